import type { BreachDecision } from '../../domain/case/case.ts';

/** What can be decided of a breach, as a choice says it. */
export const decisionTitles: Record<BreachDecision, string> = {
  excuse: 'Excuse and rebook',
  vary: 'Give a new deadline',
  charge: 'Charge or postal requisition for the original offence',
  'refer-cps': 'Send to the CPS for a charging decision',
  'decide-again': 'Decide the case again',
  'prosecution-stands': 'The decision to prosecute stands',
  'no-further-action': 'No further action',
};

/** Where what was decided reads otherwise than what can be decided. */
export const onceDecided: Partial<Record<BreachDecision, string>> = {
  'refer-cps': 'Sent to the CPS for a charging decision',
};

/** "excuse and rebook", "sent to the CPS for a charging decision": what was decided, as it is said in a sentence. */
export function sayDecided(decision: BreachDecision): string {
  return inSentence(onceDecided[decision] ?? decisionTitles[decision]);
}

/** "Give a new deadline" as it stands within a sentence. */
export function inSentence(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
