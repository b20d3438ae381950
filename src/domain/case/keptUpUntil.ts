import type { Day } from '../../law/day.ts';
import type { Case } from './case.ts';
import { conditionsNow } from './conditionsNow.ts';
import { keptUpIn } from './keptUpIn.ts';

/** The last day of what has to be kept up, such as staying away; undefined where nothing has, or nobody set a day. */
export function keptUpUntil({ filed }: Pick<Case, 'filed'>): Day | undefined {
  return filed && lastDayOf(keptUpIn({ conditions: conditionsNow(filed) }));
}

/** The last of the days of these; undefined where none has one. */
export function lastDayOf(conditions: readonly { readonly deadline?: Day }[]): Day | undefined {
  return conditions
    .flatMap(({ deadline }) => deadline ?? [])
    .toSorted()
    .at(-1);
}
