import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slices } from '../mutation/slices.ts';
import { trickyDays } from '../support/clock/days.ts';

/** One run of the proof, which is also asked for by `part` or by `name`. */
export type Step = {
  readonly part: string;
  readonly name: string;
  readonly what: string;
  /** Words of vitest, or the slice that is to be mutated. */
  readonly run: { readonly vitest: readonly string[] } | { readonly slice: string };
  readonly env: Readonly<Record<string, string>>;
  /** Minutes. What hangs ends, and what grew slow is seen. */
  readonly atMost: number;
};

const root = join(import.meta.dirname, '../..');

/** The test files that meet made-up cases: others learn nothing from another seed. */
const drawing = globSync('test/**/*.test.ts', { cwd: root }).filter((file) =>
  /fast-check|support\/samples|randomAnswers/.test(readFileSync(join(root, file), 'utf8')),
);

const days = Object.entries(trickyDays).map(([what, day]): Step => {
  const env = { TEST_DAY: day };
  return { part: 'days', name: day, what: `${what}, whole suite`, run: { vitest: [] }, env, atMost: 30 };
});

const fuzz = ['1', '2', '3'].map((seed): Step => {
  const env = { SAMPLES: 'all', SAMPLES_SEED: seed };
  const what = `every made-up case of seed ${seed}`;
  return { part: 'fuzz', name: `seed-${seed}`, what, run: { vitest: drawing }, env, atMost: 30 };
});

const kills = ['1', '2', '3', '4', '5'].map((round): Step => {
  const what = 'killed at moments by chance';
  return {
    part: 'kills',
    name: `kills-${round}`,
    what,
    run: { vitest: ['rash.test.ts'] },
    env: {},
    atMost: 10,
  };
});

const mutation = Object.keys(slices).map((slice): Step => {
  const what = `changes of ${slice}`;
  return { part: 'mutation', name: slice, what, run: { slice }, env: {}, atMost: 90 };
});

/** Everything `npm run proof` runs, in this order. */
export const steps: readonly Step[] = [
  ...days,
  {
    part: 'samples',
    name: 'samples',
    what: 'every made-up case of the usual seed, whole suite',
    run: { vitest: [] },
    env: { SAMPLES: 'all' },
    atMost: 45,
  },
  ...fuzz,
  ...kills,
  ...mutation,
];
