import { askWhen } from '../askWhen.ts';
import { day } from '../day.ts';
import { flagged, indictableOnly, isAdult, isChild } from '../kinds.ts';
import type { Rule } from '../rule.ts';
import { all, any, not, offence, type Predicate } from '../truth.ts';
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
export const sexualAgainstChild: Predicate = all(
  flagged('sexual'),
  any(
    all(flagged('child-victim'), not(childsOwnPicture)),
    all(
      isAdult,
      askWhen(againstSomebody, 'victim', (who) => who === 'child'),
    ),
  ),
);

const cautionForThat = {
  effect: { kind: 'exceptional' },
  text: 'A sexual offence against a child: a caution only in exceptional circumstances.',
  standing: 'to-confirm',
  when: sexualAgainstChild,
} as const;

/** R13: the list of SI 2015/790, and sexual offences against children, most of which are on it. */
export const restrictedList: readonly Rule[] = [
  {
    id: 'R13a',
    disposals: ['simple-caution'],
    effect: { kind: 'exceptional' },
    text: 'This offence is on the restricted list: a simple caution only in exceptional circumstances.',
    source: si790,
    restsOn: 'The order names it, and for what it names section 17(3) asks for exceptional circumstances.',
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
    restsOn: 'Items 11 to 26 of the schedule could not be read; this offence is believed to be one of them.',
    standing: 'to-confirm',
    inForce: { from: day('2015-04-13') },
    when: all(flagged('si790'), not(readOnTheList)),
  },
  {
    id: 'R13b',
    disposals: ['simple-caution'],
    effect: { kind: 'authority', authority: 'inspector' },
    text: 'An inspector decides a simple caution for an offence on the restricted list.',
    source: cjca2015s17('(5)'),
    restsOn: 'The rank is set by an order that was not found; an inspector is believed to be meant.',
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
    restsOn:
      'Class of offence and likely penalty decide what is less serious; that this list is not, is inferred.',
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
    restsOn:
      'Circumstances, impact and likely penalty decide what is less serious; that this is not, is inferred.',
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: sexualAgainstChild,
  },
  {
    ...cautionForThat,
    id: 'R13g',
    disposals: ['simple-caution'],
    source: si790,
    restsOn:
      'Most either-way sexual offences against children are on the list; which of them could not all be read.',
    inForce: { from: day('2015-04-13') },
  },
  {
    ...cautionForThat,
    id: 'R13f',
    disposals: ['conditional-caution'],
    source: waymark,
    restsOn: 'This product’s own prudence: no text was read that says so of conditional cautions.',
    inForce: { from: day('2015-04-13') },
  },
];
