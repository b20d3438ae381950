import { z } from 'zod';
import type { Upgrade } from './upgradeTo.ts';

const known = z.looseObject({
  notices: z.array(z.looseObject({ state: z.string(), dueAt: z.iso.datetime() })),
});

/**
 * From version 3, where what is due was looked for among the notices, to version 4, where the case says when it is next
 * due: with the earliest notice that waits. What is not shaped as expected is left for the check that follows.
 */
export const toNextDueAt: Upgrade = (old) => {
  const { success, data } = known.safeParse(old);
  if (!success) return { ...old, nextDueAt: null };
  const waiting = data.notices.filter(({ state }) => state === 'waiting');
  const [first] = waiting.map(({ dueAt }) => dueAt).sort((a, b) => Date.parse(a) - Date.parse(b));
  return { ...data, nextDueAt: first ?? null };
};
