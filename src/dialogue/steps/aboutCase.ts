import type { DialogueState } from '../state/dialogueState.ts';
import { namedOffence } from '../state/namedOffence.ts';
import type { About } from '../view/view.ts';
import { sayClass } from '../words/sayDisposal.ts';
import type { Step } from './step.ts';

/** The quiet line without a step: for cards that are no question. An offence that is only near is not named. */
export function aboutCase(state: DialogueState): About {
  const named = namedOffence(state);
  return {
    reference: state.theCase.reference,
    offenceClass: named === undefined ? '' : sayClass(named.class),
    offenceTitle: named?.title ?? '',
    step: '',
  };
}

/** "step 2 of 5": how far the officer is, counting the steps this case is expected to take. */
export function sayStep(
  step: Step,
  walked: readonly Step[],
  all: readonly Step[],
  state: DialogueState,
): string {
  const soFar = walked.filter((passed) => passed === step || passed.isExpected(state)).length;
  const isLast = !step.leadsTo.some((next) => all.some(({ name }) => name === next));
  const ahead = isLast
    ? 0
    : all.slice(all.indexOf(step) + 1).filter((later) => later.isExpected(state)).length;
  return `step ${soFar} of ${soFar + ahead}`;
}
