import { describe, expect, test } from 'vitest';
import { isToldAloud, wasToldAloud } from '../../../src/domain/victim/isToldAloud.ts';
import { theirDetails } from '../../../src/domain/victim/theirDetails.ts';
import type { VictimDetails } from '../../../src/domain/victim/victimEvent.ts';
import type { VictimFile } from '../../../src/domain/victim/victimFile.ts';
import { minute } from '../../support/caseStories.ts';

type Call = Parameters<typeof isToldAloud>[0];
const reached: Call = { outcome: 'reached', channel: 'phone' };

// Victims' Code, right 6: they are told. What was written, left for them, or begun and not said, nobody can say they heard.
describe('given a call to a victim, then somebody told them', () => {
  test.each<[string, boolean, Call]>([
    ['who spoke to them by phone', true, reached],
    ['who spoke to them face to face', true, { ...reached, channel: 'in-person' }],
    ['who spoke to them by video', true, { ...reached, channel: 'video' }],
    ['not who sent a text', false, { ...reached, channel: 'text' }],
    ['not who sent an e-mail', false, { ...reached, channel: 'email' }],
    ['not who sent a letter', false, { ...reached, channel: 'letter' }],
    ['not who did not reach them', false, { ...reached, outcome: 'no-answer' }],
    ['not who left a message', false, { ...reached, outcome: 'message-left' }],
    ['who ticked that they said where it is', true, { ...reached, said: ['where-it-is'] }],
    ['not who said something else of it', false, { ...reached, said: ['support'] as never }],
    ['not who said nothing', false, { ...reached, said: [] }],
  ])('%s: %s', (_who, is, call) => {
    expect(isToldAloud(call)).toBe(is);
  });

  const at = minute(5);
  const file = (some: object): Parameters<typeof wasToldAloud>[0] =>
    ({ told: { disposal: at }, calls: [], messages: [], ...some }) as unknown as VictimFile;
  const call = (some: object = {}) => ({ ...reached, at, told: ['disposal'], ...some });
  test.each<[string, boolean, object]>([
    ['in a call', true, { calls: [call()] }],
    ['not at all', false, { told: {}, calls: [call()] }],
    ['by a message', false, { messages: [{ kind: 'disposal', at }] }],
    [
      'aloud, though there was a message about something else',
      true,
      { calls: [call()], messages: [{ kind: 'breach', at }] },
    ],
    [
      'aloud, though there was a message before',
      true,
      { calls: [call()], messages: [{ kind: 'disposal', at: minute(4) }] },
    ],
    ['by a letter', false, { calls: [call({ channel: 'letter' })] }],
    [
      'last in a letter, after a call',
      false,
      { calls: [call({ at: minute(4) }), call({ channel: 'letter' })] },
    ],
    [
      'in a call, beside which a letter told something else',
      true,
      { calls: [call(), call({ channel: 'letter', told: ['support'] })] },
    ],
    ['in a way that an old record does not say', true, {}],
  ])('they were told the decision last %s: aloud: %s', (_how, is, some) => {
    expect(wasToldAloud(file(some), 'disposal')).toBe(is);
  });
});

// What was taken off, or is wrong, is rung, written to and given to the liaison no more.
test.each<[string, VictimDetails, object, VictimDetails]>([
  [
    'all that is on record',
    { phone: '1', email: 'a@example.org' },
    {},
    { phone: '1', email: 'a@example.org' },
  ],
  [
    'no phone that was wrong',
    { phone: '1', email: 'a@example.org' },
    { isPhoneWrong: true },
    { email: 'a@example.org' },
  ],
  [
    'no e-mail that was wrong',
    { phone: '1', email: 'a@example.org' },
    { isEmailWrong: true },
    { phone: '1' },
  ],
  [
    'no adviser who was wrong',
    { phone: '1', advocate: 'Ms A' } as never,
    { isAdvocateWrong: true },
    { phone: '1' },
  ],
  ['nothing that was taken off', { phone: '', email: '', advocate: '' } as never, {}, {}],
])('how a victim can be reached is %s', (_what, details, wrong, expected) => {
  expect(theirDetails({ details, ...wrong } as never)).toEqual(expected);
  expect(theirDetails(undefined)).toEqual({});
});
