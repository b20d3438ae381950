import type { NationalLaw } from '../law/nationalLaw.ts';
import type { NationalOffence } from '../law/nationalOffences.ts';
import type { Offence, OffenceFlag } from '../law/offence.ts';
import { offenceClasses } from '../law/vocabulary.ts';

type Row = Pick<Offence, 'id' | 'class' | 'flags' | 'timeLimit' | 'consent'>;

/** What a flag does to a case that the law does not give it: `protects` asks for more care, all others loosen. */
const whenAdded: Readonly<Record<OffenceFlag, 'protects' | { readonly loosens: string }>> = {
  supply: 'protects',
  production: 'protects',
  violence: 'protects',
  sexual: 'protects',
  hate: 'protects',
  da: 'protects',
  si790: 'protects',
  order: 'protects',
  'child-victim': 'protects',
  drug: { loosens: 'it opens drug diversion and stops the question about hate crime' },
  weapon: { loosens: 'it stops the question about hate crime' },
  driving: { loosens: 'it stops the question about hate crime' },
  victimless: { loosens: 'it stops the question about hate crime and the duty to hear the victim' },
  'low-value-summary': { loosens: 'it stops the question about hate crime' },
};

/** Flags that only loosen: a force may leave them out. */
const mayBeLeftOut: readonly OffenceFlag[] = ['victimless', 'low-value-summary'];

/**
 * Holds a force's offence list against the national one, id by id. A force may list an offence in a higher class or
 * with more care, and add offences of its own; it may not go below the law. Gives back one sentence for each fault.
 */
export function checkOffences(
  offences: readonly Row[],
  national: NationalLaw['nationalOffences'],
): readonly string[] {
  return offences.flatMap((row) => {
    const law = national.get(row.id);
    return law === undefined
      ? []
      : [
          ...weakerClass(row, law),
          ...missingFlags(row, law),
          ...looseFlags(row, law),
          ...otherTimeLimit(row, law),
          ...otherConsent(row, law),
        ];
  });
}

function weakerClass(row: Row, law: NationalOffence): readonly string[] {
  if (law.class === 'to-confirm' || offenceClasses.indexOf(row.class) >= offenceClasses.indexOf(law.class))
    return [];
  return [`offences.json, ${row.id}, class: "${row.class}" is weaker than the law, which says ${law.class}.`];
}

function missingFlags(row: Row, law: NationalOffence): readonly string[] {
  const asked = law.flags.filter((flag) => !mayBeLeftOut.includes(flag));
  return asked
    .filter((flag) => !row.flags.includes(flag))
    .map(
      (flag) =>
        `offences.json, ${row.id}, flags: "${flag}" is missing; the law asks at least for ${asked.join(', ')}.`,
    );
}

/** A force may say that nobody has read the limit, so that none is relied on; it may not have another one. */
function otherTimeLimit({ id, timeLimit }: Row, law: NationalOffence): readonly string[] {
  if (timeLimit === undefined || timeLimit === 'unread' || timeLimit === law.timeLimit) return [];
  const given = law.timeLimit === undefined ? 'gives no limit' : `says ${law.timeLimit}`;
  return [`offences.json, ${id}, timeLimit: "${timeLimit}" is not how it runs; the law ${given}.`];
}

function otherConsent({ id, consent }: Row, law: NationalOffence): readonly string[] {
  if (consent === undefined || law.consent === undefined || consent.of === law.consent.of) return [];
  const { of, source } = law.consent;
  return [`offences.json, ${id}, consent: must be of "${of}", because ${source} asks for it.`];
}

function looseFlags(row: Row, law: NationalOffence): readonly string[] {
  const given = law.flags.length === 0 ? 'no flag' : law.flags.join(', ');
  return [...new Set(row.flags)].flatMap((flag) => {
    const effect = whenAdded[flag];
    if (effect === 'protects' || law.flags.includes(flag)) return [];
    return [
      `offences.json, ${row.id}, flags: "${flag}" may not be added, because ${effect.loosens}; the law gives ${given}.`,
    ];
  });
}
