import { once } from 'node:events';
import { readEnvFile } from '../../config/readEnvFile.ts';
import type { Tool } from './terminal.ts';

/**
 * Runs a tool with the words, the streams and the exit status of this process.
 *
 * @param readsEnvFile its settings may stand in `.env`, as the bot's do
 */
export async function runAsProgram(tool: Tool, { readsEnvFile = false } = {}): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  try {
    if (readsEnvFile) readEnvFile();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
    return;
  }
  process.exitCode = await tool({
    words: process.argv.slice(2),
    input: process.stdin,
    print: async (line) => {
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
    },
    complain: (line) => void process.stderr.write(`${line}\n`),
  });
}
