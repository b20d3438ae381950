import type { Share } from './tally.ts';

export type RateRatio = { readonly ratio: number; readonly low: number; readonly high: number };

/** Of a normal distribution: 95 % lie within so many standard errors. */
const z95 = 1.959964;

/**
 * The rate of one group over the rate of another, with its 95 % confidence interval by the log method (Katz et al.
 * 1978): ln(ratio) ± 1.96 × √(1/a − 1/n + 1/c − 1/m), where a of n and c of m were suitable. Undefined when either
 * group has none suitable: the method has nothing to say then.
 */
export function rateRatio(group: Share, reference: Share): RateRatio | undefined {
  if (group.suitable === 0 || reference.suitable === 0) return undefined;
  const ratio = group.suitable / group.cases / (reference.suitable / reference.cases);
  const error = Math.sqrt(
    1 / group.suitable - 1 / group.cases + 1 / reference.suitable - 1 / reference.cases,
  );
  return { ratio, low: ratio * Math.exp(-z95 * error), high: ratio * Math.exp(z95 * error) };
}
