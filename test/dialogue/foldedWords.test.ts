import { describe, expect, test } from 'vitest';
import { type Element, elementsOf } from '../../src/cards/element.ts';
import { renderCard } from '../../src/cards/renderCard.ts';
import { callView } from '../../src/dialogue/screens/calls/callView.ts';
import { dialogueStateOf } from '../../src/dialogue/state/dialogueState.ts';
import { victimCard } from '../../src/dialogue/steps/victim/victimCard.ts';
import { viewsCard } from '../../src/dialogue/steps/victimWishes/viewsCard.ts';
import type { View } from '../../src/dialogue/view/view.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import { day } from '../../src/law/day.ts';
import { dialogueContextOf } from '../../src/turns/turnDeps.ts';
import * as stages from '../support/caseStages.ts';
import { westMidlands } from '../support/westMidlands.ts';
import { deps } from './sitting.ts';

const state = dialogueStateOf(stages.unheardWith({ domesticAbuse: 'none' }).theCase, dialogueContextOf(deps));
const whole = (of: Pick<View, 'card' | 'data' | 'fields'>) =>
  ({ ...of, verbs: ['answer'], note: '', target: { caseId: 'c', step: 'victim', revision: 1 } }) as View;
const { theCase } = stages.filedConditionalCaution();
const due = dueCall(theCase, westMidlands);
if (due === undefined) throw new Error('No call is due');
const call = callView(theCase, due, westMidlands, { caller: 'liaison', today: day('2026-11-20') });

/** The elements of the card, from the top. */
const drawn = (view: View) => elementsOf(renderCard(view, 'nonce-1').card as Element);

// Twelve parts are read on a phone: whoever rings sees what they say first, and whether somebody is safe; the rest opens by its heading.
describe('given the words for a victim, when they stand on the card', () => {
  test.each<[string, View, readonly string[]]>([
    ['of their view', whole(victimCard(state, 'officer')), ['words-who-i-am', 'words-safety']],
    ['of what they want', whole(viewsCard(state, 'officer')), ['words-your-choices']],
    ['of a later call', call, ['words-who-i-am', 'words-safety']],
  ])('%s, then each part opens by its heading, and only what comes first is open', (_which, view, open) => {
    const elements = drawn(view);
    const parts = elements.filter(({ id }) => String(id).startsWith('words-'));
    expect(parts.length).toBeGreaterThan(4);
    expect(parts.filter(({ isVisible }) => isVisible === true).map(({ id }) => id)).toEqual(open);
    const opens = elements.flatMap(({ targetElements }) => (targetElements ?? []) as readonly string[]);
    expect(opens.filter((id) => id.startsWith('words-'))).toEqual(parts.map(({ id }) => id));
  });

  test('of a later call, then what came of a try stands above them, and what was told under them', () => {
    const order = drawn(call).flatMap(({ type, verb, id }) =>
      type === 'Action.Execute' ? [verb] : String(id).startsWith('words-who') ? ['words'] : [],
    );
    expect(order).toEqual([
      'no-answer',
      'message-left',
      'not-safe',
      'wrong-number',
      'words',
      'told',
      'leave-call',
    ]);
  });

  // What is said to whoever else answers stands on the card: to record it as no answer, or as a wrong number, would be untrue.
  test.each<[string, View]>([
    ['their view', whole(victimCard(state, 'officer'))],
    ['a later call', call],
  ])('of %s, then “if somebody else answers” has a button or an answer that records it', (_which, view) => {
    const card = JSON.stringify(renderCard(view, 'nonce-1').card);
    expect(card).toContain('If somebody else answers');
    expect(card).toMatch(/"title":"[^"]*not them[^"]*"/);
  });

  // Fear and what is safe come before money and wishes (the gravest first).
  test.each<[string, View, readonly string[]]>([
    ['their view', whole(victimCard(state, 'officer')), ['victimContacted', 'victimEnhanced', 'victimView']],
    [
      'what they want',
      whole(viewsCard(state, 'officer')),
      ['victimPreferred', 'victimSafeToCall', 'victimWants', 'remedyChosen'],
    ],
  ])('of %s, then what is grave is asked before the rest', (_which, view, order) => {
    const asked = drawn(view).map(({ id }) => String(id));
    expect(asked.filter((id) => order.includes(id))).toEqual(order);
  });
});
