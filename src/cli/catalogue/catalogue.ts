import type { Force } from '../../domain/force/force.ts';
import { faultsOfForce, loadForce } from '../../forces/loadForce.ts';
import { nationalLaw } from '../../law/nationalLaw.ts';
import type { Tool } from '../program/terminal.ts';
import { type CatalogueArguments, readCatalogueArguments } from './catalogueArguments.ts';
import { catalogueHelp } from './catalogueHelp.ts';
import { catalogueTable } from './catalogueTable.ts';
import { figuresTable } from './figuresTable.ts';
import { principlesTable } from './principlesTable.ts';
import { wholeRow } from './wholeRow.ts';

/** `npm run catalogue`: prints a force's catalogue, a row of it, or what is wrong with the force's folder. */
export const catalogue: Tool = async ({ words, print }) => {
  const read = readCatalogueArguments(words);
  const answer = read === 'help' ? { text: catalogueHelp } : 'complaint' in read ? read : answerTo(read);
  if ('complaint' in answer) throw new Error(answer.complaint);
  await print(answer.text);
  return answer.hasFaults === true ? 1 : 0;
};

type Answer = { readonly text: string; readonly hasFaults?: true } | { readonly complaint: string };

function answerTo(wanted: CatalogueArguments): Answer {
  const faults = faultsOfForce(wanted.folder, nationalLaw);
  if (faults.length > 0) return { text: faults.join('\n'), hasFaults: true };
  const force = loadForce(wanted.folder, nationalLaw);
  const count = `${force.interventions.length} rows`;
  if (wanted.task === 'row') return rowOf(wanted.id, force);
  if (wanted.task === 'figures') return { text: figuresTable(force) };
  if (wanted.task === 'principles') return { text: principlesTable() };
  return { text: wanted.task === 'check' ? `${count}, no faults` : `${catalogueTable(force)}\n\n${count}.` };
}

function rowOf(wanted: string, force: Force): Answer {
  const row = force.interventions.find(({ id }) => id === wanted);
  return row ? { text: wholeRow(row, force) } : { complaint: `The catalogue has no row “${wanted}”.` };
}
