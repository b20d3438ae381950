import type { Case, Instant } from '../case/case.ts';
import type { Notice } from './notice.ts';

type Place = { readonly conversation: string; readonly activity: string };

/** True where both are known and the same card. */
export function isSameCard(one: Place | undefined, other: Place | undefined): boolean {
  return one !== undefined && one.activity === other?.activity && one.conversation === other.conversation;
}

/**
 * The victim's number stands on one card alone: the one that had it is drawn anew without it, where another has it now.
 * None where nobody had the call.
 *
 * @param before the case as it was while the number stood there
 */
export function redrawCall(
  { victim }: Pick<Case, 'victim'>,
  place: Place | undefined,
  now: Instant,
  newId: () => string,
): readonly Notice[] {
  const person = victim?.takenBy?.id;
  if (person === undefined || place === undefined) return [];
  const whose = { person, card: place.activity, chat: place.conversation };
  const first = { state: 'waiting', dueAt: now, attempts: 0 } as const;
  return [{ id: newId(), kind: 'call-card', to: 'liaison', ...whose, ...first }];
}
