import type { Gate } from '../domain/force/gate.ts';
import type { Intervention } from '../domain/force/intervention.ts';
import { type Disposal, forAdults, forChildren } from '../law/disposal.ts';
import { isKnownAdult, isKnownChild } from '../law/isKnownChild.ts';
import type { Offence } from '../law/offence.ts';

type Row = Pick<Intervention, 'use' | 'pathways' | 'disposals'>;
type OffenceKind = Pick<Offence, 'id' | 'flags'>;
type Bounds = { readonly atLeast?: number; readonly atMost?: number };

/**
 * Why these gates of a row, taken together, let nobody through: the end of a sentence, undefined when somebody passes.
 *
 * @param all all that must hold, of the row and of a note on it
 * @param offences the force's list; undefined when it could not be read, and then offences are not looked at
 */
export function unsatisfiableGates(
  row: Row,
  all: readonly Gate[],
  offences: readonly OffenceKind[] | undefined,
): string | undefined {
  // What stands in the way of requiring a row lets everybody choose it.
  const gates = all.filter((gate) => !('toRequire' in gate));
  return (
    outOfBounds('age', gates.filter(isAge), 10) ??
    outOfBounds('number of convictions', gates.filter(isConvictions), 0) ??
    noValueLeft(gates) ??
    bothYesAndNo(gates) ??
    noOffence(gates, offences) ??
    noDisposal(row, gates) ??
    notSuggestible(row)
  );
}

const isAge = (gate: Gate): gate is Extract<Gate, { readonly fact: 'age' }> =>
  'fact' in gate && gate.fact === 'age';
const isConvictions = (gate: Gate): gate is Extract<Gate, { readonly earlierOutcomes: 'convictions' }> =>
  'earlierOutcomes' in gate;

function within(gates: readonly Bounds[], least: number): { readonly low: number; readonly high: number } {
  return {
    low: Math.max(least, ...gates.map(({ atLeast = least }) => atLeast)),
    high: Math.min(...gates.map(({ atMost = Number.POSITIVE_INFINITY }) => atMost)),
  };
}

/** Nobody under ten is answerable, so no age below it counts. */
function outOfBounds(what: string, gates: readonly Bounds[], least: number): string | undefined {
  const { low, high } = within(gates, least);
  return low > high ? `no ${what} is both ${low} or more and ${high} or less` : undefined;
}

function noValueLeft(gates: readonly Gate[]): string | undefined {
  const chosen = gates.flatMap((gate) => ('fact' in gate && 'isOneOf' in gate ? [gate] : []));
  const contradicted = chosen.find(
    ({ fact, isOneOf }) =>
      !isOneOf.some((value) => chosen.every((other) => other.fact !== fact || other.isOneOf.includes(value))),
  );
  return contradicted && `its gates on ${contradicted.fact} leave no value`;
}

function bothYesAndNo(gates: readonly Gate[]): string | undefined {
  const yesNo = gates.flatMap((gate) => ('is' in gate ? [gate] : []));
  const contradicted = yesNo.find(({ fact, is }) =>
    yesNo.some((other) => other.fact === fact && other.is !== is),
  );
  return contradicted && `its gates ask for ${contradicted.fact} and for the opposite`;
}

function noOffence(gates: readonly Gate[], offences: readonly OffenceKind[] | undefined): string | undefined {
  const asked = gates.flatMap((gate) => ('offence' in gate ? [gate] : []));
  if (offences === undefined || asked.length === 0) return undefined;
  const listed = new Set(offences.map(({ id }) => id));
  // An id that is on no list is a fault of its own.
  if (asked.some((gate) => gate.offence === 'id' && !gate.isOneOf.every((id) => listed.has(id))))
    return undefined;
  const passes = ({ id, flags }: OffenceKind) =>
    asked.every((gate) =>
      gate.offence === 'id' ? gate.isOneOf.includes(id) : flags.some((flag) => gate.isOneOf.includes(flag)),
    );
  return offences.some(passes) ? undefined : 'no offence on the list passes all its gates';
}

function noDisposal({ disposals }: Row, gates: readonly Gate[]): string | undefined {
  if (disposals.length === 0) return undefined;
  const { low, high } = within(gates.filter(isAge), 10);
  const kinds = gates.flatMap((gate) => ('disposal' in gate ? [gate] : []));
  const isOpen = (one: Disposal) =>
    kinds.every(({ isOneOf }) => isOneOf.includes(one)) &&
    (isKnownAdult(high) || !forAdults.includes(one)) &&
    (isKnownChild(low) || !forChildren.includes(one));
  return disposals.some(isOpen) ? undefined : 'none of its disposals is open to anybody who passes its gates';
}

function notSuggestible({ use, pathways, disposals }: Row): string | undefined {
  if (use !== 'referral' && use !== 'signpost') return undefined;
  if (pathways.length === 0) return 'it treats no need. Name one under pathways';
  return disposals.length === 0 ? 'no disposal brings it. Name one under disposals' : undefined;
}
