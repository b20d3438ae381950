import type { Authority, Disposal } from '../../law/disposal.ts';
import type { Instant } from '../instant.ts';
import type { ApprovalTerms } from './approvalTerms.ts';
import type { Progress } from './report.ts';

/** `referred-cps`: the police may not charge it, so the CPS decides. */
export type Closure =
  | 'completed'
  | 'not-diverted'
  | 'withdrawn'
  | 'charged'
  | 'referred-cps'
  | 'no-further-action';

/** What is decided on a case that the police do not divert: for the record, and because the victim is told. */
export type DisposalElsewhere = Extract<Disposal, 'charge' | 'no-further-action'>;

type Closed = {
  readonly status: 'closed';
  readonly how: Closure;
  readonly at: Instant;
  readonly outcomeCode?: string;
};

/** How a case stands: one of these, with what belongs to it. */
export type CaseState =
  | { readonly status: 'drafting' }
  | {
      readonly status: 'awaiting-authority';
      readonly disposal: Disposal;
      readonly authority: Authority;
      readonly basis: string;
      readonly terms?: ApprovalTerms;
      /** Why the officer asks it, of a case that was not diverted. */
      readonly reason?: string;
      /** How the case stood, and stands again: it was closed, and what is asked is how it goes on elsewhere. */
      readonly closed?: Closed;
    }
  | { readonly status: 'with-youth-justice'; readonly since: Instant }
  | { readonly status: 'in-progress'; readonly progress: Progress; readonly appointment?: Instant }
  /** One of what is required was declined, and by which provider; `ended` where it had begun there, and is to go on elsewhere. */
  | {
      readonly status: 'declined';
      readonly by: string;
      readonly intervention: string;
      readonly ended?: true;
    }
  | {
      readonly status: 'breached';
      readonly since: Instant;
      /** How many reports on what is required had been heard by then: those after them came since. */
      readonly heard?: number;
      /** Its officer said that it was not done; otherwise a provider’s last report made it a breach. */
      readonly byOfficer?: true;
    }
  | Closed;
