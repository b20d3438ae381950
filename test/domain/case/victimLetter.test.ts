import { describe, expect, test } from 'vitest';
import {
  arrangedOn,
  isLetterAwaited,
  victimTasksOpen,
  wishesNow,
  wishStands,
} from '../../../src/domain/case/victimTasksOpen.ts';
import type { VictimWishes } from '../../../src/domain/victim/victimEvent.ts';
import * as stages from '../../support/caseStages.ts';
import {
  byClock,
  filed,
  reported,
  type Story,
  sergeant,
  tell,
  withdrawn,
} from '../../support/caseStories.ts';
import { courseCondition, remedyCondition } from '../../support/filings.ts';

const letter = { ...remedyCondition, isLetter: true } as const;
const ofOfficer = { ...letter, from: 'officer' } as const;
const says = (story: Story, wishes: VictimWishes): Story => byClock(story, { type: 'victim-wishes', wishes });
const agreed = (
  ...conditions: readonly (typeof letter | typeof ofOfficer | typeof courseCondition)[]
): Story => filed(stages.approved(), { conditions });
const received = (story: Story): Story => tell(story, { type: 'letter-received' });
/** The course is completed, and the officer says that the letter is done too, without having said that they have it. */
const completed = (story: Story): Story =>
  tell(reported(story, 'accepted', 'completed'), { type: 'mark-done' });

// The force's data: “the victim gets it only if they want it”. Nobody passes on what is not written.
describe('given a letter to the victim, then their wish for it is', () => {
  test.each<[string, string, () => Story]>([
    ['none of a case in which none was agreed', 'none', () => agreed(courseCondition)],
    ['none of one before it is filed', 'none', stages.drafting],
    [
      'none, though they want one, where none was agreed',
      'none',
      () => says(agreed(courseCondition), { letter: 'wanted' }),
    ],
    ['none while it is not written', 'none', () => agreed(courseCondition, letter)],
    [
      'none while it is not written, though they want it',
      'none',
      () => says(agreed(letter), { letter: 'wanted' }),
    ],
    [
      'none, though they want one, once something else is completed',
      'none',
      () => says(completed(agreed(courseCondition, { ...remedyCondition } as never)), { letter: 'wanted' }),
    ],
    [
      'open once its officer has it, where they had chosen it',
      'open',
      () => received(agreed(courseCondition, letter)),
    ],
    [
      'open once all is completed, where they had chosen it',
      'open',
      () => completed(agreed(courseCondition, letter)),
    ],
    [
      'none, where they had chosen it and do not want it now',
      'none',
      () => says(received(agreed(letter)), { letter: 'no' }),
    ],
    [
      'to be asked for, where its officer had added it',
      'agreed',
      () => received(agreed(courseCondition, ofOfficer)),
    ],
    [
      'to be asked for, where they chose no letter but something else',
      'agreed',
      () => received(agreed({ ...remedyCondition, isLetter: undefined } as never, ofOfficer)),
    ],
    [
      'open, where its officer had added it and they want it',
      'open',
      () => says(received(agreed(ofOfficer)), { letter: 'wanted' }),
    ],
    [
      'none, where its officer had added it and they do not',
      'none',
      () => says(received(agreed(ofOfficer)), { letter: 'no' }),
    ],
    [
      'done once it was passed on',
      'done',
      () => tell(received(agreed(letter)), { type: 'letter-passed-on' }),
    ],
    [
      'none where the case was closed otherwise before it was written',
      'none',
      () => withdrawn(agreed(letter)),
    ],
  ])('%s: %s', (_what, stands, story) => {
    expect(wishStands(story().theCase, 'letter')).toBe(stands);
    expect(victimTasksOpen(story().theCase)).toEqual(stands === 'open' ? ['letter-passed-on'] : []);
  });

  test.each<[string, boolean, () => Story]>([
    ['while it is to be written', true, () => agreed(courseCondition, letter)],
    [
      'while the breach of it is not decided',
      true,
      () => reported(agreed(courseCondition, letter), 'accepted', 'missed', 'missed'),
    ],
    ['not once they have it', false, () => received(agreed(letter))],
    ['not where none was agreed', false, () => agreed(courseCondition)],
    ['not before it is filed', false, stages.drafting],
    ['not once all is completed', false, () => completed(agreed(courseCondition, letter))],
    ['not once it was taken back', false, () => withdrawn(agreed(letter))],
  ])('its officer awaits it %s: %s', (_when, is, story) => {
    expect(isLetterAwaited(story().theCase)).toBe(is);
  });
});

