import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Step, steps } from './steps.ts';

/**
 * `npm run proof`: what takes too long for every run. The whole unit suite on each day on which something once went
 * wrong; with every made-up case where `npm test` meets a sample; those of other seeds; kills; mutation, slice by slice.
 * `-- days`, or the name of a step such as `-- 2027-03-28 seed-2 domain/case`, runs that alone. Each step ends in its
 * time. Ends with a table to be pasted into a note, kept in `.tmp/proof.txt`, and with status 1 when a step failed.
 */
const wanted = process.argv.slice(2);
const known = new Set(steps.flatMap(({ part, name }) => [part, name]));
const unknown = wanted.filter((each) => !known.has(each));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. There are: ${[...known].join(', ')}.`);
  process.exit(2);
}

const folder = join(import.meta.dirname, '../../.tmp');
const counted = join(folder, 'proof.json');
const toFile = [`--outputFile.json=${counted}`];
mkdirSync(folder, { recursive: true });

type Verdict = { readonly row: string; readonly failed: readonly string[] };
const chosen = steps.filter(
  ({ part, name }) => wanted.length === 0 || wanted.includes(part) || wanted.includes(name),
);
console.log(`${chosen.length} steps, ${chosen.reduce((sum, { atMost }) => sum + atMost, 0)} minutes at most`);

const verdicts: Verdict[] = [];
for (const step of chosen) {
  console.log(`\n${step.name}: ${step.what}`);
  verdicts.push(await runStep(step));
  writeFileSync(join(folder, 'proof.txt'), note());
}
console.log(`\n${note()}`);

async function runStep({ name, what, run, env, atMost }: Step): Promise<Verdict> {
  const [program, ...words] =
    'slice' in run
      ? ['npm', 'run', '-s', 'mutation', '--', run.slice]
      : ['vitest', 'run', '--project', 'unit', '--reporter=dot', '--reporter=json', ...toFile, ...run.vitest];
  rmSync(counted, { force: true });
  const began = performance.now();
  const child = spawn(program ?? '', words, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    timeout: atMost * 60_000,
  });
  const [status, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  if (status !== 0) process.exitCode = 1;
  const verdict = signal !== null ? 'TOO LONG' : status === 0 ? 'passed' : 'FAILED';
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  const { count, failed } = 'slice' in run ? { count: '', failed: [] } : testsRun();
  return { row: `| ${name} | ${what} | ${verdict} | ${count} | ${minutes} |`, failed };
}

type Counts = {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
};

/** How many of how many tests passed, and which did not. */
function testsRun(): { readonly count: string; readonly failed: readonly string[] } {
  try {
    const { numPassedTests, numTotalTests, testResults }: Counts = JSON.parse(readFileSync(counted, 'utf8'));
    const all = testResults.flatMap(({ assertionResults }) => assertionResults);
    const failed = all.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
    return { count: `${numPassedTests} of ${numTotalTests}`, failed };
  } catch {
    return { count: '', failed: [] };
  }
}

function note(): string {
  return [
    `Proof of ${commit()} with Node ${process.version} on ${availableParallelism()} cores`,
    '',
    '| step | what | | tests passed | minutes |',
    '|---|---|---|---|---|',
    ...verdicts.map(({ row }) => row),
    ...[...new Set(verdicts.flatMap(({ failed }) => failed))].map((name) => `\nFailed: ${name}`),
    '',
  ].join('\n');
}

/** With a plus where something was changed since. */
function commit(): string {
  try {
    const git = (...words: readonly string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim();
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain') === '' ? '' : '+'}`;
  } catch {
    return 'a copy without git';
  }
}
