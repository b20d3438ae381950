import { isDomesticCase } from '../../domain/victim/isDomestic.ts';
import type { Channel } from '../../domain/victim/victimEvent.ts';
import type { DialogueState } from '../state/dialogueState.ts';
import { isReachedNow } from './isReachedNow.ts';
import { firstChannel } from './routesAtRisk.ts';

/** As they were tried last, else face to face where the officer is at the scene: also what the words begin with. */
export function channelOnCard(state: DialogueState, isAtScene: boolean): Channel | undefined {
  const isDomestic = isDomesticCase(state.theCase, state.force.offences);
  // How they were tried before is no proof that it is safe; how they were reached is only put right.
  const last = state.theCase.victim?.calls.at(-1);
  // Whoever was written to is spoken to next.
  const isNew = (isDomestic && !isReachedNow(state)) || last?.outcome === 'sent';
  const lastWay = isNew ? undefined : last?.channel;
  return lastWay ?? firstChannel(isDomestic, state.theCase, isAtScene);
}
