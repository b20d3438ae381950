import { describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/renderCard.ts';
import { submit } from '../../src/dialogue/flow.ts';
import { parseFacts } from '../../src/dialogue/inputs/factInput.ts';
import { authorisationView } from '../../src/dialogue/screens/authorisation/authorisationView.ts';
import { dialogueStateOf } from '../../src/dialogue/state/dialogueState.ts';
import type { Facts } from '../../src/law/facts.ts';
import { dialogueContextOf } from '../../src/turns/turnDeps.ts';
import { inspector } from '../support/caseStories.ts';
import { barFight, possession, westMidlands } from '../support/westMidlands.ts';
import { decided, deps, press, type Sitting, sitDown, wayOf } from './sitting.ts';
import { answersFor, askedFacts } from './typing.ts';

const why = 'Both families ask for it, and they have made up.';
const begun = (words: string) => press(sitDown(), 'answer', { words });
const titles = ({ view }: Sitting, field: string) =>
  (view.fields[field]?.choices ?? []).map(({ title }) => title);
const grave: Facts = { ...barFight, likelySentence: 'custody' };

/** All that an exception is weighed with: what lies behind it, and what only the catalogue needs. */
const refused = () => askedFacts(begun('common assault'), grave);
const sought = (disposal = 'conditional-caution') =>
  askedFacts(press(refused(), 'answer', { disposal }), grave);

describe('given a punch for which prison is likely, on the card where nothing is open', () => {
  test('each exception is asked for by its name, with who would decide; the reason comes once all is known', () => {
    expect(refused().view.target.step).toBe('refusal');
    expect(titles(refused(), 'disposal')).toEqual([
      'Community resolution: an inspector must decide',
      'Conditional caution: a sergeant must decide',
    ]);
    expect(refused().view.fields.exceptional).toBeUndefined();
  });

  test('none is chosen beforehand, not even the only one: an exception is never proposed', () => {
    const alone = askedFacts(begun('weed'), { ...possession, supplyIndicated: true });
    expect(titles(alone, 'disposal')).toEqual(['Conditional caution: a sergeant must decide']);
    expect([alone, refused()].map(({ view }) => view.fields.disposal?.value)).toEqual(['', '']);
    expect(JSON.stringify(renderCard(alone.view, 'n').card)).not.toContain('"title":"Show the reasons"');
  });

  test('without a name, the card says what is missing', () => {
    expect(press(refused(), 'answer', {}).view.fields.disposal?.error).toMatch(
      /Choose what the exception is for/,
    );
  });

  test('without a name, the only one is not taken for it either', () => {
    const alone = askedFacts(begun('weed'), { ...possession, supplyIndicated: true });
    const { view } = press(alone, 'answer', {});
    expect([view.target.step, view.fields.disposal?.error]).toEqual([
      'refusal',
      'Choose what the exception is for.',
    ]);
  });

  test('once it is known what the exception is weighed with, one card asks, for a sergeant, and keeps the reason word for word', () => {
    const { view } = sought();
    expect(view.target.step).toBe('assessment');
    expect(view.data).toMatchObject({
      heading: 'Conditional caution: only as an exception; a sergeant must decide',
      mainAction: 'Ask a sergeant',
      onlyException: true,
    });
    const asked = press(sought(), 'answer', { disposal: 'conditional-caution', exceptional: why });
    expect(asked.story.theCase.state).toMatchObject({
      status: 'awaiting-authority',
      disposal: 'conditional-caution',
      authority: 'sergeant',
    });
    const { open, exceptions, facts, assessment } = wayOf(asked).state;
    expect(open.map(({ disposal, authority }) => [disposal, authority])).toEqual([
      ['conditional-caution', 'sergeant'],
    ]);
    expect(exceptions.map(({ disposal }) => disposal)).toEqual(['community-resolution']);
    expect(facts.exceptional).toEqual({ 'conditional-caution': why });
    expect(assessment?.recommended, 'an exception is never proposed').toBeNull();
  });

  test('a reason of one letter asks nobody', () => {
    const bare = press(sought(), 'answer', { disposal: 'conditional-caution', exceptional: 'x' });
    expect(bare.view.fields.exceptional?.error).toMatch(/whole sentence/);
    expect(bare.story.theCase.state.status).toBe('drafting');
  });

  test('whoever looked at an exception and wants none is back where nothing is open', () => {
    expect(titles(sought(), 'disposal')).toContain('No exception: go back to what is left');
    const back = press(sought(), 'answer', { disposal: 'none' });
    expect(back.view.target.step).toBe('refusal');
    expect(back.story.theCase.state.status).toBe('drafting');
  });
});

// An inspector must not decide on a weapon without the record or the injury, nor the officer stand before an empty catalogue.
describe('given a weapon used to threaten, which closes it before anything else is asked', () => {
  const threat: Facts = { ...barFight, weapon: 'threatened', injury: 'none', history: 'similar' };
  const {
    injury: _injury,
    history: _history,
    likelySentence: _sentence,
    needs: _needs,
    borough: _borough,
    risk: _risk,
    ...atFirst
  } = threat;
  const closed = () => askedFacts(begun('common assault'), atFirst);

  test.each(['conditional-caution', 'community-resolution'])(
    'then an exception for a %s is weighed with the injury, the record, the sentence, the risk and where they live',
    (disposal) => {
      expect(closed().view.target.step, 'nothing of it was needed before').toBe('refusal');
      const asks = press(closed(), 'answer', { disposal });
      expect(asks.view.target.step).toBe('questions');
      expect(asks.story.theCase.state.status, 'and nobody is asked yet').toBe('drafting');
      const weighed = askedFacts(asks, threat);
      expect(Object.keys(wayOf(weighed).state.facts)).toEqual(
        expect.arrayContaining(['injury', 'history', 'likelySentence', 'needs', 'borough', 'risk', 'sex']),
      );
    },
  );

  test('then its decision maker reads them, and once it is approved a course can be chosen', () => {
    const weighed = askedFacts(press(closed(), 'answer', { disposal: 'conditional-caution' }), threat);
    const asked = press(weighed, 'answer', { disposal: 'conditional-caution', exceptional: why });
    const { theCase } = asked.story;
    const detail = authorisationView(theCase, dialogueContextOf(deps), { isForDecider: true });
    if (detail.card !== 'authorisation') throw new Error(detail.card);
    const questions = detail.data.facts.map(({ question }) => question);
    expect(questions).toEqual(
      expect.arrayContaining([
        'Was anyone hurt?',
        'What is on record for the last two years?',
        'Where do they live?',
      ]),
    );
    expect(JSON.stringify(detail.data), 'it is theirs to decide').not.toMatch(/supervisor/);
    const approved = decided(asked, true, inspector);
    expect(approved.view.target.step).toBe('intervention');
    expect(wayOf(approved).state.suggestions).not.toEqual([]);
  });

  test('then an exception that turns out to be none any more is not asked for', () => {
    const { weapon: _weapon, ...others } = threat;
    const asks = press(closed(), 'answer', { disposal: 'conditional-caution' });
    const answers = press(asks, 'back');
    const changed = askedFacts(
      press(answers, 'answer', { ...answersFor(answers.view, { ...others, weapon: 'none' }) }),
      { ...threat, weapon: 'none', history: 'none' },
    );
    expect(wayOf(changed).state.sought).toBeUndefined();
  });
});

describe('given actual bodily harm, on the card with the result', () => {
  const result = () => askedFacts(begun('actual bodily harm'), { ...barFight, offence: 'abh' });

  test('a resolution can be asked for by name, as an exception for an inspector', () => {
    expect(titles(result(), 'disposal')).toContain(
      'Community resolution: only as an exception, with a reason; an inspector must decide',
    );
    const asked = press(result(), 'answer', { disposal: 'community-resolution', exceptional: why });
    expect(asked.story.theCase.state).toMatchObject({
      status: 'awaiting-authority',
      disposal: 'community-resolution',
      authority: 'inspector',
    });
  });
});

// A rationale must not be lost, and what is wrong is named at once, whatever else is missing.
describe.each([
  ['result', () => askedFacts(begun('actual bodily harm'), { ...barFight, offence: 'abh' })],
  ['exception', () => sought()],
])('given a text that names somebody on the card of the %s, with nothing chosen', (_card, card) => {
  const named = `His name is Pat Example. ${why}`;

  test('then the text is named at its field beside what is missing, and kept for its writer', () => {
    const way = wayOf(card());
    const inputs = { exceptional: named };
    const submitted = submit(way, way.current, { verb: 'answer', inputs });
    if (submitted.ok) throw new Error('It was taken');
    expect(Object.keys(submitted.errors).toSorted()).toEqual(['disposal', 'exceptional']);
    expect(submitted.errors.exceptional).toContain('a name');
    expect(submitted.stopped).toMatchObject(inputs);
    expect(press(card(), 'answer', inputs).view.fields.exceptional?.value).toBe(named);
  });
});

test('given a note that names somebody beside a reason that is none, then both are named at their fields', () => {
  const result = askedFacts(begun('actual bodily harm'), { ...barFight, offence: 'abh' });
  const typed = { disposal: 'community-resolution', exceptional: 'x', requestNote: 'Mr Example agrees.' };
  const { fields } = press(result, 'answer', typed).view;
  expect(fields.exceptional?.error).toMatch(/whole sentence/);
  expect(fields.requestNote?.error).toContain('a name');
});

describe('given an adult who may not understand', () => {
  const vulnerable: Facts = { ...barFight, vulnerable: true };

  test('whether an appropriate adult is there is asked, and without one the case is put off, not recorded', () => {
    const end = askedFacts(begun('common assault'), { ...vulnerable, appropriateAdult: 'absent' });
    expect(end.view).toMatchObject({ card: 'refusal', data: { heading: 'Not yet: put this off' } });
    expect(end.view.verbs).not.toContain('record-undiverted');
    expect(JSON.stringify(end.view.data)).toContain('never arrest for want of one');
  });

  test('once one is there, the answer is changed and the case goes on', () => {
    const end = askedFacts(begun('common assault'), { ...vulnerable, appropriateAdult: 'absent' });
    const answers = press(end, 'back');
    const typed = Object.fromEntries(
      Object.entries(answers.view.fields).map(([id, { value }]) => [id, value]),
    );
    const after = press(answers, 'answer', { ...typed, appropriateAdult: 'present' });
    expect(after.view.target.step).toBe('assessment');
  });

  test('nobody else is asked for one', () => {
    const end = askedFacts(begun('common assault'), barFight);
    expect(wayOf(end).state.facts.appropriateAdult).toBeUndefined();
    expect(end.view.target.step).toBe('assessment');
  });
});

describe('given an offence that settles a fact', () => {
  test('controlling behaviour asks by whom, and does not offer “no”', () => {
    const card = begun('controlling or coercive behaviour');
    // While another offence may be chosen on the same card, so may its answers.
    expect(card.view.fields.domesticAbuse?.only).toBeUndefined();
    const wrong = press(card, 'answer', { offence: 'coercive-control', domesticAbuse: 'none' });
    expect(wrong.view.fields.domesticAbuse?.error).toMatch(/personally connected/);
  });

  test('a firework that only somebody under 18 may not have is not an adult’s, and the card says so at the age', () => {
    const card = begun('firework held by someone under 18');
    const wrong = press(card, 'answer', { offence: 'fireworks-child', age: '30' });
    expect(wrong.view.fields.age?.error).toMatch(
      /Only somebody under 18.*Choose another answer, or another offence/,
    );
    const right = press(card, 'answer', { offence: 'fireworks-child', age: '17' });
    expect(right.view.fields.age?.error ?? '').toBe('');
  });

  test('bodily harm is some injury: the card offers no “none”, and what was told of a punch is asked anew', () => {
    const unhurt = { ...barFight, injury: 'none' } satisfies Facts;
    const told = askedFacts(begun('common assault'), unhurt);
    const answers = press(told, 'back');
    const kept = Object.fromEntries(
      Object.entries(answers.view.fields).map(([id, { value }]) => [id, value]),
    );
    expect(kept.injury).toBe('none');
    const graver = { ...told.story.theCase.answers.facts, offence: 'abh' } satisfies Facts;
    const { facts, assessment } = dialogueStateOf(
      { ...told.story.theCase, answers: { words: 'actual bodily harm', facts: graver } },
      wayOf(told).state,
    );
    expect(facts.injury).toBeUndefined();
    expect(assessment?.ask ?? []).not.toContain('offence');
  });

  test('nobody asks who the victim of a shop theft is', () => {
    const end = askedFacts(begun('shoplifting'), {
      ...barFight,
      offence: 'theft-shop',
      victim: 'person',
      value: 40,
    });
    expect(wayOf(end).state.facts.victim).toBe('business');
  });

  test.each([
    ['£1,200', 1_200],
    ['150.50', 150.5],
    [' 40 ', 40],
    ['0', 0],
  ])('a value typed as “%s” is read', (value, pounds) => {
    expect(parseFacts(['value'], { value }, westMidlands)).toEqual({ facts: { value: pounds }, errors: {} });
  });

  test.each(['', 'a lot', '-5', '1.234', '12 quid', '1e9'])(
    '“%s” is no value, and the card says how to give one',
    (value) => {
      const { facts, errors } = parseFacts(['value'], { value }, westMidlands);
      expect(facts).toEqual({});
      expect(errors.value).toMatch(/in pounds/);
    },
  );
});
