import { breachListView } from '../../dialogue/screens/breach/breachListView.ts';
import { londonDay } from '../../domain/days.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import { isOpenIn, type ListCard } from '../../domain/notices/withListCard.ts';
import type { CaseRecord } from '../../store/store.ts';
import { storedCase } from '../changeCase.ts';
import { personKey, supervisorsKey } from '../heardFrom.ts';
import { mayBeAsked } from '../mayBeAsked.ts';
import type { TeamsNotice } from '../teamsNotice.ts';
import type { TurnDeps } from '../turnDeps.ts';

/** The post of many breaches that this draws anew; undefined where it is about a card of its case alone. */
export function listOf(
  { card, chat, person }: Notice,
  { listCards = [] }: Pick<CaseRecord, 'listCards'>,
): ListCard | undefined {
  return listCards.find(
    (one) => one.place.activity === card && one.place.conversation === chat && one.person === person,
  );
}

/**
 * A post that lists many breaches as it is by now, in its place: with those that are open. Undefined where it is not known,
 * where a case in it cannot be read, so that nobody can say of it that it is decided, and where none of what is open is
 * for its reader to decide any more.
 */
export async function listAnew(
  notice: Notice,
  record: Pick<CaseRecord, 'listCards'>,
  deps: TurnDeps,
): Promise<TeamsNotice | undefined> {
  const list = listOf(notice, record);
  const { person } = notice;
  if (list === undefined) return undefined;
  const read = async (id: string) => storedCase(await deps.store.load(id))?.theCase;
  const found = await Promise.all(list.cases.map((id) => read(id).catch(() => undefined)));
  const cases = found.flatMap((one) => one ?? []);
  const open = cases.filter((one) => isOpenIn(list, one));
  const theirs = person === undefined ? open : open.filter((one) => mayBeAsked(person, one, deps));
  if (cases.length < found.length || theirs.length < open.length) return undefined;
  const [to, where] =
    person === undefined
      ? ([supervisorsKey(deps.force.id), 'channel'] as const)
      : ([personKey(person), 'own chat'] as const);
  const view = breachListView(open, londonDay(deps.now()), where, cases.length);
  return { to, view, place: list.place, elseNowhere: true };
}
