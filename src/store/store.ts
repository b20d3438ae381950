import type { AlertDelivery, AlertEvent, DrugAlert } from '../domain/alerts/drugAlert.ts';
import type { SessionRecord } from '../domain/booking/session.ts';
import type { RunningClock } from '../domain/calls/runningClocks.ts';
import type { Instant, Staff } from '../domain/case/case.ts';
import type { LoggedEvent } from '../domain/case/caseEvent.ts';
import type { CaseCard } from '../domain/case/mayView.ts';
import type { ClockName } from '../domain/force/victimsCode.ts';
import type { Notice } from '../domain/notices/notice.ts';
import type { DetailCard } from '../domain/notices/withDetailCard.ts';
import type { ListCard } from '../domain/notices/withListCard.ts';

/** Where a card stands, so that it can be updated in place. Both ids are opaque outside `teams/`. */
export type CardPlace = { readonly conversation: string; readonly activity: string };

/** The cards of a case that stand somewhere and are kept up to date there: every one of them is checked when read. */
export const cardSlots = [
  'officerCard',
  'authorisationCard',
  'breachCard',
  'officerBreachCard',
  /** The call to the victim, with whoever took it last. */
  'callCard',
] as const;

export type CardSlot = (typeof cardSlots)[number];

/**
 * A text that names somebody, or was written on a card that was out of date, and so did not go where its writer meant it to: kept as it was, because a rationale must not
 * be lost, and what was recorded is retained before anything is taken out (the Code under CPIA 1996 s.23). Shown to its
 * writer alone.
 */
export type StoppedText = {
  readonly at: Instant;
  /** Who wrote it, by the id Teams gives them. */
  readonly by: string;
  /** On which card and into which field; `message` for a line in the chat. */
  readonly step: string;
  readonly field: string;
  readonly text: string;
};

/** One case as it is kept: what happened (the audit), what must still be said, and where its cards stand. */
export type CaseRecord = { readonly [slot in CardSlot]?: CardPlace } & {
  readonly version: 4;
  readonly id: string;
  readonly reference: string;
  readonly officer: string;
  /** Counts commits; 1 after the first. */
  readonly revision: number;
  readonly open: boolean;
  readonly updatedAt: Instant;
  readonly events: readonly LoggedEvent[];
  readonly notices: readonly Notice[];
  /**
   * When the case must be looked at next, by what is due in it of every kind; null while nothing is. Worked out whenever
   * the case changes, and never later than the earliest notice that waits.
   */
  readonly nextDueAt: Instant | null;
  /** The call to make with the victim, worked out when the case last changed. */
  readonly call?: OpenCall;
  /** What did not go out because it names somebody; absent while nothing was stopped. */
  readonly stopped?: readonly StoppedText[];
  /** Where what a request rests on was read; absent while nobody has. */
  readonly detailCards?: readonly DetailCard[];
  /** Posts that list its breach among others, each drawn anew once it is decided; absent while none does. */
  readonly listCards?: readonly ListCard[];
};

export type CaseSummary = Pick<CaseRecord, 'id' | 'reference' | 'updatedAt'>;

/** A call to make with a victim, as far as a list of them shows it. */
export type OpenCall = {
  /** What is due, the most urgent first. */
  readonly clocks: readonly ClockName[];
  /** The last day of the most urgent. */
  readonly dueBy: RunningClock['dueBy'];
  /** The first day on which it is made, where all that is due is for a day to come. */
  readonly from?: RunningClock['since'];
  /** Id and name of who has taken it. */
  readonly takenBy?: { readonly id: string; readonly name: string };
};

/** Something is due in a case; the destination is empty where the case itself is to be looked at. */
export type DueWork = { readonly id: string; readonly destination: string };

export type CallSummary = Pick<CaseRecord, 'id' | 'reference' | 'officer'> & OpenCall;

/** JSON that only the one who stored it understands. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Providers' sessions and who has a place in them. The same promise as for cases: `commit` writes only where the stored
 * revision is still the one it was made from, so that no place is given twice, by any process.
 */
export type SessionStore = {
  load(key: string): Promise<SessionRecord | undefined>;
  /** 'conflict' and nothing changed unless the stored revision is `record.revision - 1` (0 = not stored yet). */
  commit(record: SessionRecord): Promise<'committed' | 'conflict'>;
  /** Sessions of one intervention that start after `from`, the earliest first. */
  comingUp(intervention: string, from: Instant): Promise<readonly SessionRecord[]>;
  /** Keys of sessions with a held place that ran out at or before `now`, longest ago first. */
  lapsed(now: Instant, limit: number): Promise<readonly string[]>;
};

