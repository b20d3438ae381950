import type { DecisionElsewhere } from '../../domain/case/decisionElsewhere.ts';
import { sayDay } from '../../domain/days.ts';
import { capital, sayDisposal } from '../words/sayDisposal.ts';

/** "No further action, approved by Sam Patel, sergeant"; or who recorded what others decided, and that the CPS did. */
export function sayElsewhere(decided: DecisionElsewhere): string {
  return decided.takenBackAt === undefined
    ? sayRecord(decided)
    : `${sayRecord(decided)}; taken back, as nobody was charged`;
}

function sayRecord({ disposal, by, rank, byCps, cpsDecidedOn }: DecisionElsewhere): string {
  const what = disposal === 'charge' ? 'Charged or postal requisition sent' : capital(sayDisposal(disposal));
  if (byCps === true) {
    const on = cpsDecidedOn === undefined ? '' : ` on ${sayDay(cpsDecidedOn)}`;
    return `${what}: the CPS decided${on}, recorded by ${by}`;
  }
  return rank === undefined ? `${what}, recorded by ${by}` : `${what}, approved by ${by}, ${rank}`;
}
