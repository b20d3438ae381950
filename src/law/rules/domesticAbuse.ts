import { day } from '../day.ts';
import { outOfCourt } from '../disposal.ts';
import { childCloseToThem, domestic, familyMember, intimatePartner, spousesProperty } from '../kinds.ts';
import type { Rule } from '../rule.ts';
import { all, known, not, onceKnown, type Predicate, policy } from '../truth.ts';
import { forceChoice } from './furtherSources.ts';
import { resolutionForPartner } from './resolutionForPartner.ts';
import { cara, caraGate } from './sources.ts';
import { ofAge, victimSafety } from './victimSafety.ts';

const from = { from: day('2024-08-08') };
const instead = 'Send the case to the CPS for a charging decision.';
const abuseOfRelative = forceChoice('abuse by a relative');

/** Offences that the force's route takes: its setting, after the gate of a scheme in another force. */
const onTheList: Predicate = ({ policy: { domesticAbuseOffences }, offence: { id } }) =>
  known(domesticAbuseOffences.includes(id));
const routeOff = policy((choice) => choice.domesticAbuseRoute === 'off');
const relativeOfAge = all(ofAge, familyMember);
const childrenHarmed = forceChoice('children who are harmed');
/** Abuse by the Act is between people of 16 or over; a younger victim must never open anything lighter. */
const ofChild = {
  effect: { kind: 'exceptional' },
  source: { name: 'Domestic Abuse Act 2021 s.1(2)' },
  standing: 'to-confirm',
  inForce: { from: day('2021-10-01') },
  when: childCloseToThem,
} as const;
/** R16 and R17: domestic abuse. */
export const domesticAbuse: readonly Rule[] = [
  resolutionForPartner,
  {
    id: 'R16i',
    disposals: [...outOfCourt, 'charge'],
    effect: { kind: 'warns' },
    text: 'It is a husband’s, wife’s or civil partner’s, so it is treated as domestic abuse whatever was answered.',
    source: { name: 'Domestic Abuse Act 2021 ss.1-2' },
    restsOn:
      'Spouses are personally connected, and abuse may be economic; not to rely on a “no” is prudence.',
    standing: 'to-confirm',
    inForce: { from: day('2021-10-01') },
    when: all(
      spousesProperty,
      onceKnown('domesticAbuse', (is) => is !== 'intimate-partner'),
    ),
  },
  {
    id: 'R16b',
    disposals: ['community-resolution', 'conditional-caution'],
    effect: { kind: 'authority', authorityByPolicy: 'familyAbuse' },
    text: 'Abuse by a relative is domestic abuse: never an officer alone. A supervisor decides; a charge is usual.',
    source: abuseOfRelative,
    restsOn: 'The Domestic Abuse Act 2021 ss.1-2 takes in relatives and names no rank; the force names one.',
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: relativeOfAge,
  },
  {
    id: 'R16d',
    disposals: [...outOfCourt, 'charge', 'no-further-action'],
    effect: { kind: 'step' },
    text: 'A child was harmed by somebody close: make a child protection referral today, and tell a supervisor.',
    source: childrenHarmed,
    restsOn: 'A victim under 16 is not within the Domestic Abuse Act 2021: it is child protection.',
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    when: all(
      domestic,
      onceKnown('victim', (who) => who === 'child'),
    ),
  },
  {
    ...ofChild,
    id: 'R16h',
    disposals: ['community-resolution'],
    text: 'The victim is a child whom they are close to: child protection comes first, and this only as an exception.',
    restsOn:
      'No text that was read opens a resolution for harm to a child at home; that none is usual is prudence.',
  },
  {
    ...ofChild,
    id: 'R17k',
    disposals: ['conditional-caution'],
    text: 'The victim is a child. The domestic abuse route is for people of 16 or over: only as an exception.',
    restsOn:
      'Abuse by that Act is between people of 16 or over; that a child as victim makes it an exception is prudence.',
  },
  {
    id: 'R16c',
    disposals: ['simple-caution'],
    effect: { kind: 'exceptional' },
    text: 'A simple caution is rarely right for domestic abuse.',
    source: { name: 'CPS guidance: domestic abuse' },
    restsOn: 'A simple caution is rarely appropriate for domestic abuse, as the guidance is quoted.',
    standing: 'to-confirm',
    inForce: { from: day('2015-04-13') },
    when: domestic,
  },
  {
    id: 'R17a',
    disposals: ['conditional-caution'],
    effect: { kind: 'blocks' },
    text: 'This force does not use conditional cautions for abuse of a partner.',
    instead,
    source: forceChoice('the domestic abuse route'),
    restsOn: 'The force’s setting: forces may use the route since August 2024, none has to.',
    standing: 'to-confirm',
    inForce: from,
    when: all(intimatePartner, routeOff),
  },
  {
    id: 'R17b',
    disposals: ['conditional-caution'],
    effect: { kind: 'warns' },
    text: 'The course for abuse of a partner is not for relatives. Look for another, or ask for a charging decision.',
    source: caraGate,
    restsOn: 'One force’s gate takes current and former intimate partners only.',
    standing: 'to-confirm',
    inForce: from,
    when: onceKnown('domesticAbuse', (is) => is === 'family'),
  },
  {
    id: 'R17c',
    disposals: ['conditional-caution'],
    effect: { kind: 'exceptional' },
    text: 'This offence is not among those that this force’s domestic abuse route takes: only as an exception.',
    source: forceChoice('offences of the domestic abuse route'),
    restsOn:
      'One force’s gate lists common assault, damage, harassment, threatening behaviour and domestic theft.',
    standing: 'to-confirm',
    inForce: from,
    when: all(intimatePartner, not(onTheList)),
  },
  ...victimSafety,
  {
    id: 'R17f',
    disposals: ['conditional-caution'],
    effect: { kind: 'exceptional' },
    text: 'The victim does not agree. The domestic abuse route then is an exception, for a senior officer.',
    source: caraGate,
    restsOn: 'One force’s gate asks for their agreement, and the CPS did so in a letter of January 2019.',
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
    restsOn:
      'A supervisor or the CPS has the last word; which rank, and whether the CPS still must agree, was not read.',
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
    restsOn: 'One force’s gate: contacted, in agreement, and nothing that speaks of a specific risk.',
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
    restsOn:
      'Since August 2024 all forces may use it at standard risk if the course follows the principles of CARA.',
    standing: 'confirmed',
    inForce: from,
    when: onceKnown('domesticAbuse', (is) => is === 'intimate-partner'),
  },
];
