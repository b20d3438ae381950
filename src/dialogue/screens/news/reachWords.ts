import type { Case } from '../../../domain/case/case.ts';
import { isWithdrawn } from '../../../domain/case/isWithdrawn.ts';
import type { Force } from '../../../domain/force/force.ts';
import { nameInSentence } from '../../../domain/nameInSentence.ts';
import type { Notice } from '../../../domain/notices/notice.ts';
import { providerTitle } from '../namesOf.ts';
import { type NewsWords, phoneThem, ringThem } from '../reportWords.ts';

export type ReachNews = 'not-sent' | 'sent-late' | 'not-told' | 'told-late';

/**
 * What is said of something that could not be brought to a provider, and of its arrival after all. Who runs it could tell
 * a channel what lies behind the case, so that only its officer reads whom to ring.
 */
export function reachWords(
  news: ReachNews,
  theCase: Pick<Case, 'handedOverTo' | 'state'>,
  force: Force,
  { to, provider = '' }: Partial<Pick<Notice, 'to' | 'provider'>>,
): NewsWords {
  if (to === 'supervisors')
    return news === 'not-sent'
      ? { heading: 'a referral has not been sent yet', next: 'Its officer is told to phone the provider.' }
      : { heading: 'the referral has been sent after all', next: '' };
  const whom = nameInSentence(providerTitle(force, provider));
  switch (news) {
    case 'not-sent':
      return isWithdrawn(theCase)
        ? { heading: `not sent to ${whom}, and no longer sent`, next: openIt }
        : { heading: `not sent yet to ${whom}`, next: phoneThem };
    case 'sent-late':
      return {
        heading: `it has reached ${whom} after all`,
        next: onceThere(theCase, provider),
      };
    case 'not-told':
      return { heading: `not told yet: ${whom}`, next: ringThem };
    case 'told-late':
      return { heading: `${whom} has heard it after all`, next: '' };
  }
}

/** What the person is told stands there. */
const openIt = 'Open the case for what the person must be told.';

/** What its officer does once it is there; nothing where the case was withdrawn meanwhile: that follows by itself. */
function onceThere(theCase: Pick<Case, 'handedOverTo' | 'state'>, provider: string): string {
  if (isWithdrawn(theCase)) return '';
  return provider !== '' && provider === theCase.handedOverTo
    ? 'They have been asked to decide together, and they answer you.'
    : 'Ask them whether the place or the time that was read out still holds.';
}
