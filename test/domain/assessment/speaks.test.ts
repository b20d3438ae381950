import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import { day } from '../../../src/law/day.ts';
import type { Facts } from '../../../src/law/facts.ts';
import {
  barFight,
  context,
  partnerAssault,
  possession,
  shopChild,
  withPolicy,
} from '../../support/westMidlands.ts';

const speaking = (facts: Facts, where = context) =>
  new Set(assess(facts, where).disposals.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)));
const youth = (kind: 'youth-caution' | 'youth-conditional-caution' | 'conviction'): Facts => ({
  ...shopChild,
  offenceDate: day('2026-11-01'),
  previous: [{ day: day('2026-01-01'), kind, similar: false }],
});
const knife = { ...shopChild, offence: 'bladed-article', history: 'none' } satisfies Facts;
const knifeOf14 = { ...knife, age: 14, offenceDate: day('2026-11-14') } satisfies Facts;
const longAgo = (similar: boolean) => ({ day: day('2021-01-01'), kind: 'youth-caution', similar }) as const;
const relative = { ...partnerAssault, domesticAbuse: 'family' } satisfies Facts;
const alone = (age: number): Facts => ({ ...shopChild, age, appropriateAdult: 'absent' });
const spouses = { ...barFight, offence: 'criminal-damage', spouse: true } satisfies Facts;
const agreed = { consent: 'agrees', appropriateAdult: 'present' } as const;

