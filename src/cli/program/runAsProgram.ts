import { once } from 'node:events';
import { readEnvFile } from '../../config/readEnvFile.ts';
import { attempt } from './attempt.ts';
import type { Terminal, Tool } from './terminal.ts';

/**
 * Runs a tool with the words, the streams and the exit status of this process.
 *
 * @param name what it is called in `npm run`
 * @param readsEnvFile its settings may stand in `.env`, as the bot's do
 */
export async function runAsProgram(name: string, tool: Tool, { readsEnvFile = false } = {}): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  const terminal: Terminal = {
    words: process.argv.slice(2),
    input: process.stdin,
    print: async (line) => {
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
    },
    // Goes on where nobody reads it.
    complain: (line) => console.error(line),
  };
  const withSettings: Tool = (given) => {
    readEnvFile();
    return tool(given);
  };
  process.exitCode = await attempt(name, readsEnvFile ? withSettings : tool, terminal);
}
