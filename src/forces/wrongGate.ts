import type { Gate } from '../domain/force/gate.ts';
import { whyImpossible } from './whyImpossible.ts';

/**
 * What is wrong with one gate by itself, as ends of sentences: values that no case can have, or nothing asked for.
 *
 * @param offences ids of the force's list; undefined when it could not be read
 */
export function wrongGate(gate: Gate, offences: ReadonlySet<string> | undefined): readonly string[] {
  if ('offence' in gate) {
    if (gate.offence === 'flag' || offences === undefined) return [];
    return gate.isOneOf.filter((id) => !offences.has(id)).map((id) => `"${id}" is not in offences.json`);
  }
  if ('earlierOutcomes' in gate) return emptyBounds('convictions', gate);
  if ('disposal' in gate) return [];
  if (gate.fact === 'age') return emptyBounds('age', gate);
  if (!('isOneOf' in gate)) return [];
  return gate.isOneOf.flatMap((value) => {
    const why = whyImpossible(gate.fact, value);
    return why === undefined ? [] : [`"${value}" ${why}`];
  });
}

function emptyBounds(what: string, gate: { readonly atLeast?: number; readonly atMost?: number }): string[] {
  const isEmpty = gate.atLeast === undefined && gate.atMost === undefined;
  return isEmpty ? [`the gate on ${what} says neither atLeast nor atMost`] : [];
}
