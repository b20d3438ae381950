import type { CaseCondition } from './case.ts';

/** What of these has to be kept up, such as staying away. */
export function keptUpIn({
  conditions,
}: {
  readonly conditions: readonly CaseCondition[];
}): readonly CaseCondition[] {
  return conditions.filter(({ isKeptUp }) => isKeptUp === true);
}
