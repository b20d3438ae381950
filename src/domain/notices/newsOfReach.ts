import type { Instant } from '../instant.ts';
import { isNotReached } from './isNotReached.ts';
import { isToldLate, reachNewsId, reachNewsOf } from './isToldLate.ts';
import type { Notice } from './notice.ts';

/**
 * Who is told, and once only, that something could not be brought to a provider, and that it has arrived after all: the
 * officer, whose next step it is to phone, and of a referral the supervisors too.
 *
 * @param after the notice after an attempt
 * @param all the notices of the case
 */
export function newsOfReach(after: Notice, all: readonly Notice[], now: Instant): readonly Notice[] {
  const { provider, to, kind, state } = after;
  if (provider === undefined || to !== 'provider') return [];
  const isUpdate = kind === 'referral-update';
  const { late, atLast } = reachNewsOf(after);
  const say = (news: typeof late | typeof atLast): readonly Notice[] => {
    const first = { state: 'waiting', dueAt: now, attempts: 0 } as const;
    const message = { kind: 'officer-message', news, provider, ...first } as const;
    const id = reachNewsId(after, news);
    return [
      { ...message, id, to: 'officer' },
      ...(isUpdate ? [] : [{ ...message, id: `${id} supervisors`, to: 'supervisors' } as const]),
      { ...first, id: `${id} card`, kind: 'officer-card', to: 'officer' },
    ];
  };
  const isTold = isToldLate(after, all);
  if (isNotReached(after)) return isTold ? [] : say(late);
  if (state !== 'sent' || !isTold || all.some(({ id }) => id === reachNewsId(after, atLast))) return [];
  return say(atLast);
}
