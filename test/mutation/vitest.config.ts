import { defineConfig } from 'vitest/config';
import { slices } from './slices.ts';

process.env.TZ = 'Europe/London';

/**
 * The tests that a slice of `npm run mutation` meets, without the slowest, which walk thousands of random cases. A fixed
 * seed, because a mutant must meet the same cases each time.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: [...(slices[process.env.MUTATION_SLICE ?? 'law']?.tests ?? [])],
    exclude: [
      '**/ethnicity.test.ts',
      '**/wholeBook.test.ts',
      '**/ruleBook.test.ts',
      '**/gathered.test.ts',
    ].concat(['assessment', 'conditions', 'pathways'].map((folder) => `**/${folder}/properties.test.ts`)),
    setupFiles: ['test/support/clock/onADay.ts', 'test/support/steadySeed.ts', 'test/mutation/fewSamples.ts'],
    isolate: false,
    testTimeout: 30_000,
  },
});
