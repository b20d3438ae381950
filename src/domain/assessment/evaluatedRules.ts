import { type Disposal, disposals } from '../../law/disposal.ts';
import type { Rule } from '../../law/rule.ts';
import { opensDisposal, ruleBook } from '../../law/rules/ruleBook.ts';
import type { RuleInput, Truth } from '../../law/truth.ts';

/** A row of the book and what it makes of the situation. */
export type EvaluatedRule = { readonly rule: Rule; readonly truth: Truth };

type Place = { readonly rule: Rule; readonly place: number };

/** A year of cases asks the book about every disposal of every case, so who speaks of which is looked up once. */
const placesOf = new Map(
  disposals.map((disposal) => [
    disposal,
    ruleBook.flatMap((rule, place) => (rule.disposals.includes(disposal) ? [{ rule, place }] : [])),
  ]),
);

const decides = ({ rule }: Place): boolean =>
  opensDisposal(rule) || !['step', 'warns', 'allows'].includes(rule.effect.kind);
const decidingPlacesOf = new Map(
  [...placesOf].map(([disposal, places]) => [disposal, places.filter(decides)]),
);

const unusualPlacesOf = new Map(
  [...placesOf].map(([disposal, places]) => [disposal, places.filter(({ rule }) => rule.unusual)]),
);

/**
 * What the rows made of the situation looked at last: most rows speak of several disposals, one after the other. Null for
 * a row that is not in force.
 */
let last: { readonly input?: RuleInput; readonly held: (EvaluatedRule | null | undefined)[] } = {
  held: [],
};

/** Every row about this disposal that is in force on the decision day, with its truth, in the order of the book. */
export function evaluatedRules(disposal: Disposal, input: RuleInput): readonly EvaluatedRule[] {
  return hold(placesOf.get(disposal) ?? [], input);
}

/** Those alone that take it out of what is usual though it may be open. */
export function unusualRules(disposal: Disposal, input: RuleInput): readonly EvaluatedRule[] {
  return hold(unusualPlacesOf.get(disposal) ?? [], input);
}

/** The same without the rows that change no status: what must be done, what is worth knowing, why it is open. */
export function decidingRules(disposal: Disposal, input: RuleInput): readonly EvaluatedRule[] {
  return hold(decidingPlacesOf.get(disposal) ?? [], input);
}

function hold(places: readonly Place[], input: RuleInput): readonly EvaluatedRule[] {
  if (last.input !== input) last = { input, held: new Array(ruleBook.length) };
  const { held } = last;
  const about: EvaluatedRule[] = [];
  for (const { rule, place } of places) {
    let one = held[place];
    if (one === undefined) {
      one = isInForce(rule, input) ? { rule, truth: rule.when(input) } : null;
      held[place] = one;
    }
    if (one !== null) about.push(one);
  }
  return about;
}

function isInForce(
  { inForce: { from, until } }: Rule,
  { decisionDay, rulesAsOf = decisionDay }: RuleInput,
): boolean {
  return from <= rulesAsOf && (until === undefined || rulesAsOf <= until);
}
