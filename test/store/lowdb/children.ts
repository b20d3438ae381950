import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export type Child = {
  readonly process: ChildProcess;
  /** All it has written so far. */
  output(): string;
  /** Resolves with all it has written when the first line is there, or when it has ended without one. */
  firstLine: Promise<string>;
  /** Resolves when it has ended and all it wrote is here. */
  ended: Promise<unknown>;
};

/** Starts one of the little programs beside this file. It is killed at the latest when the test is over. */
export function startChild(program: string, ...given: readonly string[]): Child {
  const child = spawn(process.execPath, [join(import.meta.dirname, program), ...given], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  const ended = once(child, 'close');
  const first = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.includes('\n')) resolve();
    });
  });
  const firstLine = Promise.race([first, ended]).then(() => output);
  return { process: child, output: () => output, firstLine, ended };
}
