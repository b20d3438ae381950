import type { Case } from '../../domain/case/case.ts';
import { isNotReached } from '../../domain/notices/isNotReached.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import { personKey } from '../heardFrom.ts';
import { mayBeAsked } from '../mayBeAsked.ts';
import type { TurnDeps } from '../turnDeps.ts';

/**
 * Those in today who may decide it, have a chat with the bot and are not asked yet: of the case's own area, where anybody is
 * whose chat does not refuse it.
 *
 * @param asked the questions in own chats so far
 */
export async function notAskedYet(
  theCase: Case,
  asked: readonly Notice[],
  deps: TurnDeps,
): Promise<readonly string[]> {
  const refused = new Set(asked.filter(isNotReached).map(({ person }) => person));
  const able = deps.inToday().filter(({ id }) => !refused.has(id) && mayBeAsked(id, theCase, deps));
  const known = await Promise.all(able.map(({ id }) => deps.store.recall(personKey(id))));
  const there = able.filter((_one, index) => known[index] !== undefined);
  const { borough } = theCase.answers.facts;
  const place = deps.force.places.find(({ id }) => id === borough);
  const ofArea = there.filter(({ area = '' }) => isSame(area, place?.title) || isSame(area, place?.id));
  return (ofArea.length > 0 ? ofArea : there)
    .map(({ id }) => id)
    .filter((id) => !asked.some(({ person }) => person === id));
}

function isSame(area: string, place: string | undefined): boolean {
  return place !== undefined && area.toLowerCase() === place.toLowerCase();
}
