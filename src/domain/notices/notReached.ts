import type { Instant } from '../instant.ts';
import { isNotReached, mayHaveCome } from './isNotReached.ts';
import { isToldLate } from './isToldLate.ts';
import type { Notice } from './notice.ts';
import { type SecondRoute, secondRoute } from './secondRoute.ts';

/** How a question reaches those who decide where their channel does not have it. */
type OtherWay = 'chats' | 'mail';

/** Who has not heard what they were to hear of a case. */
export type NotReached = {
  /** Ids of providers that do not have their referral, or the question they are to decide on, each once. */
  readonly providers: readonly string[];
  /** Ids of those that have it, and have not heard what happened since. */
  readonly untold: readonly string[];
  /** Those to whom what happened since is on its way: it was not sent yet, and nobody was told that it is late. */
  readonly beingTold?: readonly string[];
  /** Those that had it late, as their officer was told, and when: they make contact from then on. */
  readonly arrivedLate?: readonly { readonly provider: string; readonly at: Instant }[];
  /** When this is looked at; absent where no time is handed in, and nothing is past. */
  readonly readAt?: Instant;
  /** Keys of sessions in which they took a place later, of which its provider has been told. */
  readonly placesTold?: readonly string[];
  /** A request or a breach alert has not come to the supervisors' channel. */
  readonly supervisors: boolean;
  /** Where else it has come meanwhile, and when. */
  readonly elsewhere?: readonly { readonly way: OtherWay; readonly at: Instant }[];
  /** By which ways it may have come, which nobody knows. */
  readonly perhaps?: readonly ('channel' | OtherWay)[];
};

/** Everybody has heard, or is about to. */
export const everybodyReached: NotReached = { providers: [], untold: [], supervisors: false };

/**
 * Who has not been reached by these notices of one case.
 *
 * @param hasAddress whether it is known where this provider receives anything
 * @param mayDecide whether this person may decide what is asked still: that somebody has it who has left helps nobody
 */
export function notReached(
  notices: readonly Notice[],
  hasAddress: (provider: string) => boolean,
  mayDecide: (person: string) => boolean = () => true,
): NotReached {
  const isLost = ({ state, provider = '' }: Notice) => state === 'waiting' && !hasAddress(provider);
  // Let go at a start it is tried anew; what its officer was told stands until it has arrived.
  const isStillOut = (notice: Notice) => notice.state === 'waiting' && isToldLate(notice, notices);
  const late = notices.filter(
    (notice) => notice.to === 'provider' && (isNotReached(notice) || isLost(notice) || isStillOut(notice)),
  );
  const idsOf = (some: readonly Notice[]) => [...new Set(some.flatMap(({ provider }) => provider ?? []))];
  const providers = idsOf(late.filter(({ kind }) => kind !== 'referral-update'));
  const onItsWay = notices.filter(
    (one) => one.kind === 'referral-update' && one.state === 'waiting' && !late.includes(one),
  );
  return {
    providers,
    untold: idsOf(late).filter((id) => !providers.includes(id)),
    beingTold: idsOf(onItsWay).filter((id) => !idsOf(late).includes(id)),
    arrivedLate: notices.flatMap((notice) => arrivalOf(notice, notices)),
    placesTold: notices.flatMap(({ kind, state, session }) =>
      kind === 'referral-update' && state === 'sent' ? (session ?? []) : [],
    ),
    ...supervisorsNotReached(secondRoute(notices), mayDecide),
  };
}

function arrivalOf(notice: Notice, all: readonly Notice[]): NonNullable<NotReached['arrivedLate']> {
  const { state, kind, provider, sentAt, dueAt } = notice;
  if (state !== 'sent' || kind === 'referral-update' || provider === undefined) return [];
  return notice.to === 'provider' && isToldLate(notice, all) ? [{ provider, at: sentAt ?? dueAt }] : [];
}

/** The channel did not take it, or not within the time after which another way is looked for. */
function supervisorsNotReached(
  route: SecondRoute | undefined,
  mayDecide: (person: string) => boolean,
): Pick<NotReached, 'supervisors' | 'elsewhere' | 'perhaps'> {
  if (route === undefined || route.post.state === 'sent') return { supervisors: false };
  const { post, watch, mail } = route;
  const inPerson = route.inPerson.filter(({ person = '' }) => mayDecide(person));
  const [told] = inPerson.filter(({ state }) => state === 'sent');
  const mailed = mail?.state === 'sent' ? mail : undefined;
  return {
    supervisors: isNotReached(post) || (watch?.attempts ?? 0) > 0,
    elsewhere: [...sentBy('chats', told), ...sentBy('mail', mailed)],
    perhaps: [
      ...(mayHaveCome(post) ? (['channel'] as const) : []),
      ...(told === undefined && inPerson.some(mayHaveCome) ? (['chats'] as const) : []),
      ...(mail !== undefined && mayHaveCome(mail) ? (['mail'] as const) : []),
    ],
  };
}

function sentBy(way: OtherWay, notice: Notice | undefined): NonNullable<NotReached['elsewhere']> {
  return notice === undefined ? [] : [{ way, at: notice.sentAt ?? notice.dueAt }];
}
