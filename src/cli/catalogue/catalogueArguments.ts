import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultForce } from '../../config/defaultForce.ts';
import { folderOf, hasForce } from '../caseRows/loadForceByName.ts';

export type CatalogueArguments =
  | { readonly task: (typeof tasks)[number] | 'table'; readonly folder: string | URL }
  | { readonly task: 'row'; readonly id: string; readonly folder: string | URL };

/** What can be asked for besides the table of the catalogue. */
const tasks = ['check', 'figures', 'principles'] as const;

const options = {
  force: { type: 'string', default: defaultForce },
  id: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the words after `npm run catalogue --`. Gives a complaint as a sentence for anything it does not understand. */
export function readCatalogueArguments(
  words: readonly string[],
): CatalogueArguments | { readonly complaint: string } | 'help' {
  const parsed = parse(words);
  if (parsed instanceof Error) return { complaint: parsed.message };
  const { values, positionals } = parsed;
  if (values.help) return 'help';

  const [task, ...more] = positionals;
  const known = tasks.find((one) => one === task);
  if (more.length > 0 || (task !== undefined && known === undefined))
    return { complaint: `It does not know “${positionals.join(' ')}”.` };
  if (known !== undefined && values.id !== undefined)
    return {
      complaint:
        known === 'check'
          ? 'The check is of the whole catalogue: leave --id out.'
          : `The ${known} are of the whole catalogue: leave --id out.`,
    };
  const folder = folderNamed(values.force);
  if (folder === undefined)
    return { complaint: `There is no force “${values.force}” under src/forces, and no folder of that name.` };
  if (values.id !== undefined) return { task: 'row', id: values.id, folder };
  return { task: known ?? 'table', folder };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    return error instanceof Error ? error : new Error('The words after -- cannot be read.');
  }
}

/** A name is looked for under src/forces first, then as a path from where the command was typed. */
function folderNamed(name: string): string | URL | undefined {
  if (hasForce(name)) return folderOf(name);
  const path = resolve(name);
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : undefined;
}
