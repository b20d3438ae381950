import type { Filing } from './filing.ts';

/**
 * What the police only have to give, where nothing is asked of the person: words of advice, or a caution without conditions.
 * Undefined where something was agreed: what the police do not give is nobody's breach.
 */
export function whatIsGiven(filed: Filing | undefined): 'advice' | 'caution' | undefined {
  if (filed === undefined) return undefined;
  if (filed.wordsOfAdvice === true) return 'advice';
  const isWarning = filed.disposal === 'simple-caution' || filed.disposal === 'youth-caution';
  return isWarning && filed.required.length === 0 && filed.conditions.length === 0 ? 'caution' : undefined;
}
