import { describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/renderCard.ts';
import { foundView } from '../../src/dialogue/screens/found/foundView.ts';
import { interventionCardView } from '../../src/dialogue/screens/found/interventionCardView.ts';
import type { Intervention } from '../../src/domain/force/intervention.ts';
import { readCard } from '../support/journeys/card.ts';
import { westMidlands } from '../support/westMidlands.ts';

const rowOf = (id: string): Intervention => {
  const row = westMidlands.interventions.find((one) => one.id === id);
  if (row === undefined) throw new Error(`The catalogue has no ${id}`);
  return row;
};
const seven = westMidlands.interventions.slice(0, 7);

/** The lines of one intervention's card. */
function linesOf(row: Intervention, others: readonly Intervention[] = []): string {
  const view = interventionCardView(row, westMidlands, undefined, others);
  return readCard(renderCard(view, 'n').card).lines.join('\n');
}

describe('the card for one intervention', () => {
  test.each(westMidlands.interventions)('can be drawn for $id, with all that was found beside it', (row) => {
    const text = linesOf(row, seven);
    expect(text).toContain('Who it is for');
    expect(text).not.toMatch(/undefined|\.\.(\s|$)|: \.| {2}/);
    for (const { source } of row.figures) expect(text, 'a figure has its source').toContain(source);
  });

  test.each<[string, readonly RegExp[]]>([
    ['cara', [/Aged 18 or over\./, /Standard DASH risk\./, /It can be a condition with a/]],
    ['victim-awareness', [/£25 to the person/, /never decides who is diverted/]],
    ['divert', [/For possession of cannabis/, /free to the person/]],
    ['yjs-dudley', [/joint decision with the youth justice service/, /Where they live: Dudley\./]],
    ['drugs-early-warning', [/Nobody is referred/]],
    ['nhs-self-help', [/they go by themselves/, /By choice only/]],
  ])('of %s says what matters', (id, words) => {
    for (const one of words) expect(linesOf(rowOf(id))).toMatch(one);
  });

  test('says of a row without an evaluation that there is none, and of an old source that it is to confirm', () => {
    for (const row of westMidlands.interventions) {
      expect(linesOf(row).includes('It has not been evaluated.'), row.id).toBe(!row.evaluated);
      expect(linesOf(row).includes('· to confirm'), row.id).toBe(row.standing === 'to-confirm');
    }
  });

  test('has no button where nothing else was found', () => {
    expect(interventionCardView(rowOf('cara'), westMidlands, undefined, []).verbs).toEqual([]);
  });
});

test('a list of eight can be drawn, whichever they are', () => {
  for (let from = 0; from < westMidlands.interventions.length; from += 8) {
    const rows = westMidlands.interventions.slice(from, from + 8);
    const { questions } = readCard(renderCard(foundView({ rows, all: true }, westMidlands), 'n').card);
    expect(questions[0]?.choices).toHaveLength(rows.length);
    for (const { value } of questions[0]?.choices ?? []) expect(value.length).toBeLessThan(2_000);
  }
});
