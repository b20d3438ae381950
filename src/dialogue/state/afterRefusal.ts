import type { DisposalAssessment } from '../../domain/assessment/assessment.ts';
import type { AuthorityDecision, Case } from '../../domain/case/case.ts';
import { higherAuthority, isNoHeavier } from '../../law/disposal.ts';

/**
 * The same row, for at least the rank that declined as much or more in this case: what a sergeant would not have, no
 * officer decides alone in a lighter form. Shifts end, so it is theirs or anybody's of that rank or above.
 */
export function afterRefusal(row: DisposalAssessment, theCase: Pick<Case, 'refusals'>): DisposalAssessment {
  const { disposal, authority, policeRank } = row;
  if (authority === null) return row;
  const ranks = refusalsOf(disposal, theCase).map(({ by }) =>
    by.rank === 'inspector' ? 'inspector' : 'sergeant',
  );
  if (ranks.length === 0) return row;
  const status = row.status === 'available' ? 'needs-authority' : row.status;
  return {
    ...row,
    status,
    authority: ranks.reduce(higherAuthority<typeof authority>, authority),
    policeRank: policeRank && ranks.reduce(higherAuthority<typeof policeRank>, policeRank),
  };
}

/** What was declined in this case that was as heavy as this disposal, or heavier. */
export function refusalsOf(
  disposal: DisposalAssessment['disposal'],
  { refusals = [] }: Pick<Case, 'refusals'>,
): readonly AuthorityDecision[] {
  return refusals.filter((refused) => isNoHeavier(disposal, refused.disposal));
}
