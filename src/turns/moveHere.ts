import type { View } from '../dialogue/view/view.ts';
import { bindTo, isBoundTo } from './heardFrom.ts';
import type { TurnDeps } from './turnDeps.ts';
import type { Where } from './turns.ts';

/**
 * Binds what goes to this key to where somebody writes. Where it went to another channel, that one is told once that it
 * comes there no more; nothing waits for it, and nothing is said where it cannot be reached.
 */
export async function moveHere(
  key: string,
  where: Where,
  goesElsewhere: View,
  deps: Pick<TurnDeps, 'store' | 'returned' | 'postTo'>,
): Promise<void> {
  const before = await deps.store.recall(key);
  const isHere = await isBoundTo(key, where, deps);
  await bindTo(key, where, deps);
  if (before !== undefined && !isHere) deps.postTo?.(before, goesElsewhere);
}
