import type { Case } from '../../../domain/case/case.ts';
import { cpsPart } from '../../../domain/case/cpsPart.ts';
import {
  endedByTime,
  isChargeAsked,
  isToBeRecorded,
  isWithCps,
  rankToDecide,
} from '../../../domain/case/decisionOf.ts';
import { isChargeDue } from '../../../domain/case/isChargeDue.ts';
import { notChargedSince } from '../../../domain/case/newsToVictim.ts';
import { rankAfterDecision } from '../../../domain/case/rankAfterDecision.ts';
import type { Force } from '../../../domain/force/force.ts';
import { isCaseWithVictim } from '../../../domain/victim/hasVictim.ts';
import { capital } from '../../words/sayDisposal.ts';
import { sayRankOrAbove } from '../../words/sayRank.ts';
import { decidedLine } from '../../words/sayRefusal.ts';
import { outcomeOfTime } from '../caseHeading.ts';
import { chargeStep } from './chargeStep.ts';

/** What a case still asks for that was not diverted, or is with whoever may charge it: how it goes on, so that the victim hears of it. */
export function onceDecided(theCase: Case, { offences, policy }: Force): string {
  if (!isToBeRecorded(theCase, offences)) return '';
  const isTold = isCaseWithVictim(theCase, offences);
  const rank = rankToDecide(theCase, 'no-further-action');
  const before = decidedBefore(theCase);
  if (endedByTime(theCase))
    return `${before === '' ? '' : `${before} `}${capital(sayRankOrAbove(rank))} closes it${outcomeOfTime(theCase) === '' ? ', and says which outcome fits' : ''}: ask them here.${isTold ? ' Then the victim is told why.' : ''} If the offence or the day is wrong, correct it here.`;
  const asks =
    rank === undefined
      ? ''
      : ` ${before === '' ? 'N' : `${before} So n`}o further action is for ${sayRankOrAbove(rank)} to decide: pressing it asks them.`;
  const first = notChargedSince(theCase) !== undefined ? `${chargeStep.notCharged} ` : '';
  if (isChargeDue(theCase) && !isChargeAsked(theCase))
    return `Once that is done, record it here.${isTold ? ` ${chargeStep.witnessCare}` : ''}${asks}`;
  return `${first}Once it is decided, record it here${withCps(theCase, { offences, policy })}${isTold ? ', so that the victim is told' : ''}.${asks}`;
}

/** What the CPS says with it, where it decides. */
function withCps(theCase: Case, force: Pick<Force, 'offences' | 'policy'>): string {
  if (isWithCps(theCase)) return ' with the CPS reference and the day';
  return cpsPart(theCase, 'charge', force) === 'decides'
    ? ', a charge with the CPS reference and the day'
    : '';
}

/** Why it is for that rank: an inspector who decided on a charge after the breach, else what was decided before it. */
function decidedBefore(theCase: Case): string {
  const { breach } = theCase;
  if (!isChargeDue(theCase) || breach === undefined) return decidedLine(theCase);
  const isOfBreach =
    breach.rank === 'inspector' || rankAfterDecision('no-further-action', theCase) !== 'inspector';
  return isOfBreach ? `${breach.by} decided on it.` : decidedLine(theCase);
}
