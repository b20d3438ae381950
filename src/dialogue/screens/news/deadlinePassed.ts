import type { Case } from '../../../domain/case/case.ts';
import { toDoBy } from '../../../domain/case/daysToDo.ts';
import { sayDay } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import { dayPassed } from '../../../domain/notices/deadlineDrafts.ts';
import type { Notice } from '../../../domain/notices/notice.ts';
import { isCaseWithVictim } from '../../../domain/victim/hasVictim.ts';
import { sayNames } from '../../words/sayNames.ts';
import { providerTitle } from '../namesOf.ts';
import type { NewsWords } from '../reportWords.ts';

/** That a day is over by which it was to be done, and who says whether it was: of each thing its provider, or where nobody reports it, the officer on the case. */
export function deadlinePassed(
  theCase: Case,
  force: Force,
  about: Partial<Pick<Notice, 'deadline'>>,
): NewsWords {
  const last = dayPassed(theCase, about);
  const { reported, confirmed } =
    last === undefined ? { reported: [], confirmed: [] } : toDoBy(theCase, last);
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
  ].join(' ');
  const promised = isCaseWithVictim(theCase, force.offences)
    ? ' The victim was promised to hear if it is not.'
    : '';
  return {
    heading: `${last === undefined ? 'the day' : sayDay(last)} is over by which it was to be done`,
    next: `${asks}${promised}`,
  };
}
