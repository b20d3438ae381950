import { wantsToHear } from '../../../domain/calls/clocksOf.ts';
import { openPromise } from '../../../domain/calls/openPromise.ts';
import type { Case } from '../../../domain/case/case.ts';
import { endedByAge } from '../../../domain/case/decisionOf.ts';
import { heardDecision } from '../../../domain/case/heardDecision.ts';
import { sayDay } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import { isCaseWithVictim } from '../../../domain/victim/hasVictim.ts';
import { knowsOfCase } from '../../../domain/victim/knowsOfCase.ts';

/** What a withdrawal takes back of what the victim knows, and that the call to tell them stays due; empty where they know nothing. */
export function stillToHear(theCase: Case, { offences }: Force): string {
  if (!knowsOfCase(theCase) || !wantsToHear(theCase) || !isCaseWithVictim(theCase, offences)) return '';
  const promise = openPromise(theCase, offences);
  const by = promise === undefined ? '' : `, and was promised to hear by ${sayDay(promise.nextBy)}`;
  const what = endedByAge(theCase) ? 'what they were told does not stand' : takenBack(theCase);
  return ` The victim knows of the case${by}: they still have to hear that ${what}. That call stays due.`;
}

function takenBack(theCase: Case): string {
  return heardDecision(theCase) ? 'what they were told is taken back' : 'what was planned is taken back';
}
