import { isDomesticCase } from '../../../domain/victim/isDomestic.ts';
import { isWritten } from '../../../domain/victim/victimEvent.ts';
import { field } from '../../inputs/field.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { asksWhetherEnhanced } from '../../victim/askedOf.ts';
import { channelOnCard } from '../../victim/channelOnCard.ts';
import { heardThroughFields } from '../../victim/heardThrough.ts';
import { isReachedNow } from '../../victim/isReachedNow.ts';
import { safeWayFields } from '../../victim/readSafeWay.ts';
import { routesAtRisk, usualChannels, usualOutcomes } from '../../victim/routesAtRisk.ts';
import type { Fields } from '../../view/view.ts';
import { wroteBack } from './wrongInWriting.ts';

/** What came of trying to hear a victim, and how it was tried, as it stands on the card; what was said of it before stands chosen. */
export function heardFields(state: DialogueState, isAtScene: boolean): Fields {
  const { victimView } = state.theCase.answers.facts;
  const last = state.theCase.victim?.calls.at(-1);
  const isReached = isReachedNow(state);
  const isDomestic = isDomesticCase(state.theCase, state.force.offences);
  return {
    victimContacted: field(isReached ? (isWritten(last?.channel ?? 'phone') ? wroteBack : 'reached') : '', {
      only: isDomestic ? routesAtRisk.outcomes : [...usualOutcomes, wroteBack],
    }),
    victimChannel: field(channelOnCard(state, isAtScene), {
      only: isDomestic ? routesAtRisk.channels : usualChannels,
    }),
    ...(isDomestic ? heardThroughFields : {}),
    victimView: field(victimView),
    victimWords: field(),
    victimUnderstood: field(isReached && last?.understood === true ? 'true' : ''),
    ...(asksWhetherEnhanced(state.theCase, state.force)
      ? { victimEnhanced: field(state.facts.victimEnhanced === true ? 'true' : '') }
      : {}),
    victimContact: field(),
    // Once they were reached, the next card asks it.
    ...(isDomestic && !isReached ? safeWayFields : {}),
  };
}
