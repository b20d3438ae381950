import type { FactName, Facts } from './facts.ts';
import type { Offence } from './offence.ts';
import { replacing } from './replacing.ts';
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

/** A fact that the offence settles, as it is counted. */
type Counted = {
  readonly fact: FactName;
  readonly least: unknown;
  /** Answers that count as they are given. */
  readonly counts: readonly unknown[];
  /** Nothing is left to say, so it counts while nobody has said it. */
  readonly isAlone: boolean;
};

const counting = new WeakMap<Offence, readonly Counted[]>();

function countedFor(offence: Offence): readonly Counted[] {
  const known = counting.get(offence);
  if (known) return known;
  const rows = Object.entries(settledBy(offence)).flatMap(([name, { oneOf, keeps = [], refusesOthers }]) => {
    if (refusesOthers === true) return [];
    const fact = name as FactName;
    return [{ fact, least: oneOf[0], counts: [...oneOf, ...keeps], isAlone: oneOf.length === 1 }];
  });
  counting.set(offence, rows);
  return rows;
}

/**
 * The facts as they are where this offence was committed: what it leaves no choice about, and, in place of an answer
 * that it rules out, the least that it says. What only its door may turn away (`refusesOthers`) is left as it is. Those
 * very facts where they are so already.
 */
export function withSettled(facts: Facts, offence: Offence): Facts {
  const others = countedFor(offence).filter(({ fact, counts, isAlone }) =>
    facts[fact] === undefined ? isAlone : !counts.includes(facts[fact]),
  );
  if (others.length === 0) return facts;
  return replacing(facts, Object.fromEntries(others.map(({ fact, least }) => [fact, least])));
}

/** True when the offence leaves nothing to say about this fact, so that whatever is said of it changes nothing. */
export function isSettledAlone(fact: FactName, offence: Offence): boolean {
  return countedFor(offence).some((row) => row.fact === fact && row.counts.length === 1);
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
