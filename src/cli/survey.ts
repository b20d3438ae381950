import { parseArgs } from 'node:util';
import { readEnvFile } from '../config/readEnvFile.ts';
import { surveyColumns } from '../reports/survey/countSurveys.ts';
import { belowWords, wordsCells } from '../reports/survey/countWords.ts';
import { belowSurvey, surveyCells } from '../reports/survey/surveyCells.ts';
import { type AnswersRead, readAnswers } from './survey/readAnswers.ts';
import { surveyHelp } from './survey/surveyHelp.ts';
import { markdownTable } from './tables/markdownTable.ts';

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

try {
  readEnvFile();
  const wanted = readWords(process.argv.slice(2));
  if (wanted === 'help') console.log(surveyHelp);
  else await run(wanted);
} catch (error) {
  const why = error instanceof Error ? error.message : 'The reason is not known.';
  console.error(`${why}\nHow to use it: npm run -s survey -- --help`);
  process.exitCode = 2;
}

async function run({ data, by, csv }: Wanted): Promise<void> {
  const read = await readAnswers(data);
  const { unread } = read;
  const some = by.filter((name) => (name === 'words' ? read.said : read.answered).length > 0);
  if (some.length === 0) console.log('Nobody has answered yet.');
  else console.log(some.map((name) => (csv ? asCsv(read, name) : asText(read, name))).join('\n\n'));
  if (unread.length === 0) return;
  console.error(`Not counted: ${unread.join(', ')}.`);
  process.exitCode = 1;
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
