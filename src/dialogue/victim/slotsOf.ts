import type { Case, CaseCondition } from '../../domain/case/case.ts';
import { type LossAsked, lessThanAsked } from '../../domain/case/lossAsked.ts';
import { lossAskedNow } from '../../domain/case/lossAskedNow.ts';
import { answersLoss } from '../../domain/conditions/answersLoss.ts';
import { sayAmount } from '../../domain/conditions/compose.ts';
import { sayDay } from '../../domain/days.ts';
import type { Force } from '../../domain/force/force.ts';
import type { ScriptSlots } from '../../domain/force/forceScripts.ts';
import { inSentence } from '../../domain/inSentence.ts';
import { reviewUntil } from '../../domain/victim/reviewUntil.ts';
import { whoIsHarmed } from '../../domain/victim/whoIsHarmed.ts';
import type { Day } from '../../law/day.ts';
import { decidedOn } from './decidedOn.ts';
import { sayAgreed, slotOfKept, slotsOfBreach } from './sayAgreed.ts';
import { agreedIn, remediesOffered } from './scriptInputOf.ts';
import { helpSlots } from './whoHelps.ts';

/** The words of this case, in general terms: nothing in them is about the person's health, needs or history. */
export function slotsOf(
  theCase: Case,
  force: Force,
  said: {
    readonly caller: ScriptSlots['caller'];
    /** What is agreed so far; what stands of the filing when left out. */
    readonly conditions?: readonly CaseCondition[];
    readonly nextContact?: Day;
    /** The day on which it is said: no day before it is told as one to come. */
    readonly today: Day;
  },
): ScriptSlots {
  const { reference } = theCase;
  const conditions = said.conditions ?? agreedIn(theCase);
  // What is kept up has its day beside it, and is not done by then.
  const days = conditions.filter(({ isKeptUp }) => isKeptUp !== true).map((one) => one.deadline);
  // A day for some of it is none for all of it.
  const deadline = days.includes(undefined)
    ? undefined
    : days
        .flatMap((day) => day ?? [])
        .sort()
        .at(-1);
  const decided = decidedOn(theCase);
  const review = decided && reviewUntil(decided);
  const { facts } = theCase.answers;
  const offence = force.offences.find(({ id }) => id === facts.offence);
  const listener = { today: said.today, harmed: whoIsHarmed(facts, offence) };
  const words = [...new Set(conditions.map((one) => sayAgreed(one, force, listener)))];
  return {
    caller: said.caller,
    force: force.title,
    reference,
    remedies: remediesOffered(theCase, force).map(({ title }) => inSentence(title)),
    ...(decided === undefined ? {} : { decidedOn: sayDay(decided) }),
    ...(review === undefined || review < said.today ? {} : { reviewUntil: sayDay(review) }),
    ...(words.length === 0 ? {} : { conditions: words.join('; ') }),
    ...sumsOf(conditions, lossAskedNow(theCase, offence)),
    ...slotsOfBreach(theCase, force, listener),
    ...slotOfKept(theCase, force, listener),
    ...(deadline === undefined
      ? {}
      : { [deadline < said.today ? 'pastDeadline' : 'deadline']: sayDay(deadline) }),
    ...(said.nextContact === undefined || said.nextContact < said.today
      ? {}
      : { nextContact: sayDay(said.nextContact) }),
    ...helpSlots(theCase, force),
  };
}

/** What is agreed of the sum they asked for, where it is less and nothing else makes their loss good. */
function sumsOf(
  conditions: readonly CaseCondition[],
  lossAsked: LossAsked | undefined,
): Pick<ScriptSlots, 'sumAsked' | 'sumAgreed'> {
  const less = lessThanAsked(conditions, lossAsked);
  const isMore = conditions.filter(answersLoss).length > 1;
  if (less === undefined || isMore) return {};
  const pounds = (sum: number) => sayAmount('compensation', sum);
  return { sumAsked: pounds(less.asked), sumAgreed: pounds(less.agreed) };
}
