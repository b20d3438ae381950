import { describe, expect, test } from 'vitest';
import { hasFee, mayClash, paysMoney } from '../../../src/domain/conditions/achievable.ts';
import type { CheckContext } from '../../../src/domain/conditions/check.ts';
import { checks } from '../../../src/domain/conditions/checks.ts';
import type { Condition } from '../../../src/domain/conditions/condition.ts';
import { day } from '../../../src/law/day.ts';
import type { OffenceClass } from '../../../src/law/offence.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const today = day('2026-11-20');
const letter: Condition = {
  id: 'letter',
  text: 'Write a letter.',
  where: 'At home',
  shownBy: 'The officer has it.',
  objective: 'reparation',
  from: 'officer',
  deadline: day('2027-03-12'),
};
const course: Condition = { ...letter, id: 'course', objective: 'rehabilitation', from: 'intervention' };
const hours = (amount: number): Condition => ({ ...letter, measure: 'attendance-hours', amount });
const penalty = (amount: number): Condition => ({
  ...letter,
  objective: 'punishment',
  measure: 'financial-penalty',
  amount,
});
const until = (on: string): Condition => ({ ...letter, deadline: day(on) });

type Given = {
  readonly disposal?: CheckContext['disposal'];
  readonly facts?: CheckContext['facts'];
  readonly class?: OffenceClass;
  readonly offence?: string;
};

/** What was found of these conditions, by the name of the check. */
function found(conditions: readonly Condition[], given: Given = {}) {
  return Object.fromEntries(checked(conditions, given).map(({ name, is }) => [name, is]));
}

/** What is said of it, by the name of the check. */
function said(conditions: readonly Condition[], given: Given = {}) {
  return Object.fromEntries(checked(conditions, given).map(({ name, sentence }) => [name, sentence]));
}

function checked(conditions: readonly Condition[], given: Given) {
  const { offence: id = 'common-assault', class: ofClass, facts, disposal = 'conditional-caution' } = given;
  const row = westMidlands.offences.find((one) => one.id === id);
  if (row === undefined) throw new Error('The first force lists no such offence');
  return checks(conditions, {
    disposal,
    facts: {
      age: 24,
      offenceDate: day('2026-11-19'),
      risk: 'medium',
      canPay: true,
      canPayMoney: true,
      ...facts,
    },
    offence: ofClass === undefined ? row : { ...row, class: ofClass },
    policy: {
      deadlineWeeks: { usual: 16, longest: 20 },
      weeksToHandleBreach: 4,
      weeksConditionsNeed: 6,
      hoursInKeeping: { low: 10, medium: 30, high: 60 },
    },
    today,
  });
}

// SI 2013/615 and SI 2013/608 (R28): the most a financial penalty may be, in pounds, by age and class of offence.
describe('a financial penalty is not over the cap', () => {
  test.each<[age: number, summary: number, eitherWay: number, indictable: number]>([
    [10, 15, 25, 35],
    [13, 15, 25, 35],
    [14, 30, 50, 75],
    [17, 30, 50, 75],
    [18, 50, 100, 150],
    [80, 50, 100, 150],
  ])('of somebody aged %i: £%i, £%i or £%i', (age, summary, eitherWay, indictable) => {
    const caps = { summary, 'either-way': eitherWay, 'indictable-only': indictable } as const;
    for (const [ofClass, pounds] of Object.entries(caps) as [OffenceClass, number][]) {
      expect(found([penalty(pounds)], { facts: { age }, class: ofClass }).penalty, ofClass).toBe('ok');
      expect(found([penalty(pounds + 0.01)], { facts: { age }, class: ofClass }).penalty, ofClass).toBe(
        'blocks',
      );
    }
  });

  test('two of them count together, and something else is none', () => {
    expect(found([penalty(25), penalty(25)]).penalty).toBe('ok');
    expect(found([penalty(25), penalty(25.01)]).penalty).toBe('blocks');
    expect(found([{ ...penalty(400), measure: 'compensation' }])).not.toHaveProperty('penalty');
  });

  test.each([9, undefined])('nobody aged %s is given one', (age) => {
    expect(found([penalty(1)], { facts: { age: age as never } }).penalty).toBe('blocks');
  });
});

