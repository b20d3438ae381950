import { isForPartnerAbuse } from '../../../domain/pathways/isForPartnerAbuse.ts';
import { isConditionalCaution } from '../../../law/disposal.ts';
import { mayBeAdvice, mayVictimChoose } from '../../state/adviceGiven.ts';
import { agreedConditions } from '../../state/agreedConditions.ts';
import { conditionsOffered } from '../../state/conditionsOffered.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { isOpenedByCourse } from '../../state/isCourseMissing.ts';
import { capital, sayADisposal } from '../../words/sayDisposal.ts';

/** A real choice, where no course opens the disposal. */
export const none = { title: 'No intervention', value: 'none' };
/** Nothing is asked of them but that. */
export const advice = { title: 'Words of advice, and nothing else', value: 'advice' };

/** What can be chosen in place of a course: in a community resolution what the victim chooses, or words of advice as such. */
export function withoutCourse(state: DialogueState): readonly (typeof none)[] {
  if (isOpenedByCourse(state)) return [];
  if (!mayBeAdvice(state)) return [none];
  return hasVictimsPart(state) ? [none, advice] : [advice];
}

/** The victim has chosen something, or may still. */
function hasVictimsPart(state: DialogueState): boolean {
  return mayVictimChoose(state) || agreedConditions(state).some(({ from }) => from === 'victim');
}

/** Where a course opens the caution (R17i). */
export const courseNeeded =
  'After abuse of a partner this caution is open only with a course made for it. Choose one; if none is right, go back and record it as not diverted.';
const noneFits =
  'After abuse of a partner this caution is open only with a course made for it, and none fits here. Go back, and record it as not diverted.';

/** True where a course opens the caution and there is none to choose: there is nothing to answer. */
export function isShutWithoutCourse(state: DialogueState): boolean {
  return (
    isOpenedByCourse(state) &&
    !conditionsOffered(state).some(({ intervention }) => isForPartnerAbuse(intervention))
  );
}

/** What the card must come to, where “No intervention” is not free to choose; empty where it is. */
export function neededLine(state: DialogueState): string {
  if (isOpenedByCourse(state)) return isShutWithoutCourse(state) ? noneFits : courseNeeded;
  if (!mayBeAdvice(state)) return conditionNeeded(state);
  const courses = conditionsOffered(state).length > 0 ? 'one of these, ' : '';
  const victims = hasVictimsPart(state) ? 'what the victim chooses, ' : '';
  const others = `${courses}${victims}`;
  return others === ''
    ? 'A community resolution needs something agreed. Here that is words of advice: choose them as such.'
    : `A community resolution needs something agreed: ${others}or words of advice.`;
}

/** A caution of that kind has conditions (CJA 2003 s.22(1)): without a course, another has to be set. */
function conditionNeeded(state: DialogueState): string {
  const { chosen } = state;
  if (chosen === undefined || !isConditionalCaution(chosen.disposal)) return '';
  if (conditionsOffered(state).length > 0) return '';
  const set = hasVictimsPart(state)
    ? 'what the victim chooses, or one that you add once they were heard'
    : 'you add it on a card that comes';
  return `${capital(sayADisposal(chosen.disposal))} needs at least one condition: ${set}.`;
}
