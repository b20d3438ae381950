import { day } from '../day.ts';
import { indictableOnly, isChild } from '../kinds.ts';
import type { Rule } from '../rule.ts';
import { not } from '../truth.ts';
import { dppAdult2013, npccCommunityResolution2017 } from './furtherSources.ts';
import { lowValue } from './lowValue.ts';
import { outOfNorm } from './outOfNorm.ts';
import { restrictedList } from './restrictedList.ts';
import { cjca2015s17, dppAdult, dppAdult2022, dppYouth } from './sources.ts';

/** R10, R11, R13 and R24: who decides, by class of offence and harm. */
export const authority: readonly Rule[] = [
  {
    id: 'R10',
    disposals: ['conditional-caution'],
    effect: { kind: 'authority', authority: 'sergeant' },
    text: 'A sergeant or above decides a conditional caution.',
    source: dppAdult('2.1'),
    restsOn:
      'An authorised person is an officer not below sergeant, or somebody whom the Director authorises.',
    standing: 'confirmed',
    inForce: { from: day('2024-08-08') },
    when: not(indictableOnly),
  },
  {
    id: 'R11a',
    disposals: ['conditional-caution'],
    effect: { kind: 'authority', authority: 'cps' },
    text: 'This offence can only be tried in the Crown Court, so the CPS must decide.',
    source: dppAdult2013('heading 6'),
    restsOn: 'By the heading, indictable-only offences are to be referred to a prosecutor.',
    standing: 'confirmed',
    inForce: { from: day('2013-04-08') },
    when: indictableOnly,
  },
  {
    id: 'R11f',
    disposals: ['conditional-caution'],
    effect: { kind: 'exceptional' },
    text: 'An offence only the Crown Court tries is normally charged: a conditional caution only as an exception.',
    source: dppAdult2013('heading 14'),
    restsOn:
      'Likely custody keeps this caution for exceptions; that such an offence is likely to bring it is inferred.',
    standing: 'to-confirm',
    inForce: { from: day('2013-04-08') },
    when: indictableOnly,
  },
  {
    id: 'R11b',
    disposals: ['community-resolution'],
    effect: { kind: 'blocks' },
    text: 'This offence can only be tried in the Crown Court. It is too serious for a community resolution.',
    instead: 'Send the case to the CPS for a charging decision.',
    source: npccCommunityResolution2017,
    restsOn: 'It is for summary offences and some either-way ones that magistrates would try.',
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: indictableOnly,
  },
  {
    id: 'R11d',
    disposals: ['simple-caution'],
    effect: { kind: 'exceptional' },
    text: 'An offence only the Crown Court can try gets a simple caution only in exceptional circumstances.',
    source: cjca2015s17('(2)'),
    restsOn:
      'A constable may not give one except in exceptional circumstances relating to the person or the offence.',
    standing: 'confirmed',
    inForce: { from: day('2015-04-13') },
    when: indictableOnly,
  },
  {
    id: 'R11e',
    disposals: ['simple-caution'],
    effect: { kind: 'authority', authority: 'dpp' },
    text: 'The Director of Public Prosecutions must agree to a simple caution for this offence.',
    source: cjca2015s17('(2)'),
    restsOn: 'Besides the circumstances, the consent of the Director of Public Prosecutions is needed.',
    standing: 'confirmed',
    inForce: { from: day('2015-04-13') },
    when: indictableOnly,
  },
  {
    id: 'R10g',
    disposals: ['conditional-caution'],
    effect: { kind: 'authority', authority: 'sergeant' },
    text: 'A sergeant or above decides a conditional caution.',
    source: dppAdult2022,
    restsOn:
      'Its section 2.1 too asks for an officer not below sergeant, or for one whom the Director authorises.',
    standing: 'confirmed',
    inForce: { from: day('2022-10-03'), until: day('2024-08-07') },
    when: not(indictableOnly),
  },
  {
    id: 'R10d',
    disposals: ['youth-conditional-caution'],
    effect: { kind: 'authority', authority: 'sergeant' },
    text: 'For the police, a sergeant or above or a qualified officer decides it, and hears youth justice first.',
    source: dppYouth,
    restsOn:
      'Unless it is exceptional: sergeant or higher, or suitably qualified; the service is consulted before.',
    standing: 'confirmed',
    inForce: { from: day('2019-11-05') },
    when: isChild,
  },
  {
    id: 'R10h',
    disposals: ['youth-caution'],
    effect: { kind: 'authority', authority: 'sergeant' },
    text: 'For the police, a sergeant or above or a qualified officer decides it, as for the conditional one.',
    source: dppYouth,
    restsOn:
      'Believed: the guidance speaks of conditional cautions alone, and no rank was read for this one.',
    standing: 'to-confirm',
    inForce: { from: day('2019-11-05') },
    when: isChild,
  },
  ...restrictedList,
  ...outOfNorm,
  ...lowValue,
];
