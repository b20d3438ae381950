import { day } from '../day.ts';
import type { Rule } from '../rule.ts';
import { all, always, not } from '../truth.ts';
import { dppAdult2013 } from './furtherSources.ts';
import { drugDiversionRoute, graveSentenceLikely, isAdult } from './kinds.ts';
import { npccCommunityResolution } from './sources.ts';

/** R12: what a court would probably do. */
export const seriousness: readonly Rule[] = [
  {
    id: 'R12',
    disposals: ['conditional-caution'],
    effect: { kind: 'exceptional' },
    text: 'A court would probably give custody or a high community order. That is too serious for this caution.',
    source: dppAdult2013('heading 14'),
    standing: 'confirmed',
    inForce: { from: day('2013-04-08') },
    when: graveSentenceLikely(always),
  },
  {
    id: 'R12b',
    disposals: ['community-resolution'],
    effect: { kind: 'exceptional' },
    text: 'A court would probably give custody or a high community order. It is not a less serious offence.',
    source: npccCommunityResolution,
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: graveSentenceLikely(all(isAdult, not(drugDiversionRoute))),
  },
  {
    id: 'R12c',
    disposals: ['community-resolution'],
    effect: { kind: 'authority', authorityByPolicy: 'outOfNorm' },
    text: 'For an offence this serious a senior officer must agree.',
    source: npccCommunityResolution,
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: graveSentenceLikely(all(isAdult, not(drugDiversionRoute))),
  },
];
