import type { CaseCondition, Filing } from './case.ts';

type Agreed = Pick<Filing, 'disposal' | 'conditions'>;

/**
 * True where a victim who was told of one filing has nothing new to hear of another: which course it is, and who runs it,
 * they are never told.
 */
export function isSameToVictim(before: Agreed, now: Agreed): boolean {
  return before.disposal === now.disposal && heard(before) === heard(now);
}

const heard = ({ conditions }: Agreed): string =>
  JSON.stringify([...new Set(conditions.map(inTheirWords))].sort());

function inTheirWords({ id, from, amount, payee, deadline }: CaseCondition): string {
  return JSON.stringify(from === 'intervention' ? [from, deadline] : [id, amount, payee, deadline]);
}
