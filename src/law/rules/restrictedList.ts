import { askWhen } from '../askWhen.ts';
import { day } from '../day.ts';
import type { Rule } from '../rule.ts';
import { all, any, type Condition, not, offence } from '../truth.ts';
import { adultCautions, flagged, indictableOnly, isAdult, isChild } from './kinds.ts';
import { cjca2015s17, npccCommunityResolution, si790, waymark } from './sources.ts';

/** Offences whose entry on the list could be read; what else the offence list marks is believed to be on it. */
const readOnTheList = offence(({ id }) =>
  [
    ...['child-cruelty', 'sexual-activity-child', 'sexual-assault-child-under-13'],
    ...['offensive-weapon', 'threatening-offensive-weapon', 'firearm-public'],
    ...['production-class-a', 'supply-class-a', 'pwits-class-a'],
  ].includes(id),
);

/** A child's picture of themselves is not kept from an informal outcome: outcome 21 was made for it. */
const childsOwnPicture = all(
  isChild,
  offence(({ id }) => id === 'indecent-images'),
);
const againstSomebody = all(
  flagged('sexual'),
  not(flagged('child-victim', 'victimless')),
  not(indictableOnly),
);

/** Sexual, and against a child by its name or, where an adult did it, by what the officer says of the victim. */
export const sexualAgainstChild: Condition = all(
  flagged('sexual'),
  any(
    all(flagged('child-victim'), not(childsOwnPicture)),
    all(
      isAdult,
      askWhen(againstSomebody, 'victim', (who) => who === 'child'),
    ),
  ),
);

/** R13: the list of SI 2015/790, and sexual offences against children, most of which are on it. */
export const restrictedList: readonly Rule[] = [
  {
    id: 'R13a',
    disposals: ['simple-caution'],
    effect: { kind: 'exceptional' },
    text: 'This offence is on the restricted list: a simple caution only in exceptional circumstances.',
    source: si790,
    standing: 'confirmed',
    inForce: { from: day('2015-04-13') },
    when: all(flagged('si790'), readOnTheList),
  },
  {
    id: 'R13c',
    disposals: ['simple-caution'],
    effect: { kind: 'exceptional' },
    text: 'This offence is believed to be on the restricted list: a simple caution only in exceptional circumstances.',
    source: si790,
    standing: 'to-confirm',
    inForce: { from: day('2015-04-13') },
    when: all(flagged('si790'), not(readOnTheList)),
  },
  {
    id: 'R13b',
    disposals: ['simple-caution'],
    effect: { kind: 'authority', authority: 'inspector' },
    text: 'An inspector decides a simple caution for an offence on the restricted list.',
    source: cjca2015s17('(3)'),
    standing: 'to-confirm',
    inForce: { from: day('2015-04-13') },
    when: flagged('si790'),
  },
  {
    id: 'R13d',
    disposals: ['community-resolution'],
    effect: { kind: 'exceptional' },
    text: 'An offence on the restricted list is not one of the less serious ones: only in exceptional circumstances.',
    source: npccCommunityResolution,
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: all(isAdult, flagged('si790')),
  },
  {
    id: 'R13e',
    disposals: ['community-resolution'],
    effect: { kind: 'exceptional' },
    text: 'A sexual offence against a child is not one of the less serious ones: only in exceptional circumstances.',
    source: npccCommunityResolution,
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: sexualAgainstChild,
  },
  {
    id: 'R13f',
    disposals: adultCautions,
    effect: { kind: 'exceptional' },
    text: 'A sexual offence against a child: a caution only in exceptional circumstances.',
    source: waymark,
    standing: 'to-confirm',
    inForce: { from: day('2015-04-13') },
    when: sexualAgainstChild,
  },
];
