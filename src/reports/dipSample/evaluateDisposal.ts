import { assessDisposal } from '../../domain/assessment/assessDisposal.ts';
import type { DisposalAssessment } from '../../domain/assessment/assessment.ts';
import { decidingRules } from '../../domain/assessment/evaluatedRules.ts';
import type { Disposal } from '../../law/disposal.ts';
import type { RuleInput } from '../../law/truth.ts';

/** One disposal with its status, who decides and what stands in the way, and without the reasons that change nothing. */
export function evaluateDisposal(disposal: Disposal, input: RuleInput): DisposalAssessment {
  return assessDisposal(disposal, input, decidingRules(disposal, input));
}
