import type { Assessment } from '../../domain/assessment/assessment.ts';
import type { Case } from '../../domain/case/case.ts';
import { wasEnded } from '../../domain/case/standingOf.ts';
import type { Force } from '../../domain/force/force.ts';

/**
 * The same assessment, where what is proposed was for a course that its provider declined in this case, or never had: that is no ground
 * any more, and whoever reads why it was proposed reads that. What is open, and for whom, is as it was.
 */
export function withoutDeclined(
  assessment: Assessment,
  theCase: Pick<Case, 'declined' | 'givenUp' | 'reports' | 'earlierReports'>,
  { interventions }: Pick<Force, 'interventions'>,
): Assessment {
  const { declined, givenUp = [] } = theCase;
  const { course } = assessment;
  if (course === undefined || !declined.includes(course)) return assessment;
  const title = interventions.find(({ id }) => id === course)?.title ?? course;
  const done = wasEnded(theCase, course) ? 'ended' : 'declined';
  const why = givenUp.includes(course) ? 'which did not reach the provider' : `which the provider ${done}`;
  return { ...assessment, because: `This was proposed for ${title}, ${why}.` };
}
