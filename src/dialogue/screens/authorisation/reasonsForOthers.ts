import { type AssessmentContext, ruleInputOf } from '../../../domain/assessment/assess.ts';
import { assessDisposal } from '../../../domain/assessment/assessDisposal.ts';
import type { Reason } from '../../../domain/assessment/assessment.ts';
import { withoutHeldBack } from '../../../domain/case/withoutHeldBack.ts';
import type { Disposal } from '../../../law/disposal.ts';
import type { Facts } from '../../../law/facts.ts';
import { namedRules } from '../../../law/namedRules.ts';

/**
 * Of these reasons those that others may read: they hold, in the words they have then, without what is held back of the
 * facts, and if nobody were abused at home or hated. A rule that speaks only because of somebody's record or health, or
 * of who was harmed and why, would tell it by speaking.
 */
export function reasonsForOthers(
  reasons: readonly Reason[],
  { disposal, facts }: { readonly disposal: Disposal; readonly facts: Facts },
  context: AssessmentContext,
): readonly Reason[] {
  if (reasons.length === 0) return [];
  const spoken = new Set(reasons.map(({ rule }) => rule));
  const heldOn = (given: Facts) =>
    assessDisposal(disposal, ruleInputOf(given, context)).reasons.filter(({ rule }) => spoken.has(rule));
  const open = withoutHeldBack(facts);
  return [
    ...heldOn(ofNobodyAbused(open)).filter(({ rule }) => rule !== namedRules.graverMayFit),
    // Its words say of which offence nothing: it holds, and whoever closes a case has to know.
    ...heldOn(open).filter(({ rule }) => rule === namedRules.graverMayFit),
  ];
}

/** The same facts as they were where nobody was abused at home, or hated: everybody is told what holds then. */
function ofNobodyAbused({ dashRisk: _risk, ...facts }: Facts): Facts {
  const { domesticAbuse, hateCrime, coerciveControl, protectiveOrder, spouse } = facts;
  return {
    ...facts,
    ...(domesticAbuse === undefined ? {} : { domesticAbuse: 'none' }),
    ...(hateCrime === undefined ? {} : { hateCrime: false }),
    ...(coerciveControl === undefined ? {} : { coerciveControl: false }),
    ...(protectiveOrder === undefined ? {} : { protectiveOrder: false }),
    ...(spouse === undefined ? {} : { spouse: false }),
  };
}
