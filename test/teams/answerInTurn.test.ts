import { describe, expect, it } from 'vitest';
import { plainView } from '../../src/teams/cardMessage.ts';
import { startFakeConnector } from '../support/fakeConnector.ts';
import { activity, pressData, said, submitted } from '../support/teams/activities.ts';
import { startBot } from '../support/teams/startBot.ts';

// Microsoft: wait and try again after 412, 429, 502, 503 and 504, and never after a status that is not named. What is
// waited for here is time alone, so the tests run side by side, each with a bot and a connector of its own.

const place = { caseId: 'case-1', slot: 'officerCard' } as const;

/** A bot whose turns and requests last so long at most, and a connector that does what the test says. */
async function between<T>(
  { turnMs, timeoutMs = 2_000 }: { turnMs: number; timeoutMs?: number },
  work: (with_: {
    bot: Awaited<ReturnType<typeof startBot>>;
    connector: Awaited<ReturnType<typeof startFakeConnector>>;
    /** The lines of the log that say this, as objects. */
    logged: (what: string) => readonly Record<string, unknown>[];
    methods: () => readonly string[];
  }) => Promise<T>,
): Promise<T> {
  const connector = await startFakeConnector();
  const bot = await startBot({ timeoutMs, turnMs });
  bot.fake.answer = async () => ({ view: plainView('Filed'), keepPlaceFor: place });
  const lines = () => bot.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  try {
    return await work({
      bot,
      connector,
      logged: (what) => lines().filter(({ msg }) => msg === what),
      methods: () => connector.sent.map(({ method }) => method),
    });
  } finally {
    await bot.close();
    await connector.close();
  }
}

describe.concurrent('an answer that Teams does not take once', () => {
  it.each([
    ['429', { status: 429, headers: { 'retry-after': '1' } }, 1_000],
    ['429 without a time', { status: 429 }, 0],
    ['412', { status: 412 }, 0],
    ['502', { status: 502 }, 0],
    ['503', { status: 503 }, 0],
    ['504', { status: 504 }, 0],
    ['a reset', { reset: true }, 0],
    ['silence', { silence: true }, 0],
  ] as const)('because of %s is sent again and comes, no sooner than asked', async (_what, play, atLeast) => {
    await between({ turnMs: 9_500 }, async ({ bot, connector, logged, methods }) => {
      connector.playOnce(play);
      const started = performance.now();
      await bot.send(said(connector.serviceUrl, 'new'));
      const took = performance.now() - started;
      expect(methods()).toEqual(['POST', 'POST']);
      expect(bot.happened.message, 'the turn itself ran once').toHaveLength(1);
      expect(bot.happened.kept[0]?.[2]).toMatchObject({ conversation: 'a:alex' });
      expect(took).toBeGreaterThanOrEqual(atLeast);
      expect(logged('teams-answer-again')).toHaveLength(1);
    });
  });

  it.each([
    ['a welcome', (url: string) => activity(url, { type: 'installationUpdate', action: 'add' })],
    ['what is said beside a card', (url: string) => submitted(url, pressData)],
    ['the answer to a press that is none', (url: string) => submitted(url, { ...pressData, verb: 'rm -rf' })],
  ] as const)('is sent again also where it is %s', async (_what, made) => {
    await between({ turnMs: 9_500 }, async ({ bot, connector, methods }) => {
      bot.fake.answer = async () => ({ view: plainView('Not here'), beside: 'Not here.' });
      connector.playOnce({ status: 503 });
      await bot.send(made(connector.serviceUrl));
      expect(methods()).toEqual(['POST', 'POST']);
    });
  });

  it('is sent again also where it is the apology for a failure inside', async () => {
    await between({ turnMs: 9_500 }, async ({ bot, connector }) => {
      bot.fake.answer = async () => {
        throw new Error('inside');
      };
      connector.playOnce({ reset: true });
      await bot.send(said(connector.serviceUrl, 'new'));
      expect(connector.sent).toHaveLength(2);
      expect(JSON.stringify(connector.sent[1]?.body)).toContain('Something went wrong here');
    });
  });

  it('is put into the pressed card at the second try', async () => {
    await between({ turnMs: 9_500 }, async ({ bot, connector, methods }) => {
      connector.playOnce({ status: 502 });
      await bot.send(submitted(connector.serviceUrl, pressData));
      expect(methods()).toEqual(['PUT', 'PUT']);
      expect(bot.happened.kept[0]?.[2]).toEqual({ conversation: 'a:alex', activity: 'card-1' });
    });
  });
});

describe.concurrent('an answer that Teams never takes', () => {
  it.each([400, 401, 403, 404, 413, 500])(
    'because of %i is sent exactly once, and the turn ends well',
    async (refusal) => {
      await between({ turnMs: 9_500 }, async ({ bot, connector, logged }) => {
        connector.play({ status: refusal });
        const { status } = await bot.send(said(connector.serviceUrl, 'new'));
        expect(status).toBe(200);
        expect(connector.sent).toHaveLength(1);
        expect(logged('teams-answer-not-sent')).toMatchObject([{ why: `teams-${refusal}` }]);
      });
    },
  );

  it.each([
    ['503', { status: 503 }, 'teams-503'],
    ['a reset', { reset: true }, 'ECONNRESET'],
    ['silence', { silence: true }, 'timeout'],
    ['429 at once', { status: 429, headers: { 'retry-after': '0' } }, 'teams-429'],
  ] as const)('because of %s is given up while the turn lasts, and logged', async (_what, play, why) => {
    await between({ turnMs: 2_000, timeoutMs: 500 }, async ({ bot, connector, logged }) => {
      connector.play(play);
      const started = performance.now();
      const { status } = await bot.send(said(connector.serviceUrl, 'new'));
      expect(performance.now() - started).toBeLessThan(3_500);
      expect(status).toBe(200);
      expect(connector.sent.length).toBeGreaterThan(1);
      expect(connector.sent.length, 'nobody is hammered').toBeLessThanOrEqual(4);
      expect(logged('teams-answer-not-sent')).toMatchObject([{ why }]);
    });
  });

  it('is not sent sooner than asked, where that is longer than a turn lasts', async () => {
    await between({ turnMs: 2_000 }, async ({ bot, connector }) => {
      connector.play({ status: 429, headers: { 'retry-after': '30' } });
      const started = performance.now();
      await bot.send(said(connector.serviceUrl, 'new'));
      expect(performance.now() - started, 'nobody waits in vain').toBeLessThan(1_500);
      expect(connector.sent).toHaveLength(1);
    });
  });
});

it('an answer goes out, however long the turn itself took', async () => {
  await between({ turnMs: 50 }, async ({ bot, connector }) => {
    bot.fake.answer = async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { view: plainView('Filed'), keepPlaceFor: place };
    };
    await bot.send(said(connector.serviceUrl, 'new'));
    expect(bot.happened.kept).toHaveLength(1);
  });
});

it('what looking at the caller took is no time for another try', async () => {
  await between({ turnMs: 9_500 }, async ({ bot, connector }) => {
    connector.play({ status: 503 });
    const asked = said(connector.serviceUrl, 'new');
    await bot.adapter.receive('', asked, (context, read, came) => bot.turn(context, read, came - 9_400));
    expect(connector.sent).toHaveLength(1);
  });
});
