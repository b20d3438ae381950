import type { Case, Undertaking } from '../case/case.ts';
import { isSame, undertakings } from '../case/undertakings.ts';

/** An earlier filing has set the same clock already, or it is help that goes on. */
export function isWatched(row: Undertaking, { filed, help }: Case): boolean {
  const { provider, firstContactBy } = row;
  const before = filed === undefined ? [] : undertakings(filed);
  return (
    before.some((known) => known.provider === provider && known.firstContactBy === firstContactBy) ||
    help?.support.some((known) => isSame(known, row)) === true
  );
}
