import { parseArgs } from 'node:util';
import { type GapColumn, gapColumns } from '../../reports/gaps/gapRow.ts';
import { hasForce } from '../caseRows/loadForceByName.ts';

export type GapArguments = {
  /** The data folder. */
  readonly data: string;
  /** Folder of the force's data under src/forces. */
  readonly force: string;
  readonly from?: string;
  readonly to?: string;
  readonly by: readonly GapColumn[];
  readonly csv: boolean;
  readonly publish: boolean;
};

const options = {
  data: { type: 'string' },
  force: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  by: { type: 'string' },
  csv: { type: 'boolean', default: false },
  publish: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const month = /^\d{4}-(0[1-9]|1[0-2])$/;

/**
 * Reads the words after `npm run gaps --`. Gives a complaint as a sentence for anything it does not understand.
 *
 * @param usual the folder that is read unless `--data` names another, and the force unless `--force` does
 */
export function readGapArguments(
  words: readonly string[],
  usual: Pick<GapArguments, 'data' | 'force'>,
): GapArguments | { readonly complaint: string } | 'help' {
  const parsed = parse(words);
  if (parsed instanceof Error) return { complaint: parsed.message };
  const { data = usual.data, force = usual.force, from, to, by, csv, publish, help } = parsed.values;
  if (help) return 'help';
  if (!hasForce(force)) return { complaint: `There is no force ${force} under src/forces.` };
  for (const [name, given] of Object.entries({ from, to })) {
    if (given !== undefined && !month.test(given))
      return { complaint: `--${name} must be a month, written like 2026-11.` };
  }
  if (from !== undefined && to !== undefined && from > to)
    return { complaint: '--from must not be later than --to.' };
  const asked = by === undefined ? gapColumns : by.split(',').map((name) => name.trim());
  const columns = gapColumns.filter((column) => asked.includes(column));
  if (columns.length !== asked.length)
    return { complaint: `--by takes some of ${gapColumns.join(', ')}, each once, with commas between them.` };
  return {
    data,
    force,
    by: columns,
    csv,
    publish,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options });
  } catch (error) {
    return error instanceof Error ? error : new Error('The words after -- cannot be read.');
  }
}
