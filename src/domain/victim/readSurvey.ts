import type { Survey } from './victimEvent.ts';
import type { VictimFile } from './victimFile.ts';

/** What somebody answered: each question from 1 (not at all) to 5 (completely). */
export type SurveyAnswers = Pick<Survey, SurveyQuestion>;
export type SurveyQuestion = 'understood' | 'heard' | 'fair' | 'satisfied';

/** The four questions in the order in which they are asked, as they are read out. */
export const surveyQuestions: readonly { readonly id: SurveyQuestion; readonly asks: string }[] = [
  { id: 'understood', asks: 'Do you understand why it was dealt with in this way?' },
  { id: 'heard', asks: 'Did you feel listened to?' },
  { id: 'fair', asks: 'Were you treated fairly?' },
  { id: 'satisfied', asks: 'Are you satisfied with how it was dealt with?' },
];

/** The answers in words; the first is 1. */
export const surveyScale = ['Not at all', 'A little', 'Partly', 'Mostly', 'Completely'] as const;

/** Reads answers from a form or a card: the answers, or which questions are still open. */
export function readSurvey(
  inputs: Readonly<Record<string, string | undefined>>,
): { readonly answers: SurveyAnswers } | { readonly open: readonly SurveyQuestion[] } {
  const read = surveyQuestions.map(({ id }) => [id, markOf(inputs[id])] as const);
  const open = read.flatMap(([id, mark]) => (mark === undefined ? [id] : []));
  if (open.length > 0) return { open };
  return { answers: Object.fromEntries(read) as Record<SurveyQuestion, number> };
}

/** True while the questions may be asked: after a call in which they were reached, and again after closure; once each. */
export function mayBeAsked(
  victim: VictimFile | undefined,
  after: Survey['after'],
  isClosed: boolean,
): boolean {
  if (victim === undefined || victim.surveys.some((survey) => survey.after === after)) return false;
  if (after === 'closure') return isClosed;
  return victim.calls.some(({ outcome }) => outcome === 'reached');
}

/** The version of the words that were last offered; empty when none was. */
export function lastScriptVersion(victim: VictimFile | undefined): string {
  return victim?.calls.at(-1)?.script.version ?? '';
}

function markOf(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-5]$/.test(text) ? Number(text) : undefined;
}
