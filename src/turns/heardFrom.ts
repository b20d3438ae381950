import { z } from 'zod';
import type { Staff } from '../domain/case/case.ts';
import type { TurnDeps } from './turnDeps.ts';
import type { Where } from './turns.ts';

/** Under which key the address of somebody's own chat is remembered. */
export const personKey = (id: string): string => `person:${id}`;

/** Under which key the channel is remembered that a force's supervisors have bound. */
export const supervisorsKey = (force: string): string => `supervisors:${force}`;

/** The same for its victims' liaison. */
export const liaisonKey = (force: string): string => `liaison:${force}`;

/**
 * Somebody wrote, pressed or added the bot: they can be reached there again, and what was held for them, or for the channel
 * they did it in where one is bound there, is sent. The address is remembered as it is now, since Teams moves conversations
 * to other servers; it costs a write only where it is news.
 */
export async function heardFrom(
  { by, where }: { readonly by: Staff; readonly where: Where },
  deps: Pick<TurnDeps, 'store' | 'returned' | 'force'>,
): Promise<void> {
  if (where.kind === 'personal') return bindTo(personKey(by.id), where, deps);
  for (const key of [supervisorsKey(deps.force.id), liaisonKey(deps.force.id)])
    if (await isBoundTo(key, where, deps)) await bindTo(key, where, deps);
}

/** Binds what goes to this key to where somebody writes; what was held for it is sent there. */
export async function bindTo(
  key: string,
  { address }: Where,
  { store, returned }: Pick<TurnDeps, 'store' | 'returned'>,
): Promise<void> {
  await store.remember(key, address);
  returned(key);
}

/** True where what goes to this key goes to this conversation, at whatever server it was when it was bound. */
export async function isBoundTo(
  key: string,
  { conversation }: Where,
  { store }: Pick<TurnDeps, 'store'>,
): Promise<boolean> {
  return bound.safeParse(await store.recall(key)).data?.conversation === conversation;
}

/** All that a turn reads of an address. */
const bound = z.object({ conversation: z.string() });
