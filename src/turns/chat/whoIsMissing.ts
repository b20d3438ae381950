import type { Case } from '../../domain/case/case.ts';
import { openRequest } from '../../domain/case/openRequest.ts';
import { supervisorsKey } from '../heardFrom.ts';
import type { TurnDeps } from '../turnDeps.ts';

/** Says that nobody was asked yet when no supervisors' channel is bound; empty when somebody was, or need not be. */
export async function whoIsMissing(
  theCase: Case,
  { store, force }: Pick<TurnDeps, 'store' | 'force'>,
): Promise<string> {
  if (openRequest(theCase) === undefined) return '';
  if ((await store.recall(supervisorsKey(force.id))) !== undefined) return '';
  return 'No supervisors’ channel is set up yet, so nobody has seen this. Ring a sergeant: they write “@Waymark alerts here” in their channel, and it goes there.';
}
