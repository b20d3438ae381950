import { z } from 'zod';
import type { Upgrade } from './upgradeTo.ts';

const known = z.looseObject({
  notices: z.array(z.looseObject({ state: z.string(), dueAt: z.iso.datetime() })),
  nextDueAt: z.iso.datetime().nullish(),
});

/**
 * A case that says when it is next due: with the earliest notice that waits, or earlier where it said so. Version 3 did
 * not say it at all; and a file that somebody mended by hand must not lose its case, or a message, over a moment that
 * can be worked out. What is not shaped as expected is left for the check that follows.
 */
export const toNextDueAt: Upgrade = (old) => {
  const { success, data } = known.safeParse(old);
  if (!success) return { nextDueAt: null, ...old };
  const waiting = data.notices.filter(({ state }) => state === 'waiting').map(({ dueAt }) => dueAt);
  const moments = [...waiting, ...(typeof data.nextDueAt === 'string' ? [data.nextDueAt] : [])];
  const [first] = moments.sort((a, b) => Date.parse(a) - Date.parse(b));
  return { ...data, nextDueAt: first ?? null };
};
