import type { Predicate } from './truth.ts';

/**
 * Holds when both hold, but asks in order: while `first` is unknown, only its facts are asked, so that the follow-up
 * questions of `then` appear once there is a reason for them. A "no" of either settles it.
 */
export function given(first: Predicate, then: Predicate): Predicate {
  return (input) => {
    const leading = first(input);
    if (leading.is === 'no') return leading;
    const following = then(input);
    if (leading.is === 'yes' || following.is === 'no') return following;
    return leading;
  };
}
