import type { Notice } from './notice.ts';

/** Who has not heard what they were to hear of a case. */
export type NotReached = {
  /** Ids of providers that do not have their referral, or the question they are to decide on, each once. */
  readonly providers: readonly string[];
  /** Ids of those that have it, and have not heard what happened since. */
  readonly untold: readonly string[];
  /** A request or a breach alert has not come to the supervisors' channel. */
  readonly supervisors: boolean;
};

/** Everybody has heard, or is about to. */
export const everybodyReached: NotReached = { providers: [], untold: [], supervisors: false };

/**
 * True where somebody was to hear something and has not: it was refused, nobody has their address, or it was tried in
 * vain. What Waymark itself did not send, because there was nothing to say any more, is none of these.
 */
export function isNotReached({ state, heldAt, lastResult = '' }: Notice): boolean {
  // Notices from before the address was kept say it by their last result alone.
  const isOldRefusal = state === 'parked' && /: (http|teams)-/.test(lastResult);
  return state !== 'sent' && (heldAt !== undefined || isOldRefusal);
}

/**
 * Who has not been reached by these notices of one case.
 *
 * @param hasAddress whether it is known where this provider receives anything
 */
export function notReached(
  notices: readonly Notice[],
  hasAddress: (provider: string) => boolean,
): NotReached {
  const isLost = ({ state, provider = '' }: Notice) => state === 'waiting' && !hasAddress(provider);
  const late = notices.filter(
    (notice) => notice.to === 'provider' && (isNotReached(notice) || isLost(notice)),
  );
  const idsOf = (some: readonly Notice[]) => [...new Set(some.flatMap(({ provider }) => provider ?? []))];
  const providers = idsOf(late.filter(({ kind }) => kind !== 'referral-update'));
  return {
    providers,
    untold: idsOf(late).filter((id) => !providers.includes(id)),
    supervisors: notices.some(
      (notice) =>
        (notice.kind === 'authorisation-card' || notice.kind === 'breach-alert') &&
        notice.to === 'supervisors' &&
        isNotReached(notice),
    ),
  };
}
