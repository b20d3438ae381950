import { describe, expect, test } from 'vitest';
import { followUp } from '../../src/dialogue/followUp.ts';
import { agreementOf } from '../../src/dialogue/state/agreementOf.ts';
import type { Facts } from '../../src/law/facts.ts';
import { minute } from '../support/caseStories.ts';
import { barFight } from '../support/westMidlands.ts';
import { approvedAgain, decided, type Inputs, press, type Sitting, walkThrough, wayOf } from './sitting.ts';
import { askedFacts } from './typing.ts';

const reached: Inputs = { victimContacted: 'reached', victimView: 'supports' };
const wants = (remedyChosen: string): Inputs => ({ remedyChosen, victimNextBy: '2026-11-27' });
const stepOf = ({ view }: Sitting) => view.target.step;
const onCard = ({ view }: Sitting) => JSON.stringify(view.data);
const choicesOf = ({ view }: Sitting) => view.fields.intervention?.choices?.map(({ value }) => value) ?? [];
const errorOn = ({ view }: Sitting) => view.fields.intervention?.error ?? '';

const smoker = {
  ...barFight,
  needs: ['alcohol', 'drugs'],
  drug: 'cannabis',
  divertHistory: 'none',
} satisfies Facts;

/** A first fight; the officer may decide a community resolution alone. */
function resolution(facts: Facts = barFight): Sitting {
  const result = askedFacts(walkThrough([{ words: 'punched' }]), facts);
  return press(result, 'answer', { disposal: 'community-resolution', requestNote: '' });
}

/** Everything up to the card that files it. */
const toFile = (intervention: string, remedy: string, facts: Facts = barFight): Sitting =>
  walkThrough([{ intervention }, reached, wants(remedy)], resolution(facts));

// A community resolution is something agreed: what was done is put right, or words of advice are chosen as such (NPCC).
describe('given a community resolution, when nothing is agreed, then', () => {
  test('the card says what is needed, and words of advice are one of the choices, never the usual one', () => {
    const card = resolution();
    expect(onCard(card)).toContain(
      'A community resolution needs something agreed: what the victim chooses, or words of advice.',
    );
    expect(onCard(resolution(smoker))).toContain('agreed: one of these, what the victim chooses, or words');
    expect(choicesOf(card)).toContain('advice');
    expect(card.view.fields.intervention?.value).not.toBe('advice');
  });

  test('no intervention waits for what the victim chooses; where they choose nothing it is asked again', () => {
    const again = toFile('none', 'none');
    expect(stepOf(again)).toBe('intervention');
    expect(choicesOf(again)).not.toContain('none');
    const left = press(again, 'answer', { intervention: 'none' });
    expect(errorOn(left)).toBe('Nothing would be agreed then. Choose one of these, or words of advice.');
    expect(press(left, 'file', { consent: 'agrees' }).story.theCase.filed).toBeUndefined();
  });

  test('nor where the victim was only tried, or what they chose was set aside', () => {
    const tried = walkThrough([{ intervention: 'none' }, { victimContacted: 'no-answer' }], resolution());
    expect(stepOf(tried)).toBe('intervention');
    const setAside = walkThrough(
      [
        { intervention: 'none' },
        reached,
        { ...wants('written-apology'), remedyUnsuitable: 'They cannot write.' },
      ],
      resolution(),
    );
    expect(stepOf(setAside)).toBe('intervention');
  });

  test.each([
    ['what the victim chose is agreed', () => toFile('none', 'written-apology')],
    ['a course is agreed', () => toFile('cannabis-group', 'none', smoker)],
    ['words of advice were chosen', () => toFile('advice', 'none')],
  ])('it goes on once %s', (_what, story) => {
    expect(stepOf(story())).toBe('file');
  });
});

