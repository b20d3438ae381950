import type { Case, Filing, Instant, ReportKind } from './case/case.ts';
import type { CaseEvent } from './case/event.ts';
import { sessionsTouched } from './case/place.ts';
import { supportReferred, supportToRefer } from './case/support.ts';
import type { News, Notice, NoticeKind } from './notice.ts';

type Draft = Pick<Notice, 'kind' | 'to' | 'provider' | 'news' | 'session' | 'deadline'>;

const newsOf: Record<ReportKind, News> = {
  accepted: 'accepted',
  declined: 'declined',
  booked: 'booked',
  attended: 'attended',
  missed: 'missed',
  completed: 'completed',
  withdrawn: 'withdrawn-by-provider',
};

/**
 * What must be said because of these events: they happened together, so a person is told the weightiest once and no
 * card is redrawn twice. `cases` is the case before and after them; `ids` hands out a fresh unique id each time.
 */
export function noticesFor(
  events: readonly CaseEvent[],
  cases: { readonly before: Case; readonly after: Case },
  now: Instant,
  ids: () => string,
): Notice[] {
  const said = events.flatMap((event) => draftsFor(event, cases));
  const touched = sessionsTouched(cases.before, cases.after).map(tellSession);
  const drafts = new Map([...said, ...touched].map((draft) => [placeOf(draft), draft]));
  return [...drafts.values()].map((draft) => ({
    id: ids(),
    ...draft,
    state: 'waiting',
    dueAt: draft.deadline ?? now,
    attempts: 0,
  }));
}

/** Where a draft is heard: of two for the same place the later one is said. */
function placeOf({ kind, to, provider = '', session = '' }: Draft): string {
  return kind === 'officer-message' ? kind : `${kind} ${to} ${provider} ${session}`;
}

function draftsFor(
  event: CaseEvent,
  { before, after }: { readonly before: Case; readonly after: Case },
): readonly Draft[] {
  const provider = after.filed?.provider ?? after.handedOverTo;
  switch (event.type) {
    case 'authority-requested':
      return [{ kind: 'authorisation-card', to: 'supervisors' }];
    case 'authority-request-withdrawn':
      return [{ kind: 'authorisation-outcome', to: 'supervisors' }];
    case 'authority-decided':
      return [
        tellOfficer(event.decision.approved ? 'authority-approved' : 'authority-declined'),
        redrawOfficerCard,
        { kind: 'authorisation-outcome', to: 'supervisors' },
      ];
    case 'filed':
      return [
        ...toProvider('referral', provider),
        ...supportToRefer(event.filing, before).flatMap((row) => toProvider('referral', row.provider)),
        ...watchFirstContact(event.filing),
      ];
    case 'joint-decision-requested':
      return toProvider('joint-decision', event.provider);
    case 'reported':
      return [tellOfficer(newsOf[event.report.kind]), redrawOfficerCard];
    case 'support-reported':
      return [redrawOfficerCard];
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
        ...closeBreachCards,
        ...toProvider('referral-update', provider),
      ];
    case 'place-offered':
      return [tellOfficer('place-free'), redrawOfficerCard];
    case 'place-taken':
      return [redrawOfficerCard, ...toProvider('referral-update', provider)];
    case 'place-left':
    case 'place-lapsed':
      return [redrawOfficerCard];
    case 'place-lost':
      return [tellOfficer('place-lost'), redrawOfficerCard, ...watchFirstContact(event)];
    case 'completed':
      return [tellOfficer('completed'), redrawOfficerCard];
    case 'withdrawn':
      return [
        redrawOfficerCard,
        ...(wasAsked(before) ? [{ kind: 'authorisation-outcome', to: 'supervisors' } as const] : []),
        ...toProvider('referral-update', provider),
        ...supportReferred(after).flatMap((row) => toProvider('referral-update', row.provider)),
      ];
    default:
      return [];
  }
}

const redrawOfficerCard: Draft = { kind: 'officer-card', to: 'officer' };
const closeBreachCards: readonly Draft[] = [
  { kind: 'breach-outcome', to: 'officer' },
  { kind: 'breach-outcome', to: 'supervisors' },
];

/** A decision maker has a card about this case: they are being asked, or have decided. */
function wasAsked({ state, authority }: Case): boolean {
  return state.status === 'awaiting-authority' || authority !== undefined;
}

function tellSession(session: string): Draft {
  return { kind: 'place', to: 'sessions', session };
}

/** Looked at when the time is over, so that the officer hears of a provider that did not get in touch. */
function watchFirstContact({ firstContactBy }: Pick<Filing, 'firstContactBy'>): readonly Draft[] {
  if (firstContactBy === undefined) return [];
  const news = 'first-contact-overdue';
  return [{ kind: 'first-contact', to: 'officer', news, deadline: firstContactBy }];
}

function tellOfficer(news: News): Draft {
  return { kind: 'officer-message', to: 'officer', news };
}

function toProvider(kind: NoticeKind, provider: string | undefined): readonly Draft[] {
  return provider === undefined ? [] : [{ kind, to: 'provider', provider }];
}
