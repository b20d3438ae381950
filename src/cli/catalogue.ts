import type { Force } from '../domain/force/force.ts';
import { faultsOfForce, loadForce } from '../forces/loadForce.ts';
import { nationalLaw } from '../law/nationalLaw.ts';
import { type CatalogueArguments, readCatalogueArguments } from './catalogue/catalogueArguments.ts';
import { catalogueHelp } from './catalogue/catalogueHelp.ts';
import { catalogueTable } from './catalogue/catalogueTable.ts';
import { figuresTable } from './catalogue/figuresTable.ts';
import { principlesTable } from './catalogue/principlesTable.ts';
import { wholeRow } from './catalogue/wholeRow.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

const read = readCatalogueArguments(process.argv.slice(2));
if (read === 'help') console.log(catalogueHelp);
else if ('complaint' in read) misunderstood(read.complaint);
else run(read);

function run(wanted: CatalogueArguments): void {
  const faults = faultsOfForce(wanted.folder, nationalLaw);
  if (faults.length > 0) {
    console.log(faults.join('\n'));
    process.exitCode = 1;
    return;
  }
  const force = loadForce(wanted.folder, nationalLaw);
  const count = `${force.interventions.length} rows`;
  if (wanted.task === 'row') printRow(wanted.id, force);
  else if (wanted.task === 'figures') console.log(figuresTable(force));
  else if (wanted.task === 'principles') console.log(principlesTable());
  else console.log(wanted.task === 'check' ? `${count}, no faults` : `${catalogueTable(force)}\n\n${count}.`);
}

function printRow(wanted: string, force: Force): void {
  const row = force.interventions.find(({ id }) => id === wanted);
  if (row) console.log(wholeRow(row, force));
  else misunderstood(`The catalogue has no row “${wanted}”.`);
}

function misunderstood(complaint: string): void {
  console.error(`${complaint}\nHow to use it: npm run -s catalogue -- --help`);
  process.exitCode = 2;
}
