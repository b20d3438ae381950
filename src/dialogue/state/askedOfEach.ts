import { factsSettledBy } from '../../domain/assessment/factsSettledBy.ts';
import type { OffenceRow } from '../../domain/force/force.ts';
import type { FactName } from '../../law/facts.ts';
import { countBeside } from './askedBeside.ts';
import { considered } from './considered.ts';
import type { DialogueState } from './dialogueState.ts';
import { namedOffence } from './namedOffence.ts';

/** What is asked of every offence, also of one that is not among those found. */
const ofAnyOffence: readonly FactName[] = ['age', 'admission', 'evidence'];

/**
 * Whether a fact may be asked while no offence is marked or chosen: only what each of those found asks, as any of them, or
 * none, may be it. The rest is asked once one is chosen.
 */
export function askedOfEach(state: DialogueState): (name: FactName) => boolean {
  if (namedOffence(state) !== undefined) return () => true;
  if (state.notListed !== undefined) return (name) => ofAnyOffence.includes(name);
  const asked = state.found.map((row) => askedOf(row, state));
  return (name) => asked.every((names) => names.includes(name));
}

function askedOf(row: OffenceRow, { force, today }: DialogueState): readonly FactName[] {
  const known = { ...factsSettledBy(row), offence: row.id };
  const context = { force, decisionDay: today, allInPlay: false };
  return [...considered(known, context).ask(), ...countBeside(row, known)];
}
