import type { Case } from '../../../domain/case/case.ts';
import { cpsPart } from '../../../domain/case/cpsPart.ts';
import { decisionsOpen } from '../../../domain/case/decisionOf.ts';
import type { Force } from '../../../domain/force/force.ts';
import { isStopOfCharge } from './elsewhereTitle.ts';

/** What the button does that stands beside a decision that was recorded: it corrects, and nothing waits for it. Empty while none was. */
export function recordedWrongly(
  theCase: Case,
  { offences, policy }: Pick<Force, 'offences' | 'policy'>,
): string {
  if (theCase.decisionElsewhere === undefined) return '';
  const [other] = decisionsOpen(theCase, offences);
  if (other === undefined) return '';
  if (isStopOfCharge(theCase, other))
    return 'Has the CPS stopped it since? Record that here, with its reference and the day. Recorded by mistake, and nobody was charged? Take it back.';
  if (cpsPart(theCase, other, { offences, policy }) === 'decides')
    return 'Recorded wrongly, or has the CPS changed it since? Record here what it decided, with its reference and the day.';
  return 'Recorded wrongly, or charged since? Record the charge here.';
}
