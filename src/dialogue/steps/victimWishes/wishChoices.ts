import type { DialogueState } from '../../state/dialogueState.ts';
import { scriptInputOf } from '../../victim/scriptInputOf.ts';
import type { Choice } from '../../view/view.ts';

/** What else they may say that they want. */
export function wishChoices(state: DialogueState): readonly Choice[] {
  return [
    { title: 'Support from a service for victims', value: 'support' },
    { title: 'To make a personal statement (offer it)', value: 'statement' },
    { title: 'Compensation', value: 'compensation' },
    ...(mayMeet(state) ? [{ title: 'To know about restorative justice', value: 'restorative-justice' }] : []),
  ];
}

/** Only where the person admits it and is an adult: with a child, youth justice speaks about it. */
export function mayMeet(state: DialogueState): boolean {
  const { mayMeet: may, personIsChild } = scriptInputOf(state.theCase, state.force, 'views', {
    disposal: state.chosen?.disposal,
  });
  return may && !personIsChild;
}
