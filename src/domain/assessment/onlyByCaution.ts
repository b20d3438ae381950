import type { Disposal } from '../../law/disposal.ts';
import { known, type RuleInput, type Truth } from '../../law/truth.ts';
import type { Force } from '../force/force.ts';
import type { Intervention } from '../force/intervention.ts';
import { bestFirst } from '../pathways/bestFirst.ts';
import { type Cause, isCare, servedBy } from '../pathways/causesOf.ts';
import { brings, type Fit } from '../pathways/evaluateFit.ts';
import { type Held, heldAgainst } from '../pathways/heldAgainst.ts';
import { required } from '../pathways/required.ts';

/** Whether something tips the balance, and the best of it: what would be required first. */
export type OnlyByCaution = { readonly truth: Truth; readonly first?: Intervention };

/**
 * Whether a conditional caution would require something of this person that a community resolution does not bring: the
 * reason to choose it over one. Where the resolution is not open, whatever a conditional caution requires counts. It is
 * weighed as it will be suggested, so that what a proposal rests on can be chosen on the next card; while an answer could
 * still take it away from there, it is unknown. Care for an illness and lessons in English never count: neither may bring
 * a heavier disposal.
 */
export function onlyByCaution(
  input: RuleInput,
  { interventions }: Pick<Force, 'interventions'>,
  resolutionOpen: boolean,
): OnlyByCaution {
  const rows = requirable(interventions);
  const held: HeldTwice = {
    byCaution: heldAgainst(input, rows, { disposal: 'conditional-caution' }),
    ...(resolutionOpen
      ? { byResolution: heldAgainst(input, rows, { disposal: 'community-resolution' }) }
      : {}),
  };
  const { risk } = input.facts;
  if (risk !== undefined) return atRisk(input, held, risk === 'low');
  const [low, higher] = [atRisk(input, held, true), atRisk(input, held, false)];
  if (low.truth.is === higher.truth.is && low.first === higher.first) return low;
  const ask = [low, higher].flatMap(({ truth }) => (truth.is === 'unknown' ? truth.ask : []));
  return { truth: { is: 'unknown', ask: [...new Set([...ask, 'risk' as const])] } };
}

type HeldTwice = { readonly byCaution: Held; readonly byResolution?: Held };

function atRisk(input: RuleInput, { byCaution, byResolution }: HeldTwice, isLowRisk: boolean): OnlyByCaution {
  const requiredOf = ({ fitting }: Held) =>
    required(
      fitting.filter(({ as }) => as === 'condition'),
      input,
      isLowRisk,
    ).kept;
  const served = byResolution
    ? requiredOf(byResolution)
        .filter(isCourse)
        .flatMap(({ treats }) => treats)
    : [];
  const first = requiredOf(byCaution).find(
    (fit) =>
      !isCare(fit.intervention) &&
      (isCourse(fit) || byResolution === undefined) &&
      fit.treats.some((cause) => !served.includes(cause)),
  );
  const open = first
    ? [
        ...unknownIn(byCaution).filter(comesBefore(first, input)).filter(isCourse),
        ...unknownIn(byResolution).filter(isForOneOf(first.treats)).filter(isCourse),
      ]
    : unknownIn(byCaution).filter(
        ({ intervention }) =>
          !isCare(intervention) && !(byResolution && brings(intervention, 'community-resolution')),
      );
  const ask = open.flatMap(({ truth }) => (truth.is === 'unknown' ? truth.ask : []));
  if (ask.length > 0) return { truth: { is: 'unknown', ask: [...new Set(ask)] } };
  return first ? { truth: known(true), first: first.intervention } : { truth: known(false) };
}

/** Rows that may still turn out to fit. */
function unknownIn(held: Held | undefined): readonly Fit[] {
  return (held?.fits ?? []).filter(({ isBrought, truth }) => isBrought && truth.is === 'unknown');
}

function comesBefore(first: Fit, input: RuleInput): (fit: Fit) => boolean {
  const order = bestFirst(input);
  // While a need could still be told, nothing is known of the order.
  return ({ intervention, truth }) =>
    order(intervention, first.intervention) < 0 || (truth.is === 'unknown' && truth.ask.includes('needs'));
}

function isForOneOf(causes: readonly Cause[]): (fit: Fit) => boolean {
  return ({ intervention }) => servedBy(intervention).some((cause) => causes.includes(cause));
}

/** A service for every need comes with a resolution, too, and takes no course's place (`required.ts`). */
const isCourse = ({ intervention }: Fit): boolean => intervention.assessesNeeds !== true;

/** A year of cases asks this of one catalogue, so it is read once. */
const read = new WeakMap<readonly Intervention[], readonly Intervention[]>();

const either: readonly Disposal[] = ['community-resolution', 'conditional-caution'];

/** What may be required of somebody with either disposal. */
function requirable(interventions: readonly Intervention[]): readonly Intervention[] {
  const rows =
    read.get(interventions) ??
    interventions.filter(
      (one) =>
        one.offeredAs === 'condition' && one.use === 'referral' && either.some((each) => brings(one, each)),
    );
  read.set(interventions, rows);
  return rows;
}
