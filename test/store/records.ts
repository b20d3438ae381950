import type { Instant } from '../../src/domain/instant.ts';
import type { Notice } from '../../src/domain/notices/notice.ts';
import type { CaseRecord, Store } from '../../src/store/store.ts';

/** An instant so many minutes after a fixed one. */
export const minute = (count: number) => new Date(Date.UTC(2026, 10, 20, 9, count)).toISOString();

/** Which cases have something due, each once. */
export async function idsDue(
  store: Pick<Store, 'due'>,
  now: Instant,
  limit: number,
): Promise<readonly string[]> {
  return [...new Set((await store.due(now, limit)).map(({ id }) => id))];
}

export function aNotice(some: Partial<Notice> = {}): Notice {
  return {
    id: 'notice-1',
    kind: 'officer-message',
    to: 'officer',
    state: 'waiting',
    dueAt: minute(0),
    attempts: 0,
    ...some,
  };
}

/** A record as a first commit would hand it in; every event names the revision it belongs to. */
export function aRecord(some: Partial<CaseRecord> = {}): CaseRecord {
  const id = some.id ?? 'case-1';
  const revision = some.revision ?? 1;
  return {
    version: 4,
    id,
    reference: `WM-${id}`,
    officer: 'officer-1',
    revision,
    open: true,
    updatedAt: minute(revision),
    events: Array.from({ length: revision }, (_, index) => ({
      at: minute(index + 1),
      by: { kind: 'clock' } as const,
      cause: `cause-${index + 1}`,
      event: {
        type: 'answered',
        step: `step-${index + 1}`,
        answers: { words: 'æ "quoted" \u2028 🚓' },
      } as const,
    })),
    notices: [],
    nextDueAt: earliest(some.notices ?? []),
    ...some,
  };
}

/** The record a second later by somebody else. */
export function next(record: CaseRecord, some: Partial<CaseRecord> = {}): CaseRecord {
  const { id, reference, officer } = record;
  return { ...aRecord({ id, revision: record.revision + 1 }), reference, officer, ...some };
}

/** The instant of the earliest of the notices that waits; null when none does. */
export function earliest(notices: readonly Notice[]): string | null {
  const waiting = notices.filter(({ state }) => state === 'waiting').map(({ dueAt }) => dueAt);
  return waiting.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}