// Support is theirs by right (Victims' Code, right 4), and nobody rings who was told no.
describe('given a victim who was referred to support, when they say that they do not want it, then', () => {
  const referred = (): Story =>
    tell(says(stages.filedForDivert(), { support: 'wanted' }), { type: 'support-referred' });
  const refused = (story = referred()): Story => says(story, { support: 'declined' });
  test.each<[string, readonly string[], () => Story]>([
    ['its service is to be told', ['support-stopped'], refused],
    ['that once', [], () => tell(refused(), { type: 'support-stopped' })],
    ['nothing is to be told while they want it', [], referred],
    [
      'nothing where they were never referred',
      [],
      () => refused(says(stages.filedForDivert(), { support: 'wanted' })),
    ],
    [
      'they are referred anew where they want it again',
      ['support-referred'],
      () => says(refused(), { support: 'wanted' }),
    ],
    [
      'it is told once more, where they were referred anew and do not want that either',
      ['support-stopped'],
      () =>
        refused(
          tell(says(tell(refused(), { type: 'support-stopped' }), { support: 'wanted' }), {
            type: 'support-referred',
          }),
        ),
    ],
    [
      'nothing of somebody of whom nothing is known',
      [],
      () => tell(stages.unheardWith({ victim: 'none' }), { type: 'withdraw' }),
    ],
  ])('%s: %j', (_what, open, story) => {
    expect(victimTasksOpen(story().theCase)).toEqual(open);
  });

  test('it was arranged on the day it was ticked, and is no more where they do not want it, or want it anew', () => {
    expect(arrangedOn(referred().theCase, 'support')).toBe('2026-11-20');
    expect(arrangedOn(refused().theCase, 'support')).toBeUndefined();
    expect(arrangedOn(says(refused(), { support: 'wanted' }).theCase, 'support')).toBeUndefined();
    expect(arrangedOn(referred().theCase, 'restorative-justice')).toBeUndefined();
    expect(arrangedOn(stages.unheardWith({ victim: 'none' }).theCase, 'support')).toBeUndefined();
  });

  test('help that they do not want is offered again; a statement that was taken is taken', () => {
    expect(wishStands(refused().theCase, 'support')).toBe('none');
    const taken = tell(says(stages.filedForDivert(), { statement: 'wanted' }), { type: 'statement-taken' });
    expect(wishStands(says(taken, { statement: 'no' } as never).theCase, 'statement')).toBe('done');
  });
});

describe('given what a victim asked for, when it is looked at, then', () => {
  const asked: VictimWishes = { support: 'wanted', statement: 'wanted', compensation: 'no' };
  const some = (): Story => tell(says(stages.filedForDivert(), asked), { type: 'statement-taken' });
  test('what is open and what is done is there, and what nobody asked for is not', () => {
    expect(wishesNow(some().theCase)).toEqual({ support: 'open', statement: 'done' });
    expect(wishesNow(stages.drafting().theCase)).toEqual({});
  });

  test('of a case that was withdrawn, help alone', () => {
    expect(wishesNow(withdrawn(some()).theCase)).toEqual({ support: 'open' });
    expect(victimTasksOpen(withdrawn(some()).theCase)).toEqual(['support-referred']);
  });
});

// What is decided again, nobody has to pay: the victim is told what comes of it.
test.each<[string, string, () => Story]>([
  ['once all was done', 'agreed', () => completed(paying('conditional-caution'))],
  ['while a deferral goes on', 'agreed', () => paying('deferred-prosecution')],
  ['once a deferral is decided again', 'open', () => decidedAgain(paying('deferred-prosecution'))],
])('compensation that is owed to them beside a course is agreed %s: %s', (_when, stands, story) => {
  expect(wishStands(story().theCase, 'compensation')).toBe(stands);
});

test('a statement that they want is taken, whatever they are paid', () => {
  const story = says(paying('conditional-caution'), { statement: 'wanted' });
  expect(wishStands(story.theCase, 'statement')).toBe('open');
});

function paying(disposal: 'conditional-caution' | 'deferred-prosecution'): Story {
  const money = { ...remedyCondition, measure: 'compensation', amount: 40, payee: 'victim' } as const;
  const story = filed(stages.approved(), { disposal, conditions: [courseCondition, money] });
  return says(story, { compensation: 'wanted' });
}

function decidedAgain(story: Story): Story {
  const again = { type: 'decide-breach', decision: 'decide-again', reason: 'r' } as const;
  return tell(reported(story, 'accepted', 'missed', 'missed'), again, { by: sergeant });
}
