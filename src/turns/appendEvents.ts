import { dueCall, madeFrom } from '../domain/calls/dueCall.ts';
import { apply } from '../domain/case/apply.ts';
import type { Case } from '../domain/case/case.ts';
import type { Actor, CaseEvent } from '../domain/case/caseEvent.ts';
import { isOnList } from '../domain/case/isOnList.ts';
import { openRequest } from '../domain/case/openRequest.ts';
import { callCardDrafts } from '../domain/notices/callCardDrafts.ts';
import { childTaskDrafts } from '../domain/notices/childTaskDrafts.ts';
import { deadlineDrafts } from '../domain/notices/deadlineDrafts.ts';
import { decisionMakerDrafts } from '../domain/notices/decisionMakerDrafts.ts';
import { nextDueAt } from '../domain/notices/nextDueAt.ts';
import type { Draft, Notice } from '../domain/notices/notice.ts';
import { noticesFor } from '../domain/notices/noticesFor.ts';
import { isSameCard, redrawCall } from '../domain/notices/redrawCall.ts';
import { safeWayKnownDrafts } from '../domain/notices/safeWayKnownDrafts.ts';
import { secondRouteDrafts } from '../domain/notices/secondRouteDrafts.ts';
import { clockDrafts, safeWayDrafts } from '../domain/notices/victimDrafts.ts';
import { redrawDetail } from '../domain/notices/withDetailCard.ts';
import { redrawList } from '../domain/notices/withListCard.ts';
import { withoutGivenUp } from '../domain/notices/withoutGivenUp.ts';
import { withoutStaleCallCards } from '../domain/notices/withoutStaleCallCards.ts';
import type { CardPlace, CardSlot, CaseRecord, OpenCall } from '../store/store.ts';
import type { TurnDeps } from './turnDeps.ts';

export type Change = {
  readonly events: readonly CaseEvent[];
  readonly by: Actor;
  /** What made it happen; the same cause is never applied twice. */
  readonly cause: string;
  readonly place?: { readonly slot: CardSlot; readonly card: CardPlace };
  /** Everything that was stopped in this case, where that changes with it. */
  readonly stopped?: CaseRecord['stopped'];
};

type Stored = { readonly record: CaseRecord; readonly theCase: Case };

/** The case with what happened, and what must now be said, added: one commit holds it all. */
export function appendEvents(
  { record: before, theCase }: Stored,
  change: Change,
  deps: Pick<TurnDeps, 'force' | 'now' | 'newId'>,
): Stored {
  const at = deps.now();
  const { by, cause, place, stopped } = change;
  const logged = change.events.map((event) => ({ at, by, cause, event }));
  const after = logged.reduce(apply, theCase);
  const { call: _before, callCard: _itsCard, ...kept } = before;
  const call = openCall(after, deps);
  const cases = { before: theCase, after };
  const known = withoutGivenUp(before.notices, change.events, after);
  const waiting = withoutStaleCallCards(known, cases, at, deps.force);
  const clocks = [
    ...[
      ...clockDrafts(theCase, after, deps.force, before.notices, at),
      ...safeWayDrafts(theCase, after, deps.force),
      ...callCardDrafts(theCase, after, at, deps.force),
    ].filter((draft) => !isWaiting(draft, waiting)),
    ...safeWayKnownDrafts(theCase, after, before.notices),
    ...deadlineDrafts(theCase, after, before.notices),
    ...childTaskDrafts(theCase, after, deps.force, at),
    ...secondRouteDrafts(change.events, at, deps.force),
    ...decisionMakerDrafts(change.events, { ...before, theCase }, { theCase: after, by }),
  ];
  const said = noticesFor(change.events, cases, at, deps.newId, clocks);
  const isOver =
    openRequest(after) === undefined && said.some(({ kind }) => kind === 'authorisation-outcome');
  const isDecided = after.state.status !== 'breached' && said.some(({ kind }) => kind === 'breach-outcome');
  const details = (before.detailCards ?? []).filter(({ about }) => (about === 'breach' ? isDecided : isOver));
  const lists = isDecided ? (before.listCards ?? []) : [];
  const redrawn = [
    ...details.map((detail) => redrawDetail(detail, at, deps.newId())),
    ...lists.map((list) => redrawList(list, at, deps.newId())),
  ];
  const movesTo = place?.slot === 'callCard' ? place.card : undefined;
  const taker = after.victim?.takenBy?.id;
  const isCallOver = movesTo !== undefined || call === undefined || taker !== theCase.victim?.takenBy?.id;
  const staysThere = !isCallOver || isSameCard(before.callCard, movesTo);
  // Once nobody has the call, or somebody who opened it on no card of ours, a list of calls may stand where it was.
  const callCard = taker === undefined ? undefined : isCallOver ? movesTo : before.callCard;
  const calls = staysThere ? [] : redrawCall(theCase, before.callCard, at, deps.newId);
  const notices = [...waiting, ...said, ...redrawn, ...calls];
  const record: CaseRecord = {
    ...kept,
    ...(call === undefined ? {} : { call }),
    revision: before.revision + 1,
    open: isOnList(after, deps.force.offences),
    updatedAt: at,
    events: [...before.events, ...logged],
    notices,
    nextDueAt: nextDueAt(notices),
    ...(place === undefined || movesTo !== undefined ? {} : { [place.slot]: place.card }),
    ...(callCard === undefined ? {} : { callCard }),
    ...(stopped === undefined ? {} : { stopped }),
  };
  return { record, theCase: after };
}

/** A clock that stopped and began again is not watched twice, and no card is drawn anew twice at one moment. */
function isWaiting({ kind, clock, deadline }: Draft, notices: readonly Notice[]): boolean {
  return notices.some(
    (notice) =>
      notice.state === 'waiting' &&
      notice.kind === kind &&
      (kind !== 'call-card' || (notice.card === undefined && notice.dueAt === deadline)) &&
      notice.clock?.name === clock?.name &&
      notice.clock?.dueBy === clock?.dueBy,
  );
}

/** The call to make with the victim, as the store lists it. */
function openCall(theCase: Case, { force }: Pick<TurnDeps, 'force'>): OpenCall | undefined {
  const due = dueCall(theCase, force);
  const [first] = due?.clocks ?? [];
  if (due === undefined || first === undefined) return undefined;
  const { takenBy } = due;
  const clocks = due.clocks.map(({ name }) => name);
  const from = madeFrom(due);
  return {
    clocks,
    dueBy: first.dueBy,
    ...(from === undefined ? {} : { from }),
    ...(takenBy === undefined ? {} : { takenBy: { id: takenBy.id, name: takenBy.name } }),
  };
}

/** True when this cause has had its effect already. */
export function wasApplied({ events }: CaseRecord, cause: string): boolean {
  return events.some((logged) => logged.cause === cause);
}
