import { hasVictim } from '../../state/dialogueState.ts';
import type { Step } from '../step.ts';
import { submitted } from '../victim/victim.ts';
import { areWishesKnown, readWishes, viewsCard } from './victimWishes.ts';

/** What the victim wants, once they were reached: a remedy, support, and how to hear from the police (R26). */
export const viewsStep: Step = {
  name: 'views',
  leadsTo: ['conditions'],
  isExpected: (u) => hasVictim(u) && u.facts.victimContacted !== 'attempted',
  next: (u) => (areWishesKnown(u) ? 'conditions' : 'here'),
  verbs: () => ['answer', 'back', 'save'],
  view: (u) => viewsCard(u, 'officer'),
  submit: (u, { inputs }) => submitted('views', readWishes(u, 'officer', inputs)),
};
