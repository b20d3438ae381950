import type { Offence } from '../../law/offence.ts';
import { timeToCharge } from '../../law/timeToCharge.ts';
import { londonDay } from '../days.ts';
import type { Instant } from '../instant.ts';
import { mayLeadToCharge } from './breachRules.ts';
import type { Case } from './case.ts';
import { decisionAfterBreach } from './decisionOf.ts';

/**
 * The last day on which it could be charged, of a breach that the police took no further after it, at once or after it was put
 * forward for a charge: the law left nothing else. Undefined of every other case, of what the CPS decided, and of what could
 * not lead to a charge anyhow (R37, R38).
 */
export function endedTooLate(
  theCase: Pick<Case, 'answers' | 'breach' | 'filed' | 'state' | 'decisionElsewhere' | 'elsewhereBefore'>,
  offences: readonly Offence[],
) {
  const { answers } = theCase;
  const endedAt = endedByPolice(theCase);
  const offence = offences.find(({ id }) => id === answers.facts.offence);
  if (endedAt === undefined || offence === undefined || !mayLeadToCharge(theCase)) return undefined;
  const time = timeToCharge({ offence, facts: answers.facts, decisionDay: londonDay(endedAt) });
  return time.is === 'barred' ? time.lastDay : undefined;
}

/** When the police ended it after a breach; undefined where they did not. */
function endedByPolice(theCase: Parameters<typeof endedTooLate>[0]): Instant | undefined {
  const { breach, state } = theCase;
  if (state.status !== 'closed') return undefined;
  if (breach?.decision === 'no-further-action') return breach.at;
  const after = decisionAfterBreach(theCase);
  return after?.disposal === 'no-further-action' && after.byCps !== true ? after.at : undefined;
}
