import type { Case } from '../case/case.ts';
import type { Actor, CaseEvent, LoggedEvent } from '../case/caseEvent.ts';
import { isChargeDue } from '../case/isChargeDue.ts';
import { standingApproval } from '../case/rankAfterDecision.ts';
import type { Draft, News } from './notice.ts';
import { isWithdrawalIdle } from './withdrawalDrafts.ts';

type Cards = readonly { readonly person: string; readonly about?: 'breach' }[];

/** What is known of a case before these events: who was shown in their own chat what is to be decided, and what happened. */
type Before = {
  readonly theCase: Case;
  readonly detailCards?: Cards;
  readonly events: readonly LoggedEvent[];
};

/**
 * What decision makers hear in their own chats beside what they are asked: a report on the breach that they have before
 * them or decided, the end of the question whether a case is withdrawn, and that its officer let the breach of what they
 * approved pass.
 */
export function decisionMakerDrafts(
  events: readonly CaseEvent[],
  before: Before,
  { theCase: after, by }: { readonly theCase: Case; readonly by: Actor },
): readonly Draft[] {
  return [
    ...events.flatMap((event) => (event.type === 'reported' ? reportDrafts(before, after) : [])),
    ...(isWithdrawalIdle({ before: before.theCase, after })
      ? readersOf(before.detailCards, undefined).map((person) => news('withdrawal-idle', person))
      : []),
    ...events.flatMap((event) =>
      event.type === 'breach-decided' ? decidedByOfficer(before, after, by) : [],
    ),
  ];
}

/** Whoever has the breach before them, or decided on a charge that is not made yet. */
function reportDrafts({ theCase, detailCards, events }: Before, after: Case): readonly Draft[] {
  const about = { report: after.reports.length - 1 };
  if (theCase.state.status === 'breached')
    return readersOf(detailCards, 'breach').map((person) => news('reported-since', person, about));
  if (!isChargeDue(theCase)) return [];
  const decided = events.findLast(({ event }) => event.type === 'breach-decided')?.by;
  return decided?.kind === 'staff' ? [news('reported-since', decided.id, about)] : [];
}

function decidedByOfficer({ theCase }: Before, after: Case, by: Actor): readonly Draft[] {
  const approval = standingApproval(theCase);
  const isOfficers = by.kind === 'staff' && by.id === after.officer.id;
  return isOfficers && approval !== undefined ? [news('breach-of-approved', approval.by.id)] : [];
}

function readersOf(cards: Cards = [], about: 'breach' | undefined): readonly string[] {
  return [...new Set(cards.filter((card) => card.about === about).map(({ person }) => person))];
}

function news(what: News, person: string, about: Pick<Draft, 'report'> = {}): Draft {
  return { kind: 'officer-message', to: 'decider', person, news: what, ...about };
}
