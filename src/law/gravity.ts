import type { Day } from './day.ts';
import type { Disposal } from './disposal.ts';
import type { GravityFactor, GravityMatrix } from './gravityMatrix.ts';
import { isKnownChild } from './isKnownChild.ts';
import type { RuleInput } from './truth.ts';

/**
 * What the matrix makes of a case: `not-loaded` (none, or none for that day), `no-age`, `no-score` for the offence,
 * `unweighed` while nobody has said which of its factors there are, or the final score and what it presumes.
 */
export type Gravity =
  | { readonly is: 'not-loaded' | 'no-age' | 'no-score' | 'unweighed' }
  | { readonly is: 'scored'; readonly score: number; readonly presumes: readonly Disposal[] };

/** The children's scale of 2023: no further action, informal, youth caution, youth conditional caution, charge. */
export const childMeaning: GravityMatrix['adultMeaning'] = [
  { score: 1, presumes: ['no-further-action'] },
  { score: 2, presumes: ['community-resolution', 'deferred-prosecution'] },
  { score: 3, presumes: ['youth-caution'] },
  { score: 4, presumes: ['youth-conditional-caution'] },
  { score: 5, presumes: ['charge'] },
];

/** Scores a case by the force's matrix in force on the day whose rules apply. A factor the matrix does not list moves nothing. */
export function gravityOf({
  facts,
  offence,
  policy,
  decisionDay,
  rulesAsOf = decisionDay,
}: RuleInput): Gravity {
  const matrix = policy.gravityMatrix;
  if (matrix === null || !covers(matrix, rulesAsOf)) return { is: 'not-loaded' };
  if (facts.age === undefined) return { is: 'no-age' };
  const isChild = isKnownChild(facts.age);
  const row = matrix.offences.find((one) => one.offence === offence.id);
  const start = isChild ? row?.child : row?.adult;
  if (start === undefined) return { is: 'no-score' };
  const factors = factorsOf(matrix, offence.id);
  const there = matrix.mostMoved === 0 || factors.length === 0 ? [] : facts.gravityFactors;
  if (there === undefined) return { is: 'unweighed' };
  const meaning = isChild ? childMeaning : matrix.adultMeaning;
  const moves = factors.filter(({ id }) => there.includes(id));
  const moved = within(
    moves.reduce((sum, factor) => sum + factor.moves, 0),
    -matrix.mostMoved,
    matrix.mostMoved,
  );
  const scores = meaning.map(({ score }) => score);
  const score = within(start + moved, Math.min(...scores), Math.max(...scores));
  return { is: 'scored', score, presumes: meaning.find((one) => one.score === score)?.presumes ?? [] };
}

/** What can move the score of this offence: the factors of any offence, then those of this one alone. */
export function factorsOf(matrix: GravityMatrix, offence: string): readonly GravityFactor[] {
  const own = matrix.offences.find((one) => one.offence === offence)?.factors ?? [];
  return [...matrix.factors, ...own];
}

const covers = ({ inForce: { from, until } }: GravityMatrix, on: Day): boolean =>
  from <= on && (until === undefined || on <= until);

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
