import type { Day } from '../../law/day.ts';
import { addDays, londonDay } from '../days.ts';
import type { Instant } from '../instant.ts';
import { asItStands } from './asItStands.ts';
import type { Case } from './case.ts';
import { heardDecision } from './heardDecision.ts';
import { keptUpUntil } from './keptUpUntil.ts';

type Ended = Pick<Case, 'state' | 'filed' | 'victim' | 'keptUpBefore'>;

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
  const over = whatEnded(theCase);
  if (over === undefined || !(isToldNow || heardDecision(theCase)) || heardSince(theCase, over.at))
    return false;
  const ended = londonDay(over.at);
  if (over.until === undefined || over.until >= ended) return true;
  // Nothing that is to be kept up is completed before its day is over.
  return isCompleted(theCase) && (isToldNow || over.until >= addDays(ended, -stillNews));
}

/** Days for which it is news that the last day of it is over. */
const stillNews = 14;

/** When it ended, and until when it was to be kept up: of what is filed, or of what was before it. */
function whatEnded(theCase: Ended): { readonly at: Instant; readonly until?: Day } | undefined {
  const state = asItStands(theCase);
  const isSet = theCase.filed?.conditions.some(({ isKeptUp }) => isKeptUp === true) === true;
  if (!isSet) return theCase.keptUpBefore;
  if (state.status !== 'closed') return undefined;
  const until = keptUpUntil(theCase);
  return { at: state.at, ...(until === undefined ? {} : { until }) };
}

/** They were spoken or written to since about where the case is, and that nobody keeps away is among it. */
function heardSince({ victim }: Ended, at: Instant): boolean {
  const heard = (victim?.calls ?? []).filter(({ outcome }) => outcome === 'reached' || outcome === 'sent');
  return heard.some((call) => call.at >= at && news.some((name) => call.told.includes(name)));
}

const news = ['disposal', 'breach', 'completion'] as const;

function isCompleted(theCase: Pick<Case, 'state'>): boolean {
  const state = asItStands(theCase);
  return state.status === 'closed' && state.how === 'completed';
}
