import { wantsToHear } from '../../../domain/calls/clocksOf.ts';
import type { DueCall } from '../../../domain/calls/dueCall.ts';
import { asItStands } from '../../../domain/case/asItStands.ts';
import type { Case } from '../../../domain/case/case.ts';
import { hasEnded } from '../../../domain/case/decisionOf.ts';
import type { Survey } from '../../../domain/victim/victimEvent.ts';

/** Which survey goes with this call: about the decision once they hear it, about all of it once it has ended; none twice. */
export function surveyWith(theCase: Case, { occasion, clocks }: DueCall): Survey['after'] | undefined {
  const isClosed = asItStands(theCase).status === 'closed';
  if (isClosed && !hasEnded(theCase)) return undefined;
  const { told } = theCase.victim ?? {};
  const hasHeard = told?.disposal !== undefined && told.survey === undefined && wantsToHear(theCase);
  const hearsDecision = hasHeard || clocks.some(({ name }) => name === 'disposal' || name === 'survey');
  if (!isClosed && (occasion !== 'disposal' || !hearsDecision)) return undefined;
  const after = isClosed ? 'closure' : 'call';
  return theCase.victim?.surveys.some((one) => one.after === after) ? undefined : after;
}
