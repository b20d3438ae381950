import type { Session } from '../../domain/booking/session.ts';
import { sayMoment } from '../../domain/days.ts';
import type { Provider } from '../../domain/force/force.ts';
import type { Intervention } from '../../domain/force/intervention.ts';

/** The sessions to come, as far as they tell how long the wait is. */
export type NextSession = {
  /** The first one with a place left; absent when every one is full. */
  readonly open?: { readonly session: Session; readonly left: number };
  /** How many full ones come before it. */
  readonly full: number;
};

/**
 * How long somebody waits now, in sentences: the next session that has a place; where none is published, the hours the
 * provider is to keep. Nothing where nobody is referred, and never a guess.
 */
export function waitLines(
  { use, referral }: Pick<Intervention, 'use' | 'referral'>,
  provider: Provider | undefined,
  next: NextSession | undefined,
): readonly string[] {
  const isReferred = use === 'referral' || use === 'joint-decision';
  if (next !== undefined) return sessionLines(next);
  if (!isReferred || provider === undefined) return [];
  const isKnown = referral.route !== 'not-known';
  const contact = `${provider.title} is to make first contact within ${provider.firstContactHours} hours of a referral.`;
  return [`No session is published. ${isKnown ? contact : 'How long it takes is not known.'}`];
}

function sessionLines({ open, full }: NextSession): readonly string[] {
  const fullFirst = full === 1 ? 'The next session is full.' : `The next ${full} sessions are full.`;
  if (open === undefined) return [`${fullFirst} There is a waiting list.`];
  const { session, left } = open;
  const places = left === 1 ? 'one place left' : `${left} places left`;
  return [
    ...(full === 0 ? [] : [fullFirst]),
    `${full === 0 ? 'Next session' : 'First one with a place'}: ${sayMoment(session.startsAt)}, ${session.where}: ${places}.`,
  ];
}
