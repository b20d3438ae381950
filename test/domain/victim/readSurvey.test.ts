import { describe, expect, test } from 'vitest';
import {
  lastScriptVersion,
  mayBeAsked,
  readSurvey,
  surveyQuestions,
} from '../../../src/domain/victim/readSurvey.ts';
import type { CallOutcome, Survey } from '../../../src/domain/victim/victimEvent.ts';
import type { VictimFile } from '../../../src/domain/victim/victimFile.ts';
import { minute } from '../../support/caseStories.ts';
import { triedCall } from '../../support/victimCalls.ts';

const all = { understood: '1', heard: '5', fair: '3', satisfied: '2' };

describe('given a form with four questions, when it is read, then', () => {
  test('each answer counts as what was marked', () => {
    expect(readSurvey({ ...all, more: '9' })).toEqual({
      answers: { understood: 1, heard: 5, fair: 3, satisfied: 2 },
    });
  });

  test.each(['0', '6', '12', '', 'x', ' 3', '3.', undefined])(
    '“%s” is no mark: the question stays open',
    (mark) => {
      for (const { id } of surveyQuestions)
        expect(readSurvey({ ...all, [id]: mark })).toEqual({ open: [id] });
    },
  );

  test('all that are open are named, in the order in which they are asked', () => {
    expect(readSurvey({})).toEqual({ open: ['understood', 'heard', 'fair', 'satisfied'] });
    expect(readSurvey({ satisfied: '4', heard: '4' })).toEqual({ open: ['understood', 'fair'] });
  });
});

const called = (outcome: CallOutcome, version = 'test'): VictimFile['calls'][number] => ({
  ...triedCall,
  outcome,
  script: { ...triedCall.script, version },
  at: minute(1),
  by: { id: 'liaison-1', name: 'Lee Hart' },
});
const surveyed = (after: Survey['after']): Survey => ({
  after,
  by: 'link',
  scriptVersion: 'test',
  understood: 4,
  heard: 4,
  fair: 4,
  satisfied: 4,
});
const fileWith = (some: Partial<VictimFile>): VictimFile => ({
  details: {},
  wishes: {},
  messages: [],
  calls: [],
  surveys: [],
  told: {},
  ...some,
});

// Whoever was never reached has nothing to say of a call; nobody is asked the same twice (survey of Turning Point).
describe('given a case, when the four questions could be asked, then', () => {
  const reached = fileWith({ calls: [called('no-answer'), called('reached')] });
  test.each<[string, VictimFile | undefined, Survey['after'], boolean, boolean]>([
    ['after a call in which they were reached', reached, 'call', false, true],
    ['not while nobody answered', fileWith({ calls: [called('no-answer')] }), 'call', false, false],
    ['not where a message was left', fileWith({ calls: [called('message-left')] }), 'call', false, false],
    ['not where nobody rang', fileWith({}), 'call', false, false],
    ['after closure, once it is closed', reached, 'closure', true, true],
    ['after closure, though nobody reached them', fileWith({}), 'closure', true, true],
    ['not of the closure of an open case', reached, 'closure', false, false],
    ['not twice after a call', { ...reached, surveys: [surveyed('call')] }, 'call', false, false],
    ['not twice after closure', { ...reached, surveys: [surveyed('closure')] }, 'closure', true, false],
    [
      'again after closure, once asked after a call',
      { ...reached, surveys: [surveyed('call')] },
      'closure',
      true,
      true,
    ],
    ['nobody where nothing happened with a victim', undefined, 'closure', true, false],
  ])('%s', (_what, victim, after, isClosed, may) => {
    expect(mayBeAsked(victim, after, isClosed)).toBe(may);
  });
});

test.each<[string, VictimFile | undefined, string]>([
  ['nobody rang', fileWith({}), ''],
  ['there is no victim’s file', undefined, ''],
  ['they were rung twice', fileWith({ calls: [called('no-answer', '1'), called('reached', '2')] }), '2'],
])('where %s, that is the version of the words last offered', (_what, victim, version) => {
  expect(lastScriptVersion(victim)).toBe(version);
});
