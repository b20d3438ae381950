import { londonDay } from '../days.ts';
import { type BreachLaw, type CpsPart, cpsOfCharge } from './breachRules.ts';
import type { Case, DisposalElsewhere } from './case.ts';
import { isWithCps, wasOutOfTime } from './decisionOf.ts';

/**
 * The part of the CPS in what is recorded of how a case goes on. What was sent to it, what it decided before and a charge that
 * was made are its own: it alone stops a prosecution (Prosecution of Offences Act 1985 s.23). So is a charge that the police
 * may not bring (R10); there the police may still have ended it before the CPS was asked.
 */
export function cpsPart(
  theCase: Case,
  disposal: DisposalElsewhere,
  { offences, policy }: Pick<BreachLaw, 'offences' | 'policy'>,
): CpsPart {
  const { state, decisionElsewhere: before } = theCase;
  if (isWithCps(theCase) || before?.byCps === true) return 'decides';
  if (disposal === 'no-further-action' && before?.disposal === 'charge') return 'decides';
  if (state.status !== 'closed' || state.how !== 'not-diverted' || wasOutOfTime(theCase)) return 'none';
  const ofCharge = cpsOfCharge(theCase, { offences, policy, today: londonDay(state.at) });
  return ofCharge === 'decides' && disposal !== 'charge' ? 'may-have-decided' : ofCharge;
}
