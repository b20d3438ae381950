import { parseArgs } from 'node:util';
import { readEnvFile } from '../config/readEnvFile.ts';
import { type SurveyColumn, surveyColumns } from '../reports/survey/countSurveys.ts';
import { belowSurvey, surveyCells } from '../reports/survey/surveyCells.ts';
import { readAnswers } from './survey/readAnswers.ts';
import { surveyHelp } from './survey/surveyHelp.ts';
import { markdownTable } from './tables/markdownTable.ts';

type Wanted = { readonly data: string; readonly by: readonly SurveyColumn[]; readonly csv: boolean };

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
  const { answered, unread } = await readAnswers(data);
  if (answered.length === 0) console.log('Nobody has answered yet.');
  else
    console.log(by.map((column) => (csv ? asCsv(answered, column) : asText(answered, column))).join('\n\n'));
  if (unread.length === 0) return;
  console.error(`Not counted: ${unread.join(', ')}.`);
  process.exitCode = 1;
}

function asText(...[answered, by]: Parameters<typeof surveyCells>): string {
  const [head = [], ...rows] = surveyCells(answered, by);
  const table = rows.length > 0 ? markdownTable(head, rows) : `${head[0]}: too few answers to show.`;
  return `${table}\n\n${belowSurvey(answered, by)}`;
}

function asCsv(...[answered, by]: Parameters<typeof surveyCells>): string {
  const quoted = (cell: string) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return surveyCells(answered, by)
    .map((cells) => cells.map(quoted).join(','))
    .join('\r\n');
}

function readWords(words: readonly string[]): Wanted | 'help' {
  const { data, by, csv, help } = parseArgs({ args: [...words], options }).values;
  if (help) return 'help';
  const column = surveyColumns.find((name) => name === by);
  if (by !== undefined && column === undefined)
    throw new Error(`--by must be one of ${surveyColumns.join(', ')}.`);
  if (csv && column === undefined) throw new Error('--csv needs --by: one table is one file.');
  const folder = data ?? (process.env.DATA_DIR?.trim() || './data');
  return { data: folder, by: column === undefined ? surveyColumns : [column], csv };
}
