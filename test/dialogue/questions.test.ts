import { describe, expect, test } from 'vitest';
import { factInput, parseFacts } from '../../src/dialogue/inputs/factInput.ts';
import { askedNow } from '../../src/dialogue/state/askedNow.ts';
import { assess } from '../../src/domain/assessment/assess.ts';
import type { FactName, Facts } from '../../src/law/facts.ts';
import {
  barFight,
  context,
  partnerAssault,
  possession,
  shopChild,
  westMidlands,
} from '../support/westMidlands.ts';
import { press, type Sitting, sitDown, wayOf } from './sitting.ts';
import { answersFor } from './typing.ts';

type Journey = readonly [
  story: string,
  words: string,
  facts: Facts,
  /** Inputs asked in all, and those that had to be: without them the answer would be open. */
  count: { readonly asked: number; readonly minimum: number; readonly cards: number },
  /** Asked although this answer did not need them: they stood on one card with what settled it, or choose the course. */
  spare: readonly string[],
];

const onTheSameCard = ['age', 'offenceDate', 'evidence', 'domesticAbuse', 'weapon', 'circumstances'];

const journeys: readonly Journey[] = [
  ['possession', 'possession cannabis', possession, { asked: 6, minimum: 5, cards: 1 }, ['sex']],
  [
    'a punch',
    'common assault',
    barFight,
    { asked: 15, minimum: 12, cards: 2 },
    ['weapon', 'sex', 'digitalAccess'],
  ],
  // Drink or low risk would change the course that the caution is proposed for; a partner may be a child, too (R16d);
  // after a serious injury a caution is not proposed (R12b).
  [
    'a partner pushed',
    'common assault',
    partnerAssault,
    { asked: 15, minimum: 13, cards: 3 },
    ['weapon', 'sex'],
  ],
  ['a child who took something', 'shoplifting', shopChild, { asked: 5, minimum: 5, cards: 1 }, []],
  [
    'an adult who took something',
    'shoplifting',
    { ...barFight, offence: 'theft-shop', victim: 'business', value: 150 },
    { asked: 12, minimum: 10, cards: 2 },
    ['sex', 'digitalAccess'],
  ],
  [
    'a punch, denied',
    'common assault',
    { ...barFight, admission: 'denies' },
    { asked: 7, minimum: 1, cards: 1 },
    onTheSameCard,
  ],
];

type Walked = { readonly inputs: readonly string[]; readonly cards: number; readonly known: Facts };

/** Every input the question cards ask for on the way, how many cards there were, and the facts that count at the end. */
function walked(words: string, facts: Facts): Walked {
  const inputs: string[] = [];
  let sitting: Sitting = press(sitDown(), 'answer', { words });
  let cards = 0;
  for (; sitting.view.target.step === 'questions' && cards < 8; cards += 1) {
    inputs.push(...askedNow(wayOf(sitting).state).map(factInput));
    sitting = press(sitting, 'answer', answersFor(sitting.view, facts));
  }
  return { inputs: [...new Set(inputs)], cards, known: wayOf(sitting).state.facts };
}

/** Whether an appropriate adult is with a child is asked on the card that asks the youth justice service. */
const askedHere = (facts: Facts): readonly FactName[] =>
  assess(facts, context).ask.filter((name) => name !== 'appropriateAdult');

/** The inputs without which the answer would still be open, everything else being known. */
function needed(known: Facts): readonly string[] {
  const names = (Object.keys(known) as FactName[]).filter((name) => {
    const { [name]: _, ...rest } = known;
    return name !== 'offence' && askedHere(rest).length > 0;
  });
  return [...new Set(names.map(factInput))];
}

describe('given somebody whose facts are known, when the officer is asked, then the questions are counted:', () => {
  test.each(journeys)('%s', (story, words, facts, count, spare) => {
    const { inputs, cards, known } = walked(words, facts);
    const minimum = needed(known);
    expect({ asked: inputs.length, minimum: minimum.length, cards }, story).toEqual(count);
    expect(inputs.filter((input) => !minimum.includes(input))).toEqual(spare);
    expect(askedHere(known)).toEqual([]);
  });
});

describe('given somebody over 50 who drinks in binges, when the officer is asked, then', () => {
  const older = { ...barFight, age: 58 } satisfies Facts;

  test('the number of convictions is asked, and of nobody younger', () => {
    expect(walked('common assault', { ...older, convictions: 1 }).inputs).toContain('convictions');
    expect(walked('common assault', { ...barFight, age: 50 }).inputs).not.toContain('convictions');
  });

  test.each(['', 'two', '-1', '1.5'])('“%s” is no number', (typed) => {
    expect(
      parseFacts(['convictions'], { convictions: typed }, westMidlands).errors.convictions,
    ).not.toBeUndefined();
  });
});
