import type { Offence } from '../../law/offence.ts';
import { timeToCharge } from '../../law/timeToCharge.ts';
import { londonDay } from '../days.ts';
import { mayLeadToCharge } from './breachRules.ts';
import type { Case } from './case.ts';

/**
 * The last day on which it could be charged, of a breach that was taken no further after it: the law left nothing else. Undefined
 * of every other case, and of what could not lead to a charge anyhow (R37, R38).
 */
export function endedTooLate(
  theCase: Pick<Case, 'answers' | 'breach' | 'filed' | 'state'>,
  offences: readonly Offence[],
) {
  const { answers, breach, state } = theCase;
  const offence = offences.find(({ id }) => id === answers.facts.offence);
  if (breach?.decision !== 'no-further-action' || state.status !== 'closed' || offence === undefined)
    return undefined;
  if (!mayLeadToCharge(theCase)) return undefined;
  const time = timeToCharge({ offence, facts: answers.facts, decisionDay: londonDay(breach.at) });
  return time.is === 'barred' ? time.lastDay : undefined;
}
