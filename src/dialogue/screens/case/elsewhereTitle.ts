import type { Case, DisposalElsewhere } from '../../../domain/case/case.ts';

/** True where somebody was charged, so that the end of it is the CPS stopping it. */
export function isStopOfCharge(
  { decisionElsewhere }: Pick<Case, 'decisionElsewhere'>,
  disposal: DisposalElsewhere,
): boolean {
  return disposal === 'no-further-action' && decisionElsewhere?.disposal === 'charge';
}

/** What the button is called that records how a case goes on elsewhere. */
export function elsewhereTitle(
  theCase: Pick<Case, 'decisionElsewhere'>,
  disposal: DisposalElsewhere,
): string {
  if (disposal === 'charge') return 'Charged, or postal requisition sent';
  return isStopOfCharge(theCase, disposal) ? 'The CPS stopped it' : 'No further action';
}
