import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { attempt } from '../../src/cli/program/attempt.ts';
import type { Tool } from '../../src/cli/program/terminal.ts';

export type ToolRun = { readonly status: number | null; readonly out: string; readonly err: string };

const tools = {
  assess: async () => (await import('../../src/cli/assess/assess.ts')).assess,
  catalogue: async () => (await import('../../src/cli/catalogue/catalogue.ts')).catalogue,
  gaps: async () => (await import('../../src/cli/gaps/gaps.ts')).gaps,
  offences: async () => (await import('../../src/cli/offences/offences.ts')).offences,
  queue: async () => (await import('../../src/cli/queue/queue.ts')).queue,
  rules: async () => (await import('../../src/cli/rules/rules.ts')).rules,
  survey: async () => (await import('../../src/cli/survey/survey.ts')).survey,
} satisfies Readonly<Record<string, () => Promise<Tool>>>;

/** What can be run in this process, and as a program too. */
export const toolNames = Object.keys(tools) as readonly (keyof typeof tools)[];

/** Runs a tool of src/cli in this process, hands it `input` on standard input, and waits for its end. */
export async function runTool(
  tool: keyof typeof tools,
  words: readonly string[],
  input = '',
): Promise<ToolRun> {
  const run = await tools[tool]();
  let out = '';
  let err = '';
  const status = await attempt(tool, run, {
    words,
    input: Readable.from(input === '' ? [] : [Buffer.from(input)]),
    print: async (line) => {
      out += `${line}\n`;
    },
    complain: (line) => {
      err += `${line}\n`;
    },
  });
  return { status, out, err };
}

/** Does the same with the tool as a process of its own, in the folder `cwd`. */
export async function runProgram(
  tool: string,
  words: readonly string[],
  { input = '', cwd }: { readonly input?: string; readonly cwd?: string } = {},
): Promise<ToolRun> {
  const child = startProgram(tool, words, cwd);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, out, err };
}

/** Starts a tool of src/cli with pipes on all three streams. */
export function startProgram(tool: string, words: readonly string[], cwd?: string) {
  const program = fileURLToPath(new URL(`../../src/cli/${tool}.ts`, import.meta.url));
  return spawn(process.execPath, [program, ...words], { cwd, stdio: ['pipe', 'pipe', 'pipe'] });
}