// CJA 2003 s.22(3B) (R29): 20 hours at the most of attendance that is not there to help them change.
describe('attendance that is not there to help them change', () => {
  test.each<[string, readonly Condition[], string | undefined]>([
    ['may be twenty hours', [hours(20)], 'ok'],
    ['may not be more', [hours(20.5)], 'blocks'],
    ['counts together', [hours(12), hours(9)], 'blocks'],
    [
      'counts with the hours of a course that repairs harm',
      [hours(12), { ...course, objective: 'reparation', hours: 9 }],
      'blocks',
    ],
    ['leaves out what helps them change', [hours(20), { ...course, hours: 10 }], 'ok'],
    ['is none where nothing takes hours', [letter, course], undefined],
  ])('%s', (_what, conditions, is) => {
    expect(found(conditions).attendance).toBe(is);
  });
});

describe('what is counted', () => {
  test.each<[string, Condition, string | undefined]>([
    ['needs an amount', { ...letter, measure: 'compensation' }, 'blocks'],
    ['of more than nothing', { ...letter, measure: 'compensation', amount: 0 }, 'blocks'],
    ['and not of less', { ...letter, measure: 'compensation', amount: -1 }, 'blocks'],
    ['may be as much as the force asks for', { ...hours(12), atMost: 12 }, undefined],
    ['and not more', { ...hours(12.5), atMost: 12 }, 'blocks'],
    ['is nothing in a letter', letter, undefined],
  ])('%s', (_what, condition, is) => {
    expect(found([condition]).amount).toBe(is);
  });
});

// R30: sixteen weeks are usual and twenty the most; a breach must still be in time to be charged (MCA 1980 s.127).
describe('a deadline', () => {
  test.each<[string, readonly Condition[], string | undefined]>([
    ['is after today', [until('2026-11-20')], 'blocks'],
    ['may be tomorrow', [until('2026-11-21')], 'ok'],
    ['may be the usual one', [until('2027-03-12')], 'ok'],
    ['needs a reason a day later', [until('2027-03-13')], 'warns'],
    ['may be the last day of twenty weeks', [until('2027-04-09')], 'warns'],
    ['is not after that', [until('2027-04-10')], 'blocks'],
    ['is held against the first of several', [until('2027-03-01'), until('2026-11-20')], 'blocks'],
    ['and against the last of several', [until('2027-04-10'), until('2027-03-01')], 'blocks'],
    ['and against those alone that have one', [{ ...letter, id: 'other' }, until('2027-03-01')], 'ok'],
    ['is not looked for where there is none', [], undefined],
  ])('%s', (_what, conditions, is) => {
    expect(found(conditions, { offence: 'theft' }).deadline).toBe(is);
  });

  const happened = (on: string | undefined, more: object = {}) =>
    ({ facts: { offenceDate: on === undefined ? (undefined as never) : day(on), ...more } }) as Given;
  test.each<[string, readonly Condition[], Given, string | undefined]>([
    [
      'leaves time four weeks before the last day to charge',
      [until('2026-12-10')],
      happened('2026-07-07'),
      'ok',
    ],
    // Warned of where the deadline and the handling of a breach would pass the last day (MCA 1980 s.127).
    ['leaves too little a day later', [until('2026-12-11')], happened('2026-07-07'), 'warns'],
    ['leaves none for that on the last day itself', [until('2026-12-10')], happened('2026-06-10'), 'warns'],
    ['leaves none a day later', [until('2026-12-11')], happened('2026-06-10'), 'blocks'],
    ['leaves none where today is the last day', [until('2026-11-21')], happened('2026-05-20'), 'blocks'],
    ['leaves one day where that is tomorrow', [until('2026-11-21')], happened('2026-05-21'), 'warns'],
    ['is in doubt where nobody knows when it happened', [letter], happened(undefined), 'warns'],
    [
      'is in doubt after abuse by a partner of which no statement is known to be late',
      [letter],
      happened('2026-05-01', { domesticAbuse: 'intimate-partner' }),
      'blocks',
    ],
    [
      'is in doubt where the statement is older than the abuse',
      [letter],
      happened('2026-05-01', { domesticAbuse: 'intimate-partner', statementDate: day('2026-04-30') }),
      'blocks',
    ],
    [
      'is in doubt in a summary offence whose limit nobody looked up',
      [letter],
      { ...happened(undefined), offence: 'theft', class: 'summary' },
      'warns',
    ],
    [
      'has no such limit in an either-way offence',
      [letter],
      { ...happened('2020-01-01'), offence: 'theft' },
      undefined,
    ],
    ['is not held against it where there is none', [], happened('2026-05-20'), undefined],
  ])('%s', (_what, conditions, given, is) => {
    expect(found(conditions, given)['charge-limit']).toBe(is);
  });
});

