import type { Offence } from '../../law/offence.ts';
import { whoIsHarmed } from '../victim/whoIsHarmed.ts';
import type { Case } from './case.ts';
import type { LossAsked } from './lossAsked.ts';

/** The sum that was asked for, as long as whoever was harmed is a business or organisation: nobody else was asked for one. */
export function lossAskedNow(
  { answers: { facts, lossAsked } }: Pick<Case, 'answers'>,
  offence: Offence | undefined,
): LossAsked | undefined {
  return whoIsHarmed(facts, offence) === 'business' ? lossAsked : undefined;
}
