import type { Notice } from './notice.ts';

/**
 * True where somebody was to hear something and has not: it was refused, nobody has their address, or it was tried in
 * vain. What Waymark itself did not send, because there was nothing to say any more, is none of these.
 */
export function isNotReached({ state, heldAt, lastResult = '' }: Notice): boolean {
  // Notices from before the address was kept say it by their last result alone.
  const isOldRefusal = state === 'parked' && /: (http|teams)-/.test(lastResult);
  return state !== 'sent' && (heldAt !== undefined || isOldRefusal);
}

/** True where it was sent, and no answer said whether it came. */
export function mayHaveCome(notice: Notice): boolean {
  return notice.state !== 'sent' && isDoubted(notice);
}

/** What is known of the tries after which no answer said whether it came. */
export type Doubted = Pick<Notice, 'doubts' | 'doubted' | 'lastResult'>;

/** True once no answer came to one of the tries, whatever the later ones said. */
export function isDoubted({ doubts = 0, doubted, lastResult = '' }: Doubted): boolean {
  return doubted === true || doubts > 0 || lastResult.startsWith('unsure');
}

/** True where this provider has a referral of the case, or may have. */
export function mayHaveReferral(notices: readonly Notice[], provider: string): boolean {
  return notices.some(
    (one) =>
      one.kind === 'referral' && one.provider === provider && (one.state === 'sent' || mayHaveCome(one)),
  );
}