describe('what is said of a deadline', () => {
  test('names the last of several', () => {
    const { deadline } = said([until('2027-03-01'), until('2027-02-01')], { offence: 'theft' });
    expect(deadline).toContain('by Monday 1 March');
  });

  // Six months run from the offence (MCA 1980 s.127); after abuse by a partner from the statement (CJA 1988 s.39A).
  test.each<[string, Given, RegExp]>([
    [
      'a summary offence has six months',
      { facts: { offenceDate: day('2026-11-19') } },
      /^A summary offence must be charged within six months, by Wednesday 19 May/,
    ],
    [
      'a deadline that leaves too little time is not said to leave it',
      { facts: { offenceDate: day('2026-09-20') } },
      /by Saturday 20 March\. A breach takes about 4 weeks to handle: choose Saturday 20 February or earlier, or have a reason\.$/,
    ],
    [
      'abuse by a partner has six months from the statement, which are not said to run from the offence',
      {
        facts: {
          offenceDate: day('2026-05-01'),
          domesticAbuse: 'intimate-partner',
          statementDate: day('2026-11-01'),
        },
      },
      /^It must be charged by Saturday 1 May/,
    ],
  ])('%s', (_what, given, sentence) => {
    expect(said([letter], given)['charge-limit']).toMatch(sentence);
  });

  // Children stand under another Act, whose guidance has no row of its own for these.
  test.each<[CheckContext['disposal'], string]>([
    ['conditional-caution', 'R30a'],
    ['youth-conditional-caution', 'R27b'],
  ])('and of a %s the row it rests on is %s', (disposal, rule) => {
    const rows = checked([letter], { disposal, offence: 'theft' });
    expect(rows.find(({ name }) => name === 'deadline')?.rule).toBe(rule);
  });
});

describe('what is chosen serves what the law allows', () => {
  test.each<[string, readonly Condition[], string, string | undefined, string]>([
    ['with nothing chosen nothing does', [], '', undefined, 'blocks'],
    ['the victim’s own choice is there', [{ ...letter, from: 'victim' }], 'letter', 'ok', 'ok'],
    ['a course may be what they chose', [{ ...course, isVictimsChoice: true }], 'course', 'ok', 'ok'],
    ['their choice may be left out for a reason', [letter], 'meeting', 'warns', 'ok'],
    ['a course that nobody named is none', [{ ...letter, isUnnamedCourse: true }], 'course', 'blocks', 'ok'],
    [
      'nor is it beside another that is',
      [course, { ...letter, isUnnamedCourse: true }],
      'course',
      'blocks',
      'ok',
    ],
    ['they may choose nothing', [letter], 'none', undefined, 'ok'],
    ['they may not have been asked', [letter], '', undefined, 'ok'],
  ])('%s', (_what, conditions, remedyChosen, choice, purpose) => {
    const all = found(conditions, { facts: { remedyChosen } });
    expect([all['victims-choice'], all.purpose]).toEqual([choice, purpose]);
  });
});

