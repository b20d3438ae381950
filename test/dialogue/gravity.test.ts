import { describe, expect, test } from 'vitest';
import { authorisationView } from '../../src/dialogue/screens/authorisation/authorisationView.ts';
import type { View } from '../../src/dialogue/view/view.ts';
import { dialogueContextOf, type TurnDeps } from '../../src/turns/turnDeps.ts';
import { madeUpMatrix } from '../domain/assessment/cases/madeUpMatrix.ts';
import { barFight, withPolicy } from '../support/westMidlands.ts';
import { deps, press, type Sitting, sitDown, wayOf } from './sitting.ts';
import { answersFor, askedFacts } from './typing.ts';

const context: TurnDeps = { ...deps, force: withPolicy({ gravityMatrix: madeUpMatrix }).force };

const start = () => press(sitDown(undefined, context), 'answer', { words: 'common assault' });

/** A punch outside a bar, answered card by card, with the factors as ticked. */
const assessed = (...gravityFactors: readonly string[]): Sitting =>
  askedFacts(start(), { ...barFight, gravityFactors });

const options = ({ view }: Sitting) => view.fields.disposal?.choices?.map(({ title }) => title) ?? [];

describe('given a force with a gravity matrix, when a punch is assessed, then', () => {
  test('the officer ticks the force’s own factors, graver and less grave', () => {
    const asked: string[][] = [];
    for (let sitting = start(); sitting.view.target.step === 'questions'; ) {
      asked.push((sitting.view.fields.gravityFactors?.choices ?? []).map(({ title }) => title));
      sitting = press(sitting, 'answer', answersFor(sitting.view, barFight));
    }
    expect(asked.filter((titles) => titles.length > 0)).toEqual([
      [
        'Graver: It was planned',
        'Graver: Several did it together',
        'Less grave: They were sorry at once',
        'Graver: The victim was working alone',
      ],
    ]);
  });

  test('no tick says that no factor is there, and the score decides what is open', () => {
    const sitting = assessed();
    expect(wayOf(sitting).state.facts.gravityFactors).toEqual([]);
    expect(options(sitting)).toEqual([
      'Community resolution: you may decide',
      'Conditional caution: only as an exception, with a reason; a sergeant must decide',
    ]);
  });

  test('a factor moves the score, and with it what is open', () => {
    expect(options(assessed('planned'))).toEqual([
      'Conditional caution: a sergeant must decide',
      'Community resolution: only as an exception, with a reason; a sergeant must decide',
    ]);
  });

  test('a departure without a reason is asked for one, and a reason without a departure is turned away', () => {
    const sitting = assessed();
    const without = press(sitting, 'answer', { disposal: 'conditional-caution' });
    expect(without.view.fields.exceptional?.error).toMatch(/in a whole sentence/);
    const needless = press(sitting, 'answer', { disposal: 'community-resolution', exceptional: 'x' });
    expect(needless.view.fields.exceptional?.error).toMatch(/needs no exception/);
  });

  test('with a reason a sergeant is asked, who reads the reason and the factors by their titles', () => {
    const chosen = { disposal: 'conditional-caution', exceptional: 'The course is what will stop it.' };
    const more = press(assessed('planned', 'sorry-at-once'), 'answer', chosen);
    expect(more.view.target.step, 'what an exception is weighed with comes first').toBe('questions');
    const sitting = press(askedFacts(more, barFight), 'answer', { disposal: 'conditional-caution' });
    expect(sitting.happened).toBe('answered + authority-requested');
    expect(sitting.story.theCase.state).toMatchObject({
      status: 'awaiting-authority',
      disposal: 'conditional-caution',
      authority: 'sergeant',
    });
    const read = (isForDecider: boolean) => {
      const { theCase } = sitting.story;
      const { data } = authorisationView(theCase, dialogueContextOf(context), { isForDecider }) as Extract<
        View,
        { card: 'authorisation' }
      >;
      return data.facts.map(({ question, answer }) => `${question} ${answer}`);
    };
    const factors =
      'What makes it graver, or less grave? Graver: It was planned, Less grave: They were sorry at once';
    const why = 'Why is a conditional caution right here as an exception? The course is what will stop it.';
    expect(read(true)).toEqual(expect.arrayContaining([factors, why]));
    expect(read(false), 'others read what it rests on in general words alone').toEqual([]);
  });
});
