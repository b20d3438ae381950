import type { Terminal, Tool } from './terminal.ts';

/** Runs a tool; what it throws is said with how it is used, and ends it with 2. */
export async function attempt(name: string, tool: Tool, terminal: Terminal): Promise<number> {
  try {
    return await tool(terminal);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'The reason is not known.';
    terminal.complain(`${why}\nHow to use it: npm run -s ${name} -- --help`);
    return 2;
  }
}
