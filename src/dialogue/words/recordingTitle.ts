import type { Case } from '../../domain/case/case.ts';
import { isKnownUnderTen } from '../../law/isKnownChild.ts';

/** The button with which a case ends because the person is under ten (R03a). */
export const endAtEleven = 'End the case: outcome 11';

/** What the button is called that records a case as not diverted, on the card that asks whether it is meant. */
export function recordingTitle({ answers }: Pick<Case, 'answers'>): string {
  return isKnownUnderTen(answers.facts.age) ? endAtEleven : 'Not diverted: go on without it';
}
