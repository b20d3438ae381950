import { afterAll, beforeAll, expect, it } from 'vitest';
import { executed, pressData } from '../support/teams/activities.ts';
import { startBot } from '../support/teams/startBot.ts';

let bot: Awaited<ReturnType<typeof startBot>>;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());

it('brings a press through HTTP, the adapter and the parser and back in far less than 100 ms', async () => {
  const times: number[] = [];
  for (let count = 0; count < 60; count += 1) {
    const started = performance.now();
    await bot.send(executed('http://127.0.0.1:9/', { ...pressData, borough: 'birmingham' }, 'answer'));
    times.push(performance.now() - started);
  }
  const [median = 0] = times.sort((a, b) => a - b).slice(30);
  expect(bot.happened.press).toHaveLength(60);
  expect(median, 'milliseconds, the middle one of sixty').toBeLessThan(50);
  if (process.env.SHOW_TIMES)
    console.log(`press: p50 ${median.toFixed(1)} ms, longest ${times.at(-1)?.toFixed(1)} ms`);
});
