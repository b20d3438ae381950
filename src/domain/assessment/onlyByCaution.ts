import { any, type Situation, type Truth } from '../../law/truth.ts';
import type { Force } from '../force.ts';
import { bestFirst } from '../pathways/bestFirst.ts';
import { teachesEnglish } from '../pathways/causes.ts';
import { fits } from '../pathways/fits.ts';
import type { Intervention } from '../pathways/intervention.ts';
import { brings } from '../pathways/lookAt.ts';

/**
 * Whether something fits this person that only a conditional caution can bring: the reason to choose it over a
 * community resolution. Where the resolution is not open, whatever a conditional caution brings counts. `first` is the
 * best that surely fits. Only what may be required counts, and never a course in English: speaking another language
 * must not bring a heavier disposal.
 */
export function onlyByCaution(
  situation: Situation,
  { interventions }: Pick<Force, 'interventions'>,
  resolutionOpen: boolean,
): { readonly truth: Truth; readonly first?: Intervention } {
  const candidates = candidatesIn(interventions, resolutionOpen);
  const truth = any(...candidates.map(fits))(situation);
  if (truth.is !== 'yes') return { truth };
  const [first] = candidates.filter((one) => fits(one)(situation).is === 'yes').sort(bestFirst(situation));
  return first ? { truth, first } : { truth };
}

type Candidates = { readonly beside: readonly Intervention[]; readonly alone: readonly Intervention[] };

/** A year of cases asks this of one catalogue, so it is read once. */
const read = new WeakMap<readonly Intervention[], Candidates>();

function candidatesIn(
  interventions: readonly Intervention[],
  resolutionOpen: boolean,
): readonly Intervention[] {
  const known = read.get(interventions) ?? readCatalogue(interventions);
  read.set(interventions, known);
  return resolutionOpen ? known.beside : known.alone;
}

function readCatalogue(interventions: readonly Intervention[]): Candidates {
  const required = interventions.filter((one) => one.offeredAs === 'condition' && one.use === 'referral');
  const alone = required.filter((one) => brings(one, 'conditional-caution') && !teachesEnglish(one));
  const beside = alone.filter((one) => !required.some((other) => sameByResolution(one, other)));
  return { alone, beside };
}

/** The same provider brings it, or its like, with a community resolution. */
function sameByResolution(one: Intervention, other: Intervention): boolean {
  return (
    brings(other, 'community-resolution') &&
    other.provider === one.provider &&
    one.pathways.every((need) => other.pathways.includes(need))
  );
}