// LASPO 2012 and the Code: to help them change, to repair the harm, or to punish; what is said is what is there.
test.each<[string, readonly Condition[]]>([
  ['to repair the harm', [letter]],
  ['to repair the harm', [letter, letter]],
  ['to help them change', [course]],
  ['to help them change, to repair the harm', [letter, course]],
  ['to punish', [penalty(40)]],
])('conditions that are there %s are said to be for that', (purpose, conditions) => {
  expect(said(conditions).purpose).toBe(`Every condition is there for what the law allows: ${purpose}.`);
});

// Risk, need and responsivity: what is asked of somebody is in keeping with their risk; the hours are the force's.
describe('the load is in keeping with their risk', () => {
  const taking = (...each: readonly number[]) => each.map((one) => ({ ...course, hours: one }));
  const risk = (one: 'low' | 'medium' | 'high' | undefined) => ({ facts: { risk: one as never } });
  test.each<[string, readonly Condition[], Given, string]>([
    ['one course at the hours for low risk', taking(10), risk('low'), 'ok'],
    ['one of more', taking(10.5), risk('low'), 'warns'],
    ['two at low risk', taking(2, 2), risk('low'), 'warns'],
    ['one of hours that nobody knows', [course], risk('low'), 'warns'],
    ['a brief one', [{ ...course, intensity: 'brief' }], risk('low'), 'ok'],
    ['nothing that takes time', [letter], risk('low'), 'ok'],
    ['a brief one and a letter', [{ ...course, intensity: 'brief' }, letter], risk('low'), 'ok'],
    ['a brief one and hours of work', [{ ...course, intensity: 'brief' }, hours(4)], risk('low'), 'warns'],
    [
      'two brief ones',
      [
        { ...course, intensity: 'brief' },
        { ...course, intensity: 'brief' },
      ],
      risk('low'),
      'warns',
    ],
    ['the hours for medium risk', taking(20, 10), risk('medium'), 'ok'],
    ['more than those', taking(20, 10.5), risk('medium'), 'warns'],
    ['the hours for high risk', taking(60), risk('high'), 'ok'],
    ['more than those at high risk', taking(60.5), risk('high'), 'warns'],
    ['a risk that nobody recorded', taking(10), risk(undefined), 'warns'],
    ['three conditions', [letter, letter, letter], risk('medium'), 'ok'],
    ['four of them', [letter, letter, letter, letter], risk('high'), 'warns'],
  ])('%s', (_what, conditions, given, is) => {
    expect(found(conditions, given).load).toBe(is);
  });
});

