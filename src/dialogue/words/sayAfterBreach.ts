import type { Case } from '../../domain/case/case.ts';
import { decisionAfterBreach } from '../../domain/case/decisionOf.ts';

type Told = Pick<Case, 'breach'> &
  Parameters<typeof decisionAfterBreach>[0] & {
    readonly victim?: Pick<NonNullable<Case['victim']>, 'told' | 'calls'>;
  };

/**
 * "what was decided after the breach", as it is told to the victim; where they knew that already, what whoever may charge decided
 * since: what was told stays told, and what is decided later adds to it.
 */
export function sayAfterBreach({ breach, victim, ...theCase }: Told): string {
  const decided = decisionAfterBreach({ ...theCase, ...(breach && { breach }) });
  if (decided === undefined || breach === undefined || victim === undefined) return first;
  const told = [victim.told.breach, ...victim.calls.map((call) => call.told.includes('breach') && call.at)];
  const isKnown = told.some((at) => typeof at === 'string' && at >= breach.at && at < decided.at);
  if (!isKnown) return first;
  return decided.byCps === true ? 'what the CPS decided' : 'what was decided on the charge';
}

const first = 'what was decided after the breach';
