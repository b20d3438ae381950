import { type Day, day } from '../day.ts';
import type { Disposal } from '../disposal.ts';
import type { Rule, Source } from '../rule.ts';
import { all, type Condition, fact, not, onceKnown } from '../truth.ts';
import { cjca2015s41 } from './furtherSources.ts';
import { alreadyAgreed, isChild } from './kinds.ts';
import { cda1998s66b, cda1998s66za, npccCommunityResolution } from './sources.ts';

const adultAbsent = onceKnown('appropriateAdult', (is) => is === 'absent');

type Where = {
  readonly disposal: Disposal;
  readonly who: Condition;
  readonly source: Source;
  readonly standing: Rule['standing'];
  readonly from: Day;
  /** Of the rows: be there, was not there when they agreed, is not there yet. */
  readonly ids: readonly [string, string, string];
};

const youngerThan17 = fact('age', (years) => years >= 10 && years < 17);
const at17 = fact('age', (years) => years === 17);

/** Each disposal by the text that asks for the adult: the Act of 1998 stopped at 16 until that of 2015 changed it. */
const places: readonly Where[] = [
  {
    disposal: 'youth-conditional-caution',
    who: youngerThan17,
    source: cda1998s66b('(5)'),
    standing: 'confirmed',
    from: day('2013-12-11'),
    ids: ['R04b', 'R04f', 'R04g'],
  },
  {
    disposal: 'youth-conditional-caution',
    who: at17,
    source: cjca2015s41,
    standing: 'confirmed',
    from: day('2015-04-13'),
    ids: ['R04h', 'R04i', 'R04j'],
  },
  {
    disposal: 'community-resolution',
    who: isChild,
    source: npccCommunityResolution,
    standing: 'confirmed',
    from: day('2018-07-01'),
    ids: ['R04k', 'R04l', 'R04m'],
  },
  {
    disposal: 'youth-caution',
    who: youngerThan17,
    source: cda1998s66za('(2)'),
    standing: 'to-confirm',
    from: day('2014-10-15'),
    ids: ['R04n', 'R04o', 'R04p'],
  },
  {
    disposal: 'youth-caution',
    who: at17,
    source: cjca2015s41,
    standing: 'confirmed',
    from: day('2015-04-13'),
    ids: ['R04q', 'R04r', 'R04s'],
  },
];

/** R04: nothing a child accepts counts without an appropriate adult. */
export const appropriateAdult: readonly Rule[] = places.flatMap(
  ({ disposal, who, source, standing, from, ids: [beThere, wasNotThere, notThereYet] }): readonly Rule[] => {
    const row = { disposals: [disposal], source, standing, inForce: { from } };
    return [
      {
        ...row,
        id: beThere,
        effect: { kind: 'step' },
        text: 'An appropriate adult must be there when the child accepts this.',
        when: who,
      },
      {
        ...row,
        id: wasNotThere,
        effect: { kind: 'blocks' },
        text: 'They agreed with no appropriate adult there, so the agreement does not count.',
        instead: 'Explain it again with an appropriate adult there, and ask again.',
        when: all(who, adultAbsent, alreadyAgreed),
      },
      {
        ...row,
        id: notThereYet,
        effect: { kind: 'step' },
        text: 'No appropriate adult is there. Nothing may be accepted or signed until one is.',
        when: all(who, adultAbsent, not(alreadyAgreed)),
      },
    ];
  },
);
