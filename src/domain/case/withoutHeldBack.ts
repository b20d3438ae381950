import { aboutOf, type FactName, type Facts } from '../../law/facts.ts';

/** What a card that others may read does not tell, in general words. */
const heldBack = {
  background: 'what lies behind it',
  record: 'what is on record',
  reason: 'the reason for an exception',
} as const;

/** The facts that may be read by others. */
export function withoutHeldBack(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => aboutOf(name as FactName) === 'case'));
}

/** What was held back of these, in general words; empty when nothing was that says anything. */
export function heldBackIn(facts: Facts): readonly string[] {
  const known = Object.entries(facts).filter(([, value]) => saysSomething(value));
  return (['background', 'record', 'reason'] as const)
    .filter((about) => known.some(([name]) => aboutOf(name as FactName) === about))
    .map((about) => heldBack[about]);
}

const saysNothing: readonly unknown[] = [false, 'none', 'not-tested', 'unknown'];

function saysSomething(value: unknown): boolean {
  return !saysNothing.includes(value) && !(Array.isArray(value) && value.length === 0);
}
