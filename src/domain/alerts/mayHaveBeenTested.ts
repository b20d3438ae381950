import type { Facts } from '../../law/facts.ts';
import { isKnownAdult } from '../../law/isKnownChild.ts';
import { isTriggerOffence } from '../../law/isTriggerOffence.ts';

/** Whether an adult may have been tested for drugs in custody: after an offence that allows it, or with drugs behind it. */
export function mayHaveBeenTested(facts: Facts): boolean {
  const { age, needs = [] } = facts;
  return isKnownAdult(age) && (isTriggerOffence(facts) || needs.includes('drugs'));
}

/** Whether an inspector must have authorised the test, because the offence by itself allows none (PACE 1984 s.63B). */
export function isTestedOnAuthority(facts: Facts): boolean {
  return !isTriggerOffence(facts);
}
