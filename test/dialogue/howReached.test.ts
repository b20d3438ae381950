import { expect, test } from 'vitest';
import { withHowReached } from '../../src/dialogue/screens/authorisation/withHowReached.ts';
import type { VictimCall } from '../../src/domain/victim/victimEvent.ts';
import { minute } from '../support/caseStories.ts';
import { callAbout, triedCall } from '../support/victimCalls.ts';

const question = 'Was the victim reached?';
const reached: VictimCall = callAbout('views', 'views');
const answerAfter = (...calls: readonly VictimCall[]): string | undefined => {
  const file = { details: {}, wishes: {}, messages: [], surveys: [], told: {} };
  const by = { id: 'officer-1', name: 'PC Ash' };
  const victim = { ...file, calls: calls.map((call, at) => ({ ...call, at: minute(at), by })) };
  const lines = [
    { question: 'How old is the person?', answer: '24' },
    { question, answer: 'Yes' },
  ];
  const said = withHowReached(lines, { victim }, { question: () => question });
  expect(said[0]).toEqual(lines[0]);
  return said[1]?.answer;
};

// Whoever decides weighs what the victim said: heard by the police themselves, or as somebody passed it on.
test.each<[string, readonly VictimCall[], string]>([
  ['somebody spoke to them', [reached], 'Yes'],
  ['nobody was reached', [triedCall], 'Yes'],
  [
    'their IDVA passed it on',
    [{ ...reached, channel: 'advocate', heardThrough: 'passed-on' }],
    'Yes, through their IDVA',
  ],
  [
    'their IDVA was there',
    [{ ...reached, channel: 'advocate', heardThrough: 'there' }],
    'Yes, with their IDVA there',
  ],
  [
    'an older record does not say who told them',
    [{ ...reached, channel: 'advocate' }],
    'Yes, through their IDVA',
  ],
  ['they wrote back', [{ ...reached, channel: 'email' }], 'Yes, they wrote back'],
  ['they wrote back, and were spoken to since', [{ ...reached, channel: 'email' }, reached], 'Yes'],
])('given a decider, when %s, then they read how the victim was reached', (_what, calls, answer) => {
  expect(answerAfter(...calls)).toBe(answer);
});
