import type { Case, CaseCondition } from '../../domain/case/case.ts';
import { conditionsNow } from '../../domain/case/conditionsNow.ts';
import { openConditions } from '../../domain/case/daysToDo.ts';
import { answersLoss } from '../../domain/conditions/answersLoss.ts';
import { isKnownToVictim } from '../../domain/conditions/isKnownToVictim.ts';
import { sayDay } from '../../domain/days.ts';
import type { Force } from '../../domain/force/force.ts';
import type { ScriptSlots, VictimKind } from '../../domain/force/forceScripts.ts';
import { inSentence } from '../../domain/inSentence.ts';
import type { Day } from '../../law/day.ts';
import { sayMoney } from './sayMoney.ts';
import { agreedIn } from './scriptInputOf.ts';

type Named = Pick<Force, 'remedies' | 'conditions'>;
type Listener = { readonly today: Day; readonly harmed: VictimKind };

/** What was agreed, as a victim hears it: money with its sum and day, and what somebody keeps away from with how long. */
export function sayAgreed(condition: CaseCondition, force: Named, listener: Listener): string {
  return `${inGeneral(condition, force)}${sayMoney(condition, listener)}${untilWhen(condition, listener)}`;
}

/**
 * After a breach: what was agreed and is still to be done, each with the day that stands; what of it was for their loss; and the
 * one thing that was agreed.
 */
export function slotsOfBreach(
  theCase: Case,
  force: Named,
  listener: Listener,
): Pick<ScriptSlots, 'conditionsLeft' | 'lossAgreed' | 'onlyThing'> {
  const agreed = agreedIn(theCase);
  // Whoever hears of the decision with it hears all that was agreed.
  const isKnown = theCase.victim?.told.disposal !== undefined;
  const [only, ...others] = agreed;
  const left = agreed.length === 0 ? [] : openConditions(theCase).filter((one) => !isPast(one, listener));
  const loss = (isKnown ? agreed : [])
    .filter(answersLoss)
    .map(({ deadline: _day, ...one }) => sayAgreed(one, force, listener));
  // Of sessions nobody says that none was attended.
  const isOne = isKnown && only !== undefined && others.length === 0 && only.from !== 'intervention';
  return {
    ...(left.length === 0
      ? {}
      : { conditionsLeft: listed(left.map((one) => sayWithDay(one, force, listener))) }),
    ...(loss.length === 0 ? {} : { lossAgreed: listed(loss) }),
    ...(isOne ? { onlyThing: sayWithDay(only, force, listener) } : {}),
  };
}

/** What somebody was to keep away from for them and is over: they are asked whether it was kept. */
export function slotOfKept(
  { filed }: Pick<Case, 'filed'>,
  force: Named,
  listener: Listener,
): Pick<ScriptSlots, 'keptUp'> {
  const over = (filed === undefined ? [] : conditionsNow(filed)).filter(
    (one) => isKnownToVictim(one) && isPast(one, listener),
  );
  return over.length === 0 ? {} : { keptUp: listed(over.map((one) => sayAgreed(one, force, listener))) };
}

const listed = (words: readonly string[]): string => [...new Set(words)].join('; ');

/** What was to be kept up until then is over. */
function isPast({ isKeptUp, deadline }: CaseCondition, { today }: Listener): boolean {
  return isKeptUp === true && deadline !== undefined && deadline < today;
}

function sayWithDay(condition: CaseCondition, force: Named, listener: Listener): string {
  const { deadline, isKeptUp } = condition;
  const words = sayAgreed(condition, force, listener);
  const isSaid = isKeptUp === true || sayMoney(condition, listener) !== '';
  if (deadline === undefined || isSaid) return words;
  return `${words}, ${deadline < listener.today ? 'which was due by' : 'by'} ${sayDay(deadline)}`;
}

// Which course it is could tell of an illness, of drink or of drugs.
function inGeneral({ id, from }: CaseCondition, force: Pick<Force, 'remedies' | 'conditions'>): string {
  if (from === 'intervention') return 'sessions about what led to this';
  const row = [...force.remedies, ...force.conditions].find((one) => one.id === id);
  return row === undefined ? 'something to put this right' : (row.toVictim ?? inSentence(row.title));
}

/** ", until Friday 18 December": what somebody keeps away from, they hear until when, and that it was, once that day is over. */
function untilWhen(condition: CaseCondition, listener: Listener): string {
  const { isKeptUp, deadline } = condition;
  if (isKeptUp !== true || deadline === undefined) return '';
  return `, ${isPast(condition, listener) ? 'which was ' : ''}until ${sayDay(deadline)}`;
}
