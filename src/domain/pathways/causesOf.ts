import type { Need } from '../../law/facts.ts';
import { flagged, simplePossession } from '../../law/kinds.ts';
import { all, any, fact, known, not, onceKnown, type Predicate, type RuleInput } from '../../law/truth.ts';
import type { Gate, YesNoFact } from '../force/gate.ts';
import type { Intervention } from '../force/intervention.ts';

/** What an intervention can be for: a need, the pressure of a gang, or English that somebody has yet to learn. */
export type Cause = Need | 'gang' | 'english';

type Row = Pick<Intervention, 'pathways' | 'gates' | 'assessesNeeds'>;

/** What the offence shows by itself, whatever the officer ticks. */
const shownByOffence: readonly { readonly need: Need; readonly when: Predicate }[] = [
  { need: 'drugs', when: simplePossession },
  {
    need: 'attitudes',
    when: any(
      onceKnown('domesticAbuse', (relation) => relation === 'intimate-partner'),
      onceKnown('hateCrime', (is) => is),
      // Where it may be domestic abuse, that is asked before anything is made of the offence's name.
      all(flagged('hate', 'sexual'), not(flagged('victimless', 'da'))),
    ),
  },
];

const isUnderPressure = onceKnown('gangRisk', (is) => is);
const needsEnglish = onceKnown('interpreterNeeded', (is) => is);

/**
 * What led to this offence, most telling first: what the offence itself shows, a gang, then the needs in the order
 * told; and English for everybody who needs an interpreter.
 */
export function causesOf(input: RuleInput): readonly Cause[] {
  const shown = shownByOffence.filter(({ when }) => when(input).is === 'yes').map(({ need }) => need);
  return [
    ...new Set<Cause>([
      ...shown,
      ...(isUnderPressure(input).is === 'yes' ? (['gang'] as const) : []),
      ...(input.facts.needs ?? []),
      ...(needsEnglish(input).is === 'yes' ? (['english'] as const) : []),
    ]),
  ];
}

/** Every person's causes are held against the same catalogue, so each row is read once. */
const served = new WeakMap<Row, readonly Cause[]>();

/** What a row is for: its pathways, and the gang or the English that a gate of it names. */
export function servedBy(row: Row): readonly Cause[] {
  const known = served.get(row);
  if (known) return known;
  const causes: readonly Cause[] = [
    ...row.pathways,
    ...(isForGangRisk(row) ? (['gang'] as const) : []),
    ...(teachesEnglish(row) ? (['english'] as const) : []),
  ];
  served.set(row, causes);
  return causes;
}

/**
 * Care for an illness, or lessons in English: neither may bring a heavier disposal, nor take the place of what treats the
 * cause of an offence.
 */
export function isCare(row: Row): boolean {
  return teachesEnglish(row) || row.pathways.every((need) => need === 'health');
}

/** Whether a row is for something that led to this, or finds that out; unknown while the needs could still show it. */
export function isForACause(row: Row): Predicate {
  return any(
    ...(isForGangRisk(row) ? [isUnderPressure] : []),
    ...(teachesEnglish(row) ? [needsEnglish] : []),
    ...(row.assessesNeeds ? [() => known(true)] : []),
    isACause(row.pathways),
  );
}

/** Whether one of these needs led to this, as the offence shows it or as it was told. */
export function isACause(needs: readonly Need[]): Predicate {
  const shown = shownByOffence.filter(({ need }) => needs.includes(need)).map(({ when }) => when);
  const told: Predicate = fact('needs', (all) => all.some((need) => needs.includes(need)));
  return needs.length === 0 ? () => known(false) : any(...shown, told);
}

/** Made for people under pressure from a gang or group. */
export function isForGangRisk({ gates }: Pick<Row, 'gates'>): boolean {
  return gates.some((gate) => needsYes(gate, 'gangRisk'));
}

/**
 * Teaches English to people who need an interpreter, whatever led to the offence. It never tips the balance towards a
 * heavier disposal (`onlyByCaution.ts`).
 */
function teachesEnglish({ pathways, gates }: Row): boolean {
  return (
    pathways.every((need) => need === 'ete') && gates.some((gate) => needsYes(gate, 'interpreterNeeded'))
  );
}

/** Made for people who speak little English. */
export function isForAnotherLanguage({ gates }: Pick<Row, 'gates'>): boolean {
  return gates.some(
    (gate) =>
      needsYes(gate, 'interpreterNeeded') ||
      ('fact' in gate && gate.fact === 'language' && !gate.isOneOf.includes('en')),
  );
}

function needsYes(gate: Gate, name: YesNoFact): boolean {
  return 'fact' in gate && gate.fact === name && 'is' in gate && gate.is;
}
