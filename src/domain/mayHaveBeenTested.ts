import type { Facts } from '../law/facts.ts';
import { isTriggerOffence } from '../law/triggerOffences.ts';

/** Whether an adult may have been tested for drugs in custody: after an offence that allows it, or with drugs behind it. */
export function mayHaveBeenTested({ offence = '', age, needs = [] }: Facts): boolean {
  const isAdult = age !== undefined && age >= 18;
  return isAdult && (isTriggerOffence(offence) || needs.includes('drugs'));
}
