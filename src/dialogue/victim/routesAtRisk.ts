import { isDomestic } from '../../domain/victim/isDomestic.ts';
import type { CallOutcome, Channel } from '../../domain/victim/victimEvent.ts';
import type { DialogueState } from '../state/dialogueState.ts';

/**
 * What can come of trying to reach a victim of domestic abuse, and how they may be tried: nothing is left that somebody
 * else may hear, read or open.
 */
export const routesAtRisk: {
  readonly outcomes: readonly CallOutcome[];
  readonly channels: readonly Channel[];
} = {
  outcomes: ['reached', 'no-answer', 'not-safe', 'wrong-details'],
  channels: ['phone', 'in-person', 'video'],
};

/** Domestic abuse: whoever harmed them may hear the voicemail, read the phone and open the post. */
export function isAtRisk({ offence, facts }: Pick<DialogueState, 'offence' | 'facts'>): boolean {
  return isDomestic(facts, offence);
}
