import { expect, test } from 'vitest';
import {
  hasChangedSinceTold,
  hasChangedSinceWritten,
  isHeardBefore,
} from '../../../src/domain/calls/hasChangedSinceTold.ts';
import * as stages from '../../support/caseStages.ts';
import { byClock, filed, minute, officer, reported, type Story, tell } from '../../support/caseStories.ts';
import { courseCondition, remedyCondition } from '../../support/filings.ts';
import { callAbout } from '../../support/victimCalls.ts';

const hears = (story: Story): Story =>
  byClock(story, { type: 'victim-called', call: callAbout('disposal', 'disposal') });
const reads = (story: Story): Story =>
  byClock(story, {
    type: 'victim-called',
    call: { ...callAbout('disposal', 'disposal'), channel: 'letter' },
  });
const isLeftOut = (story: Story): Story =>
  byClock(story, {
    type: 'victim-called',
    call: { ...callAbout('disposal', 'disposal'), said: ['who-i-am'] },
  });
const charged = (story: Story): Story => tell(story, { type: 'decide-instead', disposal: 'charge' });
const ended = (story: Story): Story => tell(story, { type: 'decide-instead', disposal: 'no-further-action' });
/** A charge that nobody made was recorded, and is open again. */
const openAgain = (story: Story): Story => tell(story, { type: 'charge-taken-back' });
const another = (story: Story): Story =>
  filed(tell(reported(story, 'declined'), { type: 'choose-another' }), {
    conditions: [courseCondition, remedyCondition],
  });
const chargedAtFirst = (): Story => charged(stages.notDiverted());
/** They heard of a decision, and a breach had the case decided anew. */
const decidedAnew = (): Story => {
  const deferred = hears(filed(stages.drafting(), { disposal: 'deferred-prosecution' }));
  const again = { type: 'decide-breach', decision: 'decide-again', reason: 'r' } as const;
  const heard = { type: 'log-victim-call', call: callAbout('views', 'views') } as const;
  const by = { id: 'sergeant-1', name: 'Sgt Birch', rank: 'sergeant' } as const;
  return filed(tell(tell(reported(deferred, 'accepted', 'missed', 'missed'), again, { by }), heard));
};

// Victims' Code, right 6: whoever was told a decision hears when another takes its place.
// They are never told which course it is, so that another is no change to them; what somebody must do for them is.
test.each<[string, boolean, Story]>([
  ['nobody has told them anything', false, stages.filedConditionalCaution()],
  ['what they were told stands', false, hears(stages.filedConditionalCaution())],
  ['something else is required now', true, another(hears(stages.filedConditionalCaution()))],
  [
    'something else is required, and they have heard that',
    false,
    hears(another(hears(stages.filedConditionalCaution()))),
  ],
  [
    'it was to go no further, and goes to court',
    true,
    charged(hears(tell(stages.notDiverted(), { type: 'decide-instead', disposal: 'no-further-action' }))),
  ],
  ['it went to court, was open again, and goes no further', true, ended(openAgain(hears(chargedAtFirst())))],
  ['they heard that it was open again', false, ended(hears(openAgain(hears(chargedAtFirst()))))],
  [
    'they heard that it was open again, and that it goes no further, and it goes to court',
    true,
    charged(hears(ended(hears(openAgain(hears(chargedAtFirst())))))),
  ],
  [
    'they heard that it was open again, and two things were decided since',
    false,
    charged(ended(hears(openAgain(hears(chargedAtFirst()))))),
  ],
  ['it is not known yet what takes its place', false, hears(stages.notDiverted())],
  ['they were told in a letter alone', false, another(reads(stages.filedConditionalCaution()))],
  ['they were reached and it was left out', false, another(isLeftOut(stages.filedConditionalCaution()))],
  ['it was taken back', false, tell(hears(stages.filedForDivert()), { type: 'withdraw' })],
  ['a breach had it decided anew, so that they hear of that as a decision', false, decidedAnew()],
])('given that %s, then a victim has to hear of a change: %s', (_what, is, { theCase }) => {
  expect(hasChangedSinceTold(theCase)).toBe(is);
});

test('the same filed anew is what they heard before, until something is decided since', () => {
  const { theCase } = filed(
    tell(reported(hears(stages.filedConditionalCaution()), 'declined'), { type: 'choose-another' }),
  );
  expect([isHeardBefore(theCase), hasChangedSinceTold(theCase)]).toEqual([true, false]);
  const undiverted = { status: 'closed', how: 'not-diverted', at: minute(60) } as const;
  const elsewhere = { disposal: 'charge', at: minute(70), by: officer.id } as const;
  expect(isHeardBefore({ ...theCase, state: undiverted, decisionElsewhere: elsewhere })).toBe(false);
  expect(isHeardBefore(another(hears(stages.filedConditionalCaution())).theCase)).toBe(false);
  expect(isHeardBefore(hears(stages.filedConditionalCaution()).theCase)).toBe(false);
});

test('of a victim of whom nothing is on record nobody has told anything', () => {
  const { victim: _nobody, ...theCase } = stages.filedConditionalCaution().theCase;
  expect(hasChangedSinceTold(theCase)).toBe(false);
});

const isWrittenTo = (story: Story): Story =>
  byClock(story, {
    type: 'victim-called',
    call: { ...callAbout('disposal', 'disposal'), channel: 'letter', outcome: 'sent' },
  });
const first = stages.filedConditionalCaution;

// A letter that may have been read says what holds no more: that nobody comes near them, or that they are paid.
test.each<[string, boolean, Story]>([
  ['a letter told them, and something else is required now', true, another(isWrittenTo(first()))],
  ['a letter told them what stands', false, isWrittenTo(first())],
  ['they were written to of both', false, isWrittenTo(another(isWrittenTo(first())))],
  ['they heard the first aloud', false, another(hears(first()))],
  [
    'a letter told them, and it was taken back',
    false,
    tell(isWrittenTo(stages.filedForDivert()), { type: 'withdraw' }),
  ],
  ['nobody has told them anything', false, another(first())],
  // That letter decided nothing: what it says holds.
  [
    'a letter told them that it is open again, and it was decided',
    false,
    ended(isWrittenTo(openAgain(hears(chargedAtFirst())))),
  ],
  [
    'a letter told them of a charge, which was taken back',
    true,
    ended(openAgain(isWrittenTo(chargedAtFirst()))),
  ],
  [
    'a letter told them what was decided once it was open again, and that changed',
    true,
    charged(isWrittenTo(ended(openAgain(isWrittenTo(chargedAtFirst()))))),
  ],
])('given that %s, then what was written holds no more: %s', (_what, is, { theCase }) => {
  expect(hasChangedSinceWritten(theCase)).toBe(is);
});
