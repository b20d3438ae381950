import { describe, expect, test } from 'vitest';
import { agreedConditions } from '../../src/dialogue/state/agreedConditions.ts';
import { minute, type Story } from '../support/caseStories.ts';
import { barFight } from '../support/westMidlands.ts';
import { decided, type Inputs, press, type Sitting, walkThrough, wayOf } from './sitting.ts';
import { askedFacts } from './typing.ts';

const reached: Inputs = { victimContacted: 'reached', victimView: 'supports' };
const stepOf = ({ view }: Sitting) => view.target.step;

/** The card of what a victim wants, in a community resolution: of a business, or of a person. */
function wants(victim: 'business' | 'person'): Sitting {
  const result = askedFacts(
    walkThrough([{ words: victim === 'business' ? 'shoplifting' : 'punched' }]),
    victim === 'business' ? { ...barFight, offence: 'theft-shop', victim, value: 60 } : barFight,
  );
  return walkThrough(
    [{ intervention: 'none' }, reached],
    press(result, 'answer', { disposal: 'community-resolution', requestNote: '' }),
  );
}

const paid: Inputs = { addFirst: 'compensation', compensationPounds: '60', compensationPayee: 'business' };
const ban: Inputs = { remedyChosen: 'stay-away', victimNextBy: '2026-11-27' };
const filedOf = (file: Sitting): Story['theCase']['filed'] =>
  press(file, 'file', { consent: 'agrees' }).story.theCase.filed;

// The words ask a shop aloud: “How much is it, and who should be paid?”
describe('given a business that was harmed', () => {
  const card = wants('business');

  test('then how much was lost and who is paid have a field, and a person is asked for neither', () => {
    expect(card.view.fields.compensationPayee?.value).toBe('business');
    expect(Object.keys(card.view.fields)).toContain('compensationPounds');
    expect(Object.keys(wants('person').view.fields)).not.toContain('compensationPounds');
  });

  test('what is no amount is said at its field', () => {
    const after = press(card, 'answer', { ...ban, compensationPounds: 'sixty' });
    expect(after.view.fields.compensationPounds?.error).toMatch(/amount in pounds/);
  });

  test('when they want £60 and a ban, then both stand among what is agreed, filled in, and are filed with a day', () => {
    const conditions = press(card, 'answer', { ...ban, compensationPounds: '60' });
    expect(conditions.story.theCase.victim?.wishes.compensation).toBe('wanted');
    expect(stepOf(conditions)).toBe('conditions');
    expect(conditions.view.data).toMatchObject({ readAgain: false });
    expect(conditions.view.fields.addFirst?.value).toBe('compensation');
    expect(conditions.view.fields.compensationPounds?.value).toBe('60');
    const file = press(conditions, 'answer', { ...paid, canPayMoney: 'yes', deadline: '2026-12-18', ...day });
    expect(filedOf(file)?.conditions).toMatchObject([
      { id: 'stay-away', deadline: '2026-12-18', isKeptUp: true },
      { id: 'compensation', amount: 60, payee: 'business', deadline: '2026-12-18', from: 'officer' },
    ]);
  });

  // “Can they pay this much by then?” was said of £60, and of that day.
  describe('when the sum, or what they chose, is another once that was said', () => {
    const filled = press(card, 'answer', { ...ban, compensationPounds: '60' });
    const file = press(filled, 'answer', { ...paid, canPayMoney: 'yes', deadline: '2026-12-18', ...day });
    const back = press(press(file, 'back'), 'back');
    const wish: Inputs = { ...ban, victimWants: 'compensation' };

    test.each<[string, Inputs, string]>([
      ['the same again', { ...wish, compensationPounds: '60' }, 'file'],
      ['£900', { ...wish, compensationPounds: '900' }, 'conditions'],
      [
        'the council is paid',
        { ...wish, compensationPounds: '60', compensationPayee: 'public-body' },
        'conditions',
      ],
      [
        'a letter and no ban',
        { ...wish, remedyChosen: 'written-apology', compensationPounds: '60' },
        'conditions',
      ],
    ])('then %s leads to the card it should', (_name, inputs, step) => {
      expect([stepOf(file), stepOf(back)]).toEqual(['file', 'views']);
      expect(stepOf(press(back, 'answer', inputs))).toBe(step);
    });

    test('then whether they can pay is asked anew, and £900 are not filed without it', () => {
      const asked = press(back, 'answer', { ...wish, compensationPounds: '900' });
      expect(asked.view.fields.canPayMoney?.value).toBe('');
      const unsaid = press(asked, 'answer', { ...paid, compensationPounds: '900', deadline: '2026-12-18' });
      expect(unsaid.view.fields.canPayMoney?.error).toMatch(/Ask whether they can pay/);
    });

    // Asked again, the shop wants nothing after all: £60 that nobody asks for is not filed.
    test.each<[string, Inputs, string]>([
      ['a sum that is cleared, the tick left', { ...wish, compensationPounds: '' }, 'wanted'],
      ['a nought, the tick left', { ...wish, compensationPounds: '0' }, 'wanted'],
      ['a sum that is cleared, and the tick', { ...ban, compensationPounds: '', victimWants: '' }, 'no'],
    ])('then %s is part of nothing, and what is left is read again', (_name, inputs, wanted) => {
      const { story, view } = press(back, 'answer', inputs);
      const { added, amounts } = story.theCase.answers;
      expect([story.theCase.victim?.wishes.compensation, view.target.step]).toEqual([wanted, 'conditions']);
      expect([added, amounts]).toEqual([[], {}]);
    });

    test('then a tick that is taken away beside a sum that stands is no answer', () => {
      const after = press(back, 'answer', { ...ban, compensationPounds: '60', victimWants: '' });
      expect(after.view.fields.compensationPounds).toMatchObject({
        ...{ value: '60', error: expect.stringMatching(/Clear the sum, or tick/) },
      });
      expect(after.story.theCase.victim?.wishes.compensation).toBe('wanted');
    });

    test('then money that is taken out again leaves the ban with its day', () => {
      const none = press(press(file, 'back'), 'answer', { addFirst: 'none', deadline: '2026-12-18', ...day });
      expect(stepOf(none)).toBe('file');
      expect(filedOf(none)?.conditions.map(({ id }) => id)).toEqual(['stay-away']);
    });
  });
});

