import type { Instant } from '../../domain/case/case.ts';
import { laterBy } from '../../domain/days.ts';
import { isNotReached } from '../../domain/notices/isNotReached.ts';
import { isToDecide } from '../../domain/notices/isToDecide.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import { secondRoute } from '../../domain/notices/secondRoute.ts';
import { changeCase, type Decision, type StoredCase } from '../changeCase.ts';
import { mayBeAsked } from '../mayBeAsked.ts';
import type { TurnDeps } from '../turnDeps.ts';
import { notAskedYet } from './notAskedYet.ts';

/** Whether the other way is done with, or after how many seconds to look again. */
export type Looked = 'done' | { readonly afterSeconds: number };

const soon: Looked = { afterSeconds: 10 };

/**
 * What must be decided never waits on one route: where the supervisors' channel does not have the question, it goes to the
 * own chats of supervisors who may decide it, whoever is in later included, and where that reaches nobody, or nobody
 * has decided for a while, by e-mail to the duty address. Where nothing reaches anybody the officer is told to ring, once.
 * Nothing happens once the channel has it, or it is decided. Throws what the store throws.
 *
 * @param watch the notice of which this is the look
 */
export function tellWhoDecides(watch: Notice, caseId: string, deps: TurnDeps): Promise<Looked> {
  return changeCase<Looked>(caseId, (found) => decideOn(found, watch, deps), deps);
}

async function decideOn(
  found: StoredCase | undefined,
  watch: Notice,
  deps: TurnDeps,
): Promise<Decision<Looked>> {
  const route = found && secondRoute(found.record.notices);
  if (found === undefined || route?.watch?.id !== watch.id) return { answer: 'done' };
  const { theCase, record } = found;
  const { post, mail } = route;
  if (post.state === 'sent' || !isToDecide(theCase)) return { answer: 'done' };
  const add = (looked: Looked, ...notices: readonly Notice[]): Decision<Looked> => ({
    besideEvents: { notices: [...record.notices, ...notices] },
    answer: () => looked,
  });
  // Whoever has left since, or lost the rank, decides nothing: that they were told helps nobody.
  const asked = route.inPerson.filter(({ person = '' }) => mayBeAsked(person, theCase, deps));
  const others = await notAskedYet(theCase, asked, deps);
  if (others.length > 0) {
    const isFirst = route.inPerson.length === 0 && mail === undefined;
    const questions = others.map((id) => question(post.kind, id, deps));
    return add(soon, ...questions, ...(isFirst ? [card(deps.newId(), deps)] : []));
  }
  const { secondRouteAfterMinutes: minutes } = deps.force.policy;
  const slowly: Looked = { afterSeconds: minutes * 60 };
  const isRecent = (since: Instant) => laterBy(since, minutes) > deps.now();
  const isOnItsWay = (one: Notice) =>
    one.state === 'waiting' && !isNotReached(one) && isRecent(one.askedAt ?? one.dueAt);
  const told = asked.filter(({ state }) => state === 'sent').map(({ sentAt, dueAt }) => sentAt ?? dueAt);
  // The time to decide runs from the first who has it: those who come later do not put off the mail.
  if (told.length > 0 && told.every(isRecent)) return { answer: slowly };
  if (told.length === 0 && asked.some(isOnItsWay)) return { answer: soon };
  if (mail === undefined && deps.hasDutyMail)
    return add(soon, {
      ...waiting(deps.newId(), deps),
      kind: 'duty-mail',
      to: 'duty-mail',
      askedAt: deps.now(),
    });
  if (mail !== undefined && isOnItsWay(mail)) return { answer: soon };
  if (told.length > 0 || mail?.state === 'sent') return { answer: slowly };
  const news = nobody(watch, deps);
  return record.notices.some(({ id }) => id === news.id)
    ? { answer: slowly }
    : add(slowly, news, card(`${news.id} card`, deps));
}

function waiting(id: string, { now }: Pick<TurnDeps, 'now'>) {
  return { id, state: 'waiting', dueAt: now(), attempts: 0 } as const;
}

function question(kind: Notice['kind'], person: string, deps: Pick<TurnDeps, 'newId' | 'now'>): Notice {
  return { ...waiting(deps.newId(), deps), kind, to: 'decider', person, askedAt: deps.now() };
}

/** The officer's card says where it went, or whom to ring. */
function card(id: string, deps: Pick<TurnDeps, 'now'>): Notice {
  return { ...waiting(id, deps), kind: 'officer-card', to: 'officer' };
}

/** Its id follows from the look's: it is told once, whatever happens between telling and writing down that it was looked. */
function nobody({ id }: Notice, deps: Pick<TurnDeps, 'now'>): Notice {
  return {
    ...waiting(`${id} reached-nobody`, deps),
    kind: 'officer-message',
    to: 'officer',
    news: 'reached-nobody',
  };
}
