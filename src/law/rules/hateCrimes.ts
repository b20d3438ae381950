import { day } from '../day.ts';
import { domestic, hateCrime } from '../kinds.ts';
import type { Rule } from '../rule.ts';
import { all, any, not, onceKnown, policy } from '../truth.ts';
import { forceChoice } from './furtherSources.ts';
import { dppAdult, dppAdult2022, dppYouth, npccCommunityResolution } from './sources.ts';

const from = { from: day('2024-08-08') };
const piloted = policy((choice) => choice.hateCrimePilot);

/** R15: hate crime, and what the guidance before August 2024 said of it and of domestic abuse. */
export const hateCrimes: readonly Rule[] = [
  {
    id: 'R15a',
    disposals: ['conditional-caution'],
    effect: { kind: 'exceptional' },
    text: 'A conditional caution is generally not suitable for a hate crime.',
    source: dppAdult('hate crime'),
    restsOn: 'Section 3.1: such offences will generally not be suitable, though there are rare cases.',
    standing: 'confirmed',
    inForce: from,
    when: all(not(piloted), hateCrime),
  },
  {
    id: 'R15b',
    disposals: ['conditional-caution'],
    effect: { kind: 'authority', authority: 'cps' },
    text: 'For a hate crime the CPS must decide.',
    source: dppAdult('hate crime'),
    restsOn:
      'Section 3 leaves rare cases open; that a prosecutor decides them is believed, for the text is cut off there.',
    standing: 'to-confirm',
    inForce: from,
    when: hateCrime,
  },
  {
    id: 'R15e',
    disposals: ['conditional-caution'],
    effect: { kind: 'allows' },
    text: 'This force pilots conditional cautions for hate crime. The CPS still decides each one.',
    source: forceChoice('pilot of cautions for hate crime'),
    restsOn:
      'The force’s setting; West Midlands was chosen to pilot this in 2018, and says no more of it since.',
    standing: 'to-confirm',
    inForce: from,
    when: all(piloted, hateCrime),
  },
  {
    id: 'R15f',
    disposals: ['conditional-caution'],
    effect: { kind: 'exceptional' },
    text: 'A conditional caution is generally not suitable for domestic abuse or hate crime.',
    source: dppAdult2022,
    restsOn: 'Its section 3 bore the heading "domestic abuse or hate crime"; only its opening was read.',
    standing: 'to-confirm',
    inForce: { from: day('2022-10-03'), until: day('2024-08-07') },
    when: any(hateCrime, domestic),
  },
  {
    id: 'R15c',
    disposals: ['youth-conditional-caution', 'youth-caution'],
    effect: { kind: 'warns' },
    text: 'This is a hate crime. Say so when you ask the youth justice service; the youth guidance is not loaded.',
    source: dppYouth,
    restsOn: 'Prudence: what the guidance for the young says of hate crime was not read.',
    standing: 'to-confirm',
    inForce: { from: day('2019-11-05') },
    when: onceKnown('hateCrime', (is) => is),
  },
  {
    id: 'R15d',
    disposals: ['community-resolution'],
    effect: { kind: 'exceptional' },
    text: 'A hate crime is not usually one of the less serious offences, so only where a senior officer says why.',
    source: npccCommunityResolution,
    restsOn:
      'Impact on the victim and confidence of the community count for how serious it is; hate crime itself is not named.',
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: hateCrime,
  },
];
