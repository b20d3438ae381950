import { describe, expect, test } from 'vitest';
import { runProgram, runTool, toolNames } from '../support/runTool.ts';

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
