import type { z } from 'zod';

export type Problem = { readonly field: string; readonly message: string };

/**
 * The issues of a failed check (made with `reportInput`) as the field and a sentence each; values are never quoted,
 * unknown fields by name. `what` is what was checked: "a report".
 */
export function problemsIn(error: z.ZodError, what = 'a report'): readonly Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        field: [...issue.path, key.slice(0, 60)].join('.'),
        message: `is not a field of ${what}. Leave it out.`,
      }));
    }
    const field = issue.path.join('.');
    if (field === '' && issue.code !== 'custom')
      return [{ field: 'body', message: 'must be a JSON object.' }];
    if (field === '') return [{ field: 'body', message: `${issue.message}.` }];
    return [{ field, message: `${field} ${missing(issue) ? 'is missing' : issue.message}.` }];
  });
}

function missing(issue: { readonly code: string; readonly input?: unknown }): boolean {
  return issue.code === 'invalid_type' && issue.input === undefined;
}
