import type { Case } from '../../../domain/case/case.ts';
import { caseHeading } from '../caseHeading.ts';
import { type NewsWords, resume } from '../reportWords.ts';
import { sayDecided } from '../sayDecided.ts';

/** What came of a breach, to the officer: what was decided, and where the case stands or that it is theirs to carry on. */
export function breachDecided(theCase: Case): NewsWords {
  const { breach } = theCase;
  return {
    heading: `breach decided: ${breach === undefined ? 'see the case' : sayDecided(breach)}`,
    next: nextOf(theCase),
  };
}

function nextOf(theCase: Case): string {
  if (theCase.state.status === 'declined') return `${caseHeading(theCase)}. ${resume}`;
  return theCase.state.status === 'drafting' ? resume : caseHeading(theCase);
}
