import type { Day } from '../../law/day.ts';
import type { Case } from '../case/case.ts';
import { daysToAsk } from '../case/daysToDo.ts';
import { atLondonHour } from '../days.ts';
import type { Instant } from '../instant.ts';
import type { Draft, Notice } from './notice.ts';

/** As people begin to work, on the day after it. */
const morning = 24 + 8;

/**
 * Word to the officer once a day is over by which something that was agreed was to be done, as the victim is told that they
 * hear if it was not. Once for each day; again only where a breach came between, after which it goes on.
 */
export function deadlineDrafts(
  before: Case,
  after: Case,
  notices: readonly Pick<Notice, 'news' | 'deadline' | 'state'>[],
): readonly Draft[] {
  const known = daysToAsk(before);
  return daysToAsk(after).flatMap((last) => {
    const deadline = saidAt(last);
    const said = notices.filter((one) => one.news === 'deadline-passed' && one.deadline === deadline);
    const isSaid = said.some(({ state }) => state === 'waiting') || (said.length > 0 && known.includes(last));
    return isSaid ? [] : [{ kind: 'officer-message', to: 'officer', news: 'deadline-passed', deadline }];
  });
}

/** The day that such a notice is about, while something is still to be done by it; undefined once it is done, or by another day. */
export function dayPassed(theCase: Case, { deadline }: Pick<Notice, 'deadline'>): Day | undefined {
  return daysToAsk(theCase).find((last) => saidAt(last) === deadline);
}

function saidAt(last: Day): Instant {
  return atLondonHour(last, morning);
}
