import { assess } from '../../domain/assessment/assess.ts';
import type { Assessment, Reason, Status } from '../../domain/assessment/assessment.ts';
import type { Force } from '../../domain/force/force.ts';
import type { Authority, Disposal, PoliceRank } from '../../law/disposal.ts';
import type { FactName } from '../../law/facts.ts';
import type { Source } from '../../law/rule.ts';
import type { CaseRow } from '../caseRows/caseRow.ts';
import { type SuggestionAnswer, suggestionsFor } from './suggestionsFor.ts';

type ReasonAnswer = {
  readonly rule: string;
  readonly effect: Reason['effect'];
  readonly text: string;
  /** Where it is written, and whether the force must still confirm it. */
  readonly source: Source & { readonly toConfirm: boolean };
};

/** What the tool says of one case. Its names and their order are what other programs read. */
export type Answer = {
  readonly id: string | null;
  readonly force: string;
  readonly rulesAsOf: string;
  readonly disposals: readonly {
    readonly disposal: Disposal;
    readonly status: Status;
    readonly authority: Authority | null;
    /** The least rank of the police, beside the youth justice service too. */
    readonly policeRank: PoliceRank | null;
    readonly reasons: readonly ReasonAnswer[];
  }[];
  readonly recommended: Disposal | null;
  /** Why this is proposed, or nothing; a sentence. */
  readonly because: string;
  readonly handOver: Assessment['handOver'];
  readonly ask: readonly FactName[];
  readonly suggestions: readonly SuggestionAnswer[];
  readonly warnings: readonly ReasonAnswer[];
};

/** Assesses one case under the rules of its day and says it in the tool's own shape. */
export function answer({ id, facts, decisionDay, rulesAsOf }: CaseRow, force: Force): Answer {
  const assessment = assess(facts, { force, decisionDay, rulesAsOf });
  return {
    id,
    force: force.id,
    rulesAsOf: assessment.rulesAsOf,
    disposals: assessment.disposals.map(({ disposal, status, authority, policeRank, reasons }) => ({
      disposal,
      status,
      authority,
      policeRank,
      reasons: reasons.map(asAnswer),
    })),
    recommended: assessment.recommended,
    because: assessment.because,
    handOver: assessment.handOver,
    ask: assessment.ask,
    suggestions: suggestionsFor(facts, assessment, force),
    warnings: assessment.warnings.map(asAnswer),
  };
}

function asAnswer({ rule, effect, text, source, toConfirm }: Reason): ReasonAnswer {
  return { rule, effect, text, source: { ...source, toConfirm } };
}
