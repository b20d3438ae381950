import { theirDetails } from '../../../domain/victim/theirDetails.ts';
import { typed } from '../../inputs/field.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { numberMissing } from '../../victim/numberMissing.ts';
import { advocateMissing } from '../../victim/readAdvocate.ts';
import { readContact } from '../../victim/readContact.ts';
import { routesAtRisk } from '../../victim/routesAtRisk.ts';

/** How a victim of domestic abuse can say that they want to hear from us. */
export const preferencesAtRisk: readonly string[] = [...routesAtRisk.channels, 'none'];

/** What is wrong, or missing, with how a victim of domestic abuse wants to hear from us; empty where nothing is. */
export function wrongPreference(
  preferred: string,
  inputs: Readonly<Record<string, string>>,
  { theCase: { victim } }: Pick<DialogueState, 'theCase'>,
): Readonly<Record<string, string>> {
  if (!preferencesAtRisk.includes(preferred))
    return { victimPreferred: 'After domestic abuse nothing is sent or posted: choose another way.' };
  if (['phone', 'video'].includes(preferred) && typed(inputs, 'victimSafeToCall') === '')
    return { victimSafeToCall: 'Tick when they said that it is safe, or choose another way.' };
  const isPlaced = typed(inputs, 'victimSafePlace') !== '' || (victim?.details.safePlace ?? '') !== '';
  if (preferred === 'in-person' && !isPlaced)
    return { victimSafePlace: 'Say where and when it is safe to see them: “at work, before noon”.' };
  return {
    ...numberMissing(preferred, readContact(inputs).details, victim),
    ...advocateMissing(preferred, inputs, theirDetails(victim)),
  };
}
