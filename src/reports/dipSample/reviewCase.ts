import { type AssessmentContext, ruleInputOf } from '../../domain/assessment/assess.ts';
import type { DisposalAssessment } from '../../domain/assessment/assessment.ts';
import { inPlay, menuFor } from '../../domain/assessment/inPlay.ts';
import { recommend } from '../../domain/assessment/recommend.ts';
import type { Disposal } from '../../law/disposal.ts';
import type { FactName, Facts } from '../../law/facts.ts';
import { evaluateDisposal } from './evaluateDisposal.ts';
import type { Finding } from './finding.ts';
import { isOpen } from './isOpen.ts';
import { closing, singleChanges } from './singleChanges.ts';

/** A rule in the way; `alone` when it is the only one in the way of some disposal. */
type Barrier = { readonly rule: string; readonly text: string; readonly alone: boolean };

export type CaseReview = {
  readonly finding: Finding;
  /** Out-of-court disposals on the force's menu that police, or police and youth justice, could have chosen. */
  readonly open: readonly DisposalAssessment[];
  readonly recommended: Disposal | null;
  /** The rules in the way; none when the case was suitable. */
  readonly inTheWay: readonly Barrier[];
  /** Changes of one fact that would have made it suitable: `admission: full`. None when it was, or facts are missing. */
  readonly changes: readonly string[];
  /** Facts nobody wrote down; only where they keep the answer open. */
  readonly missing: readonly FactName[];
};

const notDiversion: readonly Disposal[] = ['charge', 'no-further-action'];

/**
 * Looks back at one case under the rules of its day: could it have been kept out of court, what stood in the way, and
 * which one fact would have changed it. Throws a RangeError for an offence that is not on the force's list.
 */
export function reviewCase(facts: Facts, context: AssessmentContext): CaseReview {
  const input = ruleInputOf(facts, context);
  const offered = menuFor(facts, input)
    .filter((disposal) => !notDiversion.includes(disposal))
    .map((disposal) => evaluateDisposal(disposal, input));
  const open = offered.filter(isOpen);
  if (open.length > 0) {
    const played = inPlay(input, false);
    const chosen = offered.filter(({ disposal }) => played.includes(disposal));
    const { recommended } = recommend(chosen, input, context.force);
    return { finding: 'suitable', open, recommended, inTheWay: [], changes: [], missing: [] };
  }
  const missing = [...new Set(offered.flatMap(({ ask }) => ask))];
  const finding = findingOf(offered, missing);
  return {
    finding,
    open,
    recommended: null,
    inTheWay: barriersOf(offered),
    changes: finding === 'facts-missing' ? [] : singleChanges(input, offered),
    missing,
  };
}

function findingOf(offered: readonly DisposalAssessment[], missing: readonly FactName[]): Finding {
  if (offered.some(({ status }) => status === 'exceptional-only')) return 'only-if-exceptional';
  if (offered.some(({ status }) => status === 'needs-authority')) return 'others-decide';
  if (missing.length > 0) return 'facts-missing';
  return 'not-suitable';
}

function barriersOf(offered: readonly DisposalAssessment[]): readonly Barrier[] {
  const barriers = new Map<string, Barrier>();
  for (const { reasons } of offered) {
    const inTheWay = reasons.filter(({ effect }) => closing.includes(effect));
    for (const { rule, text } of inTheWay) {
      const alone = inTheWay.length === 1 || barriers.get(rule)?.alone === true;
      barriers.set(rule, { rule, text, alone });
    }
  }
  return [...barriers.values()];
}
