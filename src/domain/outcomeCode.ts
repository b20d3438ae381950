import type { Disposal } from '../law/disposal.ts';
import type { Facts } from '../law/facts.ts';

const codes: Partial<Record<Disposal, string>> = {
  'community-resolution': '8',
  'conditional-caution': '3',
  'simple-caution': '3',
  'youth-caution': '2',
  'youth-conditional-caution': '2',
  'deferred-prosecution': '22',
};

/**
 * The Home Office outcome code recorded when a disposal is complete (R40); a child's deferred prosecution has one of its
 * own (R40d). Simple and conditional cautions share one code, so the disposal itself stays on the case as well.
 * Undefined for what is not completed by the person.
 */
export function outcomeCodeOf(disposal: Disposal, { age }: Pick<Facts, 'age'>): string | undefined {
  if (disposal === 'deferred-prosecution' && age !== undefined && age < 18) return '23';
  return codes[disposal];
}
