import type { Assessment } from '../../domain/assessment/assessment.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Force } from '../../domain/force/force.ts';

/**
 * The same assessment, where what is proposed was for a course that its provider declined in this case: that is no ground
 * any more, and whoever reads why it was proposed reads that. What is open, and for whom, is as it was.
 */
export function withoutDeclined(
  assessment: Assessment,
  { declined }: Pick<Case, 'declined'>,
  { interventions }: Pick<Force, 'interventions'>,
): Assessment {
  const { course } = assessment;
  if (course === undefined || !declined.includes(course)) return assessment;
  const title = interventions.find(({ id }) => id === course)?.title ?? course;
  return { ...assessment, because: `This was proposed for ${title}, which the provider declined.` };
}