describe('given words of advice that were chosen as such, when it is filed, then', () => {
  const card = toFile('advice', 'none');
  const { theCase } = press(card, 'file', { consent: 'agrees' }).story;

  test('the card that files it says so, and no provider is to be told', () => {
    expect(onCard(card)).toContain('Words of advice: nothing more is asked of them.');
    expect(card.view.fields.name).toBeUndefined();
  });

  test('they are filed as such and stand in the record', () => {
    expect(theCase.filed).toMatchObject({
      disposal: 'community-resolution',
      wordsOfAdvice: true,
      required: [],
      conditions: [],
    });
    expect(theCase.frozen?.answers).toContainEqual({
      question: 'What was agreed',
      answer: 'Words of advice.',
    });
  });

  test('the victim is asked about words of advice, and not about a plan that is still to be settled', () => {
    const heard = walkThrough([{ intervention: 'advice' }], resolution());
    expect(stepOf(heard)).toBe('victim');
    expect(onCard(heard)).toContain('We think of words of advice: the police would speak to them');
    expect(onCard(heard)).toContain('Nothing else would be asked of them.');
    expect(onCard(heard)).not.toMatch(/still to be settled|If they do not do it/);
    const plan = walkThrough([{ intervention: 'none' }], resolution());
    expect(onCard(plan)).toContain('What they have to do is still to be settled.');
    expect(onCard(plan)).not.toContain('words of advice:');
  });

  // What was to be nothing more is something to do: by when, nobody was asked.
  test('what the victim chose takes their place, by a day, and the card that files it says so', () => {
    const asked = toFile('advice', 'written-apology');
    expect(stepOf(asked)).toBe('conditions');
    const chosen = walkThrough([{ deadline: '2026-12-18', offenceDate: '2026-11-20' }], asked);
    expect(stepOf(chosen)).toBe('file');
    expect(onCard(chosen)).toContain('By Friday 18 December.');
    expect(onCard(chosen)).toContain('This takes the place of the words of advice.');
    expect(onCard(toFile('none', 'written-apology'))).not.toContain('takes the place');
    const both = press(chosen, 'file', { consent: 'agrees' }).story.theCase;
    expect(both.filed?.conditions[0]?.deadline).toBe('2026-12-18');
    expect(both.filed?.wordsOfAdvice).toBeUndefined();
    expect(both.filed?.conditions.map(({ id }) => id)).toEqual(['written-apology']);
    expect(both.frozen?.answers).toContainEqual({
      question: 'What was agreed',
      answer: 'Write a letter of apology and hand it to the officer. By Friday 18 December.',
    });
  });
});

// The sergeant read that anything but what the victim chooses comes back to them.
test('given a resolution that a sergeant approved, words of advice go back to them, and what the victim chose does not', () => {
  const result = askedFacts(walkThrough([{ words: 'punched' }]), barFight);
  const declined = decided(
    press(result, 'answer', { disposal: 'conditional-caution', requestNote: '' }),
    false,
  );
  const approved = decided(
    press(declined, 'answer', { disposal: 'community-resolution', requestNote: '' }),
    true,
  );
  expect(stepOf(approved)).toBe('intervention');
  const heard = walkThrough([{ intervention: 'none' }, reached], approved);
  expect(stepOf(walkThrough([wants('written-apology')], heard))).toBe('file');
  const advised = walkThrough([wants('none'), { intervention: 'advice' }], heard);
  expect(stepOf(advised)).toBe('approval');
  expect(onCard(advised)).toContain(
    'Words of advice, and nothing else, though the victim could have chosen something.',
  );
  expect(stepOf(approvedAgain(advised))).toBe('file');
});

// A simple caution has no conditions, and words of advice are an outcome of a community resolution (NPCC).
test.each(['simple-caution', 'youth-caution'] as const)(
  'given a %s, its record names nothing agreed',
  (disposal) => {
    const way = wayOf(toFile('advice', 'none'));
    const { state } = way;
    const { wordsOfAdvice: _none, ...answers } = state.theCase.answers;
    if (state.chosen === undefined) throw new Error('No disposal is chosen');
    const cautioned = { ...state, chosen: { ...state.chosen, disposal } };
    const facts = { ...answers.facts, consent: 'agrees', consequencesExplained: true } as const;
    const signed = { ...answers, facts, signed: true, agreedTo: agreementOf(cautioned) };
    const filed = { ...cautioned, theCase: { ...state.theCase, answers: signed } };
    const command = followUp({ ...way, state: filed }, 'file', minute(0));
    if (command?.type !== 'file') throw new Error('It was not filed');
    expect(command.filing.wordsOfAdvice).toBeUndefined();
    expect(command.record.answers.map(({ question }) => question)).not.toContain('What was agreed');
  },
);
