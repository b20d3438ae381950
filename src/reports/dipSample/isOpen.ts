import type { DisposalAssessment } from '../../domain/assessment/assessment.ts';

/** True when police alone, or police together with youth justice, could have chosen it in the ordinary course. */
export function isOpen({ status, authority }: DisposalAssessment): boolean {
  const chosen = status === 'available' || status === 'needs-authority';
  return chosen && authority !== 'cps' && authority !== 'dpp';
}
