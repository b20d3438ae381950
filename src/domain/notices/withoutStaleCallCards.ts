import type { Case } from '../case/case.ts';
import { laterBy } from '../days.ts';
import type { Instant } from '../instant.ts';
import { callKeptFor } from '../victim/callTakenBy.ts';
import { endsOnCard } from './callCardDrafts.ts';
import type { Notice } from './notice.ts';

type Rules = Parameters<typeof endsOnCard>[2];

/**
 * The notices after something happened to a call, without what would draw its card anew for nothing, since what is ticked
 * there would be lost: none of a time before somebody took it, or took it anew, and none of the end of a time at which the
 * number stands there no longer anyway.
 */
export function withoutStaleCallCards(
  notices: readonly Notice[],
  { before, after }: { readonly before: Case; readonly after: Case },
  now: Instant,
  force: Rules,
): readonly Notice[] {
  const [was, is] = [before.victim?.takenBy, after.victim?.takenBy];
  const isSameTake = was?.id === is?.id && was?.at === is?.at;
  const known = is === undefined ? [] : [laterBy(is.at, callKeptFor), ...endsOnCard(after, now, force)];
  const isStale = ({ kind, card, state, attempts, dueAt }: Notice): boolean => {
    if (kind !== 'call-card' || card !== undefined || state !== 'waiting') return false;
    // What is due by now takes a number away that may stand there still.
    return !isSameTake || (attempts === 0 && dueAt > now && !known.includes(dueAt));
  };
  if (!notices.some(isStale)) return notices;
  return notices.map((one) => (isStale(one) ? { ...one, state: 'sent', lastResult: 'not-needed' } : one));
}