/** A drug alert as it is kept: what it says, who did what with it, and who is told. */
export type AlertRecord = {
  readonly version: 1;
  readonly id: string;
  /** Counts commits; 1 after the first. */
  readonly revision: number;
  readonly alert: DrugAlert;
  readonly status: 'draft' | 'sent' | 'dropped';
  readonly events: readonly AlertEvent[];
  /** Absent until it was found out, after it was sent, who is to be told. */
  readonly deliveries?: readonly AlertDelivery[];
  /** The card it was sent from, and the key under which the address of its chat is remembered. */
  readonly card?: { readonly place: CardPlace; readonly to: string };
};

/** Drug alerts. The same promise as for cases: `commit` writes only over the revision it was made from. */
export type AlertStore = {
  load(id: string): Promise<AlertRecord | undefined>;
  /** 'conflict' and nothing changed unless the stored revision is `record.revision - 1` (0 = not stored yet). */
  commit(record: AlertRecord): Promise<'committed' | 'conflict'>;
  /** Alerts that were sent and have not expired at `now`, the newest first. */
  inForce(now: Instant): Promise<readonly AlertRecord[]>;
  /** Ids of sent alerts of which somebody is to be told, or to be found, at or before `now`; longest due first. */
  due(now: Instant, limit: number): Promise<readonly string[]>;
};

/** That somebody was shown a card of a case: no event, since nothing happened to the case. */
export type ViewRecord = {
  readonly version: 1;
  readonly caseId: string;
  readonly at: Instant;
  readonly by: Staff;
  readonly card: CaseCard;
};

/**
 * Who looked at which case: a stream beside the cases, so that looking changes no case, no revision and no card that
 * stands. It only grows. Every acknowledged append is on disk before the promise resolves.
 */
export type AuditStore = {
  /** Throws when it cannot be kept; then it is not among the views either, or only as one that was not acknowledged. */
  append(view: ViewRecord): Promise<void>;
  /** All views of one case, in the order they were kept; empty for a case nobody looked at. */
  viewsOf(caseId: string): Promise<readonly ViewRecord[]>;
};

/** What survives the process. Every acknowledged commit is on disk, whole, before the promise resolves. */
export type Store = {
  load(id: string): Promise<CaseRecord | undefined>;
  /** The reference as `normaliseReference` writes it. */
  findByReference(reference: string): Promise<CaseRecord | undefined>;
  /**
   * Writes the record if the stored revision is still `record.revision - 1` (0 = not stored yet), else answers
   * 'conflict' and changes nothing. Throws when the disk refuses; then nothing changed either.
   */
  commit(record: CaseRecord): Promise<'committed' | 'conflict'>;
  /** Open cases of one officer, the one touched last first. */
  openCasesOf(officer: string): Promise<readonly CaseSummary[]>;
  /**
   * What is due at or before `now`, by case and destination, longest due first, without what goes to a `busy`
   * destination. Costs what is due, not what is stored.
   */
  due(now: Instant, limit: number, busy?: ReadonlySet<string>): Promise<readonly DueWork[]>;
  /** Ids of cases with a notice that is held at this address, or at any when none is named. Costs what is held. */
  heldAt(address?: string): Promise<readonly string[]>;
  /** Calls to make with victims, the most urgent first. Costs what is open, not what is stored. */
  openCalls(): Promise<readonly CallSummary[]>;
  /** Ids of cases that were touched at or after `from`, in no order. Looks at every case, so it is for rare questions. */
  touchedSince(from: Instant): Promise<readonly string[]>;
  /** Addresses and bindings: small values by key (`person:…`, `supervisors:…`, `welcomed:…`). */
  remember(key: string, value: Json): Promise<void>;
  recall(key: string): Promise<Json | undefined>;
  readonly sessions: SessionStore;
  readonly alerts: AlertStore;
  readonly audit: AuditStore;
  /** Random, made once with the store and the same for every process that opens it. Never to be logged or shown. */
  readonly idSecret: string;
  /** Files set aside because they could not be read, by name. */
  readonly damaged: readonly string[];
  close(): Promise<void>;
};
