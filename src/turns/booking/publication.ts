import type { Session } from '../../domain/booking/session.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Promised } from './publishedSession.ts';

/** What a provider publishes, through the API or in a calendar. Every session is that provider's. */
export type Publication = {
  readonly provider: string;
  readonly sessions: readonly Session[];
  /** Whether a coming session of that provider that is not among them is called off by that. */
  readonly endsWhenMissing: (session: Session) => boolean;
  /** Names the message: the same one again has no effect, even when a newer one came in between. */
  readonly message?: string;
};

export type Published =
  | { readonly result: 'repeated' }
  /** Nothing was stored: these would change what people were told. */
  | { readonly result: 'promised'; readonly faults: readonly PromisedFault[] }
  | {
      readonly result: 'published';
      readonly changed: number;
      readonly unchanged: number;
      /** Called off by this, with how many had a place or waited: their officers are told. */
      readonly calledOff: readonly { readonly id: string; readonly people: number }[];
      /** With fewer places than were given: everybody keeps theirs. */
      readonly overbooked: readonly {
        readonly id: string;
        readonly places: number;
        readonly taken: number;
      }[];
    };

/** The session at `at` (from 0) would change `field` under so many people who have a place or wait. */
export type PromisedFault = { readonly at: number; readonly field: Promised; readonly people: number };

export type PublishDeps = Pick<TurnDeps, 'store' | 'force' | 'now'> & {
  /** Tells whoever is concerned by what became of this session: it was called off, or has room for those who wait. */
  readonly reconcile: (key: string) => Promise<void>;
};

export type PublishSessions = (publication: Publication) => Promise<Published>;
