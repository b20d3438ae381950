import type { BreachDecision, Case } from '../../domain/case/case.ts';
import { decisionAfterBreach } from '../../domain/case/decisionOf.ts';
import { isStopped } from '../../domain/case/isStopped.ts';
import { isAllDoneSince } from '../../domain/case/sinceBreach.ts';
import type { BreachStands } from '../../domain/force/vocabulary.ts';

const afterBreach: Readonly<Record<BreachDecision, BreachStands>> = {
  excuse: 'excused',
  vary: 'goes-on',
  // Whoever may charge has not decided yet.
  charge: 'charge-asked',
  'prosecution-stands': 'court',
  'refer-cps': 'cps',
  'decide-again': 'again',
  'no-further-action': 'ended',
};

/** How the breach stands in which they are told of it. */
export function breachOf(
  theCase: Pick<Case, 'state' | 'breach' | 'decisionElsewhere' | 'elsewhereBefore' | 'filed' | 'reports'>,
): BreachStands {
  const { state, breach } = theCase;
  if (isStopped(theCase)) return 'stopped';
  if (state.status === 'breached' || breach === undefined) return 'open';
  const decided = decisionAfterBreach(theCase);
  if (decided?.disposal === 'charge') return 'court';
  if (decided !== undefined) return decided.byCps === true ? 'cps-ended' : 'ended';
  // Nobody said that there was a good reason: it was done after all.
  if (breach.accepted === true && state.status === 'closed') return 'goes-on';
  return afterBreach[breach.decision];
}

/** True once what was not done in time was reported as done, whatever is decided on the breach. */
export function isDoneLate(theCase: Parameters<typeof isAllDoneSince>[0]): boolean {
  // What was accepted of an earlier breach says nothing of the one that is open.
  const wasAccepted = theCase.state.status !== 'breached' && theCase.breach?.accepted === true;
  return wasAccepted || isAllDoneSince(theCase);
}
