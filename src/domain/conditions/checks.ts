import { achievable } from './achievable.ts';
import { appropriate } from './appropriate.ts';
import type { Check, CheckContext } from './check.ts';
import type { Condition } from './condition.ts';
import { proportionate } from './proportionate.ts';

/**
 * What stands behind the three ticks, in their order: whether conditions are appropriate, proportionate and achievable
 * for this person, this offence and this force today. Conditions without a deadline are not enforced and not checked.
 */
export function checks(conditions: readonly Condition[], context: CheckContext): readonly Check[] {
  return [
    ...appropriate(conditions, context),
    ...proportionate(conditions, context),
    ...achievable(conditions, context),
  ];
}
