import type { Case } from '../../../domain/case/case.ts';
import { daysToDo, toDoBy } from '../../../domain/case/daysToDo.ts';
import { keptToAsk } from '../../../domain/case/keptToAsk.ts';
import { whatIsGiven } from '../../../domain/case/whatIsGiven.ts';
import { addDays, londonDay, sayDay } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import { dayPassed } from '../../../domain/notices/deadlineDrafts.ts';
import type { Notice } from '../../../domain/notices/notice.ts';
import { isCaseWithVictim } from '../../../domain/victim/hasVictim.ts';
import { doneIt } from '../../words/doneIt.ts';
import { sayNames } from '../../words/sayNames.ts';
import { providerTitle } from '../namesOf.ts';
import type { NewsWords } from '../reportWords.ts';

const letterIsThere = 'The letter is there, and nothing else is open: if all is done, say so on the case.';

/** They alone may know whether somebody was in touch; how to reach them safely stands on the call. */
const askTheVictim = 'Ask the victim whether it was kept: open the call, and reach them only as it says.';

/** True where whoever was harmed is to be asked whether it was kept until that day: a call of its own. */
export function isToAskVictim(
  theCase: Case,
  { offences }: Pick<Force, 'offences'>,
  about: Partial<Pick<Notice, 'deadline'>>,
): boolean {
  const last = dayPassed(theCase, about);
  const since = keptToAsk(theCase);
  const isOver = last !== undefined && since !== undefined && londonDay(since) <= addDays(last, 1);
  return isOver && isCaseWithVictim(theCase, offences);
}

/** That a day is over by which it was to be done, and who says whether it was: of each thing its provider, or where nobody reports it, the officer on the case. */
export function deadlinePassed(
  theCase: Case,
  force: Force,
  about: Partial<Pick<Notice, 'deadline'>>,
): NewsWords {
  const last = dayPassed(theCase, about);
  const { reported, confirmed } =
    last === undefined ? { reported: [], confirmed: [] } : toDoBy(theCase, last);
  const isThere = last !== undefined && reported.length + confirmed.length === 0;
  const isSet = last !== undefined && daysToDo(theCase).includes(last);
  const given =
    whatIsGiven(theCase.filed) === undefined
      ? []
      : [doneIt(theCase, last === undefined ? undefined : addDays(last, 1)).next];
  const hasVictim = isCaseWithVictim(theCase, force.offences);
  const names = reported.map(({ provider }) => providerTitle(force, provider));
  const asks = [
    ...(names.length === 0
      ? []
      : [`Ring ${sayNames(names)} today, and ask them to report whether it is done.`]),
    ...(confirmed.length === 0
      ? []
      : [
          `Nobody reports this: find out today whether they did it, and say so on the case. ${confirmed.map(({ text }) => text).join(' ')}`,
        ]),
    ...(isToAskVictim(theCase, force, about) ? [askTheVictim] : []),
    ...(isThere && given.length === 0 ? [letterIsThere] : given),
  ].join(' ');
  const promised =
    hasVictim && !(isThere && given.length === 0) ? ' The victim was promised to hear if it is not.' : '';
  return {
    heading: isSet
      ? `${sayDay(last)} is over by which it was to be done`
      : 'nobody has said yet whether it was done',
    next: `${asks}${promised}`,
  };
}
