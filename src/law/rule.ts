import type { Day } from './day.ts';
import type { Authority, Disposal } from './disposal.ts';
import type { Predicate, RuleInput } from './truth.ts';
import type { Standing } from './vocabulary.ts';

export type Source = {
  /** Short name an officer can look up: "CJA 2003 s.23(3)". */
  readonly name: string;
  /** The day of the text that was read, or of the document; absent when the source carries none. */
  readonly dated?: Day;
  /** Where it was read, when it is on line. */
  readonly address?: string;
};

/**
 * What a rule does when its condition holds:
 * `allows` says why the disposal is open, `authority` names who must decide, `step` what must be done before it is
 * issued, `exceptional` that only exceptional circumstances open it, `blocks` closes it, `warns` informs,
 * `cannot-say` needs a document or decision that is not loaded.
 */
export type Effect =
  | { readonly kind: 'allows' | 'step' | 'blocks' | 'exceptional' | 'warns' | 'cannot-say' }
  | { readonly kind: 'authority'; readonly authority: Authority }
  | { readonly kind: 'authority'; readonly authorityByPolicy: PolicyAuthority };

/** Whose decision it is where the force sets the rank. */
export type PolicyAuthority =
  | 'outOfNorm'
  | 'domesticAbuse'
  | 'familyAbuse'
  | 'weapon'
  | 'emergencyWorker'
  | 'deferredProsecution';

/** A dated, cited row of the rule book. */
export type Rule = {
  /** Stable: `R06`; rows that share one rule of the source table carry a letter: `R17a`. */
  readonly id: string;
  readonly disposals: readonly Disposal[];
  readonly effect: Effect;
  /** The plain sentence an officer reads. */
  readonly text: string;
  /** For a block: what to do instead, as a sentence. */
  readonly instead?: string;
  /** For a block: whatever else blocks, nothing but this is left to do. */
  readonly endsTheCase?: true;
  /** For a block: it leaves no charge either, so that nothing else that is blocked sends anybody to look at one. */
  readonly leavesNoCharge?: true;
  /** A block that only puts the decision off: once what is missing is there, it is looked at again. */
  readonly defers?: true;
  /** A block by age, or by the law as it stands: it could apply to nobody like this, so that nobody need read of it. */
  readonly forNobodyLikeThis?: true;
  /** It leaves the disposal open to whoever decides, and takes it out of what is usual: it is not proposed. */
  readonly unusual?: true;
  readonly source: Source;
  /** What the source says that carries this row, in short and in our own words: the sentence it rests on. */
  readonly restsOn: string;
  /** `to-confirm`: read as practice or believed; the force must confirm it. */
  readonly standing: Standing;
  /** When this row alone was last held against its source, if later than the whole book (`confirmedOn.ts`). */
  readonly confirmed?: Day;
  readonly inForce: { readonly from: Day; readonly until?: Day };
  readonly when: Predicate;
  /**
   * The same said of one case in which it holds, with its day and, where another Act governs that, its source; and for a
   * block what is to be done instead, where that hangs on the case.
   */
  readonly inThisCase?: (input: RuleInput) => {
    readonly text: string;
    readonly source: Source;
    readonly instead?: string;
  };
};
