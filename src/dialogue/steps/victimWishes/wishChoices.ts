import { wishStands } from '../../../domain/case/victimTasksOpen.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { askedOf } from '../../victim/askedOf.ts';
import { scriptInputOf } from '../../victim/scriptInputOf.ts';
import type { Choice } from '../../view/view.ts';

/** What is asked once it is decided, or done. */
const later: readonly string[] = ['letter', 'review'];

/** What else they may say that they want: what the force asks of a victim of their kind. */
export function wishChoices(state: DialogueState): readonly Choice[] {
  return askedOf(state.theCase, state.force).flatMap((row) => {
    if (
      row.id === 'enhanced' ||
      later.includes(row.id) ||
      (row.id === 'restorative-justice' && !mayMeet(state))
    )
      return [];
    // What was done is asked of nobody again.
    return wishStands(state.theCase, row.id) === 'done' ? [] : [{ title: row.title, value: row.id }];
  });
}

/** Only where the person admits it and is an adult: with a child, youth justice speaks about it. */
export function mayMeet(state: DialogueState): boolean {
  const { mayMeet: may, personIsChild } = scriptInputOf(state.theCase, state.force, 'views', {
    disposal: state.chosen?.disposal,
  });
  return may && !personIsChild;
}
