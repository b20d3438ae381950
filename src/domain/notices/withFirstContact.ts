import { hoursAfter } from '../case/decidePlace.ts';
import type { Instant } from '../instant.ts';
import { isToldLate, reachNewsId } from './isToldLate.ts';
import type { Notice } from './notice.ts';

/**
 * The notices once a referral that could not be brought to its provider has arrived after all: it has its hours from then.
 * Until they are over nobody is late, so that a first contact is looked for no sooner, and one that nobody could make in
 * time is looked for again.
 *
 * @param after the notice after an attempt
 * @param all the notices of the case before anybody is told of the arrival
 * @param firstContactHours of the provider that it is for; undefined when the force does not know it
 */
export function withFirstContact(
  after: Notice,
  all: readonly Notice[],
  { now, firstContactHours }: { readonly now: Instant; readonly firstContactHours: number | undefined },
): readonly Notice[] {
  const { kind, to, provider, state } = after;
  const isReferral = to === 'provider' && kind !== 'referral-update';
  const isFirstArrival = state === 'sent' && !all.some(({ id }) => id === reachNewsId(after, 'sent-late'));
  if (!isReferral || !isFirstArrival || !isToldLate(after, all) || firstContactHours === undefined)
    return all;
  const by = hoursAfter(now, firstContactHours);
  return all.flatMap((one) => {
    const isEarlier = Date.parse(one.dueAt) < Date.parse(by);
    if (one.kind !== 'first-contact' || one.provider !== provider || !isEarlier) return [one];
    const { lastResult: _result, heldAt: _held, ...watch } = one;
    const anew = { ...watch, state: 'waiting', dueAt: by, attempts: 0 } as const;
    return one.state === 'sent' ? [one, { ...anew, id: `${one.id} late` }] : [anew];
  });
}
