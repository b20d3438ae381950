import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { trickyDays } from '../support/clock/days.ts';

/**
 * `npm run proof`: what takes too long for every run. The whole unit suite on each day on which something once went
 * wrong; then with every made-up case where `npm test` meets a sample (`test/support/samples.ts`), those of the usual
 * seed and of three others; then the mutation run. `-- days`, `-- seeds` or `-- mutation` runs that part alone,
 * `-- 2027-03-28` that day alone. Ends with a line for each step, and with status 1 when one failed.
 */
type Step = {
  readonly part: string;
  readonly what: string;
  readonly run: readonly string[];
  readonly env: Env;
};
type Env = Readonly<Record<string, string>>;

const suite = ['vitest', 'run', '--project', 'unit', '--reporter', 'dot'];
const steps: readonly Step[] = [
  ...Object.entries(trickyDays).map(
    ([what, day]): Step => ({ part: 'days', what: `${day}, ${what}`, run: suite, env: { TEST_DAY: day } }),
  ),
  { part: 'seeds', what: 'every sample', run: suite, env: { SAMPLES: 'all' } },
  ...['1', '2', '3'].map(
    (seed): Step => ({
      part: 'seeds',
      what: `every sample of seed ${seed}`,
      run: suite,
      env: { SAMPLES: 'all', SAMPLES_SEED: seed },
    }),
  ),
  { part: 'mutation', what: 'mutation', run: ['npm', 'run', 'mutation'], env: {} },
];

const wanted = process.argv.slice(2);
const chosen = steps.filter(
  ({ part, env }) => wanted.length === 0 || wanted.some((each) => each === part || each === env.TEST_DAY),
);
if (chosen.length === 0) {
  console.error('Nothing of that name. Say days, seeds, mutation or one of the days.');
  process.exit(2);
}

const verdicts: string[] = [];
for (const { what, run, env } of chosen) {
  const began = performance.now();
  const [program = '', ...words] = run;
  const child = spawn(program, words, { stdio: 'inherit', env: { ...process.env, ...env } });
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) process.exitCode = 1;
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  verdicts.push(`${status === 0 ? 'passed' : 'FAILED'}  ${what}  (${minutes} min)`);
}
console.log(`\n${verdicts.join('\n')}`);
