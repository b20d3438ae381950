import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type ToolRun = { readonly status: number | null; readonly out: string; readonly err: string };

/** Runs a tool of src/cli as its own process, hands it `input` on standard input, and waits for its end. */
export async function runTool(tool: string, words: readonly string[], input = ''): Promise<ToolRun> {
  const child = startTool(tool, words);
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
export function startTool(tool: string, words: readonly string[]) {
  const program = fileURLToPath(new URL(`../../src/cli/${tool}.ts`, import.meta.url));
  return spawn(process.execPath, [program, ...words], { stdio: ['pipe', 'pipe', 'pipe'] });
}
