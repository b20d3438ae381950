import { expect, test } from 'vitest';
import { clocksOf } from '../../../src/domain/calls/clocksOf.ts';
import * as stages from '../../support/caseStages.ts';
import { byClock, reported, type Story, tell } from '../../support/caseStories.ts';
import { frozenRecord } from '../../support/filings.ts';
import { callAbout, triedCall } from '../../support/victimCalls.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const rung = (story: Story, ...calls: readonly (typeof triedCall)[]): Story =>
  calls.reduce((told, call) => byClock(told, { type: 'victim-called', call }), story);
const hears = (story: Story): Story => rung(story, callAbout('disposal', 'disposal'));
const asked = (story: Story): Story =>
  byClock(story, {
    type: 'victim-surveyed',
    survey: {
      ...{ after: 'call', by: 'phone', scriptVersion: 'test' },
      ...{ understood: 5, heard: 4, fair: 4, satisfied: 3 },
    },
  });
const filed = stages.filedForDivert;
const undiverted = (story: Story): Story =>
  tell(tell(reported(story, 'declined'), { type: 'choose-another' }), {
    type: 'record-undiverted',
    record: frozenRecord,
  });
/** They know, by a message that said so, and nobody has reached them. */
const toldInWriting = (): Story => {
  const { events, theCase } = rung(filed(), triedCall);
  if (theCase.victim === undefined) throw new Error('Somebody was rung');
  const told = { ...theCase.victim.told, disposal: events.at(-1)?.at ?? '' };
  return { events, theCase: { ...theCase, victim: { ...theCase.victim, told } } };
};

// How it was for them is asked of whoever was spoken to and knows how the case stands; once after the call, once at its end.
test.each<[string, boolean, () => Story]>([
  ['who heard the decision', true, () => hears(filed())],
  ['who heard it and did not answer since', true, () => rung(hears(filed()), triedCall)],
  ['whom nobody has told', false, filed],
  ['whom nobody has spoken to, though they were told in writing', false, toldInWriting],
  ['who has answered', false, () => asked(hears(filed()))],
  ['who has answered, and heard the same again', false, () => hears(asked(hears(filed())))],
  [
    'who heard of a filing that came to nothing, while it is open how it goes on',
    false,
    () => undiverted(hears(filed())),
  ],
  [
    'who heard how it went on in its place',
    true,
    () => hears(tell(undiverted(hears(filed())), { type: 'decide-instead', disposal: 'charge' })),
  ],
  [
    'after domestic abuse, for whom a call alone is a danger',
    false,
    () => hears(stages.breachedDomesticAbuse()),
  ],
])('the four questions are due to a victim %s: %s', (_who, is, story) => {
  expect(clocksOf(story().theCase, westMidlands.offences).some(({ name }) => name === 'survey')).toBe(is);
});
