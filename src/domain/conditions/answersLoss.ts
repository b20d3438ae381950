import type { CaseCondition, Payee } from './condition.ts';

/** True for money to whoever was harmed, and for what was taken and is given back, or damaged and is repaired. */
export function answersLoss({
  measure,
  payee = 'victim',
  makesGood,
}: Pick<CaseCondition, 'measure' | 'payee' | 'makesGood'>): boolean {
  return makesGood === true || (measure === 'compensation' && theirs.has(payee));
}

const theirs: ReadonlySet<Payee> = new Set(['victim', 'business']);
