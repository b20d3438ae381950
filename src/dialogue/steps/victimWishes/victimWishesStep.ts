import { hasVictim } from '../../state/dialogueState.ts';
import type { Step } from '../step.ts';
import { submitted } from '../victim/victimStep.ts';
import { areWishesKnown } from './areWishesKnown.ts';
import { readWishes, viewsCard } from './viewsCard.ts';

/** What the victim wants, once they were reached: a remedy, support, and how to hear from the police (R26). */
export const victimWishesStep: Step = {
  name: 'views',
  leadsTo: ['conditions'],
  isExpected: (state) => hasVictim(state) && state.facts.victimContacted !== 'attempted',
  next: (state) => (areWishesKnown(state) ? 'conditions' : 'here'),
  verbs: () => ['answer', 'back', 'save'],
  view: (state) => viewsCard(state, 'officer'),
  submit: (state, { inputs }) => submitted('views', readWishes(state, 'officer', inputs)),
};
