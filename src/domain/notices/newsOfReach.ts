import { hoursAfter } from '../case/decidePlace.ts';
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
 * @param firstContactHours of the provider that it is for; undefined when the force does not know it
 */
export function newsOfReach(
  after: Notice,
  all: readonly Notice[],
  { now, firstContactHours }: { readonly now: Instant; readonly firstContactHours: number | undefined },
): readonly Notice[] {
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
  if (isUpdate || firstContactHours === undefined) return say(atLast);
  return [...say(atLast), ...watchAgain(provider, all, hoursAfter(now, firstContactHours))];
}

/** A first contact that nobody could make in time, because nothing had been sent, is looked for again by then. */
function watchAgain(provider: string, all: readonly Notice[], by: Instant): readonly Notice[] {
  const missed = all.filter(
    (one) => one.kind === 'first-contact' && one.provider === provider && one.state === 'sent',
  );
  return missed.map(({ lastResult: _was, ...one }) => ({
    ...one,
    ...{ id: `${one.id} late`, state: 'waiting', dueAt: by, attempts: 0 },
  }));
}
