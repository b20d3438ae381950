import { defineConfig } from 'vitest/config';

process.env.TZ = 'Europe/London';

/** What `npm run mutation` runs for suggestions: their tests, without the thousands of random people and without cards. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/domain/pathways/**/*.test.ts'],
    exclude: ['**/properties.test.ts', '**/gathered.test.ts'],
    setupFiles: ['test/support/steadySeed.ts'],
    isolate: false,
    testTimeout: 30_000,
  },
});
