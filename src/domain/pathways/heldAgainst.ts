import type { Disposal } from '../../law/disposal.ts';
import type { RuleInput } from '../../law/truth.ts';
import type { Intervention } from '../force/intervention.ts';
import type { CatalogueUse } from '../force/vocabulary.ts';
import { bestFirst } from './bestFirst.ts';
import { type Cause, causesOf } from './causesOf.ts';
import { evaluateFit, type Fit } from './evaluateFit.ts';
import type { Fitting } from './required.ts';

export type Held = {
  /** What led to this, most telling first. */
  readonly causes: readonly Cause[];
  /** Every row, in the order given. */
  readonly fits: readonly Fit[];
  /** Those an officer would expect, best first; what the law requires anyhow stands apart. */
  readonly expected: readonly Fit[];
  /** Those that fit and can be suggested, best first. */
  readonly fitting: readonly Fitting[];
};

/**
 * Holds rows of the catalogue against one person and one disposal: the one way from what is known of them to what fits,
 * for what is suggested and for what tips the balance between two disposals.
 *
 * @param declined interventions whose provider declined this case
 */
export function heldAgainst(
  input: RuleInput,
  interventions: readonly Intervention[],
  { disposal, declined = [] }: { readonly disposal: Disposal; readonly declined?: readonly string[] },
): Held {
  const causes = causesOf(input);
  const order = bestFirst(input);
  const fits = interventions.map((row) => evaluateFit(row, input, { causes, disposal }));
  const expected = fits
    .filter(({ isExpected, intervention }) => isExpected && intervention.use !== 'next-step')
    .sort((a, b) => order(a.intervention, b.intervention));
  const fitting = expected
    .filter(isFitting)
    .filter(({ intervention }) => !declined.includes(intervention.id));
  return { causes, fits, expected, fitting };
}

const offered: readonly CatalogueUse[] = ['referral', 'signpost'];

/** True for a row that somebody can be sent or pointed to. */
export function isOffered({ use }: Pick<Intervention, 'use'>): boolean {
  return offered.includes(use);
}

const isFitting = (fit: Fit): fit is Fitting =>
  isOffered(fit.intervention) && fit.isBrought && fit.as !== undefined;
