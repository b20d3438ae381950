import type { BreachDecision, Case } from '../../domain/case/case.ts';

/** What can be decided of a breach, as a choice says it. */
const decisionTitles: Record<BreachDecision, string> = {
  excuse: 'Excuse and rebook',
  vary: 'Give a new deadline',
  charge: 'Charge or postal requisition for the original offence',
  'refer-cps': 'Send to the CPS for a charging decision',
  'decide-again': 'Decide the case again',
  'prosecution-stands': 'The decision to prosecute stands',
  'no-further-action': 'No further action',
};

/** Where what was decided reads otherwise than what can be decided. */
const onceDecided: Partial<Record<BreachDecision, string>> = {
  'refer-cps': 'Sent to the CPS for a charging decision',
};

/** What its provider ended is booked nowhere again: whoever would excuse it has another chosen in its place. */
const another = 'Choose another intervention';

/** A decision on a breach as a choice says it; `ended` where a provider of what is required has ended it. */
export function decisionTitle(decision: BreachDecision, ended: boolean): string {
  return decision === 'excuse' && ended ? another : decisionTitles[decision];
}

const putForward = 'Put forward for a charging decision';

/**
 * The same where others read it, decided or to be decided: that only the CPS may charge would tell of abuse at home, or of
 * whom they hate, so the same is said of every charge.
 */
export function titleForOthers(decision: BreachDecision, ended: boolean): string {
  return decision === 'charge' || decision === 'refer-cps' ? putForward : decisionTitle(decision, ended);
}

type Decided = Pick<NonNullable<Case['breach']>, 'decision' | 'another'>;

/** "Excuse and rebook", "Sent to the CPS for a charging decision": what was decided. */
export function decidedTitle({ decision, another: isAnother }: Decided): string {
  return onceDecided[decision] ?? decisionTitle(decision, isAnother === true);
}

/** The same as it is said in a sentence. */
export function sayDecided(breach: Decided): string {
  return inSentence(decidedTitle(breach));
}

/** "Give a new deadline" as it stands within a sentence. */
export function inSentence(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
