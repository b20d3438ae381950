import { describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/renderCard.ts';
import { dialogueStateOf } from '../../src/dialogue/state/dialogueState.ts';
import { readHeard, victimCard } from '../../src/dialogue/steps/victim/victimCard.ts';
import { readWishes, viewsCard } from '../../src/dialogue/steps/victimWishes/viewsCard.ts';
import { readSaid, saidFields } from '../../src/dialogue/victim/readSaid.ts';
import type { View } from '../../src/dialogue/view/view.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { wishStands } from '../../src/domain/case/victimTasksOpen.ts';
import { dialogueContextOf } from '../../src/turns/turnDeps.ts';
import * as stages from '../support/caseStages.ts';
import { byClock, type Story, sergeant, tell } from '../support/caseStories.ts';
import { deps } from './sitting.ts';

const script = {
  pieces: [
    { part: 'who-i-am', heading: 'Who I am', words: 'I am a police officer.' },
    { part: 'safety', heading: 'Is it safe', words: 'Can you talk?' },
    { part: 'listen', heading: 'Listen', words: 'How are you?' },
  ],
} as const;

describe('given three parts of the words, when whoever spoke says which they said, then', () => {
  test.each([
    // What is ticked, what failed, what came of it; what the record shows.
    [
      'all as they stand',
      'who-i-am,safety,listen',
      '',
      'reached',
      ['who-i-am', 'safety', 'listen'],
      undefined,
    ],
    ['two of them', 'who-i-am,listen', '', 'reached', ['who-i-am', 'listen'], undefined],
    ['one that did not work', 'who-i-am,safety', 'safety', 'reached', ['who-i-am', 'safety'], ['safety']],
    // Words that were not said can neither work nor fail.
    ['what did not work was said', 'who-i-am', 'listen', 'reached', ['who-i-am', 'listen'], ['listen']],
    ['in their order, each once', 'listen,who-i-am,listen', '', 'reached', ['who-i-am', 'listen'], undefined],
    ['what was not offered is none', 'who-i-am,support', 'statement', 'reached', ['who-i-am'], undefined],
    // An older card does not ask, and nobody claims that anything was said.
    ['nothing of a card that did not ask', undefined, undefined, 'reached', undefined, undefined],
    // Whoever unticks every part says that they said none of them.
    ['none where all are unticked', '', '', 'reached', [], undefined],
    // All stand ticked before it is known whether anybody answers.
    ['nobody answered', 'who-i-am,safety', 'safety', 'no-answer', undefined, undefined],
    ['a message was left', 'who-i-am,safety', '', 'message-left', undefined, undefined],
    ['not safe to talk', 'who-i-am', '', 'not-safe', undefined, undefined],
    ['a wrong number', 'who-i-am', '', 'wrong-details', undefined, undefined],
  ] as const)('%s', (_what, wordsSaid, wordsFailed, outcome, said, failed) => {
    const inputs = wordsSaid === undefined ? {} : { wordsSaid, wordsFailed };
    const read = readSaid(script, outcome, inputs);
    expect([read.said, read.failed]).toEqual([said, failed]);
  });

  // A list in which nothing is ticked is left out of what some clients of Teams send; a single tick never is.
  test('all unticked is nothing said, also where the lists do not come back', () => {
    expect(readSaid(script, 'reached', { wordsNotCovered: 'false' })).toEqual({ said: [] });
    expect(readSaid({ pieces: [] }, 'reached', { wordsNotCovered: 'false' })).toEqual({});
  });

  // They spoke, if only to say that they cannot: then something may have been said. Nobody who was not there said anything.
  test.each([
    ['reached', true],
    ['not-safe', true],
    ['no-answer', undefined],
    ['message-left', undefined],
    ['wrong-details', undefined],
  ] as const)('what was not covered is kept of a call that ended as %s: %s', (outcome, kept) => {
    expect(readSaid(script, outcome, { wordsNotCovered: 'true' }).notCovered).toBe(kept);
    expect(readSaid(script, outcome, { wordsNotCovered: 'false' }).notCovered).toBeUndefined();
    expect(readSaid(script, 'reached', { wordsSaid: 'safety', wordsNotCovered: 'true' })).toEqual({
      said: ['safety'],
      notCovered: true,
    });
  });

  test('all stand ticked by their titles, and none as failed', () => {
    const { wordsSaid, wordsFailed } = saidFields(script);
    expect([wordsSaid?.value, wordsFailed?.value]).toEqual(['who-i-am,safety,listen', '']);
    expect(wordsSaid?.choices?.map(({ title }) => title)).toEqual(['Who I am', 'Is it safe', 'Listen']);
    expect(saidFields({ pieces: [] })).toEqual({ wordsNotCovered: { value: '', error: '' } });
  });
});

describe('given the cards from which an officer speaks to a victim', () => {
  const state = dialogueStateOf(stages.unheardWith({}).theCase, dialogueContextOf(deps));
  const target = { caseId: 'c', step: 'victim', revision: 1 } as const;

  test('the ticks are folded away under the words, so that the card is no longer', () => {
    for (const drawn of [victimCard(state, 'officer'), viewsCard(state, 'officer')]) {
      const view = { ...drawn, target, verbs: ['answer'], note: '' } as View;
      const card = JSON.stringify(renderCard(view, 'n').card);
      expect(card).toMatch(/"id":"saidWords","isVisible":false/);
      expect(card).toContain('Which parts did you say? (optional');
      // What they said must not wait: it is in sight.
      expect(card).toContain('They said something this does not cover');
    }
  });

  test('what they tick goes with the call, the first half and the second', () => {
    const reached = { victimContacted: 'reached', victimChannel: 'in-person', victimView: 'supports' };
    const first = readHeard(state, 'officer', {
      ...reached,
      wordsSaid: 'who-i-am,why-this',
      wordsFailed: '',
    });
    expect(first).toMatchObject({ ok: true, entry: { call: { said: ['who-i-am', 'why-this'] } } });
    const second = readWishes(state, 'officer', {
      victimNextBy: '2026-12-31',
      wordsSaid: 'support',
      wordsFailed: 'support',
    });
    expect(second).toMatchObject({ ok: true, entry: { call: { said: ['support'], failed: ['support'] } } });
  });
});

// A card that was drawn before it was taken has the tick still: saving it is no fault and asks for nothing anew; in a call they may ask again.
test('given a statement that was taken since, when the card of wishes is saved as it was drawn, then it stays done', () => {
  const stateOf = (theCase: Case) => dialogueStateOf(theCase, dialogueContextOf(deps));
  const save = (story: Story, victimWants: string) => {
    const read = readWishes(stateOf(story.theCase), 'officer', { victimWants, victimNextBy: '2026-12-31' });
    if (!read.ok || read.entry.wishes === undefined) throw new Error('It could not be read');
    return byClock(story, { type: 'victim-wishes', wishes: read.entry.wishes });
  };
  const both = 'statement,compensation';
  const asked = save(stages.breachedDeferredProsecution(), both);
  expect(wishStands(asked.theCase, 'statement')).toBe('open');
  const again = { type: 'decide-breach', decision: 'decide-again', reason: 'r' } as const;
  const taken = tell(tell(asked, { type: 'statement-taken' }), again, { by: sergeant });
  const { value } = viewsCard(stateOf(taken.theCase), 'officer').fields?.victimWants ?? {};
  expect(value).toBe(both);
  const saved = save(taken, both);
  expect(wishStands(saved.theCase, 'statement')).toBe('done');
  expect(wishStands(saved.theCase, 'compensation')).toBe('open');
  expect(wishStands(save(save(saved, ''), both).theCase, 'statement')).toBe('done');
});
