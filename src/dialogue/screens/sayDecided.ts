import type { BreachDecision, Case } from '../../domain/case/case.ts';
import type { ExcuseMeans } from '../../domain/case/excuseMeans.ts';
import { inSentence } from '../../domain/inSentence.ts';

/** Nobody is charged by it: whoever may charge decides that, and the officer records it. */
const putForward = 'Put forward for a charging decision';

/** What can be decided of a breach, as a choice says it. */
const decisionTitles: Record<Exclude<BreachDecision, 'excuse'>, string> = {
  vary: 'Give a new deadline',
  charge: putForward,
  'refer-cps': 'Send to the CPS for a charging decision',
  'decide-again': 'Decide the case again',
  'prosecution-stands': 'The decision to prosecute stands',
  'no-further-action': 'No further action',
};

/** Where what was decided reads otherwise than what can be decided. */
const onceDecided: Partial<Record<BreachDecision, string>> = {
  // Its officer sends the file, and has not done so when it is decided.
  'refer-cps': 'To go to the CPS for a charging decision',
};

/**
 * What its provider ended is booked nowhere again: whoever would excuse it has another chosen in its place. What was done
 * since the breach is accepted.
 */
const excuseTitles: Readonly<Record<ExcuseMeans, string>> = {
  rebook: 'Excuse and rebook',
  another: 'Choose another intervention',
  accept: 'Accept it as completed',
};

/** A decision on a breach as a choice says it; `means` where it is let pass. */
export function decisionTitle(decision: BreachDecision, means: ExcuseMeans): string {
  return decision === 'excuse' ? excuseTitles[means] : decisionTitles[decision];
}

/**
 * The same where others read it, decided or to be decided: that only the CPS may charge would tell of abuse at home, or of
 * whom they hate, so the same is said of every charge.
 */
export function titleForOthers(decision: BreachDecision, means: ExcuseMeans): string {
  return decision === 'charge' || decision === 'refer-cps' ? putForward : decisionTitle(decision, means);
}

type Decided = Pick<NonNullable<Case['breach']>, 'decision' | 'another' | 'accepted'>;

/** What letting it pass came to. */
function meansOf({ another, accepted }: Decided): ExcuseMeans {
  if (another === true) return 'another';
  return accepted === true ? 'accept' : 'rebook';
}

/** What was decided, where others read it. */
export function decidedForOthers(breach: Decided): string {
  return breach.accepted === true ? accepted : titleForOthers(breach.decision, meansOf(breach));
}

const accepted = 'Accepted as completed';

/** "Excuse and rebook", "To go to the CPS for a charging decision": what was decided. */
export function decidedTitle(breach: Decided): string {
  if (breach.accepted === true) return accepted;
  return onceDecided[breach.decision] ?? decisionTitle(breach.decision, meansOf(breach));
}

/** The same as it is said in a sentence. */
export function sayDecided(breach: Decided): string {
  return inSentence(decidedTitle(breach));
}
