import type { Case } from '../../domain/case/case.ts';
import { safeWayOf } from '../../domain/victim/safeWayOf.ts';
import { theirDetails } from '../../domain/victim/theirDetails.ts';
import type { Channel, VictimCall, VictimDetails, VictimWishes } from '../../domain/victim/victimEvent.ts';
import { field, typed } from '../inputs/field.ts';
import type { Fields } from '../view/view.ts';
import { numberMissing } from './numberMissing.ts';
import { advocateMissing } from './readAdvocate.ts';
import { readContact } from './readContact.ts';
import { routesAtRisk } from './routesAtRisk.ts';

type Inputs = Readonly<Record<string, string>>;
type Errors = Readonly<Record<string, string>>;

/** How and when they can be reached, and where: what is right is given though something else is wrong. */
type SafeWay = {
  readonly details: VictimDetails;
  readonly wishes?: Pick<VictimWishes, 'preferred'>;
  readonly errors: Errors;
};

/** It rings where they live: for this a time has to be safe as well. */
const rings: readonly Channel[] = ['phone', 'video'];

/** After domestic abuse each call asks how and when they can be reached safely: room for what they say. Left empty, it stands as it was. */
export const safeWayFields: Fields = {
  victimPreferred: field('', { only: routesAtRisk.channels }),
  victimSafeToCall: field(),
  victimSafePlace: field(),
  victimAdvocate: field(),
};

/**
 * Reads it from the card of a call, with a number or an address that was given. Of ringing them only they can say that it is
 * safe: it is kept from a conversation with them, or once their IDVA says what they said, and not from a try that reached nobody.
 *
 * @param isAtRisk after domestic abuse; of anybody else only a number or an address is read
 * @param call how they were tried, and what came of it; neither where nobody tried
 */
export function readSafeWay(
  inputs: Inputs,
  { victim }: Pick<Case, 'victim'>,
  isAtRisk: boolean,
  call: Partial<Pick<VictimCall, 'outcome'>>,
): SafeWay {
  const contact = readContact(inputs);
  if (!isAtRisk) return contact;
  const chosen = typed(inputs, 'victimPreferred');
  const preferred = routesAtRisk.channels.find((one) => one === chosen);
  const errors = { ...wrongWay(inputs, victim, call, contact.details), ...contact.errors };
  if (chosen !== '' && preferred === undefined)
    errors.victimPreferred = 'After domestic abuse nothing is sent or posted: choose another way.';
  // The times are ticked once more with what is put right.
  const { safeToCall: _asked, ...known } = contact.details;
  if (Object.keys(errors).length > 0) return { details: known, errors };
  return { details: contact.details, ...(preferred === undefined ? {} : { wishes: { preferred } }), errors };
}

function wrongWay(
  inputs: Inputs,
  victim: Case['victim'],
  { outcome }: Partial<Pick<VictimCall, 'outcome'>>,
  given: VictimDetails,
): Record<string, string> {
  const way = typed(inputs, 'victimPreferred');
  const isTimed = typed(inputs, 'victimSafeToCall') !== '';
  const isPlaced = typed(inputs, 'victimSafePlace') !== '';
  const isRung = rings.some((one) => one === way);
  const isFromThem = outcome === 'reached' || outcome === 'not-safe';
  if ((isRung || isTimed) && !isFromThem)
    return {
      victimPreferred:
        'Only they can say that ringing is safe. Choose it once they have said so, to you or to their IDVA.',
    };
  if (isRung && !isTimed)
    return { victimSafeToCall: 'Tick when they said that it is safe, or choose another way.' };
  const noNumber = numberMissing(way, given, victim);
  if (Object.keys(noNumber).length > 0) return noNumber;
  if (way === 'in-person' && !isPlaced && (victim?.details.safePlace ?? '') === '')
    return { victimSafePlace: 'Say where and when it is safe to see them: “at work, before noon”.' };
  if (way !== '') return advocateMissing(way, inputs, theirDetails(victim));
  const known = safeWayOf(victim);
  const isRungNow = rings.some((one) => one === known);
  return (isTimed && !isRungNow) || (isPlaced && known === undefined)
    ? { victimPreferred: 'Choose how they can be reached as well.' }
    : {};
}
