import { replay } from '../domain/case/apply.ts';
import type { Instant } from '../domain/case/case.ts';
import type { Notice, NoticeKind } from '../domain/notice.ts';
import type { CaseRecord, Store } from '../store/store.ts';
import type { Deliver, SendResult } from './delivery.ts';
import { settle } from './settle.ts';

export type OutboxDeps = {
  readonly store: Store;
  readonly deliver: Deliver;
  readonly now: () => Instant;
  /** Told of every attempt, by codes only. */
  readonly report: (attempt: { reference: string; kind: NoticeKind; to: string; result: string }) => void;
  /** Told when a pass fails as a whole, such as a full disk. */
  readonly failed: (error: unknown) => void;
  /** How often to look when nobody wakes it, in milliseconds. */
  readonly every: number;
};

export type Outbox = {
  /** Something is due now. */
  wake(): void;
  /** Stops after the pass under way. */
  stop(): Promise<void>;
};

/** How many cases are worked on side by side. One case's notices go one after another, in order. */
const sideBySide = 8;

/** Says what is due, remembers the result with the case, and tries again later what did not get through. */
export function startOutbox(deps: OutboxDeps): Outbox {
  let stopped = false;
  let wanted = true;
  let running: Promise<void> | undefined;
  const look = () => {
    wanted = true;
    if (running === undefined && !stopped) running = passes();
  };
  const timer = setInterval(look, deps.every);

  async function passes(): Promise<void> {
    try {
      while (wanted && !stopped) {
        wanted = false;
        const due = await deps.store.due(deps.now(), sideBySide);
        await Promise.all(due.map((id) => workOn(id, deps)));
        if (due.length === sideBySide) wanted = true;
      }
    } catch (error) {
      deps.failed(error);
    } finally {
      running = undefined;
    }
  }

  return {
    wake: look,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}

async function workOn(caseId: string, deps: OutboxDeps): Promise<void> {
  const heldUp = new Set<string>();
  for (;;) {
    const record = await deps.store.load(caseId);
    const notice = record && nextDue(record, deps.now(), heldUp);
    if (record === undefined || notice === undefined) return;
    const outcome = await deps.deliver(notice, replay(record.events), record);
    deps.report({ reference: record.reference, kind: notice.kind, to: notice.to, result: outcome.result });
    await keep(caseId, notice, outcome, deps);
    if (outcome.result !== 'sent') heldUp.add(laneOf(notice));
  }
}

/** The first notice that is due and does not have to wait for an earlier one on the same lane. */
function nextDue({ notices }: CaseRecord, now: Instant, heldUp: ReadonlySet<string>): Notice | undefined {
  const blocked = new Set(heldUp);
  for (const notice of notices) {
    if (notice.state !== 'waiting') continue;
    if (notice.dueAt <= now && !blocked.has(laneOf(notice))) return notice;
    blocked.add(laneOf(notice));
  }
  return undefined;
}

// What goes to one place must arrive in order: no update before its referral, no outcome before its question.
function laneOf({ to, provider }: Notice): string {
  return `${to} ${provider ?? ''}`;
}

/** Writes the result down, on the record as it is by now. */
async function keep(
  caseId: string,
  notice: Notice,
  outcome: SendResult,
  { store, now }: OutboxDeps,
): Promise<void> {
  const slot = slotOf(notice);
  for (let tries = 0; tries < 10; tries += 1) {
    const record = await store.load(caseId);
    if (record === undefined) return;
    const notices = record.notices.map((known) =>
      known.id === notice.id ? settle(known, outcome, now()) : known,
    );
    const place =
      outcome.result === 'sent' && outcome.place !== undefined && slot ? { [slot]: outcome.place } : {};
    if ((await store.commit({ ...record, revision: record.revision + 1, notices, ...place })) === 'committed')
      return;
  }
  throw new Error('The result of a send could not be written down: the case kept changing');
}

/** Which card of the case a notice posts or updates. */
export function slotOf({
  kind,
  to,
}: Notice): 'officerCard' | 'authorisationCard' | 'breachCard' | 'officerBreachCard' | undefined {
  switch (kind) {
    case 'officer-card':
      return 'officerCard';
    case 'authorisation-card':
    case 'authorisation-outcome':
      return 'authorisationCard';
    case 'breach-alert':
    case 'breach-outcome':
      return to === 'officer' ? 'officerBreachCard' : 'breachCard';
    default:
      return undefined;
  }
}
