import { day } from '../day.ts';
import type { Rule } from '../rule.ts';
import { all, onceKnown } from '../truth.ts';
import { rowForEach } from './rowForEach.ts';
import { asbcpa102, asbcpa102remedy, cda1998s66ba, cja2003 } from './sources.ts';
import { withVictim } from './withVictim.ts';

const remedyChosen = onceKnown('remedyChosen', (id) => id !== '');

/** R25 and R26: hear the victim, and what they chose from the remedy list. */
export const hearTheVictim: readonly Rule[] = [
  ...rowForEach(
    {
      effect: { kind: 'step' },
      text: 'Before conditions are set, make a reasonable effort to hear the victim and offer the remedy list.',
      when: withVictim,
    },
    [
      'R25a',
      'conditional-caution',
      cja2003('s.23ZA'),
      'confirmed',
      day('2017-05-01'),
      'Reasonable efforts to have the victim’s views, in particular on the community remedy list, come before the conditions.',
    ],
    [
      'R25c',
      'youth-conditional-caution',
      cda1998s66ba('(1)'),
      'confirmed',
      day('2017-05-01'),
      'The same duty towards the victim holds before a child’s conditions are set.',
    ],
  ),
  {
    id: 'R25b',
    disposals: ['community-resolution'],
    effect: { kind: 'step' },
    text: 'Make a reasonable effort to hear the victim and offer the remedy list.',
    source: asbcpa102,
    restsOn:
      'Reasonable efforts to have the victim’s views, in particular on the list of the place where it happened.',
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: withVictim,
  },
  ...rowForEach(
    {
      effect: { kind: 'step' },
      text: 'The victim has not been reached yet. Try, and write down who tried, when, how and what came of it.',
      when: all(
        withVictim,
        onceKnown('victimContacted', (was) => was === 'no'),
      ),
    },
    [
      'R25d',
      'community-resolution',
      asbcpa102,
      'confirmed',
      day('2018-07-01'),
      'The duty is to make the effort; whether it was made can only be shown from a record of it.',
    ],
    [
      'R25e',
      'conditional-caution',
      cja2003('s.23ZA'),
      'confirmed',
      day('2017-05-01'),
      'The views come before the conditions, so an effort not yet made stands in their way.',
    ],
    [
      'R25f',
      'youth-conditional-caution',
      cda1998s66ba('(1)'),
      'confirmed',
      day('2017-05-01'),
      'A child’s conditions wait for the same effort as an adult’s.',
    ],
  ),
  ...rowForEach(
    {
      effect: { kind: 'step' },
      text: 'What the victim chose from the list becomes a condition, unless it is not suitable and you say why.',
      when: remedyChosen,
    },
    [
      'R26',
      'conditional-caution',
      cja2003('s.23ZA(2)'),
      'confirmed',
      day('2017-05-01'),
      'An action from the list that the victim chose must be attached, unless it seems inappropriate.',
    ],
    [
      'R26b',
      'youth-conditional-caution',
      cda1998s66ba('(2)'),
      'confirmed',
      day('2017-05-01'),
      'For a child too, the action chosen from the list must be attached, unless it seems inappropriate.',
    ],
  ),
  {
    id: 'R26c',
    disposals: ['community-resolution'],
    effect: { kind: 'step' },
    text: 'Ask them to do what the victim chose from the list, unless it is not suitable and you say why.',
    source: asbcpa102remedy,
    restsOn: 'The action that the victim chose is put to the person, unless it seems inappropriate.',
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: remedyChosen,
  },
];
