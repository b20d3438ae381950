import { sessionsTouched } from '../case/applyPlace.ts';
import type { Case, Instant, Undertaking } from '../case/case.ts';
import type { CaseEvent } from '../case/caseEvent.ts';
import { decisionAfterBreach } from '../case/decisionOf.ts';
import { toldByOfficer } from '../case/officerActions.ts';
import { openRequest } from '../case/openRequest.ts';
import { reportKinds } from '../case/report.ts';
import { newHelp, providersOf, undertakingIn, undertakings } from '../case/undertakings.ts';
import {
  concernedByBreach,
  concernedByEnd,
  concernedByFiling,
  concernedByGivingUp,
  concernedByUndiverted,
  type Told,
} from '../case/whoIsTold.ts';
import { isMissedByLaw } from './isMissedByLaw.ts';
import { isWatched } from './isWatched.ts';
import type { Draft, News, Notice, NoticeKind } from './notice.ts';
import { victimDrafts } from './victimDrafts.ts';
import { idleWithdrawalDrafts, isWithdrawalAgreed, withdrawalDrafts } from './withdrawalDrafts.ts';

/**
 * What must be said because of these events: they happened together, so a person is told the weightiest once and no
 * card is redrawn twice. `cases` is the case before and after them; `ids` hands out a fresh unique id each time; `clocks`
 * are the reminders of clocks that began with it.
 */
export function noticesFor(
  events: readonly CaseEvent[],
  cases: { readonly before: Case; readonly after: Case },
  now: Instant,
  ids: () => string,
  clocks: readonly Draft[] = [],
): Notice[] {
  const said = events.flatMap((event) => [
    ...draftsFor(event, cases),
    ...victimDrafts(event, { ...cases, now }),
  ]);
  const touched = sessionsTouched(cases.before, cases.after).map(tellSession);
  const drafts = new Map(
    [...said, ...idleWithdrawalDrafts(cases), ...touched, ...clocks].map((draft) => [placeOf(draft), draft]),
  );
  return [...drafts.values()].map((draft) => ({
    id: ids(),
    ...draft,
    state: 'waiting',
    dueAt: draft.deadline ?? now,
    attempts: 0,
  }));
}

/** Where a draft is heard: of two for the same place the later one is said. Not of what is for a later day. */
function placeOf({
  kind,
  to,
  provider = '',
  session = '',
  clock,
  message,
  deadline = '',
  news,
  person = '',
}: Draft): string {
  if (kind === 'officer-message') return `${kind} ${to} ${person} ${deadline && news} ${deadline}`;
  return kind === 'call-card'
    ? `${kind} ${to} ${deadline}`
    : `${kind} ${to} ${provider} ${session} ${clock?.name ?? ''} ${message ?? ''}`;
}

