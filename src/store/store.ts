import type { Instant } from '../domain/case/case.ts';
import type { LoggedEvent } from '../domain/case/event.ts';
import type { Notice } from '../domain/notice.ts';

/** Where a card stands, so that it can be updated in place. Both ids are opaque outside `teams/`. */
export type CardPlace = { readonly conversation: string; readonly activity: string };

/** One case as it is kept: what happened (the audit), what must still be said, and where its cards stand. */
export type CaseRecord = {
  readonly version: 1;
  readonly id: string;
  readonly reference: string;
  readonly officer: string;
  /** Counts commits; 1 after the first. */
  readonly revision: number;
  readonly open: boolean;
  readonly updatedAt: Instant;
  readonly events: readonly LoggedEvent[];
  readonly notices: readonly Notice[];
  readonly officerCard?: CardPlace;
  readonly authorisationCard?: CardPlace;
  readonly breachCard?: CardPlace;
  readonly officerBreachCard?: CardPlace;
};

export type CaseSummary = Pick<CaseRecord, 'id' | 'reference' | 'updatedAt'>;

/** JSON that only the one who stored it understands. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

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
  /** Ids of cases with a waiting notice due at or before `now`, longest due first. Costs what is due, not what is stored. */
  due(now: Instant, limit: number): Promise<readonly string[]>;
  /** Addresses and bindings: small values by key (`person:…`, `supervisors:…`, `welcomed:…`). */
  remember(key: string, value: Json): Promise<void>;
  recall(key: string): Promise<Json | undefined>;
  /** Files set aside because they could not be read, by name. */
  readonly damaged: readonly string[];
  close(): Promise<void>;
};
