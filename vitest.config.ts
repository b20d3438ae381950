import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { slowestFiles } from './test/support/slowestFiles.ts';

// Workers and the programs that tests start take this over: deadlines must come out right across a clock change anywhere.
process.env.TZ = 'Europe/London';

// The programs that tests start, hundreds of them, need not compile the same files each time.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/waymark-tests');

const minute = 60_000;

/** `.ci/run` names a folder; each run of vitest then leaves its counts there as JSON. */
const reportFolder = process.env.TEST_REPORTS;

export default defineConfig({
  test: {
    // Two more than cores: a quarter of the time tests here wait for real processes, sockets and discs.
    maxWorkers: availableParallelism() + 2,
    reporters: reportFolder
      ? ['default', slowestFiles, ['json', { outputFile: join(reportFolder, `vitest-${process.pid}.json`) }]]
      : ['default', slowestFiles],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          // Files share what they load, for loading it 270 times took longer than the tests. So a test file leaves the
          // process as it found it: the clock, the environment, mocks, servers.
          isolate: false,
          // Of the two kinds of workers the cheaper to talk to: each tells vitest of every import of every file.
          pool: 'threads',
          // Node reads TypeScript by itself; read through Vite as well, each import would cost time to load and to call. So
          // no test mocks a module: it hands in, or watches the built-in one as `durableFile.test.ts` does.
          experimental: { viteModuleRunner: false, nodeLoader: false },
          setupFiles: [
            'test/support/clock/onADay.ts',
            'test/support/steadySeed.ts',
            'test/support/writeHead.ts',
          ],
          // Ends what hangs; no test waits so long, not even on a machine with other work.
          testTimeout: 2 * minute,
          hookTimeout: 2 * minute,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          fileParallelism: false,
          setupFiles: ['test/support/clock/onADay.ts'],
          testTimeout: 2 * minute,
          hookTimeout: 2 * minute,
        },
      },
    ],
  },
});
