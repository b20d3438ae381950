import type { Case } from '../../../domain/case/case.ts';
import type { Force } from '../../../domain/force/force.ts';
import { isDomesticCase } from '../../../domain/victim/isDomestic.ts';
import { type Channel, goesBy } from '../../../domain/victim/victimEvent.ts';
import { noOtherNumber } from '../../victim/triedLine.ts';
import type { NewsWords } from '../reportWords.ts';

/** To the officer: what the last call found wrong, and what to do about it. */
export function numberWrong(theCase: Case, { offences }: Pick<Force, 'offences'>): NewsWords {
  return {
    heading: `the victim’s ${wrongDetail(theCase)} is wrong`,
    next: isOfAdvocate(theCase)
      ? 'Ask the service for the right one. Open the call, type it there, and put the call back.'
      : isDomesticCase(theCase, offences)
        ? noOtherNumber
        : isPostWrong(theCase)
          ? 'Find the right one, and tell the victims’ liaison. No postal address is kept here.'
          : 'Find the right one. Open the call, type it there, and put the call back: then they are rung.',
  };
}

/** True where a letter came back: what is typed on the call is a number or an e-mail address. */
export const isPostWrong = (theCase: Case): boolean => lastWrong(theCase) === 'letter';

function lastWrong({ victim }: Case): Channel {
  const wrong = victim?.calls.findLast(({ outcome }) => outcome === 'wrong-details');
  return wrong === undefined ? 'phone' : goesBy(wrong.channel);
}

const isOfAdvocate = (theCase: Case): boolean => lastWrong(theCase) === 'advocate';

function wrongDetail(theCase: Case): string {
  const by = lastWrong(theCase);
  if (by === 'advocate') return 'IDVA has another number, and the one on record';
  if (by === 'phone') return 'phone number';
  return by === 'email' ? 'e-mail address' : 'address';
}
