import type { CohortNote, Intervention } from '../domain/force/intervention.ts';
import type { Offence } from '../law/offence.ts';
import { unsatisfiableGates } from './unsatisfiableGates.ts';
import { wrongGate } from './wrongGate.ts';

/** As much of the force's offence list as a gate can read; undefined when the list could not be read. */
type Offences = readonly Pick<Offence, 'id' | 'flags'>[] | undefined;

/**
 * What the shape of a row cannot show: gates that no case can pass, promises without a source, referrals that reach
 * nobody, conditions that would enforce what is chronic. Gives back one sentence for each fault.
 */
export function checkCatalogue(rows: readonly Intervention[], offences: Offences): readonly string[] {
  const ids = offences && new Set(offences.map(({ id }) => id));
  return rows.flatMap((row) => {
    const nobody = unsatisfiableGates(row, row.gates, offences);
    const faults = [
      ...row.gates.flatMap((gate) => wrongGate(gate, ids)).map((what) => `gates: ${what}`),
      ...(nobody === undefined ? [] : [`gates: nobody could ever get this, because ${nobody}`]),
      ...row.cohortNotes.flatMap((note, place) =>
        [
          ...note.gates.flatMap((gate) => wrongGate(gate, ids)),
          ...(nobody === undefined ? whyNeverShown(note, row, offences) : []),
        ].map((what) => `cohortNotes, row ${place + 1}: ${what}`),
      ),
      ...chronicRequired(row),
      ...loggedForMore(row),
      ...wrongRoute(row),
      ...withoutFigure(row),
      ...barePromises(row),
    ];
    return faults.map((fault) => `catalogue.json, ${row.id}, ${fault}.`);
  });
}

function whyNeverShown({ gates }: CohortNote, row: Intervention, offences: Offences): readonly string[] {
  const nobody = unsatisfiableGates(row, [...row.gates, ...gates], offences);
  return nobody === undefined ? [] : [`nobody could ever be shown this, because ${nobody}`];
}

/** Centre for Justice Innovation guide: a chronic need is treated by choice, never by what can be enforced. */
function chronicRequired({ offeredAs, gates }: Intervention): readonly string[] {
  if (offeredAs === 'voluntary') return [];
  const isOnlyFor = (fact: string, value: string) =>
    gates.some(
      (gate) =>
        'fact' in gate &&
        'isOneOf' in gate &&
        gate.fact === fact &&
        gate.isOneOf.every((one) => one === value),
    );
  return [
    ...(isOnlyFor('alcoholPattern', 'dependent') ? ['dependent drinking'] : []),
    ...(isOnlyFor('drug', 'heroin') ? ['heroin use'] : []),
    ...(isOnlyFor('mentalHealth', 'severe-enduring') ? ['severe and lasting mental illness'] : []),
  ].map((need) => `offeredAs: ${need} is treated by choice, so this must be voluntary`);
}

/** Whoever reads that a breach is logged learns that it was about drugs: a channel is told neither. */
function loggedForMore({ breachIsLogged, pathways }: Intervention): readonly string[] {
  return breachIsLogged === true && pathways.some((need) => need !== 'drugs')
    ? [
        'breachIsLogged: only what is about drugs alone is logged. Take it out, or name drugs alone under pathways',
      ]
    : [];
}

function wrongRoute({ use, referral: { route, fields } }: Intervention): readonly string[] {
  if (use === 'referral' && route === 'waymark' && fields.length === 0)
    return ['referral, fields: nothing would tell the provider whom to reach. Name what they need to know'];
  const missing = (['name', 'phone'] as const).filter((field) => !fields.includes(field));
  if (use === 'referral' && route === 'waymark' && missing.length > 0)
    return [
      `referral, fields: without ${missing.join(' and ')} the provider cannot reach anybody. Name it as well`,
    ];
  if (use === 'referral' && route === 'not-known')
    return ['referral: has no route to the provider. Name one, or make the row a signpost'];
  return (use === 'joint-decision') === (route === 'joint-decision')
    ? []
    : ['referral: use and route must both be joint-decision, or neither'];
}

function withoutFigure({ evaluated, figures }: Intervention): readonly string[] {
  return evaluated && figures.length === 0
    ? ['evaluated: gives no figure. Put one under figures, with its source']
    : [];
}

/** Words that are shown or read out with no source beside them. */
const unsourced = ['title', 'whatItTakes', 'because', 'condition', 'shownBy', 'format'] as const;

const number = String.raw`(\d+|one|two|three|four|five|six|seven|eight|nine|ten)`;
/** "71 %", "70 percent", "two in three", "7 out of 10", "halves", "by a third", "by half". */
const share = new RegExp(
  String.raw`\d\s?(%|per ?cent)|\b${number} (in|out of) (every )?${number}\b|\bhalv(es|ed|ing)\b|\bby ((a|one|two) (half|third|quarter)s?|half)\b`,
  'i',
);

/** "shown to cut", "proven to reduce". */
const effect =
  /\b(shown|proven|proved|known|found) to (cut|reduce|lower|halve|prevent|stop|work|help|improve)\b/i;

function barePromises(row: Intervention): readonly string[] {
  return unsourced.flatMap((field) => [
    ...(share.test(row[field]) ? [`${field}: promises a figure without a source. Put it under figures`] : []),
    ...(effect.test(row[field])
      ? [`${field}: promises an effect without a source. Put it under figures`]
      : []),
  ]);
}
