import { isReasonOfSubstance } from '../../law/isReasonOfSubstance.ts';

/** What is wrong with a reason for an exception, as a sentence; undefined when it will do. */
export function wrongReason(reason: string): string | undefined {
  return isReasonOfSubstance(reason)
    ? undefined
    : 'Say in a whole sentence what makes this case exceptional; the decision maker reads it.';
}
