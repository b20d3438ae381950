import { isKnownAdult, isKnownChild } from '../../law/isKnownChild.ts';
import type { RuleInput } from '../../law/truth.ts';
import type { Gate } from '../force/gate.ts';
import type { Intervention } from '../force/intervention.ts';
import { type Cause, causesOf, servedBy } from './causesOf.ts';

/**
 * Orders interventions that fit this person: what treats the first cause of this offending, then women's services for
 * women (they fit, so she is one) and those made for their age, if they are a child or a young adult up to 25; then
 * what is made for this very offence; then evaluated ones, then those made for exactly their need, or for fewer
 * needs; by id where all is equal. What it costs decides nothing.
 */
export function bestFirst(input: RuleInput): (a: Intervention, b: Intervention) => number {
  const causes = causesOf(input);
  const { age = Number.NaN } = input.facts;
  const keys = new Map<Intervention, Key>();
  const keyOf = (row: Intervention): Key => {
    const key = keys.get(row) ?? readKey(row, causes, age);
    keys.set(row, key);
    return key;
  };
  return (a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    for (let place = 0; place < left.length; place += 1) {
      const differing = (left[place] ?? 0) - (right[place] ?? 0);
      if (differing !== 0) return differing;
    }
    return compareIds(a, b);
  };
}

/** What comes first has the lower number, the most telling number first. */
type Key = readonly number[];

function readKey(row: Intervention, causes: readonly Cause[], age: number): Key {
  const isFor = servedBy(row);
  const first = causes.findIndex((cause) => isFor.includes(cause));
  const { forWomen, upTo17, forYoungAdults, further } = traitsOf(row);
  const isMadeFor = isKnownChild(age) ? upTo17 : age <= 25 && forYoungAdults;
  return [first < 0 ? causes.length : first, forWomen ? 0 : 1, isMadeFor ? 0 : 1, ...further];
}

/** What a row says by itself, whoever it is held against; `further` is the end of its key. */
type Traits = {
  readonly forWomen: boolean;
  readonly upTo17: boolean;
  readonly forYoungAdults: boolean;
  readonly further: Key;
};

const traits = new WeakMap<Intervention, Traits>();

function traitsOf(row: Intervention): Traits {
  const known = traits.get(row);
  if (known) return known;
  const read: Traits = {
    forWomen: isForWomen(row),
    upTo17: row.gates.some(isUpTo17),
    forYoungAdults: isForYoungAdults(row),
    further: [
      isForThisOffence(row) ? 0 : 1,
      row.evaluated ? 0 : 1,
      row.gates.some(namesTheNeed) ? 0 : 1,
      row.pathways.length,
    ],
  };
  traits.set(row, read);
  return read;
}

/** A source says that it is made for this very offence, which its gates name. */
function isForThisOffence({ madeFor }: Intervention): boolean {
  return madeFor?.some(({ group }) => group === 'this-offence') ?? false;
}

/** More exact than a pathway: this need, this pattern of drinking, this drug, an illness this severe. */
function namesTheNeed(gate: Gate): boolean {
  if (!('fact' in gate)) return false;
  return 'includesAny' in gate || ['alcoholPattern', 'drug', 'mentalHealth'].includes(gate.fact);
}

const compareIds = (a: Intervention, b: Intervention): number => (a.id < b.id ? -1 : 1);

/** A women's service. */
export function isForWomen({ gates }: Pick<Intervention, 'gates'>): boolean {
  return gates.some(
    (gate) => 'fact' in gate && gate.fact === 'sex' && gate.isOneOf.every((sex) => sex === 'female'),
  );
}

/** Made for young adults: its ages end in the twenties. */
export function isForYoungAdults({ gates }: Pick<Intervention, 'gates'>): boolean {
  return gates.some((gate) => {
    if (!('fact' in gate) || gate.fact !== 'age' || gate.atMost === undefined) return false;
    return isKnownAdult(gate.atMost) && gate.atMost < 30;
  });
}

/** A gate that lets only children through. */
export function isUpTo17(gate: Gate): boolean {
  return 'fact' in gate && gate.fact === 'age' && isKnownChild(gate.atMost);
}
