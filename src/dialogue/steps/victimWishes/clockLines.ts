import { isEnhanced } from '../../../domain/calls/isEnhanced.ts';
import { londonDay, sayDay } from '../../../domain/days.ts';
import type { Day } from '../../../law/day.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { dayToTell, nextContact } from '../../victim/scriptToHear.ts';
import type { Line } from '../../view/view.ts';
import { mayMeet } from './wishChoices.ts';

/** By when they hear of the decision, and have what they want to know of restorative justice. */
export function clockLines(state: DialogueState): readonly Line[] {
  const told = `They hear of the decision by ${sayDay(nextContact(state))} if it is made today.`;
  // From the day of the report; the earliest one known here is that of the case.
  const last = dayToTell(
    'restorative-justice',
    londonDay(state.theCase.openedAt),
    isEnhanced(state.theCase),
    state.force,
  );
  const meeting =
    last < state.today
      ? `Where they want to know about restorative justice, they were to have the information by ${sayDay(last)}: see that they get it now.`
      : `Where they want to know about restorative justice, they get the information by ${sayDay(last)}.`;
  return [{ text: told }, ...(mayMeet(state) ? [{ text: meeting }] : [])];
}

/** The day they were promised, while it is not over. */
export function promiseOpen({ theCase, today }: DialogueState): Day | undefined {
  const { nextBy } = theCase.victim?.wishes ?? {};
  return nextBy === undefined || nextBy < today ? undefined : nextBy;
}
