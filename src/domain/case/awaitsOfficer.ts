import type { Case } from './case.ts';

/** True while something stands that nobody but the officer can confirm: the victim's remedy, what they added, a course without reports. */
export function awaitsOfficer({ filed }: Pick<Case, 'filed'>): boolean {
  if (filed === undefined) return false;
  return (
    filed.conditions.some((condition) => condition.from !== 'intervention') ||
    filed.required.some(({ referred }) => referred !== true)
  );
}
