import type { Force } from '../../domain/force/force.ts';
import type { CohortNote, Intervention } from '../../domain/force/intervention.ts';
import { sayPlaces } from '../../domain/force/place.ts';
import type { Shown } from '../../domain/force/vocabulary.ts';
import { sayContact, sayFee, sayFormat, sayGates, sayOffered, sayProvider } from './sayGates.ts';

const assured: readonly (readonly [keyof Intervention['assurance'], string])[] = [
  ['safeguarding', 'safeguarding'],
  ['complaints', 'complaints'],
  ['informationSharing', 'information sharing'],
  ['independentlyEvaluated', 'independently evaluated'],
  ['userVoice', 'the voice of its users'],
];
const shownAs: Record<Shown, string> = {
  shown: 'shown',
  'not-shown': 'not shown',
  'to-confirm': 'to confirm',
};

/** Everything the catalogue says of one intervention, a line each, every figure with its source. */
export function wholeRow(row: Intervention, force: Force): string {
  const { referral, figures, cohortNotes, assurance } = row;
  const lines: readonly (readonly [string, string | readonly string[]])[] = [
    ['Provider', sayProvider(row, force)],
    ['Use', row.use],
    ['Offered as', sayOffered(row)],
    ['Pathways', row.pathways.join(', ')],
    ['Boroughs', sayPlaces(row.boroughs, force)],
    ['With', row.disposals.join(', ')],
    ['Who for', sayGates(row.gates, force)],
    ['Format', sayFormat(row)],
    ['Intensity', row.intensity],
    ['What it takes', row.whatItTakes],
    ['Because', row.because],
    ['Condition', row.condition],
    ['Shown by', row.shownBy],
    ['Objective', row.objective],
    ['Fee', sayFee(row)],
    ['Route', referral.route],
    ['Provider needs', referral.fields.join(', ')],
    ['First contact', sayContact(row, force)],
    [
      'Referrals',
      row.referralsAMonth === undefined ? '' : `about ${row.referralsAMonth} a month (${row.source})`,
    ],
    ['Evaluated', row.evaluated ? 'yes' : 'no'],
    ['Figures', figures.map(({ text, source }) => `${text} (${source})`)],
    ['Notes', cohortNotes.map((note) => sayNote(note, force))],
    ['Assurance', assured.map(([name, words]) => `${words}: ${shownAs[assurance[name]]}`)],
    ['Source', row.source],
    ['Standing', row.standing],
  ];
  return [`${row.id}: ${row.title}`, ...lines.flatMap(([name, said]) => printed(name, said))].join('\n');
}

/** Several things stand below each other, in one column. */
function printed(name: string, said: string | readonly string[]): readonly string[] {
  const [first = '', ...rest] = typeof said === 'string' ? [said] : said;
  return first === ''
    ? []
    : [`  ${name.padEnd(15)}${first}`, ...rest.map((more) => `${' '.repeat(17)}${more}`)];
}

function sayNote({ text, source, gates }: CohortNote, force: Force): string {
  return `${text} (${source}) [${sayGates(gates, force).join('; ')}]`;
}
