import type { z } from 'zod';
import { unreadable } from './unreadable.ts';

/** The data in this shape. Throws unreadable 'damaged' with the names of the wrong fields, never their content. */
export function checkShape<T>(shape: z.ZodType<T>, data: object): T {
  const { success, data: found, error } = shape.safeParse(data);
  if (success) return found;
  const fields = error.issues.map((issue) => issue.path.join('.') || 'the whole');
  throw unreadable('damaged', `these fields are missing or wrong: ${[...new Set(fields)].join(', ')}`);
}

/** Throws unreadable 'newer' for a word that is not among those this version knows. */
export function refuseUnknown(what: string, word: string, known: object): void {
  if (!Object.hasOwn(known, word))
    throw unreadable('newer', `it holds a kind of ${what} that this Waymark does not know`);
}
