import { describe, expect, test } from 'vitest';
import { askedNow } from '../../src/dialogue/state/askedNow.ts';
import type { Facts } from '../../src/law/facts.ts';
import { barFight, possession } from '../support/westMidlands.ts';
import { press, type Sitting, sitDown, wayOf } from './sitting.ts';
import { answersFor } from './typing.ts';

const shopUser = {
  ...barFight,
  offence: 'theft-shop',
  victim: 'business',
  value: 150,
  needs: ['drugs'],
} satisfies Facts;
const dealer = {
  ...barFight,
  offence: 'pwits-class-b',
  supplyIndicated: true,
  victim: 'none',
  likelySentence: 'custody',
  needs: ['finance'],
} satisfies Facts;

/** On how many cards the drug was asked, and the dialogue after the questions. */
function asked(words: string, facts: Facts): { readonly times: number; readonly end: Sitting } {
  let sitting = press(sitDown(), 'answer', { words });
  let times = 0;
  for (let cards = 0; sitting.view.target.step === 'questions'; cards += 1) {
    if (cards > 6) throw new Error(`The questions about ${words} do not come to an end`);
    if (askedNow(wayOf(sitting).state).includes('drug')) times += 1;
    sitting = press(sitting, 'answer', answersFor(sitting.view, facts));
  }
  return { times, end: sitting };
}

describe('given that an officer is asked, then which drug it is', () => {
  test.each<[string, string, Facts, number]>([
    ['is asked once where drugs lie behind a theft', 'shoplifting', shopUser, 1],
    ['is asked once, and “not known” closes it', 'shoplifting', { ...shopUser, drug: 'unknown' }, 1],
    ['is not asked where drink does', 'common assault', barFight, 0],
    ['is not asked where the offence names it', 'possession cannabis', possession, 0],
    [
      'is not asked on the straight way to drug diversion',
      'possession class A',
      { ...possession, offence: 'possession-class-a' },
      0,
    ],
    ['is asked once for a drug offence that does not say', 'intent to supply class B', dealer, 1],
    ['is not asked of whoever denies it', 'shoplifting', { ...shopUser, admission: 'denies' }, 0],
  ])('%s', (what, words, facts, times) => {
    const { times: were, end } = asked(words, facts);
    expect(were, what).toBe(times);
    expect(end.view.target.step).not.toBe('questions');
  });

  test('counts where it was told, and the offence’s own name counts where it was not', () => {
    const factsAfter = (words: string, facts: Facts) => wayOf(asked(words, facts).end).state.facts;
    expect(factsAfter('shoplifting', { ...shopUser, drug: 'crack' }).drug).toBe('crack');
    expect(factsAfter('possession cannabis', possession).drug).toBe('cannabis');
  });

  test('brings no condition for a heroin user that treats drugs, and one for a cocaine user', () => {
    const { end } = asked('shoplifting', { ...shopUser, drug: 'heroin' });
    const { state } = wayOf(press(end, 'answer', { disposal: 'conditional-caution', requestNote: '' }));
    const required = state.suggestions.filter(({ as }) => as === 'condition');
    expect(required.filter(({ intervention }) => intervention.pathways.includes('drugs'))).toEqual([]);
    const other = asked('shoplifting', { ...shopUser, drug: 'cocaine' }).end;
    const cocaine = wayOf(press(other, 'answer', { disposal: 'conditional-caution', requestNote: '' })).state;
    const ids = cocaine.suggestions.filter(({ as }) => as === 'condition').map((one) => one.intervention.id);
    expect(ids, 'what a cocaine user is required to do').toContain('drug-alcohol-cc');
  });
});
