import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../store/lowdb/dataFolder.ts';
import { runProgram, runTool, startProgram, toolNames } from '../support/runTool.ts';

// The other tests of these tools run them inside the test's own process.
describe.each(toolNames)('npm run -s %s', (tool) => {
  test.concurrent('prints its help on standard output and ends with 0', async () => {
    const { status, out, err } = await runProgram(tool, ['--help']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toBe((await runTool(tool, ['--help'])).out);
    expect(out).toContain(`npm run -s ${tool}`);
  });

  test.concurrent('says of a word it does not know how it is used, on standard error, and ends with 2', async () => {
    const { status, out, err } = await runProgram(tool, ['--such-as-nobody-has']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`npm run -s ${tool} -- --help`);
  });
});

test('whoever has seen enough may close the pipe, and it is no failure', async () => {
  const child = startProgram('rules', []);
  child.stdout.destroy();
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('what is wrong is said to nobody where nobody reads it, and it ends with 2 all the same', async () => {
  const child = startProgram('rules', ['--such-as-nobody-has']);
  child.stderr.destroy();
  expect(await once(child, 'close')).toEqual([2, null]);
});

test.each(['gaps', 'queue', 'survey'] as const)('%s reads .env, and says where it cannot', async (tool) => {
  const folder = join(temporaryFolder(), tool);
  mkdirSync(join(folder, '.env'), { recursive: true });
  const { status, err } = await runProgram(tool, [], { cwd: folder });
  expect(status).toBe(2);
  expect(err).toContain('.env is there and cannot be read');
});