// Two may be added, beside a course and what the victim chose: the second was dropped without a word.
describe('given a caution for a shop theft to which the officer has added something', () => {
  const result = askedFacts(walkThrough([{ words: 'shoplifting' }]), {
    ...{ ...barFight, offence: 'theft-shop', victim: 'business', value: 60 },
  });
  const cards: readonly Inputs[] = [{ intervention: 'none' }, reached, { ...ban, remedyChosen: 'none' }];
  const conditions = walkThrough(
    cards,
    decided(press(result, 'answer', { disposal: 'conditional-caution', requestNote: '' }), true),
  );
  const one = press(conditions, 'answer', { ...day, deadline: '2026-12-18', addFirst: 'no-contact' });
  const two = press(one, 'answer', {
    ...day,
    deadline: '2026-12-18',
    addFirst: 'no-contact',
    addSecond: 'stay-away',
  });
  const given = (added: Sitting) =>
    press(press(added, 'back'), 'answer', { ...ban, remedyChosen: 'none', compensationPounds: '60' });

  test('then a sum takes the second place', () => {
    expect(given(one).story.theCase.answers.added).toEqual(['no-contact', 'compensation']);
  });

  test('when both places are taken, then a sum is refused at its field, and both stand', () => {
    const after = given(two);
    expect(after.view.fields.compensationPounds?.error).toMatch(/Two conditions are added already/);
    expect(after.story.theCase.answers.added).toEqual(['no-contact', 'stay-away']);
  });

  // What the victim chose stands beside the two that may be added, and a thing stands once.
  test.each<[string, Inputs, readonly string[]]>([
    ['the money itself', { remedyChosen: 'compensation' }, ['compensation', 'no-contact', 'stay-away']],
    ['what stands there', { remedyChosen: 'stay-away' }, ['stay-away', 'no-contact', 'compensation']],
  ])('when both places are taken and they choose %s, then the sum has its place', (_what, chosen, ids) => {
    const after = press(press(two, 'back'), 'answer', { ...ban, ...chosen, compensationPounds: '60' });
    expect([stepOf(after), after.view.fields.compensationPounds?.value]).toEqual(['conditions', '60']);
    expect(agreedConditions(wayOf(after).state).map(({ id }) => id)).toEqual(ids);
  });

  test('when both places are taken and the money they choose is set aside, then the sum has none', () => {
    const chosen = { ...ban, remedyChosen: 'compensation', remedyUnsuitable: 'They have no income.' };
    const after = press(press(two, 'back'), 'answer', { ...chosen, compensationPounds: '60' });
    expect(after.view.fields.compensationPounds?.error).toMatch(/Two conditions are added already/);
  });
});

describe('given somebody who asked for what was lost, and nothing that has a day', () => {
  const asked = press(wants('person'), 'answer', {
    ...{ remedyChosen: 'written-apology', victimNextBy: '2026-11-27', victimWants: 'compensation' },
  });
  const choices = asked.view.fields.addFirst?.choices?.map(({ value }) => value);

  test('then money and the goods back are offered, and no day is asked for a letter', () => {
    expect(stepOf(asked)).toBe('conditions');
    expect(choices).toEqual(['none', 'compensation', 'goods-back']);
    expect(Object.keys(asked.view.fields)).not.toContain('deadline');
    const none = press(asked, 'answer', { addFirst: 'none' });
    expect(stepOf(none)).toBe('file');
    expect(filedOf(none)?.conditions.map(({ id }) => id)).toEqual(['written-apology']);
  });

  test('when the goods are to be given back, then that is agreed by a day, and is no money', () => {
    const chosen = press(asked, 'answer', { addFirst: 'goods-back' });
    expect(Object.keys(chosen.view.fields)).not.toContain('compensationPounds');
    const file = press(chosen, 'answer', { addFirst: 'goods-back', deadline: '2026-12-18', ...day });
    expect(filedOf(file)?.conditions).toMatchObject([
      { id: 'written-apology' },
      { text: 'Give back what was taken.', makesGood: true, deadline: '2026-12-18' },
    ]);
  });

  test('who asked for nothing is offered nothing, and who chose the money as their remedy is asked once', () => {
    const nothing = press(wants('person'), 'answer', { ...ban, remedyChosen: 'written-apology' });
    expect(stepOf(nothing)).toBe('file');
    const chosen = press(wants('person'), 'answer', {
      ...{ remedyChosen: 'compensation', victimNextBy: '2026-11-27', victimWants: 'compensation' },
    });
    expect(chosen.view.fields.addFirst).toBeUndefined();
  });
});

const day = { offenceDate: minute(0).slice(0, 10) };
