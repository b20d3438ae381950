import type { Disposal } from '../law/disposal.ts';

const codes: Partial<Record<Disposal, string>> = {
  'community-resolution': '8',
  'conditional-caution': '3',
  'simple-caution': '3',
  'youth-caution': '2',
  'youth-conditional-caution': '2',
  'deferred-prosecution': '22',
};

/**
 * The Home Office outcome code recorded when a disposal is complete (R40). Simple and conditional cautions share one
 * code, so the disposal itself stays on the case as well. Undefined for what is not completed by the person.
 */
export function outcomeCodeOf(disposal: Disposal): string | undefined {
  return codes[disposal];
}