// R31: nobody goes to court for want of money; they are asked.
describe('money and times', () => {
  const pays = (canPay: boolean | undefined, more: object = {}) => ({
    facts: { canPay: canPay as never, canPayMoney: canPay as never, ...more },
  });
  const costly = { ...course, fee: 75 };
  const open = { ...course, feeToConfirm: true } as const;
  test.each<[string, readonly Condition[], Given, readonly (string | undefined)[]]>([
    ['a fee they can pay', [costly], pays(true), ['ok', undefined]],
    ['a fee they cannot pay', [costly], pays(false), ['warns', undefined]],
    ['a fee nobody asked about', [costly], pays(undefined), ['warns', undefined]],
    ['a fee that nobody knows, which they can pay', [open], pays(true), ['warns', undefined]],
    ['no fee', [course], pays(false), [undefined, undefined]],
    [
      'compensation they can pay',
      [{ ...letter, measure: 'compensation', amount: 5 }],
      pays(true),
      [undefined, undefined],
    ],
    [
      'compensation they cannot pay',
      [{ ...letter, measure: 'compensation', amount: 5 }],
      pays(false),
      [undefined, 'warns'],
    ],
    ['a penalty nobody asked about', [penalty(5)], pays(undefined), [undefined, 'warns']],
    ['hours, which cost nothing', [hours(5)], pays(false), [undefined, undefined]],
  ])('%s', (_what, conditions, given, expected) => {
    const all = found(conditions, given);
    expect([all.fee, all.money]).toEqual(expected);
  });

  test.each<[string, readonly Condition[], Given, string | undefined]>([
    ['a course, of somebody who works', [course], pays(true, { employment: 'working' }), 'warns'],
    ['hours, of somebody who looks after a child', [hours(2)], pays(true, { caringDuties: true }), 'warns'],
    ['a course, of somebody who does neither', [course], pays(true, { caringDuties: false }), undefined],
    [
      'a letter and a course, of somebody who works',
      [letter, course],
      pays(true, { employment: 'working' }),
      'warns',
    ],
    ['a letter, of somebody who works', [letter], pays(true, { employment: 'working' }), undefined],
  ])('clash with nothing: %s', (_what, conditions, given, is) => {
    expect(found(conditions, given).times).toBe(is);
  });

  const pays5 = { ...letter, measure: 'compensation', amount: 5 } as const;
  test.each<[string, readonly Condition[], boolean | undefined, string | undefined]>([
    [
      'they cannot',
      [pays5],
      false,
      'They cannot pay, and are to pay £5: choose less, or something they can do.',
    ],
    ['nobody asked', [pays5], undefined, 'They are to pay £5: ask whether they can.'],
    ['two sums are one', [pays5, penalty(7)], undefined, 'They are to pay £12: ask whether they can.'],
    ['hours are no pounds', [pays5, hours(20)], undefined, 'They are to pay £5: ask whether they can.'],
    ['nothing is to be paid', [letter, hours(20)], false, undefined],
  ])('what they are to pay, where %s', (_what, conditions, canPay, sentence) => {
    expect(said(conditions, pays(canPay)).money).toBe(sentence);
  });

  test.each<[object, string]>([
    [{ employment: 'working' }, 'They work:'],
    [{ caringDuties: true }, 'They look after somebody:'],
    [{ employment: 'working', caringDuties: true }, 'They work and look after somebody:'],
  ])('whose times must fit is said: %o', (facts, begins) => {
    expect(said([course], pays(true, facts)).times).toBe(
      `${begins} ask for sessions in the evening, or at times that fit.`,
    );
  });

  // Whoever cannot pay for a course may pay a victim back, and the other way round.
  test('a fee and what is to be paid are asked apart', () => {
    const both: readonly Condition[] = [costly, { ...letter, measure: 'compensation', amount: 5 }];
    const feeAlone = said(both, { facts: { canPay: true, canPayMoney: false } });
    expect(feeAlone).toMatchObject({
      fee: expect.stringContaining('which they can pay'),
      money: expect.stringContaining('They cannot pay'),
    });
    const moneyAlone = said(both, { facts: { canPay: false, canPayMoney: true } });
    expect(moneyAlone.fee).toContain('They cannot pay £75');
    expect(moneyAlone.money).toBeUndefined();
  });

  test.each<[string, Partial<Condition>, boolean, boolean]>([
    ['a fee', { fee: 1 }, true, false],
    ['a fee to be confirmed', { feeToConfirm: true }, true, false],
    ['no fee', { fee: 0 }, false, false],
    ['compensation', { measure: 'compensation' }, false, true],
    ['a penalty', { measure: 'financial-penalty' }, false, true],
    ['hours', { measure: 'attendance-hours' }, false, false],
  ])('%s is a fee, or money that nobody waives', (_what, some, isFee, isMoney) => {
    expect([hasFee({ ...some }), paysMoney({ ...some })]).toEqual([isFee, isMoney]);
  });

  test('what takes sessions or hours may clash', () => {
    expect([mayClash(course), mayClash(hours(1)), mayClash(letter)]).toEqual([true, true, false]);
  });
});