describe('each row speaks on its side of the line, and is silent on the other', () => {
  test.each<[string, Facts, Facts]>([
    ['R06b', barFight, { ...barFight, admission: 'denies' }],
    ['R06c', { ...barFight, admissionInduced: true }, barFight],
    [
      'R06j',
      { ...barFight, admission: 'accepts-responsibility', admissionInduced: true },
      { ...barFight, admission: 'denies', admissionInduced: true },
    ],
    [
      'R06c',
      { ...barFight, admissionInduced: true },
      { ...barFight, admission: 'no-reply', admissionInduced: true },
    ],
    ['R09j', { ...shopChild, consent: 'refuses' }, { ...shopChild, ...agreed }],
    ['R14d', { ...barFight, history: 'similar' }, { ...barFight, history: 'some' }],
    ['R07b', barFight, { ...barFight, admission: 'denies' }],
    ['R08c', barFight, { ...barFight, evidence: 'insufficient' }],
    ['R09a', { ...barFight, age: 18 }, { ...barFight, age: 17 }],
    ['R09b', { ...barFight, age: 10 }, { ...barFight, age: 9 }],
    ['R09b', { ...barFight, age: 17 }, { ...barFight, age: 18 }],
    ['R09e', barFight, { ...barFight, admission: 'denies' }],
    ['R27', barFight, { ...barFight, admission: 'denies' }],
    ['R30a', barFight, { ...barFight, admission: 'denies' }],
    ['R29', barFight, { ...barFight, admission: 'denies' }],
    ['R28-18-summary', { ...barFight, age: 18 }, { ...barFight, age: 17 }],
    ['R28-14-summary', { ...barFight, age: 17 }, { ...barFight, age: 13 }],
    ['R28-10-summary', { ...barFight, age: 13 }, { ...barFight, age: 14 }],
    ['R28-18-either-way', { ...barFight, offence: 'abh' }, barFight],
    ['R04d', youth('youth-caution'), youth('conviction')],
    ['R04d', youth('youth-conditional-caution'), shopChild],
    ['R04e', youth('conviction'), youth('youth-caution')],
    ['R04g', { ...shopChild, appropriateAdult: 'absent' }, { ...shopChild, appropriateAdult: 'present' }],
    ['R04f', { ...shopChild, ...agreed, appropriateAdult: 'absent' }, { ...shopChild, ...agreed }],
    [
      'R04f',
      { ...shopChild, ...agreed, appropriateAdult: 'absent' },
      { ...shopChild, consent: 'refuses', appropriateAdult: 'absent' },
    ],
    // To 16 by the Act of 1998 (s.66B(5), s.66ZA(2)), at 17 by that of 2015 (s.41); nobody is a child of nine here.
    ['R04g', alone(10), alone(9)],
    ['R04g', alone(16), alone(17)],
    ['R04j', alone(17), alone(16)],
    ['R04j', alone(17), alone(18)],
    ['R04p', alone(10), alone(9)],
    ['R04p', alone(16), alone(17)],
    ['R04s', alone(17), alone(16)],
    ['R04m', alone(17), alone(18)],
    ['R03d', { ...shopChild, age: 9 }, { ...shopChild, age: 10 }],
    ['R04a', { ...shopChild, age: 10 }, { ...shopChild, age: 9 }],
    ['R10e', { ...barFight, offence: 'stalking' }, barFight],
    ['R10e', { ...barFight, offence: 'stalking-serious' }, barFight],
    ['R10i', { ...barFight, offence: 'coercive-control' }, barFight],
    ['R10e', { ...barFight, offence: 'harassment-violence' }, barFight],
    ['R17c', { ...partnerAssault, offence: 'abh' }, { ...partnerAssault, offence: 'harassment' }],
    ['R17c', { ...partnerAssault, offence: 'abh' }, { ...partnerAssault, offence: 'public-order-s4' }],
    ['R17c', { ...partnerAssault, offence: 'abh' }, { ...partnerAssault, offence: 'public-order-s4a' }],
    ['R17c', { ...partnerAssault, offence: 'abh' }, { ...partnerAssault, offence: 'theft' }],
    ['R16b', { ...barFight, domesticAbuse: 'family' }, partnerAssault],
    ['R16d', { ...relative, victim: 'child' }, { ...relative, victim: 'person' }],
    // What was answered stands beside it only where it is another answer.
    ['R16i', { ...spouses, domesticAbuse: 'none' }, { ...spouses, domesticAbuse: 'intimate-partner' }],
    // Domestic abuse is between people of 16 or over (Domestic Abuse Act 2021 s.1(2)).
    ['R16b', { ...relative, age: 16 }, { ...relative, age: 15 }],
    [
      'R17d',
      { ...partnerAssault, dashRisk: 'high', age: 16 },
      { ...partnerAssault, dashRisk: 'high', age: 15 },
    ],
    // An order protects strangers as well, and control is what it is whoever suffers it.
    ['R17e', { ...barFight, coerciveControl: true }, barFight],
    ['R17e', { ...barFight, protectiveOrder: true }, barFight],
    ['R16f', { ...barFight, protectiveOrder: true }, barFight],
    // What works as CARA does is for abuse of a partner (College of Policing, August 2024).
    ['R17i', partnerAssault, relative],
    ['R17h', partnerAssault, { ...barFight, domesticAbuse: 'family' }],
    ['R17f', { ...partnerAssault, victimView: 'opposes' }, { ...partnerAssault, victimView: 'neutral' }],
    ['R18c', { ...possession, divertHistory: 'engaged' }, possession],
    ['R14b', { ...barFight, history: 'similar' }, { ...barFight, history: 'some' }],
    // From 18 on somebody is an adult (a conditional caution is for them, CJA 2003 s.22), on the birthday too.
    ['R24a', { ...barFight, offence: 'abh', age: 18 }, { ...barFight, offence: 'abh', age: 17 }],
    [
      'R04t',
      { ...barFight, vulnerable: true, appropriateAdult: 'absent', age: 18 },
      { ...barFight, vulnerable: true, appropriateAdult: 'absent', age: 17 },
    ],
    ['R23a', { ...barFight, age: 18 }, { ...barFight, age: 17 }],
    ['R23b', { ...barFight, age: 17 }, { ...barFight, age: 18 }],
    ['R24e', { ...barFight, likelySentence: 'custody', age: 18 }, barFight],
    ['R22', { ...barFight, offence: 'assault-constable' }, barFight],
    ['R22', { ...barFight, offence: 'assault-resist-arrest' }, barFight],
    ['R22', { ...barFight, victim: 'police' }, barFight],
    // Of an affray nobody need be the victim (POA 1986 s.3); an assault is on somebody.
    ['R25a', barFight, { ...barFight, offence: 'affray', victim: 'none' }],
    ['R25d', { ...barFight, victimContacted: 'no' }, { ...barFight, victimContacted: 'attempted' }],
    ['R26', { ...barFight, remedyChosen: 'repair' }, { ...barFight, remedyChosen: '' }],
    // Sixteen weeks to do it, and four to handle its breach.
    [
      'R30b',
      { ...barFight, offenceDate: day('2026-10-08') },
      { ...barFight, offenceDate: day('2026-10-09') },
    ],
    ['R30b', { ...barFight, offenceDate: day('2026-09-11') }, barFight],
    // Six weeks from 20 November end on 1 January: a charge until that day leaves time for conditions.
    [
      'R30c',
      { ...barFight, offenceDate: day('2026-06-30') },
      { ...barFight, offenceDate: day('2026-07-01') },
    ],
    // What is indictable has no limit.
    [
      'R30c',
      { ...barFight, offenceDate: day('2026-06-30') },
      { ...barFight, offence: 'abh', offenceDate: day('2026-06-30') },
    ],
    // On 20 November the last day of what happened on 20 May; from 20 June on it is a month away.
    [
      'R50a',
      { ...barFight, offenceDate: day('2026-05-19') },
      { ...barFight, offenceDate: day('2026-05-20') },
    ],
    [
      'R50f',
      { ...barFight, offenceDate: day('2026-05-19') },
      { ...barFight, offenceDate: day('2026-05-19'), age: 9 },
    ],
    [
      'R50f',
      { ...barFight, offenceDate: day('2026-05-19'), age: 10 },
      { ...barFight, offenceDate: day('2026-05-19'), age: 9 },
    ],
    [
      'R51e',
      { ...barFight, offenceDate: day('2026-06-20') },
      { ...barFight, offenceDate: day('2026-06-21') },
    ],
    [
      'R51e',
      { ...barFight, offenceDate: day('2026-05-20') },
      { ...barFight, offenceDate: day('2026-05-19') },
    ],
    ['R51f', barFight, { ...barFight, offence: 'theft' }],
    ['R51d', { ...barFight, offence: 'drone' }, { ...barFight, offence: 'no-insurance' }],
    ['R33', { ...barFight, sex: 'female', age: 18 }, { ...barFight, sex: 'male' }],
    ['R33', { ...barFight, sex: 'female', age: 18 }, { ...barFight, sex: 'female', age: 17 }],
    ['R20c', { ...barFight, weapon: 'used' }, { ...barFight, weapon: 'possessed' }],
    ['R20c', { ...barFight, weapon: 'threatened' }, barFight],
    ['R21c', { ...knife, weapon: 'used' }, { ...knife, weapon: 'possessed' }],
    // Threatening somebody with it is more than possession by its name (CJA 1988 s.139AA), whatever was ticked.
    [
      'R21c',
      { ...knife, offence: 'threatening-blade', weapon: 'none', age: 14 },
      { ...knife, weapon: 'possessed', age: 14 },
    ],
    ['R21b', { ...knife, weapon: 'possessed', age: 17 }, { ...knife, weapon: 'possessed', age: 15 }],
    // By its name it is more than possession, so nobody need say what was done, and a record adds nothing (R21f).
    ['R21c', { ...knifeOf14, offence: 'threatening-blade' }, knifeOf14],
    ['R21c', { ...knifeOf14, offence: 'threatening-offensive-weapon' }, knifeOf14],
    ['R21f', { ...knifeOf14, history: 'some' }, knifeOf14],
    [
      'R21f',
      { ...knifeOf14, history: 'some' },
      { ...knifeOf14, offence: 'threatening-offensive-weapon', history: 'some' },
    ],
    // Any earlier violence or weapon counts, however old: of what is similar that is known, of the rest somebody looks.
    ['R21f', { ...knifeOf14, previous: [longAgo(false)] }, { ...knifeOf14, previous: [] }],
    ['R21f', { ...knifeOf14, previous: [longAgo(false)] }, { ...knifeOf14, previous: [longAgo(true)] }],
    ['R21c', { ...knifeOf14, previous: [longAgo(true)] }, { ...knifeOf14, previous: [longAgo(false)] }],
  ])('%s', (rule, yes, no) => {
    expect([speaking(yes).has(rule), speaking(no).has(rule)]).toEqual([true, false]);
  });

  // Items of SI 2015/790 that could be read; the rest of what the list marks is believed to be on it (R13c).
  test.each([
    ...['child-cruelty', 'sexual-activity-child', 'sexual-assault-child-under-13'],
    ...['offensive-weapon', 'threatening-offensive-weapon', 'firearm-public'],
    ...['production-class-a', 'supply-class-a', 'pwits-class-a'],
  ])('%s is on the restricted list as it was read', (offence) => {
    const rules = speaking({ ...barFight, offence });
    expect([rules.has('R13a'), rules.has('R13c')]).toEqual([true, false]);
  });

  test('a bladed article is believed to be on it, and a punch is not', () => {
    const [blade, punch] = [speaking({ ...barFight, offence: 'bladed-article' }), speaking(barFight)];
    expect([blade.has('R13a'), blade.has('R13c')]).toEqual([false, true]);
    expect([punch.has('R13a'), punch.has('R13c')]).toEqual([false, false]);
  });

  test('the force has said who decides a deferred prosecution, or has not, and never both', () => {
    const said = speaking(barFight, withPolicy({ deferredProsecutionAuthority: 'inspector' }));
    const open = speaking(barFight, withPolicy({ deferredProsecutionAuthority: null }));
    expect([said.has('R02c'), said.has('R02d')]).toEqual([false, true]);
    expect([open.has('R02c'), open.has('R02d')]).toEqual([true, false]);
  });

  test('what the offence list notes of begging is read out in its own words, and of a punch nothing', () => {
    const notes = (facts: Facts) =>
      assess(facts, context)
        .disposals.flatMap(({ reasons }) => reasons)
        .filter(({ rule }) => rule === 'R53')
        .map(({ text }) => text);
    expect(notes({ ...barFight, offence: 'begging' })[0]).toMatch(/Vagrancy Act 1824 is reported repealed/);
    expect(notes(barFight)).toEqual([]);
  });

  test('an offence on the day Part 6 began, by somebody of 18, is within it', () => {
    const where = { ...context, part6CommencedOn: day('2026-11-01') };
    const rules = speaking(
      { ...barFight, age: 18, offenceDate: day('2026-11-01'), consent: 'agrees' },
      where,
    );
    expect(['R01', 'R01b', 'R01c', 'R01f'].filter((rule) => rules.has(rule))).toEqual([]);
  });
});

// CARA is for those who hurt a partner (projectcara.org.uk): only that its course is not for relatives may rest on it.
test.each<[string, Facts]>([
  ['DASH is high', { ...relative, dashRisk: 'high' }],
  ['there is control', { ...relative, coerciveControl: true }],
  ['there was abuse before', { ...relative, daInLast2Years: true }],
  ['nobody has reached them', { ...relative, victimContacted: 'no' }],
  ['a stranger is under an order', { ...barFight, protectiveOrder: true }],
])('nothing rests on the course for partners where a relative was harmed: %s', (_why, facts) => {
  const reasons = assess(facts, context).disposals.flatMap((one) => one.reasons);
  const resting = reasons.filter(({ rule, source }) => rule !== 'R17b' && source.name.includes('CARA'));
  expect(resting).toEqual([]);
});
