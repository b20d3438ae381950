import type { Json } from '../store/store.ts';
import type { TurnDeps } from './turnDeps.ts';

/** Under which key the address of somebody's own chat is remembered. */
export const personKey = (id: string): string => `person:${id}`;

/** Under which key the channel is remembered that a force's supervisors have bound. */
export const supervisorsKey = (force: string): string => `supervisors:${force}`;

/** The same for its victims' liaison. */
export const liaisonKey = (force: string): string => `liaison:${force}`;

/**
 * Somebody was heard of at an address: it is remembered, and what was held there, or waited for one, is sent. Costs a
 * write only where the address is news.
 */
export async function rememberAddress(
  key: string,
  address: Json,
  { store, returned }: Pick<TurnDeps, 'store' | 'returned'>,
): Promise<void> {
  await store.remember(key, address);
  returned(key);
}
