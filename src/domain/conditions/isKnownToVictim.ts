import type { CaseCondition } from './condition.ts';

/** True of what somebody is not to do to whoever was harmed: they alone may know whether it was kept. */
export function isKnownToVictim({
  isKeptUp,
  needsVictim,
}: Pick<CaseCondition, 'isKeptUp' | 'needsVictim'>): boolean {
  return isKeptUp === true && needsVictim === true;
}
