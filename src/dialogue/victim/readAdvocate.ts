import type { VictimDetails } from '../../domain/victim/victimEvent.ts';
import { typed } from '../inputs/field.ts';
import { personalDetails } from '../text/personalDetails.ts';
import { sayNames } from '../words/sayNames.ts';

/** How a service is reached; anything else may be where they live, or who they are. */
const waysToReach: readonly string[] = ['a phone number', 'an e-mail address'];

/** Which IDVA service supports them and how to reach it, in their words: kept as their number is. */
export function readAdvocate(inputs: Readonly<Record<string, string>>): {
  readonly details: Pick<VictimDetails, 'advocate'>;
  readonly errors: Readonly<Record<string, string>>;
} {
  const advocate = typed(inputs, 'victimAdvocate');
  const stopped = personalDetails(advocate).filter((one) => !waysToReach.includes(one));
  if (stopped.length > 0)
    return {
      details: {},
      errors: {
        victimAdvocate: `Give the service and its number or e-mail address, and leave out ${sayNames(stopped)}.`,
      },
    };
  return { details: advocate === '' ? {} : { advocate }, errors: {} };
}

/** Their IDVA is chosen and not on record; empty otherwise. */
export function advocateMissing(
  way: string,
  inputs: Readonly<Record<string, string>>,
  known: VictimDetails,
): Readonly<Record<string, string>> {
  const isKnown = typed(inputs, 'victimAdvocate') !== '' || (known.advocate ?? '') !== '';
  return way === 'advocate' && !isKnown
    ? { victimAdvocate: 'Say which IDVA service it is, and how to reach it, or choose another way.' }
    : {};
}
