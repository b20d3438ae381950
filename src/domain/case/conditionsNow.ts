import type { CaseCondition, Filing } from './case.ts';

/** What of a filing is asked of the person still: a course that was dropped, so that another is chosen, is not. */
export function conditionsNow({
  required,
  conditions,
}: Pick<Filing, 'required' | 'conditions'>): readonly CaseCondition[] {
  return conditions.filter(
    ({ id, from }) => from !== 'intervention' || required.some(({ intervention }) => intervention === id),
  );
}
