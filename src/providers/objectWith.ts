import type { z } from 'zod';

/** What is wrong with an object as a whole, in words that quote nothing of it: the fields it must have and may have. */
export function objectWith(must: string, may: string): { error: (issue: z.core.$ZodRawIssue) => string } {
  return {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? `may hold only ${may}` : `must be an object with ${must}`,
  };
}
