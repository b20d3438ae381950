import { systemClock } from '../../clock.ts';
import { londonDay } from '../../domain/days.ts';
import { loadForceByName } from '../caseRows/loadForceByName.ts';
import { openInput } from '../caseRows/readRows.ts';
import { readToolArguments, type ToolArguments } from '../caseRows/toolArguments.ts';
import type { Terminal, Tool } from '../program/terminal.ts';
import { answerRows } from './answerRows.ts';
import { assessHelp } from './assessHelp.ts';

/** `npm run assess`: answers each case of a file on a line of its own; 1 where a row failed. */
export const assess: Tool = async (terminal) => {
  const read = readToolArguments(terminal.words, { writes: false });
  if (read === 'help') {
    await terminal.print(assessHelp);
    return 0;
  }
  if ('complaint' in read) throw new Error(read.complaint);
  try {
    return await answer(read, terminal);
  } catch (error) {
    terminal.complain(`The cases could not be read. ${(error as Error).message}`);
    return 2;
  }
};

async function answer({ file, force, asOf }: ToolArguments, { input, print }: Terminal): Promise<number> {
  const today = londonDay(systemClock().toISOString());
  const context = { force: loadForceByName(force), today, ...(asOf !== undefined && { asOf }) };
  let status = 0;
  for await (const { line, failed } of answerRows(openInput(file, input), context)) {
    if (failed) status = 1;
    await print(line);
  }
  return status;
}
