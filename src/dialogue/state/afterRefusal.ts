import type { Assessment, DisposalAssessment } from '../../domain/assessment/assessment.ts';
import type { Case } from '../../domain/case/case.ts';
import { rankAfterDecision } from '../../domain/case/rankAfterDecision.ts';
import { higherAuthority } from '../../law/disposal.ts';

type Decided = Pick<Case, 'refusals' | 'authority'>;

/** The same assessment, each disposal for at least the rank that declined as much or more in this case. */
export function withRefusals(assessment: Assessment, theCase: Decided): Assessment {
  if (theCase.refusals === undefined && theCase.authority === undefined) return assessment;
  return { ...assessment, disposals: assessment.disposals.map((row) => afterRefusal(row, theCase)) };
}

/**
 * The same row, for at least the rank that declined as much or more in this case: what a sergeant would not have, no
 * officer decides alone in a lighter form.
 */
export function afterRefusal<R extends Pick<DisposalAssessment, 'disposal' | 'status' | 'authority'>>(
  row: R & Partial<Pick<DisposalAssessment, 'policeRank'>>,
  theCase: Decided,
): R {
  const { authority, policeRank } = row;
  const rank = rankAfterDecision(row.disposal, theCase);
  if (authority === null || rank === undefined) return row;
  return {
    ...row,
    status: row.status === 'available' ? 'needs-authority' : row.status,
    authority: higherAuthority<typeof authority>(authority, rank),
    ...(policeRank ? { policeRank: higherAuthority<typeof policeRank>(policeRank, rank) } : {}),
  };
}