function draftsFor(
  event: CaseEvent,
  { before, after }: { readonly before: Case; readonly after: Case },
): readonly Draft[] {
  switch (event.type) {
    case 'authority-requested':
      return [{ kind: 'authorisation-card', to: 'supervisors' }];
    case 'authority-decided':
      return [
        tellOfficer(event.decision.approved ? 'authority-approved' : 'authority-declined'),
        redrawOfficerCard,
        { kind: 'authorisation-outcome', to: 'supervisors' },
      ];
    case 'filed': {
      const clocks = undertakings(event.filing).filter((row) => !isWatched(row, before));
      return [...concernedByFiling(before, event.filing).map(tell), ...clocks.flatMap(watchFirstContact)];
    }
    case 'joint-decision-requested': {
      const { provider } = event;
      const help = newHelp(event.help, before);
      const referred = providersOf(help).map((one) => tell({ kind: 'referral', provider: one }));
      return [
        tell({ kind: 'joint-decision', provider }),
        ...referred,
        ...help.flatMap(watchFirstContact),
        ...afterRefusal('handed-over-after-refusal', before),
      ];
    }
    case 'reported':
      return [
        tellOfficer(reportKinds[event.report.kind].news, { report: after.reports.length - 1 }),
        redrawOfficerCard,
        ...(before.state.status === 'breached' ? redrawBreachCards : []),
      ];
    case 'support-reported':
      return [...(isMissedByLaw(event, after) ? [tellOfficer('assessment-missed')] : []), redrawOfficerCard];
    case 'breached':
      return [
        tellOfficer('breached'),
        redrawOfficerCard,
        { kind: 'breach-alert', to: 'officer' },
        { kind: 'breach-alert', to: 'supervisors' },
      ];
    case 'breach-decided':
      return [
        tellOfficer('breach-decided'),
        redrawOfficerCard,
        ...redrawBreachCards,
        ...concernedByBreach(before, event.decision).map(tell),
      ];
    case 'given-up':
      return concernedByGivingUp(event.undertakings).map(tell);
    case 'place-offered':
      return [tellOfficer('place-free', { session: event.appointment.session }), redrawOfficerCard];
    case 'place-taken':
      return [redrawOfficerCard, ...tellOfPlace(event.appointment.session, after)];
    case 'place-left':
      return [redrawOfficerCard];
    case 'place-lapsed':
      return [tellOfficer('place-lapsed', { session: event.session }), redrawOfficerCard];
    case 'place-lost': {
      const { firstContactBy, session } = event;
      const row = undertakingIn(before, session);
      const clock = row === undefined || firstContactBy === undefined ? [] : [{ ...row, firstContactBy }];
      return [tellOfficer('place-lost', { session }), redrawOfficerCard, ...clock.flatMap(watchFirstContact)];
    }
    case 'completed':
      return [tellOfficer('completed'), redrawOfficerCard];
    case 'decided-instead':
      return [redrawOfficerCard, ...(decisionAfterBreach(after) === undefined ? [] : redrawBreachCards)];
    case 'withdrawal-requested':
      return [{ kind: 'authorisation-card', to: 'supervisors' }];
    case 'withdrawal-decided':
      return withdrawalDrafts(event.approved);
    case 'withdrawn':
      return [
        redrawOfficerCard,
        ...(wasAsked(before) ? [{ kind: 'authorisation-outcome', to: 'supervisors' } as const] : []),
        ...(isWithdrawalAgreed(after) ? [] : afterRefusal('withdrawn-after-refusal', before)),
        ...concernedByEnd(before).map(tell),
      ];
    case 'not-diverted': {
      const help = newHelp(event.help, before);
      return [...concernedByUndiverted(before, help).map(tell), ...help.flatMap(watchFirstContact)];
    }
    default:
      return toldByOfficer(event.type);
  }
}

const redrawOfficerCard: Draft = { kind: 'officer-card', to: 'officer' };
const redrawBreachCards: readonly Draft[] = [
  { kind: 'breach-outcome', to: 'officer' },
  { kind: 'breach-outcome', to: 'supervisors' },
];

/** Whoever declined hears it where they read. */
function afterRefusal(news: News, { refusals }: Case): readonly Draft[] {
  return refusals === undefined ? [] : [{ kind: 'officer-message', to: 'supervisors', news }];
}

/** A decision maker has a card about this case: they are being asked, or have decided. */
function wasAsked(theCase: Case): boolean {
  return openRequest(theCase) !== undefined || theCase.authority !== undefined;
}

function tellSession(session: string): Draft {
  return { kind: 'place', to: 'sessions', session };
}

/** Looked at when the time is over, so that the officer hears of a provider that did not get in touch. */
function watchFirstContact({ firstContactBy, provider }: Undertaking): readonly Draft[] {
  if (firstContactBy === undefined) return [];
  const news = 'first-contact-overdue';
  const whose = provider === '' ? {} : { provider };
  return [{ kind: 'first-contact', to: 'officer', news, deadline: firstContactBy, ...whose }];
}

function tellOfficer(news: News, about: Pick<Draft, 'session' | 'report'> = {}): Draft {
  return { kind: 'officer-message', to: 'officer', news, ...about };
}

function tellOfPlace(session: string, after: Case): readonly Draft[] {
  const row = undertakingIn(after, session);
  if (row?.referred !== true) return [];
  return [{ ...tell({ kind: 'referral-update', provider: row.provider }), session }];
}

function tell({ kind, provider }: Told & { readonly kind: NoticeKind }): Draft {
  return { kind, to: 'provider', provider };
}
