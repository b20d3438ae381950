import type { DecisionElsewhere } from '../../domain/case/decisionElsewhere.ts';
import { capital, sayDisposal } from '../words/sayDisposal.ts';

/** "No further action, approved by Sam Patel, sergeant"; or who recorded what others decided. */
export function sayElsewhere({ disposal, by, rank }: DecisionElsewhere): string {
  const what = disposal === 'charge' ? 'Charged or postal requisition sent' : capital(sayDisposal(disposal));
  return rank === undefined ? `${what}, recorded by ${by}` : `${what}, approved by ${by}, ${rank}`;
}
