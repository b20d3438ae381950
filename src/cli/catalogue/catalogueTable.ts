import type { Force } from '../../domain/force/force.ts';
import type { Intervention } from '../../domain/force/intervention.ts';
import { sayPlaces } from '../../domain/force/place.ts';
import { markdownTable } from '../tables/markdownTable.ts';
import { sayContact, sayFee, sayFormat, sayOffered, sayProvider, sayWho } from './sayGates.ts';

const columns: readonly (readonly [title: string, cell: (row: Intervention, force: Force) => string])[] = [
  ['Id', ({ id }) => id],
  ['Title', ({ title }) => title],
  ['Provider', sayProvider],
  ['Pathways', ({ pathways }) => pathways.join(', ')],
  ['Boroughs', ({ boroughs }, force) => sayPlaces(boroughs, force)],
  ['Who for', sayWho],
  ['Use', ({ use }) => use],
  ['Offered as', sayOffered],
  ['Format and hours', sayFormat],
  ['Evaluated', ({ evaluated }) => (evaluated ? 'yes' : 'no')],
  ['Fee', sayFee],
  ['Route', ({ referral }) => referral.route],
  ['First contact', sayContact],
  ['Standing', ({ standing }) => standing],
];

/** The force's whole catalogue as a Markdown table, one row an intervention. */
export function catalogueTable(force: Force): string {
  return markdownTable(
    columns.map(([title]) => title),
    force.interventions.map((row) => columns.map(([, cell]) => cell(row, force))),
  );
}
