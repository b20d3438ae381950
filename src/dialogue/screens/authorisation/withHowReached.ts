import type { Case } from '../../../domain/case/case.ts';
import { isWritten } from '../../../domain/victim/victimEvent.ts';
import { callsOfRound } from '../../../domain/victim/victimFile.ts';
import type { Wording } from '../../words/wording.ts';

type Answered = { readonly question: string; readonly answer: string };

/**
 * The answers, with who told the victim where nobody of the police spoke to them. For the decider alone: that there is an IDVA
 * tells of abuse.
 */
export function withHowReached(
  lines: readonly Answered[],
  theCase: Pick<Case, 'victim'>,
  wording: Pick<Wording, 'question'>,
): Answered[] {
  const how = howReached(theCase);
  const asked = wording.question('victimContacted');
  return lines.map((line) =>
    how !== undefined && line.question === asked ? { ...line, answer: how } : line,
  );
}

function howReached(theCase: Pick<Case, 'victim'>): string | undefined {
  const call = callsOfRound(theCase).findLast(({ outcome }) => outcome === 'reached');
  if (call === undefined) return undefined;
  if (call.channel === 'advocate')
    return call.heardThrough === 'there' ? 'Yes, with their IDVA there' : 'Yes, through their IDVA';
  return isWritten(call.channel) ? 'Yes, they wrote back' : undefined;
}
