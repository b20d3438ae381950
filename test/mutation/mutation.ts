import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slices } from './slices.ts';

/**
 * `npm run mutation`: changes the product one place at a time and counts which changes no test notices, slice by slice;
 * `-- domain/case turns/chat` takes those alone. Strings are left out: words are read by people. Ends with a line for
 * each slice, and with status 1 where too few changes were noticed. Survivors are listed, and kept in `.tmp/mutation/`.
 */
const root = join(import.meta.dirname, '../..');
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(slices, name));
if (unknown.length > 0) {
  console.error(`There is no slice ${unknown.join(', ')}. There are: ${Object.keys(slices).join(', ')}.`);
  process.exit(2);
}

const folder = join(root, '.tmp/mutation');
mkdirSync(folder, { recursive: true });
const verdicts: string[] = [];
for (const [name, slice] of Object.entries(slices).filter(
  ([each]) => asked.length === 0 || asked.includes(each),
)) {
  const file = name.replaceAll('/', '-');
  const config = join(folder, `${file}.config.json`);
  const rows = slice.changesWhatIsLoadedOnce === true;
  const settings = {
    packageManager: 'npm',
    testRunner: 'vitest',
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner'],
    mutate: slice.mutate,
    mutator: { excludedMutations: ['StringLiteral', ...(name === 'law/rules' ? ['ObjectLiteral'] : [])] },
    ignorePatterns: ['data', 'dist', 'coverage', '.tmp', 'test/pictures', 'test/browser', 'tsconfig.json'],
    coverageAnalysis: 'perTest',
    ignoreStatic: !rows,
    concurrency: Number(process.env.MUTATION_WORKERS ?? 2),
    timeoutMS: 20_000,
    tempDirName: `.tmp/stryker-${file}`,
    reporters: ['progress-append-only', 'clear-text', 'json'],
    jsonReporter: { fileName: `.tmp/mutation/${file}.json` },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    thresholds: { high: 90, low: slice.atLeast, break: slice.atLeast },
  };
  writeFileSync(config, JSON.stringify(settings, null, 2));
  const began = performance.now();
  const child = spawn('stryker', ['run', config], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATION_SLICE: name },
  });
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) process.exitCode = 1;
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  verdicts.push(`${status === 0 ? 'enough' : 'TOO FEW'}  ${name}  (${minutes} min)`);
}
console.log(`\n${verdicts.join('\n')}`);
