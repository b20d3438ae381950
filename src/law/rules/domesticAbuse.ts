import { day } from '../day.ts';
import { given } from '../given.ts';
import type { Rule } from '../rule.ts';
import { all, any, fact, not, offence, onceKnown, policy } from '../truth.ts';
import { npccCommunityResolution2017 } from './furtherSources.ts';
import { domestic, familyMember, intimatePartner } from './kinds.ts';
import { cara, caraGate } from './sources.ts';

const from = { from: day('2024-08-08') };
const instead = 'Send the case to the CPS for a charging decision.';

/** Offences of the CARA gate: common assault, damage, harassment, threatening behaviour, theft at home. */
const onCaraList = offence((row) =>
  [
    'common-assault',
    'criminal-damage',
    'harassment',
    'public-order-s4',
    'public-order-s4a',
    'theft',
  ].includes(row.id),
);
const routeOff = policy((choice) => choice.domesticAbuseRoute === 'off');
const mediumAllowed = policy((choice) => choice.domesticAbuseRoute === 'standard-or-medium');

/** R16 and R17: domestic abuse. */
export const domesticAbuse: readonly Rule[] = [
  {
    id: 'R16a',
    disposals: ['community-resolution'],
    effect: { kind: 'blocks' },
    text: 'The victim is a partner or ex-partner. A community resolution is not allowed for that.',
    instead: 'Look at the domestic abuse route to a conditional caution, or a charge.',
    source: npccCommunityResolution2017,
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: intimatePartner,
  },
  {
    id: 'R16b',
    disposals: ['community-resolution'],
    effect: { kind: 'warns' },
    text: 'The victim is family. Speak to a supervisor about safety before you choose this.',
    source: npccCommunityResolution2017,
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: onceKnown('domesticAbuse', (is) => is === 'family'),
  },
  {
    id: 'R16c',
    disposals: ['simple-caution'],
    effect: { kind: 'exceptional' },
    text: 'A simple caution is rarely right for domestic abuse.',
    source: { name: 'CPS guidance: domestic abuse' },
    standing: 'to-confirm',
    inForce: { from: day('2015-04-13') },
    when: domestic,
  },
  {
    id: 'R17a',
    disposals: ['conditional-caution'],
    effect: { kind: 'blocks' },
    text: 'This force does not use conditional cautions for domestic abuse.',
    instead,
    source: cara,
    standing: 'confirmed',
    inForce: from,
    when: all(domestic, routeOff),
  },
  {
    id: 'R17b',
    disposals: ['conditional-caution'],
    effect: { kind: 'blocks' },
    text: 'The domestic abuse route is for partners and ex-partners only.',
    instead,
    source: caraGate,
    standing: 'to-confirm',
    inForce: from,
    when: familyMember,
  },
  {
    id: 'R17c',
    disposals: ['conditional-caution'],
    effect: { kind: 'blocks' },
    text: 'This offence is not on the list for the domestic abuse route.',
    instead,
    source: caraGate,
    standing: 'to-confirm',
    inForce: from,
    when: all(domestic, not(onCaraList)),
  },
  {
    id: 'R17d',
    disposals: ['conditional-caution'],
    effect: { kind: 'blocks' },
    text: 'The DASH risk is too high for the domestic abuse route.',
    instead,
    source: cara,
    standing: 'confirmed',
    inForce: from,
    when: given(
      intimatePartner,
      any(
        fact('dashRisk', (risk) => risk === 'high'),
        all(
          not(mediumAllowed),
          fact('dashRisk', (risk) => risk === 'medium'),
        ),
      ),
    ),
  },
  {
    id: 'R17e',
    disposals: ['conditional-caution'],
    effect: { kind: 'blocks' },
    text: 'There is controlling behaviour, a court order, or earlier domestic abuse in the last two years.',
    instead,
    source: caraGate,
    standing: 'to-confirm',
    inForce: from,
    when: given(
      intimatePartner,
      any(
        fact('coerciveControl', (is) => is),
        fact('protectiveOrder', (is) => is),
        fact('daInLast2Years', (is) => is),
      ),
    ),
  },
  {
    id: 'R17f',
    disposals: ['conditional-caution'],
    effect: { kind: 'blocks' },
    text: 'The victim does not agree, and the domestic abuse route needs them to.',
    instead,
    source: caraGate,
    standing: 'to-confirm',
    inForce: from,
    when: all(
      intimatePartner,
      onceKnown('victimView', (view) => view === 'opposes'),
    ),
  },
  {
    id: 'R17g',
    disposals: ['conditional-caution'],
    effect: { kind: 'authority', authorityByPolicy: 'domesticAbuse' },
    text: 'For domestic abuse a senior officer decides. The rank, and whether the CPS must agree, is for the force to confirm.',
    source: cara,
    standing: 'to-confirm',
    inForce: from,
    when: intimatePartner,
  },
  {
    id: 'R17h',
    disposals: ['conditional-caution'],
    effect: { kind: 'step' },
    text: 'Before it is issued, speak to the victim, or try to. They must be safe and agree.',
    source: caraGate,
    standing: 'to-confirm',
    inForce: from,
    when: onceKnown('domesticAbuse', (is) => is === 'intimate-partner'),
  },
  {
    id: 'R17i',
    disposals: ['conditional-caution'],
    effect: { kind: 'step' },
    text: 'Before it is issued, fix a course that works as CARA does: without one this route is not open.',
    source: cara,
    standing: 'confirmed',
    inForce: from,
    when: onceKnown('domesticAbuse', (is) => is === 'intimate-partner'),
  },
  {
    id: 'R17j',
    disposals: ['conditional-caution'],
    effect: { kind: 'blocks' },
    text: 'Nobody has reached the victim yet, and the domestic abuse route needs that first.',
    instead: 'Speak to the victim first, or write down how you tried. Then look at this again.',
    source: caraGate,
    standing: 'to-confirm',
    inForce: from,
    when: all(
      domestic,
      onceKnown('victimContacted', (was) => was === 'no'),
    ),
  },
];
