import type { Instant } from '../domain/case/case.ts';
import type { Notice } from '../domain/notices/notice.ts';

/** The first of these notices that is due and does not have to wait for an earlier one for the same recipient. */
export function nextDue(
  notices: readonly Notice[],
  now: Instant,
  isMeant: (notice: Notice) => boolean,
): Notice | undefined {
  return orderPerRecipient(notices).find(
    (notice) => notice.state === 'waiting' && !isAfter(notice.dueAt, now) && isMeant(notice),
  );
}

/**
 * The notices with those of each recipient in order: what must wait for an earlier one is due no sooner than that one, so
 * that a case is due only when something in it can be sent. The same array when nothing has to move.
 */
export function orderPerRecipient(notices: readonly Notice[]): readonly Notice[] {
  const dueFrom = new Map<string, Instant>();
  const moved = notices.map((notice) => {
    if (notice.state !== 'waiting') return notice;
    const recipient = recipientOf(notice);
    const earliest = dueFrom.get(recipient);
    const isHeldUp = earliest !== undefined && isAfter(earliest, notice.dueAt);
    dueFrom.set(recipient, isHeldUp ? earliest : notice.dueAt);
    return isHeldUp ? { ...notice, dueAt: earliest } : notice;
  });
  return moved.some((notice, index) => notice !== notices[index]) ? moved : notices;
}

// What goes to one place must arrive in order: no update before its referral, no outcome before its question. What
// waits for a deadline of days holds up nobody, so it goes alone; and so does a list, or the card of one who was asked, that
// is drawn anew as it is by then: nobody waits for it, and the next question does not wait behind it.
export function recipientOf({ kind, to, provider, session, deadline, person, card }: Notice): string {
  const drawnAnew = kind === 'breach-outcome' ? card : undefined;
  return [to, provider, session, deadline, person, drawnAnew].join(' ');
}

function isAfter(one: Instant, other: Instant): boolean {
  return Date.parse(one) > Date.parse(other);
}
