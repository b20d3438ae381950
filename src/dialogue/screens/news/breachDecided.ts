import type { Case } from '../../../domain/case/case.ts';
import { reportedOn } from '../../../domain/case/undertakings.ts';
import type { Force } from '../../../domain/force/force.ts';
import { everybodyReached } from '../../../domain/notices/notReached.ts';
import { nextStep } from '../case/nextStep.ts';
import { tellNewDay } from '../case/tellNewDay.ts';
import { hearsFirst, isToHearFirst, tellPerson } from '../case/tellPerson.ts';
import { caseHeading } from '../caseHeading.ts';
import { missesLeft, type NewsWords, resume } from '../reportWords.ts';
import { sayDecided } from '../sayDecided.ts';

/**
 * What came of a breach, to the officer: what was decided, and where the case stands or that it is theirs to carry on. Providers
 * and victims hear it from others; the person hears it from them, after domestic abuse once the victim has.
 */
export function breachDecided(theCase: Case, force: Force): NewsWords {
  const { breach } = theCase;
  return {
    heading: `breach decided: ${breach === undefined ? 'see the case' : sayDecided(breach)}`,
    next: nextOf(theCase, force),
  };
}

function nextOf(theCase: Case, force: Force): string {
  const { status } = theCase.state;
  if (status === 'declined') return `${caseHeading(theCase)}. ${resume}`;
  if (status === 'drafting') return resume;
  const stands = caseHeading(theCase);
  if (status === 'in-progress' && theCase.breach?.accepted !== true)
    return `${stands}. ${goingOn(theCase, force)}${whatStillCounts(theCase, force)}`.trim();
  if (status !== 'closed') return stands;
  // Whoever decided is not who does it, and nothing else asks the officer to open the case.
  const next = nextStep(theCase, force, everybodyReached);
  const isSaid = next.includes(hearsFirst) || !isToHearFirst(theCase, force);
  return [`${stands}.`, ...(isSaid ? [] : [hearsFirst]), next].filter((part) => part !== '').join(' ');
}

/** What an officer had recorded was let pass, and no failure that a provider reported. */
function whatStillCounts({ breach, strikes }: Case, { policy }: Force): string {
  if (breach?.failuresStand !== true || strikes === 0) return '';
  return ` What they failed to attend still counts.${missesLeft(policy.strikes - strikes)}`;
}

/** What the person is to hear of it where it goes on; nothing of a new day that they know. */
function goingOn(theCase: Case, force: Force): string {
  const tell = tellPerson(theCase, force);
  if (theCase.breach?.decision === 'vary') return tellNewDay(theCase, force);
  const isBooked = theCase.filed !== undefined && reportedOn(theCase.filed).length > 0;
  return `${tell} that it was excused${isBooked ? ', and to keep the next appointment' : ''}.`;
}
