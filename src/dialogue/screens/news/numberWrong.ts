import type { Case } from '../../../domain/case/case.ts';
import type { Force } from '../../../domain/force/force.ts';
import { isDomesticCase } from '../../../domain/victim/isDomestic.ts';
import { goesBy } from '../../../domain/victim/victimEvent.ts';
import { noOtherNumber } from '../../victim/scriptToHear.ts';
import type { NewsWords } from '../reportWords.ts';

/** To the officer: what the last call found wrong, and what to do about it. */
export function numberWrong(theCase: Case, { offences }: Pick<Force, 'offences'>): NewsWords {
  return {
    heading: `the victim’s ${wrongDetail(theCase)} is wrong`,
    next: isDomesticCase(theCase, offences)
      ? noOtherNumber
      : 'Find the right one. Open the call, type it there, and put the call back: then they are rung.',
  };
}

function wrongDetail({ victim }: Case): string {
  const wrong = victim?.calls.findLast(({ outcome }) => outcome === 'wrong-details');
  const by = wrong === undefined ? 'phone' : goesBy(wrong.channel);
  if (by === 'phone') return 'phone number';
  return by === 'email' ? 'e-mail address' : 'address';
}
