import type { Case } from '../../../domain/case/case.ts';
import { decisionsOpen, isWithCps, rankToDecide } from '../../../domain/case/decisionOf.ts';
import type { Force } from '../../../domain/force/force.ts';
import { sayRankOrAbove } from '../../words/sayRank.ts';

/** What the button does that stands beside a decision that was recorded: it corrects, and nothing waits for it. Empty while none was. */
export function recordedWrongly(theCase: Case, { offences }: Pick<Force, 'offences'>): string {
  if (theCase.decisionElsewhere === undefined) return '';
  const [other] = decisionsOpen(theCase, offences);
  if (other === undefined) return '';
  if (isWithCps(theCase))
    return 'Recorded wrongly, or has the CPS changed it since? Record here what it decided, with its reference and the day.';
  if (other === 'charge') return 'Recorded wrongly, or charged since? Record the charge here.';
  const rank = rankToDecide(theCase, other);
  const does = rank === undefined ? 'records it' : `asks ${sayRankOrAbove(rank)}, with your reason`;
  return `Recorded wrongly, or dropped since? “No further action” ${does}.`;
}
