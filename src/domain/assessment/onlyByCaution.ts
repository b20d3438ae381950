import { any, type Situation, type Truth } from '../../law/truth.ts';
import type { Force } from '../force.ts';
import { bestFirst } from '../pathways/bestFirst.ts';
import { fits } from '../pathways/fits.ts';
import type { Intervention } from '../pathways/intervention.ts';

/**
 * Whether something fits this person that only a conditional caution can bring: the reason to choose it over a
 * community resolution. Where the resolution is not open, whatever a conditional caution brings counts. `first` is the
 * best that surely fits.
 */
export function onlyByCaution(
  situation: Situation,
  { interventions }: Pick<Force, 'interventions'>,
  resolutionOpen: boolean,
): { readonly truth: Truth; readonly first?: Intervention } {
  const counts = (one: Intervention) =>
    one.disposals.includes('conditional-caution') &&
    !(resolutionOpen && interventions.some((other) => sameByResolution(one, other)));
  const candidates = interventions.filter(counts);
  const truth = any(...candidates.map(fits))(situation);
  const first = candidates.filter((one) => fits(one)(situation).is === 'yes').sort(bestFirst)[0];
  return first ? { truth, first } : { truth };
}

/** The same provider brings it, or its like, with a community resolution. */
function sameByResolution(one: Intervention, other: Intervention): boolean {
  return (
    other.disposals.includes('community-resolution') &&
    other.provider === one.provider &&
    one.pathways.every((need) => other.pathways.includes(need))
  );
}
