import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { defaultForce } from '../../config/defaultForce.ts';
import { parseDay } from '../../domain/days.ts';
import type { Day } from '../../law/day.ts';
import { hasForce } from './loadForceByName.ts';

export type ToolArguments = {
  /** `-` for standard input. */
  readonly file: string;
  /** Folder of the force's data under src/forces. */
  readonly force: string;
  readonly asOf?: Day;
  /** Folder for what the tool writes; empty for a tool that writes to standard output. */
  readonly out: string;
};

const options = {
  force: { type: 'string', default: defaultForce },
  'as-of': { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Reads the words after `npm run <tool> --`: the file, `--force`, `--as-of`, `--help`, and `--out` for a tool that
 * writes files. Gives a complaint as a sentence for anything it does not understand.
 */
export function readToolArguments(
  words: readonly string[],
  { writes }: { readonly writes: boolean },
): ToolArguments | { readonly complaint: string } | 'help' {
  const parsed = parse(words);
  if (parsed instanceof Error) return { complaint: parsed.message };
  const { values, positionals } = parsed;
  if (values.help) return 'help';

  const [file, ...more] = positionals;
  if (file === undefined) return { complaint: 'Name the file with the cases, or - for standard input.' };
  if (more.length > 0) return { complaint: 'Name one file only.' };
  if (file !== '-' && !isFile(file)) return { complaint: `There is no file ${file}.` };
  if (!hasForce(values.force)) return { complaint: `There is no force ${values.force} under src/forces.` };
  if (writes !== (values.out !== undefined))
    return {
      complaint: writes ? 'Name the folder for the report with --out.' : '--out is not for this tool.',
    };

  const asOf = parseDay(values['as-of'] ?? '');
  if (values['as-of'] !== undefined && asOf === undefined)
    return { complaint: '--as-of must be a day that exists, written like 2026-11-20.' };
  return { file, force: values.force, out: values.out ?? '', ...(asOf !== undefined && { asOf }) };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    return error instanceof Error ? error : new Error('The words after -- cannot be read.');
  }
}

function isFile(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isDirectory();
}
