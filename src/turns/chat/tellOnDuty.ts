import type { Case } from '../../domain/case/case.ts';
import { isOwnCase, mayDecideAs } from '../../domain/case/decideAuthority.ts';
import { laterBy } from '../../domain/days.ts';
import { isNotReached } from '../../domain/notices/isNotReached.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import { secondRoute } from '../../domain/notices/secondRoute.ts';
import { changeCase, type Decision, type StoredCase } from '../changeCase.ts';
import { personKey } from '../heardFrom.ts';
import type { TurnDeps } from '../turnDeps.ts';

/** Whether the other way is done with, or after how many seconds to look again. */
export type Looked = 'done' | { readonly afterSeconds: number };

const soon: Looked = { afterSeconds: 10 };

/**
 * What must be decided never waits on one route: where the supervisors' channel does not have the question, it goes to the
 * own chats of those on duty who may decide it, and where that reaches nobody, or nobody has decided for a while, by e-mail
 * to the duty address. Where nothing reaches anybody the officer is told to ring. Nothing happens once the channel has it,
 * or it is decided. Throws what the store throws.
 *
 * @param watch the notice of which this is the look
 */
export function tellOnDuty(watch: Notice, caseId: string, deps: TurnDeps): Promise<Looked> {
  return changeCase<Looked>(caseId, (found) => decideOn(found, watch, deps), deps);
}

async function decideOn(
  found: StoredCase | undefined,
  watch: Notice,
  deps: TurnDeps,
): Promise<Decision<Looked>> {
  const route = found && secondRoute(found.record.notices);
  if (found === undefined || route?.watch?.id !== watch.id) return { answer: 'done' };
  const { post, inPerson, mail } = route;
  if (post.state === 'sent' || !isToDecide(found.theCase)) return { answer: 'done' };
  const told = inPerson.find(({ state }) => state === 'sent');
  const hasMail = deps.hasDutyMail && mail === undefined;
  if (mail?.state === 'sent' || (told !== undefined && !hasMail)) return { answer: 'done' };
  const { secondRouteAfterMinutes: minutes } = deps.force.policy;
  if (told !== undefined && laterBy(told.sentAt ?? told.dueAt, minutes) > deps.now())
    return { answer: { afterSeconds: minutes * 60 } };
  const add = (looked: Looked, ...notices: readonly Notice[]): Decision<Looked> => ({
    besideEvents: { notices: [...found.record.notices, ...notices] },
    answer: () => looked,
  });
  if (inPerson.length === 0) {
    const asked = await onDutyFor(found.theCase, deps);
    if (asked.length > 0) return add(soon, ...asked.map((id) => question(post.kind, id, deps)), card(deps));
  }
  const isOnItsWay = [...inPerson, ...(mail === undefined ? [] : [mail])].some(
    (one) => one.state === 'waiting' && !isNotReached(one),
  );
  if (isOnItsWay) return { answer: soon };
  if (hasMail) return add(soon, { ...waiting(deps), kind: 'duty-mail', to: 'duty-mail' });
  return add('done', nobody(deps), card(deps));
}

/** True while somebody is asked to decide in this case. */
export function isToDecide({ state }: Case): boolean {
  return state.status === 'awaiting-authority' || state.status === 'breached';
}

/** True for whoever may decide what is open in this case: of the rank it needs, and not the officer in it. */
export function mayBeAsked(id: string, theCase: Case, { rankOf }: Pick<TurnDeps, 'rankOf'>): boolean {
  const rank = rankOf(id);
  const { state } = theCase;
  if (rank === undefined || isOwnCase(theCase, { id })) return false;
  if (state.status === 'awaiting-authority') return mayDecideAs({ rank }, state.authority);
  return state.status === 'breached' && mayDecideAs({ rank }, 'sergeant');
}

/** Those on duty who may decide it and have a chat with the bot: of the case's own area, where anybody is. */
async function onDutyFor(theCase: Case, deps: TurnDeps): Promise<readonly string[]> {
  const able = deps.onDuty().filter(({ id }) => mayBeAsked(id, theCase, deps));
  const known = await Promise.all(able.map(({ id }) => deps.store.recall(personKey(id))));
  const there = able.filter((_one, index) => known[index] !== undefined);
  const { borough } = theCase.answers.facts;
  const place = deps.force.places.find(({ id }) => id === borough);
  const ofArea = there.filter(({ area = '' }) => isSame(area, place?.title) || isSame(area, place?.id));
  return (ofArea.length > 0 ? ofArea : there).map(({ id }) => id);
}

function isSame(area: string, place: string | undefined): boolean {
  return place !== undefined && area.toLowerCase() === place.toLowerCase();
}

type Making = Pick<TurnDeps, 'newId' | 'now'>;

function waiting({ newId, now }: Making) {
  return { id: newId(), state: 'waiting', dueAt: now(), attempts: 0 } as const;
}

function question(kind: Notice['kind'], person: string, deps: Making): Notice {
  return { ...waiting(deps), kind, to: 'decider', person };
}

/** The officer's card says where it went, or whom to ring. */
function card(deps: Making): Notice {
  return { ...waiting(deps), kind: 'officer-card', to: 'officer' };
}

function nobody(deps: Making): Notice {
  return { ...waiting(deps), kind: 'officer-message', to: 'officer', news: 'reached-nobody' };
}
