import type { TurnDeps } from '../turnDeps.ts';

/** How many messages of a provider are known by their id. */
const remembered = 20;

/** The ids of the provider's last messages, the newest first. */
export async function lastMessagesOf(
  provider: string,
  { store }: Pick<TurnDeps, 'store'>,
): Promise<readonly string[]> {
  const known = await store.recall(keyOfMessages(provider));
  return Array.isArray(known) ? known.filter((one) => typeof one === 'string') : [];
}

/** Remembers that this message of the provider has had its effect. */
export async function rememberMessage(
  provider: string,
  message: string,
  deps: Pick<TurnDeps, 'store'>,
): Promise<void> {
  const known = await lastMessagesOf(provider, deps);
  await deps.store.remember(keyOfMessages(provider), [message, ...known].slice(0, remembered));
}

function keyOfMessages(provider: string): string {
  return `published:${provider}`;
}
