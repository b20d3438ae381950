import type { Offence } from '../../law/offence.ts';
import { isDomesticCase } from './isDomestic.ts';
import { whoIsHarmed } from './whoIsHarmed.ts';

/** True of a shop or another organisation: whoever is on duty speaks for it, and nobody there need be kept from hearing. */
export function isToldAsBusiness(
  theCase: Parameters<typeof isDomesticCase>[0],
  offences: readonly Offence[],
): boolean {
  const { facts } = theCase.answers;
  const offence = offences.find(({ id }) => id === facts.offence);
  return whoIsHarmed(facts, offence) === 'business' && !isDomesticCase(theCase, offences);
}
