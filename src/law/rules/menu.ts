import { day } from '../day.ts';
import {
  domestic,
  drugDiversionRoute,
  flagged,
  graveSentenceLikely,
  hateCrime,
  indictableOnly,
  isAdult,
  isChild,
} from '../kinds.ts';
import type { Rule } from '../rule.ts';
import { all, any, not, policy } from '../truth.ts';
import { forceChoice } from './furtherSources.ts';
import { sexualAgainstChild } from './restrictedList.ts';

const notSettled =
  'The force has not said whether it defers prosecution in a case like this. Ask your supervisor.';

/** R02: what the force does not normally offer, or has not settled. */
export const menu: readonly Rule[] = [
  {
    id: 'R02a',
    disposals: ['simple-caution'],
    effect: { kind: 'exceptional' },
    text: 'A simple caution is not on this force’s list, so only where nothing else is available.',
    source: forceChoice('disposals on offer'),
    restsOn:
      'The force’s setting; West Midlands wrote in 2018 that it uses them only when nothing else is available.',
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: not(policy((choice) => choice.menu.adult.includes('simple-caution'))),
  },
  {
    id: 'R02b',
    disposals: ['youth-caution'],
    effect: { kind: 'cannot-say' },
    text: 'A youth caution is not on this force’s list. Ask the youth justice service whether it may be used.',
    source: forceChoice('disposals on offer'),
    restsOn: 'The force’s setting; the four outcomes that West Midlands shows its panels do not name it.',
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: not(policy((choice) => choice.menu.child.includes('youth-caution'))),
  },
  {
    id: 'R02c',
    disposals: ['deferred-prosecution'],
    effect: { kind: 'cannot-say' },
    text: 'The force has not confirmed who may decide a deferred prosecution. Ask your supervisor.',
    source: forceChoice('deferred prosecution'),
    restsOn:
      'The force’s setting, which is open: the guidance on outcome 22 leaves it to forces who decides.',
    standing: 'to-confirm',
    inForce: { from: day('2019-04-01') },
    when: policy((choice) => choice.deferredProsecutionAuthority === null),
  },
  {
    id: 'R02d',
    disposals: ['deferred-prosecution'],
    effect: { kind: 'authority', authorityByPolicy: 'deferredProsecution' },
    text: 'The force has said who decides a deferred prosecution.',
    source: forceChoice('deferred prosecution'),
    restsOn: 'The force’s setting: the guidance on outcome 22 leaves it to forces who decides.',
    standing: 'to-confirm',
    inForce: { from: day('2019-04-01') },
    when: policy((choice) => choice.deferredProsecutionAuthority !== null),
  },
  {
    id: 'R02e',
    disposals: ['deferred-prosecution'],
    effect: { kind: 'cannot-say' },
    text: notSettled,
    source: forceChoice('deferred prosecution'),
    restsOn:
      'The force’s setting, which is open: for which offences it may be used is its policy, and none was read.',
    standing: 'to-confirm',
    inForce: { from: day('2019-04-01') },
    when: any(
      indictableOnly,
      domestic,
      hateCrime,
      sexualAgainstChild,
      all(isAdult, flagged('weapon', 'si790')),
      graveSentenceLikely(all(isAdult, not(drugDiversionRoute))),
    ),
  },
  {
    // From then on there is outcome 23 for a child with a knife (R21e).
    id: 'R02f',
    disposals: ['deferred-prosecution'],
    effect: { kind: 'cannot-say' },
    text: notSettled,
    source: forceChoice('deferred prosecution'),
    restsOn:
      'The force’s setting, which was open then: outcome 23, made for a child’s knife, came in February 2026.',
    standing: 'to-confirm',
    inForce: { from: day('2019-04-01'), until: day('2026-02-11') },
    when: all(isChild, flagged('weapon')),
  },
];
