import type { FactName, Facts } from './facts.ts';
import type { Offence } from './offence.ts';
import type { Settled } from './settledRow.ts';
import { settledTable } from './settledTable.ts';
import { words } from './words.ts';

const byId = settledTable.map((row) => ({ ...row, ids: new Set(words(row.ids ?? '')) }));

const found = new WeakMap<Offence, Settled>();

/** What this offence settles; a later row of the table says it more closely than an earlier one. */
export function settledBy(offence: Offence): Settled {
  const known = found.get(offence);
  if (known) return known;
  const rows = byId.filter(
    ({ ids, flags = [], except = [] }) =>
      ids.has(offence.id) ||
      (!except.includes(offence.id) && flags.some((flag) => offence.flags.includes(flag))),
  );
  const settled: Settled = Object.assign({}, ...rows.map(({ settles }) => settles));
  found.set(offence, settled);
  return settled;
}

/**
 * The facts as they are where this offence was committed: what it leaves no choice about, and, in place of an answer
 * that it rules out, the least that it says. What only its door may turn away (`refusesOthers`) is left as it is.
 */
export function withSettled(facts: Facts, offence: Offence): Facts {
  const settled = Object.entries(settledBy(offence)).filter(
    ([name, { oneOf, refusesOthers }]) => (oneOf.length === 1 || name in facts) && refusesOthers !== true,
  );
  if (settled.length === 0) return facts;
  // Nothing is copied, and read only when it is asked for: whoever watches which facts are read sees those that a rule
  // reads, and no others.
  const properties = settled.map(([name, { oneOf, keeps = [] }]) => {
    const [least] = oneOf;
    const counted: readonly unknown[] = [...oneOf, ...keeps];
    if (counted.length === 1) return [name, { value: least, enumerable: true }] as const;
    const get = () => {
      const said = facts[name as FactName];
      if (said === undefined && oneOf.length > 1) return undefined;
      return counted.includes(said) ? said : least;
    };
    return [name, { get, enumerable: true }] as const;
  });
  return Object.defineProperties(Object.create(facts) as Facts, Object.fromEntries(properties));
}

/** No other relative: with "no abuse" it is a judgement, which a rule of its own weighs (R16i), and not turned away. */
const spouseIsPartner = {
  fact: 'domesticAbuse',
  because:
    'the property is a husband’s, wife’s or civil partner’s, who is a partner and no other relative (Domestic Abuse Act 2021 s.2)',
} as const;

/** A fact that the offence or another answer cannot have, with the reason; undefined when nothing contradicts it. */
export function contradicted(
  facts: Facts,
  offence: Offence,
): { readonly fact: FactName; readonly because: string } | undefined {
  for (const [name, { oneOf, because, refusesOthers }] of Object.entries(settledBy(offence))) {
    const fact = name as FactName;
    const value = facts[fact];
    const allowed: readonly unknown[] = oneOf;
    if (refusesOthers && value !== undefined && !allowed.includes(value)) return { fact, because };
  }
  return facts.spouse === true && facts.domesticAbuse === 'family' ? spouseIsPartner : undefined;
}
