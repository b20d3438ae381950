import { breachView } from '../../dialogue/screens/breach/breachView.ts';
import { newsView } from '../../dialogue/screens/news/newsView.ts';
import type { View } from '../../dialogue/view/view.ts';
import { overdueFirstContacts } from '../../domain/case/applyPlace.ts';
import type { Case } from '../../domain/case/case.ts';
import { childTasksOpen } from '../../domain/case/childTasksOpen.ts';
import { isChargeDue } from '../../domain/case/isChargeDue.ts';
import { mayView } from '../../domain/case/mayView.ts';
import { dayPassed } from '../../domain/notices/deadlineDrafts.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import { safeWayOf } from '../../domain/victim/safeWayOf.ts';
import type { CardPlace, CaseRecord } from '../../store/store.ts';
import { callLapsed, callMoved, callNotice, toLiaison } from '../calls/callNotice.ts';
import type { StoredCase } from '../changeCase.ts';
import type { DetailCard } from '../detailCardOf.ts';
import { personKey, supervisorsKey } from '../heardFrom.ts';
import { mayBeAsked } from '../mayBeAsked.ts';
import {
  reachOf,
  showAuthorisation,
  showAuthorisationTo,
  showBreach,
  showToOfficer,
} from '../showToOfficer.ts';
import type { TeamsNotice } from '../teamsNotice.ts';
import { dialogueContextOf, type TurnDeps, viewerOf } from '../turnDeps.ts';
import { walkCase } from '../walkCase.ts';
import { isStillAsked } from './isTheirsNoMore.ts';
import { listAnew, listOf } from './listAnew.ts';

/**
 * Draws a notice from the case as it is when it is sent. Undefined for one that does not go to Teams, and when there is
 * nothing left to say.
 */
export async function noticeView(
  notice: Notice,
  theCase: Case,
  record: CaseRecord,
  deps: TurnDeps,
): Promise<TeamsNotice | undefined> {
  const officer = personKey(theCase.officer.id);
  const supervisors = supervisorsKey(deps.force.id);
  switch (notice.kind) {
    case 'officer-card':
      return at(
        officer,
        showToOfficer({ theCase, record, way: await walkCase(theCase, deps) }, deps),
        record.officerCard,
      );
    case 'officer-message':
      return notice.news === undefined || isDone(notice, theCase, deps)
        ? undefined
        : at(await hears(notice, theCase, deps), newsView(notice.news, theCase, deps.force, notice));
    case 'first-contact':
      // What has not been sent nobody can be late with; the officer knows.
      return isStillOverdue(notice, theCase, deps) &&
        !reachOf({ record, theCase }, deps).providers.includes(notice.provider ?? '')
        ? at(officer, newsView('first-contact-overdue', theCase, deps.force, notice))
        : undefined;
    case 'authorisation-card':
      return notice.to === 'decider'
        ? askedInPerson(notice, theCase, deps)
        : at(supervisors, showAuthorisation(theCase, deps));
    case 'authorisation-detail':
    case 'breach-detail':
      return detailFor(notice.kind, notice, { theCase, record }, deps);
    case 'authorisation-outcome':
      if (notice.to === 'decider') return detailOver(notice, { theCase, record }, deps);
      return (
        record.authorisationCard &&
        at(supervisors, showAuthorisation(theCase, deps), record.authorisationCard)
      );
    case 'breach-alert':
      if (notice.to === 'decider') return askedInPerson(notice, theCase, deps);
      return notice.to === 'officer'
        ? at(officer, breachView(theCase, dialogueContextOf(deps), 'officer'))
        : at(supervisors, breachView(theCase, dialogueContextOf(deps), 'supervisors'));
    case 'breach-outcome':
      if (listOf(notice, record) !== undefined) return listAnew(notice, record, deps);
      if (notice.to === 'decider') return detailOver(notice, { theCase, record }, deps);
      return notice.to === 'officer'
        ? record.officerBreachCard &&
            at(officer, breachView(theCase, dialogueContextOf(deps), 'officer'), record.officerBreachCard)
        : record.breachCard &&
            at(supervisors, breachView(theCase, dialogueContextOf(deps), 'supervisors'), record.breachCard);
    case 'call-card':
      return notice.card === undefined
        ? callLapsed(theCase, record, deps)
        : callMoved(notice, theCase, record, deps);
    case 'call-asked':
    case 'victim-reminder':
    case 'victim-overdue':
    case 'victim-unsafe':
      return callNotice(notice, theCase, deps, record.notices);
    default:
      return undefined;
  }
}

