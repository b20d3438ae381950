import type { DueCall } from './dueCall.ts';

/** True for a call in which nothing is told, and nothing is due but the four questions. */
export function isSurveyAlone({ clocks }: Pick<DueCall, 'clocks'>): boolean {
  return clocks.length > 0 && clocks.every(({ name }) => name === 'survey');
}
