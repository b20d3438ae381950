import { describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/renderCard.ts';
import type { CardData, View } from '../../src/dialogue/view/view.ts';
import { ticks } from '../../src/domain/conditions/check.ts';
import { day } from '../../src/law/day.ts';
import type { Facts } from '../../src/law/facts.ts';
import { tell } from '../support/caseStories.ts';
import { barFight } from '../support/westMidlands.ts';
import {
  approvedAgain,
  decided,
  deps,
  type Inputs,
  press,
  type Sitting,
  sitDown,
  walkThrough,
  wayOf,
} from './sitting.ts';
import { askedFacts } from './typing.ts';

const victim: Inputs = { victimContacted: 'reached', victimView: 'supports' };
const wants: Inputs = { remedyChosen: 'none', victimNextBy: '2026-11-27' };
const fit: Inputs = { deadline: '2027-03-12', conditionsFit: ticks.join(',') };
const agrees: Inputs = {
  ...{ consent: 'agrees', consequencesExplained: 'true', signed: 'true' },
  ...{ name: 'Zebedee Quillfeather', phone: '07700 900 123', safeToCall: '' },
};
const drinker = { ...barFight, age: 40, needs: ['alcohol', 'finance'] } satisfies Facts;
const bully = {
  ...barFight,
  age: 40,
  needs: ['attitudes'],
  injury: 'none',
  digitalAccess: true,
} satisfies Facts;

type Choice = { readonly facts?: Facts; readonly course?: Inputs; readonly said?: Inputs };

/** The card with the conditions, after a course and what the victim said. */
function conditionsCard({ facts = drinker, course = {}, said = {} }: Choice = {}): Sitting {
  const result = askedFacts(walkThrough([{ words: 'punched' }]), facts);
  const asked = press(result, 'answer', { disposal: 'conditional-caution', requestNote: '' });
  return walkThrough(
    [{ intervention: 'alcohol-related-violence', ...course }, victim, { ...wants, ...said }],
    decided(asked, true),
  );
}

const stepOf = ({ view }: Sitting) => view.target.step;
const fieldsOf = ({ view }: Sitting) => Object.keys(view.fields);
const errorsOf = ({ view }: Sitting) =>
  Object.fromEntries(Object.entries(view.fields).flatMap(([id, { error }]) => (error ? [[id, error]] : [])));
const filedAfter = (sitting: Sitting) => press(approvedAgain(sitting), 'file', agrees).story.theCase.filed;

/** What stands on the card of the conditions. */
function dataOf({ card, data }: View): CardData['conditions'] {
  if (card !== 'conditions') throw new Error(`This is the card ${card}`);
  return data;
}

describe('given a course and nothing else, when the conditions are shown, then', () => {
  test('nothing is asked but a day, what to add and one list of three ticks', () => {
    const card = conditionsCard();
    expect(fieldsOf(card)).toEqual(['deadline', 'employment', 'addFirst', 'conditionsFit']);
    expect(card.view.fields.deadline?.value).toBe('2027-03-12');
    expect(stepOf(press(card, 'answer', fit))).toBe('file');
  });

  test('each is one block with all that makes it a condition', () => {
    expect(dataOf(conditionsCard().view).conditions).toEqual([
      {
        text: 'Go to every session of the Alcohol-Related Violence Course and take part.',
        where: 'With Cranstoun: a course',
        by: 'Friday 12 March',
        shownBy: 'The provider reports each session.',
        objective: 'Rehabilitation',
      },
    ]);
  });

  test('every check stands under its tick, in words, with its source', () => {
    const { checks } = dataOf(conditionsCard().view);
    expect(checks.map(({ title }) => title)).toEqual(['Appropriate', 'Proportionate', 'Achievable']);
    for (const { mark, source } of checks.flatMap(({ lines }) => lines)) {
      expect(mark).toMatch(/^(✓ Fits|! Take care|✗ Must change)$/);
      expect(source).toMatch(/ · R\d\d/);
    }
  });

  test('the file card reads them out in full, because they are signed', () => {
    const { data } = press(conditionsCard(), 'answer', fit).view;
    expect(JSON.stringify(data)).toContain(
      'Go to every session of the Alcohol-Related Violence Course and take part. By Friday 12 March. Where: With Cranstoun: a course. How it is shown: The provider reports each session.',
    );
  });

  test('support by choice stands apart on both cards, is filed apart, and is no condition', () => {
    const card = conditionsCard({ course: { support: 'debt-advice' } });
    const { conditions, support } = dataOf(card.view);
    expect(support).toHaveLength(1);
    expect(JSON.stringify(conditions)).not.toMatch(/debt/i);
    const file = press(card, 'answer', fit);
    expect(file.view.card === 'file' && file.view.data.support).toEqual(support);
    expect(filedAfter(file)).toMatchObject({
      conditions: [{ id: 'alcohol-related-violence', from: 'intervention' }],
      support: [{ intervention: 'debt-advice' }],
    });
  });

  test('other support, and what the person agreed to is asked again', () => {
    const agreed = press(press(conditionsCard(), 'answer', fit), 'file', { ...agrees, phone: '' });
    const said = (sitting: Sitting) => sitting.view.fields.consent?.value;
    expect(said(agreed)).toBe('agrees');
    const back = [1, 2, 3, 4].reduce((now) => press(now, 'back'), agreed);
    const again = press(back, 'answer', { intervention: 'alcohol-related-violence', support: 'debt-advice' });
    expect([stepOf(again), said(again)]).toEqual(['file', '']);
  });
});

describe('given that the officer adds one of the force’s list, then', () => {
  const added = press(conditionsCard(), 'answer', { ...fit, addFirst: 'unpaid-reparative-hours' });

  test('the card comes again with all of them, nothing confirmed, and asks how much', () => {
    expect(stepOf(added)).toBe('conditions');
    expect(errorsOf(added)).toEqual({});
    expect(dataOf(added.view)).toMatchObject({ readAgain: true, conditions: [{}, {}] });
    expect(added.view.fields.conditionsFit?.value).toBe('');
    expect(fieldsOf(added)).toEqual([
      'deadline',
      'attendanceHours',
      'employment',
      'addFirst',
      'addSecond',
      'conditionsFit',
    ]);
    expect(renderCard(added.view, 'n').card).toBeDefined();
  });

  test('the amount makes it one that can be kept, and it is the officer’s to confirm in the end', () => {
    const chosen = { addFirst: 'unpaid-reparative-hours', attendanceHours: '8' };
    const filed = filedAfter(press(added, 'answer', { ...fit, ...chosen }));
    expect(filed?.conditions[1]).toMatchObject({
      id: 'unpaid-reparative-hours',
      text: 'Do unpaid work for the community: 8 hours in all.',
      deadline: '2027-03-12',
      from: 'officer',
      amount: 8,
    });
  });

  test('a second one can be added, not the same, and a third cannot', () => {
    const two = press(added, 'answer', {
      ...fit,
      addFirst: 'unpaid-reparative-hours',
      addSecond: 'repair',
      attendanceHours: '8',
    });
    const choices = added.view.fields.addSecond?.choices?.map(({ value }) => value);
    expect(choices).toContain('repair');
    expect(choices).not.toContain('unpaid-reparative-hours');
    expect(dataOf(two.view).conditions).toHaveLength(3);
    expect(fieldsOf(two).filter((id) => id.startsWith('add'))).toEqual(['addFirst', 'addSecond']);
    expect(two.view.fields.attendanceHours?.value).toBe('8');
  });

  test('it can be taken out again', () => {
    const out = press(added, 'answer', { ...fit, addFirst: 'none' });
    expect(dataOf(out.view).conditions).toHaveLength(1);
    expect(stepOf(press(out, 'answer', { ...fit, addFirst: 'none' }))).toBe('file');
  });
});

describe('given what the law does not allow, when all three are ticked, then the card says what to change:', () => {
  test.each<[string, string, Inputs, string, RegExp]>([
    [
      'more than twenty hours',
      'unpaid-reparative-hours',
      { attendanceHours: '21' },
      'attendanceHours',
      /Make it 20 or less/,
    ],
    [
      'a penalty over the cap',
      'financial-penalty',
      { penaltyPounds: '51', canPayMoney: 'yes' },
      'penaltyPounds',
      /£50: give that or less/,
    ],
    ['a deadline past the longest', 'repair', { deadline: '2027-04-10' }, 'deadline', /no later than/],
  ])('%s', (_what, id, inputs, field, sentence) => {
    const card = press(conditionsCard(), 'answer', { ...fit, addFirst: id });
    const after = press(card, 'answer', { ...fit, addFirst: id, ...inputs });
    expect(stepOf(after)).toBe('conditions');
    expect(Object.keys(errorsOf(after))).toEqual([field]);
    expect(errorsOf(after)[field]).toMatch(sentence);
    expect(after.story.theCase.answers.conditionsFit).not.toBe(true);
  });

  test('a deadline past the time to charge', () => {
    const card = conditionsCard({ facts: { ...drinker, offenceDate: day('2026-09-01') } });
    // Four weeks before the last day to charge.
    expect(card.view.fields.deadline?.value).toBe('2027-02-01');
    const after = press(card, 'answer', { ...fit, deadline: '2027-03-02' });
    expect(errorsOf(after).deadline).toMatch(/within six months, by Monday 1 March\. Choose an earlier day/);
    expect(after.story.theCase.answers.conditionsFit).not.toBe(true);
    const filed = filedAfter(press(card, 'answer', { ...fit, deadline: '2027-02-26' }));
    expect(filed?.chargeBy).toBe('2027-03-01');
  });

  test('no condition at all', () => {
    const none = conditionsCard({ course: { intervention: 'none' } });
    const after = press(none, 'answer', fit);
    expect(errorsOf(after).addFirst).toMatch(/at least one condition/);
    const chosen = press(none, 'answer', { ...fit, addFirst: 'written-apology' });
    const file = press(chosen, 'answer', { ...fit, addFirst: 'written-apology' });
    expect(filedAfter(file)).toMatchObject({
      required: [],
      conditions: [{ id: 'written-apology', from: 'officer' }],
    });
  });

  test('the victim asked for a course that nobody has named', () => {
    const none = conditionsCard({ course: { intervention: 'none' }, said: { remedyChosen: 'course' } });
    expect(errorsOf(press(none, 'answer', fit)).conditionsFit).toMatch(/choose one, or say why/);
  });
});

// The result card asks for it, and nothing that is chosen afterwards does: what the officer said stands all the same.
test.each<[string, Facts, boolean]>([
  ['low', { risk: 'low' }, false],
  ['not told', {}, true],
])(
  'given a risk that was answered before the choice (%s), the conditions are weighed by it',
  (_risk, told, isOpen) => {
    const card = conditionsCard();
    const story = tell(card.story, { type: 'answer', step: 'questions', answers: { facts: told } });
    const said = JSON.stringify(dataOf(sitDown(story).view).checks);
    expect(said.includes('Their risk is not recorded')).toBe(isOpen);
  },
);

describe('given a remedy that is counted, then', () => {
  test('the amount is asked at once, and no card more', () => {
    const card = conditionsCard({ said: { remedyChosen: 'compensation' } });
    expect(fieldsOf(card)).toContain('compensationPounds');
    const values = card.view.fields.addFirst?.choices?.map(({ value }) => value);
    expect(values, 'the victim chose that already').not.toContain('compensation');
    const file = press(card, 'answer', {
      ...{ ...fit, compensationPounds: '12.50', compensationPayee: 'victim', canPayMoney: 'yes' },
    });
    expect(filedAfter(file)?.conditions).toMatchObject([
      { id: 'alcohol-related-violence' },
      { text: 'Pay for the loss or damage: £12.50, to the victim.', from: 'victim', amount: 12.5 },
    ]);
  });
});

describe('given a course with a fee, then', () => {
  const card = () => conditionsCard({ facts: bully, course: { intervention: 'victim-awareness-group' } });

  test('whether they can pay is asked here', () => {
    expect(fieldsOf(card())).toContain('canPay');
    expect(Object.keys(errorsOf(press(card(), 'answer', fit)))).toEqual(['canPay']);
  });

  test.each([
    ['yes', / It costs £75\.$/],
    ['no', /The fee of £75 is no part of it: the provider is asked to waive it\.$/],
  ])('%s: it is filed all the same, and the words say so', (canPay, words) => {
    const file = press(card(), 'answer', { ...fit, canPay });
    expect(stepOf(file)).toBe('file');
    expect(filedAfter(file)?.conditions[0]?.text).toMatch(words);
    expect(wayOf(file).state.authorised, 'the approval stands').toBe(true);
  });
});

describe('given a course with a fee that is to be confirmed, then', () => {
  const facts = { ...bully, interpreterNeeded: true, language: 'pl' } satisfies Facts;
  const card = () => conditionsCard({ facts, course: { intervention: 'victim-awareness-languages' } });

  test('whether they can pay is asked here too', () => {
    expect(fieldsOf(card())).toContain('canPay');
    expect(Object.keys(errorsOf(press(card(), 'answer', fit)))).toEqual(['canPay']);
  });

  test('it is waived where they cannot, and filed all the same', () => {
    const file = press(card(), 'answer', { ...fit, canPay: 'no' });
    expect(filedAfter(file)?.conditions[0]?.text).toMatch(/the provider is asked to waive it\.$/);
  });
});

test('given a force that asks for less than the law allows, then its own limit stands at the field', () => {
  const conditions = deps.force.conditions.map((row) => ({ ...row, ...(row.measure ? { atMost: 12 } : {}) }));
  const context = { ...deps, force: { ...deps.force, conditions } };
  const card = { ...conditionsCard(), context };
  const added = { ...fit, addFirst: 'unpaid-reparative-hours' };
  const after = press(press(card, 'answer', added), 'answer', { ...added, attendanceHours: '13' });
  expect(errorsOf(after)).toEqual({ attendanceHours: 'The force asks for 12 hours in all at most.' });
});

// Two sums of which one is waived and the other is not: whoever cannot pay for the course may pay the victim back.
test('given a course with a fee, and money for the victim, each is asked apart, and answers for itself', () => {
  const course = { intervention: 'victim-awareness-group' };
  const open = conditionsCard({ facts: bully, course, said: { remedyChosen: 'compensation' } });
  expect(open.view.fields.canPay?.label).toBe('Can they pay the course fee of £75?');
  expect(open.view.fields.canPayMoney?.label).toBe('Can they pay the compensation by then?');
  const paid = { ...fit, compensationPounds: '40', compensationPayee: 'victim' };
  const refused = press(open, 'answer', { ...paid, canPay: 'yes', canPayMoney: 'no' });
  expect(Object.keys(errorsOf(refused))).toEqual(['canPayMoney']);
  const file = press(open, 'answer', { ...paid, canPay: 'no', canPayMoney: 'yes' });
  expect(stepOf(file)).toBe('file');
  expect(
    filedAfter(file)
      ?.conditions.map(({ text }) => text)
      .join(' '),
  ).toMatch(/£75 is no part of it.*£40/);
});

// The template says whether an answer is required; said twice it reads as a mistake.
test('given a fee and money, each question says once that it must be answered', () => {
  const course = { intervention: 'victim-awareness-group' };
  const open = conditionsCard({ facts: bully, course, said: { remedyChosen: 'compensation' } });
  const labels = JSON.stringify(renderCard(open.view, 'n').card).match(/Can they pay[^"]*/g);
  expect(labels).toEqual([
    'Can they pay the course fee of £75? (required)',
    'Can they pay the compensation by then? (required)',
  ]);
});

// Nobody can keep, break or check "Do not get in touch with the victim" where there is none.
describe('given an offence that harmed nobody, when conditions are added, then', () => {
  test('nothing that is written, given or left to a victim is offered; what the law lets impose all the same is', () => {
    const result = askedFacts(walkThrough([{ words: 'drunk and disorderly' }]), {
      ...drinker,
      offence: 'drunk-and-disorderly',
    });
    const asked = press(result, 'answer', { disposal: 'conditional-caution', requestNote: '' });
    const { view } = walkThrough([{ intervention: 'none' }], decided(asked, true));
    const offered = view.fields.addFirst?.choices?.map(({ value }) => value);
    expect(offered).toEqual(expect.arrayContaining(['unpaid-reparative-hours', 'stay-away']));
    for (const id of ['written-apology', 'goods-back', 'no-contact']) expect(offered).not.toContain(id);
  });
});
