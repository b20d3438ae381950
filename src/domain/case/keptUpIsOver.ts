import type { Day } from '../../law/day.ts';
import { addDays, londonDay } from '../days.ts';
import type { Instant } from '../instant.ts';
import { asItStands } from './asItStands.ts';
import type { Case } from './case.ts';
import { keptUpIn } from './keptUpIn.ts';
import { keptUpNow } from './keptUpTold.ts';
import { keptUpUntil, lastDayOf } from './keptUpUntil.ts';

type Ended = Pick<Case, 'state' | 'filed' | 'keptUpTold' | 'keptUpLeftOutAt'>;

/**
 * True where a victim was told that the person stays away, or has no contact with them, and that ended before its day, by a
 * breach or a withdrawal: they must not count on it. Until they heard so. What bail says stands nowhere here.
 */
export function keptUpIsOver(theCase: Ended): boolean {
  return keptUpHasEnded(theCase) && !isCompleted(theCase);
}

/**
 * The same, and where all of it was done: that nobody has to keep away any more is news to whoever hears that it is completed,
 * too. What ended on its own day, which they were told, weeks before the rest did is none.
 *
 * @param isToldNow whether they are told of it in the conversation in which they hear that it has ended
 */
export function keptUpHasEnded(theCase: Ended, isToldNow = false): boolean {
  const at = endedAt(theCase);
  const over = at === undefined ? undefined : countedOn(theCase, at, isToldNow);
  if (at === undefined || over === undefined) return false;
  const ended = londonDay(at);
  if (over.until === undefined || over.until >= ended) return true;
  // Nothing that is to be kept up is completed before its day is over.
  return isCompleted(theCase) && (isToldNow || over.until >= addDays(ended, -stillNews));
}

/** Days for which it is news that the last day of it is over. */
const stillNews = 14;

/** When all that was to be kept up ended; undefined while some of it stands, or none was set. */
function endedAt(theCase: Ended): Instant | undefined {
  if (keptUpNow(theCase).length > 0) return undefined;
  const { filed, keptUpLeftOutAt } = theCase;
  const state = asItStands(theCase);
  const isSet = filed !== undefined && keptUpIn(filed).length > 0;
  return isSet && state.status === 'closed' ? state.at : keptUpLeftOutAt;
}

/** Until when they count on it: as they heard last, or where they hear of it only now, as it was filed. */
function countedOn(theCase: Ended, ended: Instant, isToldNow: boolean): { until?: Day } | undefined {
  const { filed, keptUpTold: told } = theCase;
  if (told !== undefined && told.conditions.length > 0) return asUntil(lastDayOf(told.conditions));
  const isNew = filed !== undefined && keptUpIn(filed).length > 0 && (told?.at ?? '') < ended;
  return isToldNow && isNew ? asUntil(keptUpUntil({ filed })) : undefined;
}

const asUntil = (until: Day | undefined): { until?: Day } => (until === undefined ? {} : { until });

function isCompleted(theCase: Pick<Case, 'state'>): boolean {
  const state = asItStands(theCase);
  return state.status === 'closed' && state.how === 'completed';
}
