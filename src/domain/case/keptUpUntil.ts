import type { Day } from '../../law/day.ts';
import type { Case } from './case.ts';
import { conditionsNow } from './conditionsNow.ts';

/** The last day of what has to be kept up, such as staying away; undefined where nothing has, or nobody set a day. */
export function keptUpUntil({ filed }: Pick<Case, 'filed'>): Day | undefined {
  if (filed === undefined) return undefined;
  const lasting = conditionsNow(filed).filter(({ isKeptUp }) => isKeptUp === true);
  return lasting
    .flatMap(({ deadline }) => deadline ?? [])
    .toSorted()
    .at(-1);
}
