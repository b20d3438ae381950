import { describe, expect, test } from 'vitest';
import { barFight } from '../support/westMidlands.ts';
import { type Inputs, press, type Sitting, walkThrough } from './sitting.ts';
import { askedFacts } from './typing.ts';

const reached: Inputs = { victimContacted: 'reached', victimView: 'supports' };
const stepOf = ({ view }: Sitting) => view.target.step;
const errorsOf = ({ view }: Sitting) =>
  Object.fromEntries(Object.entries(view.fields).flatMap(([id, { error }]) => (error ? [[id, error]] : [])));

/** A community resolution in which the victim chose this: nothing of it is enforced. */
function resolutionWith(remedyChosen: string): Sitting {
  const result = askedFacts(walkThrough([{ words: 'punched' }]), barFight);
  return walkThrough(
    [{ intervention: 'none' }, reached, { remedyChosen, victimNextBy: '2026-11-27' }],
    press(result, 'answer', { disposal: 'community-resolution', requestNote: '' }),
  );
}

const money: Inputs = {
  ...{ compensationPounds: '40', compensationPayee: 'victim', deadline: '2026-12-18' },
  canPayMoney: 'yes',
};

// It is Friday 20 November 2026, and the latest day of a condition is twenty weeks on: Friday 9 April 2027 (R30). The
// most is the force's own, to confirm: there is no statutory cap.
describe('given money for the victim in a community resolution, when it is set, then', () => {
  const card = resolutionWith('compensation');

  test('how much, who is paid and by when are asked, and no three ticks: nothing is enforced', () => {
    expect(stepOf(card)).toBe('conditions');
    expect(Object.keys(card.view.fields)).toEqual(
      expect.arrayContaining(['compensationPounds', 'compensationPayee', 'deadline']),
    );
    expect(Object.keys(card.view.fields)).not.toContain('conditionsFit');
  });

  test.each<[string, Inputs, string, RegExp]>([
    ['no amount', { compensationPounds: '' }, 'compensationPounds', /amount in pounds/],
    ['nothing', { compensationPounds: '0' }, 'compensationPounds', /amount in pounds/],
    ['less than nothing', { compensationPounds: '-5' }, 'compensationPounds', /amount in pounds/],
    ['words', { compensationPounds: 'forty' }, 'compensationPounds', /amount in pounds/],
    ['more than the force asks for', { compensationPounds: '5001' }, 'compensationPounds', /£5000 at most/],
    ['no payee', { compensationPayee: '' }, 'compensationPayee', /Choose who is paid/],
    ['a name', { compensationPayee: 'Zebedee' }, 'compensationPayee', /Choose who is paid/],
    ['no day', { deadline: '' }, 'deadline', /^Give today or a later day, no later than Friday 9 April/],
    ['yesterday', { deadline: '2026-11-19' }, 'deadline', /today or a later day/],
    ['a day past the latest', { deadline: '2027-04-10' }, 'deadline', /no later than Friday 9 April/],
  ])('%s: one sentence at its field, and nothing is set', (_what, wrong, at, sentence) => {
    const after = press(card, 'answer', { ...money, ...wrong });
    expect(Object.keys(errorsOf(after))).toEqual([at]);
    expect(errorsOf(after)[at]).toMatch(sentence);
    expect(stepOf(after)).toBe('conditions');
  });

  test.each(['2026-11-20', '2027-04-09'])('%s is a day for it', (deadline) => {
    expect(stepOf(press(card, 'answer', { ...money, deadline }))).toBe('file');
  });

  test('it is filed with all three, stands on the receipt, and names nobody', () => {
    const file = press(card, 'answer', money);
    const { theCase } = press(file, 'file', { consent: 'agrees' }).story;
    expect(theCase.filed?.conditions).toMatchObject([
      {
        text: 'Pay for the loss or damage: £40, to the victim.',
        ...{ amount: 40, payee: 'victim', deadline: '2026-12-18', from: 'victim' },
      },
    ]);
    expect(JSON.stringify(press(file, 'save').view.data)).not.toContain('Zebedee');
    expect(stepOf(press(file, 'back')), 'it can be put right').toBe('conditions');
  });

  // R31: money is never why a case goes to court. A fee is waived; what is owed to a victim is by nobody.
  test('what they cannot pay is not set: less, later or something else', () => {
    expect(card.view.fields.canPayMoney?.label).toBe('Can they pay the compensation by then?');
    expect(card.view.fields.canPay).toBeUndefined();
    const after = press(card, 'answer', { ...money, canPayMoney: 'no' });
    expect(stepOf(after)).toBe('conditions');
    expect(errorsOf(after)).toEqual({
      canPayMoney: 'Lower the sum, give a later day, or choose something else: they cannot pay this.',
    });
    expect(stepOf(press(after, 'answer', { ...money, compensationPounds: '10', canPayMoney: 'yes' }))).toBe(
      'file',
    );
  });

  test('whether they can pay is asked before it is set, and anew each time: it may be another sum or day', () => {
    const unasked = press(card, 'answer', { ...money, canPayMoney: '' });
    expect(errorsOf(unasked)).toEqual({ canPayMoney: 'Ask whether they can pay this much by then.' });
    const again = press(press(card, 'answer', money), 'back');
    expect(again.view.fields.canPayMoney?.value).toBe('');
    const more = press(again, 'save', { ...money, compensationPounds: '400', canPayMoney: 'no' });
    expect(more.story.theCase.answers.facts.canPayMoney, 'left for later, what they said last is kept').toBe(
      false,
    );
  });

  test('what is paid to a shop says so', () => {
    const shop = press(card, 'answer', { ...money, compensationPayee: 'business' });
    expect(JSON.stringify(shop.view.data)).toContain(
      '£40, to the business or organisation. By Friday 18 December.',
    );
  });
});

test('hours that the victim chose are counted in a community resolution, too', () => {
  const card = resolutionWith('community-work');
  expect(stepOf(card)).toBe('conditions');
  const most = press(card, 'answer', { attendanceHours: '21', deadline: '2026-12-18' });
  expect(errorsOf(most).attendanceHours).toMatch(/20 hours in all at most/);
  expect(stepOf(press(card, 'answer', { attendanceHours: '8', deadline: '2026-12-18' }))).toBe('file');
});

test('what is not counted needs no card of conditions in a community resolution', () => {
  expect(stepOf(resolutionWith('written-apology'))).toBe('file');
});
