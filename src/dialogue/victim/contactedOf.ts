import { isTried, type VictimCall } from '../../domain/victim/victimEvent.ts';
import { callsOfRound } from '../../domain/victim/victimFile.ts';
import type { Facts } from '../../law/facts.ts';

/** What a call that did not reach them comes to, with those before it in this round: nothing where nobody was tried. */
export function contactedOf(
  call: Pick<VictimCall, 'channel' | 'outcome' | 'byUnsafeWay' | 'awaitsAnswer' | 'afterAnswerDay'>,
  theCase: Parameters<typeof callsOfRound>[0],
): Facts {
  if (call.outcome === 'reached') return { victimContacted: 'yes' };
  const round = [...callsOfRound(theCase), call];
  const isHeard = round.some(({ outcome }) => outcome === 'reached');
  return !isHeard && isTried(round) ? { victimContacted: 'attempted' } : {};
}
