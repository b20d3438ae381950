import { type Disposal, isNoHeavier } from '../../law/disposal.ts';
import type { Case } from './case.ts';

/**
 * The rank below which nobody decides this disposal in this case any more: the highest that declined as much or more.
 * Shifts end, so it is theirs or anybody's of that rank. Undefined where nothing that heavy was declined.
 */
export function rankAfterRefusal(
  disposal: Disposal,
  { refusals = [] }: Pick<Case, 'refusals'>,
): 'sergeant' | 'inspector' | undefined {
  const declined = refusals.filter((refused) => isNoHeavier(disposal, refused.disposal));
  if (declined.length === 0) return undefined;
  return declined.some(({ by }) => by.rank === 'inspector') ? 'inspector' : 'sergeant';
}
