import { parseArgs } from 'node:util';
import { surveyColumns } from '../../reports/survey/countSurveys.ts';
import { belowWords, wordsCells } from '../../reports/survey/countWords.ts';
import { belowSurvey, surveyCells } from '../../reports/survey/surveyCells.ts';
import type { Terminal, Tool } from '../program/terminal.ts';
import { markdownTable } from '../tables/markdownTable.ts';
import { type AnswersRead, readAnswers } from './readAnswers.ts';
import { surveyHelp } from './surveyHelp.ts';

/** What answers are kept apart by; and the words that were said, which are counted by themselves. */
const tables = [...surveyColumns, 'words'] as const;
type TableName = (typeof tables)[number];
type Wanted = { readonly data: string; readonly by: readonly TableName[]; readonly csv: boolean };

const options = {
  data: { type: 'string' },
  by: { type: 'string' },
  csv: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** `npm run survey`: counts what victims answered, and which words were said; 1 where a case could not be read. */
export const survey: Tool = async (terminal) => {
  const wanted = readWords(terminal.words);
  if (wanted !== 'help') return count(wanted, terminal);
  await terminal.print(surveyHelp);
  return 0;
};

async function count({ data, by, csv }: Wanted, { print, complain }: Terminal): Promise<number> {
  const read = await readAnswers(data);
  const { unread } = read;
  const some = by.filter((name) => (name === 'words' ? read.said : read.answered).length > 0);
  if (some.length === 0) await print('Nobody has answered yet.');
  else await print(some.map((name) => (csv ? asCsv(read, name) : asText(read, name))).join('\n\n'));
  if (unread.length === 0) return 0;
  complain(`Not counted: ${unread.join(', ')}.`);
  return 1;
}

function asText(read: AnswersRead, name: TableName): string {
  const [head = [], ...rows] = cellsOf(read, name);
  const table = rows.length > 0 ? markdownTable(head, rows) : `${head[0]}: too few answers to show.`;
  return `${table}\n\n${name === 'words' ? belowWords : belowSurvey(read.answered, name)}`;
}

function asCsv(read: AnswersRead, name: TableName): string {
  const quoted = (cell: string) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return cellsOf(read, name)
    .map((cells) => cells.map(quoted).join(','))
    .join('\r\n');
}

function cellsOf({ answered, said }: AnswersRead, name: TableName): readonly (readonly string[])[] {
  return name === 'words' ? wordsCells(said) : surveyCells(answered, name);
}

function readWords(words: readonly string[]): Wanted | 'help' {
  const { data, by, csv, help } = parseArgs({ args: [...words], options }).values;
  if (help) return 'help';
  const column = tables.find((name) => name === by);
  if (by !== undefined && column === undefined) throw new Error(`--by must be one of ${tables.join(', ')}.`);
  if (csv && column === undefined) throw new Error('--csv needs --by: one table is one file.');
  const folder = data ?? (process.env.DATA_DIR?.trim() || './data');
  return { data: folder, by: column === undefined ? tables : [column], csv };
}
