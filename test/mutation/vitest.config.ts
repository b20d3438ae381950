import { defineConfig } from 'vitest/config';

process.env.TZ = 'Europe/London';

/**
 * What `npm run mutation` runs: the tests of law and assessment, without the slowest, which walk thousands of random
 * cases. A fixed seed, because a mutant must meet the same cases each time.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/law/**/*.test.ts', 'test/domain/assessment/**/*.test.ts'],
    exclude: ['**/properties.test.ts', '**/ethnicity.test.ts', '**/wholeBook.test.ts', '**/ruleBook.test.ts'],
    setupFiles: ['test/support/clock/onADay.ts', 'test/support/steadySeed.ts', 'test/mutation/fewSamples.ts'],
    isolate: false,
    testTimeout: 30_000,
  },
});
