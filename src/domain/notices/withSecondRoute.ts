import type { Instant } from '../instant.ts';
import { isNotReached, mayHaveCome } from './isNotReached.ts';
import type { Notice } from './notice.ts';
import { isAskedInPerson, isDutyMail, type SecondRoute, secondRoute } from './secondRoute.ts';

/**
 * The notices once more after an attempt to bring a question to whoever decides. The look for another way comes at once
 * where the channel could not be reached, and is not needed any more where it was; the officer's card says where the
 * question went.
 *
 * @param after the notice after the attempt
 */
export function withSecondRoute(after: Notice, notices: readonly Notice[], now: Instant): readonly Notice[] {
  const route = secondRoute(notices);
  if (route === undefined) return notices;
  const { post, watch } = route;
  const isSent = after.state === 'sent';
  if (isAskedInPerson(after) || isDutyMail(after)) {
    const card = saidOfWay(after, route, now);
    return card === undefined || notices.some(({ id }) => id === card.id) ? notices : [...notices, card];
  }
  if (post.id !== after.id) return notices;
  const change = (some: Partial<Notice>) =>
    notices.map((one) => (one.id === watch?.id ? { ...one, ...some } : one));
  const isAhead = watch?.state === 'waiting' && watch.attempts === 0;
  if (isSent) {
    const ended = watch?.state === 'waiting' ? change({ state: 'sent', lastResult: 'not-needed' }) : notices;
    return watch === undefined || isAhead ? ended : [...ended, cardAnew(after, now)];
  }
  if (!isNotReached(after)) return notices;
  if (watch === undefined) return [...notices, lookAt(after, now)];
  return isAhead ? change({ dueAt: now }) : notices;
}

/** Of thirty who are asked the officer's card says the same, of an older question or beside the channel nothing. */
function isFirstOfItsWay(after: Notice, { post, inPerson, mail }: SecondRoute): boolean {
  const way = isDutyMail(after) ? [mail] : inPerson;
  const [one, ...others] = way.filter((known) => known?.state === 'sent');
  return post.state !== 'sent' && one?.id === after.id && others.length === 0;
}

/** The officer's card anew, as it went this way, or once for each way, as it may have: then it has not reached nobody. */
function saidOfWay(after: Notice, route: SecondRoute, now: Instant): Notice | undefined {
  if (isFirstOfItsWay(after, route)) return cardAnew(after, now);
  const { post, inPerson, mail } = route;
  const way = isDutyMail(after) ? [mail] : inPerson;
  const isOpen = post.state !== 'sent' && way.every((known) => known?.state !== 'sent');
  const isOfWay = way.some((known) => known?.id === after.id);
  return isOpen && isOfWay && mayHaveCome(after)
    ? { ...cardAnew(after, now), id: `${post.id} perhaps ${after.kind}` }
    : undefined;
}

const first = { state: 'waiting', attempts: 0 } as const;

/** The officer's card says where the question went. */
function cardAnew({ id }: Notice, now: Instant): Notice {
  return { ...first, id: `${id} where`, kind: 'officer-card', to: 'officer', dueAt: now };
}

/** Of a question from before there was a second route. */
function lookAt({ id }: Notice, now: Instant): Notice {
  return { ...first, id: `${id} route`, kind: 'second-route', to: 'on-duty', deadline: now, dueAt: now };
}
