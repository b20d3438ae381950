import type { View } from '../dialogue/view.ts';
import { breachView } from '../dialogue/views/breachView.ts';
import { newsView } from '../dialogue/views/news.ts';
import type { Case } from '../domain/case/case.ts';
import type { Notice } from '../domain/notice.ts';
import type { CardPlace, CaseRecord } from '../store/store.ts';
import type { TurnDeps } from './deps.ts';
import { showAuthorisation, showToOfficer } from './show.ts';

/** A notice as Teams gets it: to whom, what it shows today, and the card it updates when one stands. */
export type TeamsNotice = { readonly to: string; readonly view: View; readonly place?: CardPlace };

/** Draws a notice from the case as it is when it is sent. Undefined for one that does not go to Teams. */
export function noticeView(
  notice: Notice,
  theCase: Case,
  record: CaseRecord,
  deps: TurnDeps,
): TeamsNotice | undefined {
  const officer = `person:${theCase.officer.id}`;
  const supervisors = `supervisors:${deps.force.id}`;
  switch (notice.kind) {
    case 'officer-card':
      return at(officer, showToOfficer(theCase, record, deps), record.officerCard);
    case 'officer-message':
      return notice.news === undefined ? undefined : at(officer, newsView(notice.news, theCase));
    case 'authorisation-card':
      return at(supervisors, showAuthorisation(theCase, deps));
    case 'authorisation-outcome':
      return (
        record.authorisationCard &&
        at(supervisors, showAuthorisation(theCase, deps), record.authorisationCard)
      );
    case 'breach-alert':
      return notice.to === 'officer'
        ? at(officer, breachView(theCase, deps.force, 'officer'))
        : at(supervisors, breachView(theCase, deps.force, 'supervisors'));
    case 'breach-outcome':
      return notice.to === 'officer'
        ? record.officerBreachCard &&
            at(officer, breachView(theCase, deps.force, 'officer'), record.officerBreachCard)
        : record.breachCard &&
            at(supervisors, breachView(theCase, deps.force, 'supervisors'), record.breachCard);
    default:
      return undefined;
  }
}

function at(to: string, view: View, place?: CardPlace): TeamsNotice {
  return place === undefined ? { to, view } : { to, view, place };
}