/** Ticked, decided or done meanwhile, theirs no more, to be done by another day, or found wrong again: there is nothing to tell. */
function isDone(notice: Notice, theCase: Case, deps: TurnDeps): boolean {
  const { news, to, person = '' } = notice;
  if (to === 'decider' && deps.rankOf(person) === undefined) return true;
  if (news === 'reported-since' && !isChargeDue(theCase)) return !mayBeAsked(person, theCase, deps);
  if (news === 'safe-way-known') return safeWayOf(theCase.victim) === undefined;
  if (news === 'deadline-passed') return dayPassed(theCase, notice) === undefined;
  const isOfTasks = news === 'child-tasks-due' || news === 'child-tasks-overdue';
  return isOfTasks && childTasksOpen(theCase).length === 0;
}

/** Where news is read: the officer's own chat unless it says another place. */
async function hears({ to, news, person = '' }: Notice, theCase: Case, deps: TurnDeps): Promise<string> {
  const officer = personKey(theCase.officer.id);
  const supervisors = supervisorsKey(deps.force.id);
  if (to === 'decider') return personKey(person);
  if (to !== 'liaison') return to === 'supervisors' ? supervisors : officer;
  const liaison = await toLiaison(theCase, deps);
  // It is the officer who asks: where the liaison has no channel, a supervisor answers.
  return news === 'not-covered' && liaison === officer ? supervisors : liaison;
}

/** By the time it is drawn it may be decided, or theirs to decide no more: then there is nothing to say. */
function detailFor(
  card: DetailCard,
  { person: id = '' }: Notice,
  found: StoredCase,
  deps: TurnDeps,
): TeamsNotice | undefined {
  const by = { id, name: '' };
  if (!mayView(found.theCase, card, viewerOf(by, deps), 'alone')) return undefined;
  const show = (stored: StoredCase) =>
    card === 'breach-detail' ? showBreach(stored, { by }, deps) : showAuthorisationTo({ by }, stored, deps);
  return at(personKey(id), show(found));
}

/** The question in the own chat of whoever may decide it, as the channel has it; nothing once it is decided, or not theirs. */
function askedInPerson(notice: Notice, theCase: Case, deps: TurnDeps): TeamsNotice | undefined {
  const { person: id = '' } = notice;
  if (!isStillAsked(notice, theCase) || !mayBeAsked(id, theCase, deps)) return undefined;
  const isBreach = theCase.state.status === 'breached';
  const view = isBreach
    ? breachView(theCase, dialogueContextOf(deps), 'decider', '', deps.rankOf(id))
    : showAuthorisation(theCase, deps, { isInOwnChat: true });
  return at(personKey(id), view);
}

/** What it rested on goes from the card; the outcome stands there instead. */
function detailOver(
  { person, card }: Notice,
  { theCase, record }: StoredCase,
  deps: TurnDeps,
): TeamsNotice | undefined {
  const known = record.detailCards?.find((one) => one.person === person && one.place.activity === card);
  if (known === undefined) return undefined;
  const view =
    known.about === 'breach'
      ? breachView(theCase, dialogueContextOf(deps), 'supervisors')
      : showAuthorisation(theCase, deps);
  return at(personKey(known.person), view, known.place);
}

/** Looked at for the deadline it was set for: by another filing the case may have another one. */
function isStillOverdue({ deadline, provider }: Notice, theCase: Case, { now }: TurnDeps): boolean {
  return overdueFirstContacts(theCase, now()).some(
    (row) => row.firstContactBy === deadline && (provider === undefined || row.provider === provider),
  );
}

function at(to: string, view: View, place?: CardPlace): TeamsNotice {
  return place === undefined ? { to, view } : { to, view, place };
}
