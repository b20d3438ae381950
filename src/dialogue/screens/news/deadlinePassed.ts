import type { Case } from '../../../domain/case/case.ts';
import { isCompleted, reportedOn } from '../../../domain/case/undertakings.ts';
import { sayDay } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import { dayPassed } from '../../../domain/notices/deadlineDrafts.ts';
import type { Notice } from '../../../domain/notices/notice.ts';
import { isCaseWithVictim } from '../../../domain/victim/hasVictim.ts';
import { sayNames } from '../../words/sayNames.ts';
import { providerTitle } from '../namesOf.ts';
import type { NewsWords } from '../reportWords.ts';

/** That a day is over by which it was to be done, and who says whether it was: its provider, or else the officer on the case. */
export function deadlinePassed(
  theCase: Case,
  force: Force,
  about: Partial<Pick<Notice, 'deadline'>>,
): NewsWords {
  const { filed, reports } = theCase;
  const last = dayPassed(theCase, about);
  const silent = filed === undefined ? [] : reportedOn(filed).filter((row) => !isCompleted(reports, row));
  const names = [...new Set(silent.map(({ provider }) => providerTitle(force, provider)))];
  const asks =
    names.length === 0
      ? 'Find out today whether it is done, and say so on the case.'
      : `Ring ${sayNames(names)} today, and ask them to report whether it is done.`;
  const promised = isCaseWithVictim(theCase, force.offences)
    ? ' The victim was promised to hear if it is not.'
    : '';
  return {
    heading: `${last === undefined ? 'the day' : sayDay(last)} is over by which it was to be done`,
    next: `${asks}${promised}`,
  };
}
