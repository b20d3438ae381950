import { askWhen } from '../../law/askWhen.ts';
import type { Disposal } from '../../law/disposal.ts';
import { fact, known, not, onceKnown, type Predicate } from '../../law/truth.ts';
import type { ChosenFact, Gate } from '../force/gate.ts';
import type { Intervention } from '../force/intervention.ts';
import { isCare } from './causesOf.ts';
import { gateCondition } from './gateCondition.ts';

/** A need that is treated by choice only, never by a condition that can be enforced (CJI guide). */
export type ChronicNeed = 'alcohol' | 'drugs' | 'health';

type ChronicCheck = { readonly kind: 'chronic'; readonly need: ChronicNeed; readonly holds: Predicate };

/** One thing that must hold before a row fits: a gate, nothing chronic that would be enforced, the place they live in. */
export type Check =
  | ChronicCheck
  | { readonly kind: 'gate'; readonly gate: Gate; readonly holds: Predicate }
  | { readonly kind: 'place'; readonly holds: Predicate };

/** Everything that must hold for a row besides that it treats a cause; the language last, because it can be helped. */
export function checksOf(row: Intervention, disposal: Disposal): readonly Check[] {
  const { boroughs, offeredAs } = row;
  const gates = row.gates.filter((gate) => countsWith(gate, disposal));
  const asCheck = (gate: Gate): Check => ({ kind: 'gate', gate, holds: holdsFor(gate, disposal) });
  return [
    ...gates.filter((gate) => !asksForEnglish(gate)).map(asCheck),
    { kind: 'place', holds: fact('borough', (borough) => boroughs.includes(borough)) },
    ...(offeredAs === 'condition' ? chronicChecks(row) : []),
    ...gates.filter(asksForEnglish).map(asCheck),
  ];
}

/** Whether somebody works is told after the course is chosen: until then it rules nobody out. */
function holdsFor(gate: Gate, disposal: Disposal): Predicate {
  if ('disposal' in gate && isToRequire(gate)) return () => known(gate.isOneOf.includes(disposal));
  if (!isOnEmployment(gate)) return gateCondition(gate);
  return not(onceKnown('employment', (own) => !gate.isOneOf.includes(own)));
}

/** False for a gate on what may be required, where nothing is required of anybody any more. */
function countsWith(gate: Gate, disposal: Disposal): boolean {
  return !isOutOfPoliceHands(disposal) || !isToRequire(gate);
}

/** True for a gate that stands in the way of requiring a row only: whoever does not pass it may choose the row. */
export function isToRequire(gate: Gate): boolean {
  return 'toRequire' in gate;
}

/** True where the case goes to court or ends here: nothing is required of anybody by the police. */
export function isOutOfPoliceHands(disposal: Disposal): boolean {
  return disposal === 'charge' || disposal === 'no-further-action';
}

/** Speaks against requiring the row, and not against offering it. */
export function isAgainstRequiring(check: Check): boolean {
  return check.kind === 'chronic' || (check.kind === 'gate' && isToRequire(check.gate));
}

/** True for a gate on whether they work. */
export function isOnEmployment(gate: Gate): gate is Extract<Gate, { readonly fact: ChosenFact }> {
  return 'fact' in gate && gate.fact === 'employment';
}

/** True for a gate that only an English speaker passes. */
export function asksForEnglish(gate: Gate): boolean {
  if (!('fact' in gate)) return false;
  if (gate.fact === 'interpreterNeeded') return 'is' in gate && !gate.is;
  return gate.fact === 'language' && gate.isOneOf.includes('en');
}

/** True for a row that may be taken up by choice: a community resolution, which enforces nothing, brings it too; or it is care. */
export function mayBeByChoice(row: Intervention): boolean {
  return row.offeredAs === 'voluntary' || row.disposals.includes('community-resolution') || isCare(row);
}

/** Drinking is asked about only where drink is what the row would treat; the rest is told with the needs, or never. */
function chronicChecks({ pathways }: Intervention): readonly ChronicCheck[] {
  const drinks = onceKnown('needs', (needs) => needs.includes('alcohol'));
  const dependent = askWhen(drinks, 'alcoholPattern', (pattern) => pattern === 'dependent');
  const severelyIll = onceKnown('mentalHealth', (illness) => illness === 'severe-enduring');
  const usesHeroin = onceKnown('drug', (drug) => drug === 'heroin');
  const every: readonly ChronicCheck[] = [
    { kind: 'chronic', need: 'alcohol', holds: not(dependent) },
    { kind: 'chronic', need: 'drugs', holds: not(usesHeroin) },
    { kind: 'chronic', need: 'health', holds: not(severelyIll) },
  ];
  return every.filter(({ need }) => pathways.includes(need));
}
