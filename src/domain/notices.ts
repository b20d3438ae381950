import type { Case, Instant, ReportKind } from './case/case.ts';
import type { CaseEvent } from './case/event.ts';
import type { News, Notice, NoticeKind } from './notice.ts';

type Draft = Pick<Notice, 'kind' | 'to'> & { readonly provider?: string; readonly news?: News };

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
  const drafts = new Map<string, Draft>();
  for (const draft of events.flatMap((event) => draftsFor(event, cases))) {
    drafts.set(draft.kind === 'officer-message' ? draft.kind : `${draft.kind} ${draft.to}`, draft);
  }
  return [...drafts.values()].map((draft) => ({
    id: ids(),
    ...draft,
    state: 'waiting',
    dueAt: now,
    attempts: 0,
  }));
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
      return toProvider('referral', provider);
    case 'joint-decision-requested':
      return toProvider('joint-decision', event.provider);
    case 'reported':
      return [tellOfficer(newsOf[event.report.kind]), redrawOfficerCard];
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
    case 'completed':
      return [tellOfficer('completed'), redrawOfficerCard];
    case 'withdrawn':
      return [
        redrawOfficerCard,
        ...(wasAsked(before) ? [{ kind: 'authorisation-outcome', to: 'supervisors' } as const] : []),
        ...toProvider('referral-update', provider),
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

function tellOfficer(news: News): Draft {
  return { kind: 'officer-message', to: 'officer', news };
}

function toProvider(kind: NoticeKind, provider: string | undefined): readonly Draft[] {
  return provider === undefined ? [] : [{ kind, to: 'provider', provider }];
}
