import type { Case } from '../domain/case/case.ts';
import type { Notice } from '../domain/notices/notice.ts';
import type { ListCard } from '../domain/notices/withListCard.ts';
import type { CardPlace, CaseRecord } from '../store/store.ts';

/**
 * A send ends in a named result. `later`: try again, not before `afterSeconds` when given. `blocked`: nobody there may
 * be written to. `gone`: the place does not exist any more. `unsure`: it may have arrived; it is repeated, and at
 * most so often as `mostAttempts` says, where somebody reads every repeat. `at` is the key under which the address is
 * remembered, where there is one: whoever has it may come back. `list` is the post that has it among others.
 */
export type SendResult =
  | { readonly result: 'sent'; readonly place?: CardPlace; readonly list?: ListCard }
  | {
      readonly result: 'later' | 'unsure';
      readonly why: string;
      readonly afterSeconds?: number;
      /** Of what is unsure: so many tries that were; others do not count. */
      readonly mostAttempts?: number;
      readonly at?: string;
    }
  | { readonly result: 'blocked' | 'gone' | 'refused'; readonly why: string; readonly at?: string };

/** Brings one notice to its reader, drawn from the case as it is now. Never throws; never retries by itself. */
export type Deliver = (notice: Notice, theCase: Case, record: CaseRecord) => Promise<SendResult>;
