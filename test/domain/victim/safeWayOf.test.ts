import { describe, expect, test } from 'vitest';
import { safeWayOf } from '../../../src/domain/victim/safeWayOf.ts';
import { type Channel, isTried } from '../../../src/domain/victim/victimEvent.ts';
import type { VictimFile } from '../../../src/domain/victim/victimFile.ts';

type Known = Pick<VictimFile, 'details' | 'wishes' | 'isPhoneWrong' | 'isPhoneUnsaid'>;

const known = (
  wishes: VictimFile['wishes'],
  safeToCall?: string,
  isPhoneWrong?: true,
  phone = '07700 900123',
): Known => ({
  details: { ...(phone === 'none' ? {} : { phone }), ...(safeToCall === undefined ? {} : { safeToCall }) },
  wishes,
  ...(isPhoneWrong && { isPhoneWrong }),
});

// After domestic abuse a victim is tried only by the way and at the times that they said are safe; repeated missed calls
// endanger them. A letter, a text or an e-mail may be opened by whoever harmed them, whatever was written down once.
describe('the way that is safe for a victim of domestic abuse, when', () => {
  test.each<[string, Known | undefined, Channel | undefined]>([
    ['nothing is known of them', undefined, undefined],
    ['they said nothing', known({}), undefined],
    ['they said when, and not how', known({}, 'evenings'), undefined],
    ['they said by phone, and not when', known({ preferred: 'phone' }), undefined],
    ['no time is safe any more', known({ preferred: 'phone' }, ''), undefined],
    ['they said by phone, in the evenings', known({ preferred: 'phone' }, 'evenings'), 'phone'],
    [
      'they said by phone, and no number is there to ring',
      known({ preferred: 'phone' }, 'evenings', undefined, 'none'),
      undefined,
    ],
    ['that number was taken off again', known({ preferred: 'phone' }, 'evenings', undefined, ''), undefined],
    [
      'they said by video, and no number is known',
      known({ preferred: 'video' }, 'mornings', undefined, 'none'),
      'video',
    ],
    ['that number was wrong', known({ preferred: 'phone' }, 'evenings', true), undefined],
    [
      'they said by video, and the phone number was wrong',
      known({ preferred: 'video' }, 'mornings', true),
      'video',
    ],
    [
      'an older record has other words among known ones',
      known({ preferred: 'phone' }, 'evenings,after six'),
      undefined,
    ],
    ['an older record has other words, by video', known({ preferred: 'video' }, 'when he is out'), undefined],
    [
      'an older record has other words, and they are seen in person',
      known({ preferred: 'in-person' }, 'after six'),
      'in-person',
    ],
    ['they said in person', known({ preferred: 'in-person' }), 'in-person'],
    ['they said through their IDVA', known({ preferred: 'advocate' }), 'advocate'],
    // Nobody can say whether it is that time now.
    ['an older record has a time in other words', known({ preferred: 'phone' }, 'after six'), undefined],
    ['an older record has text', known({ preferred: 'text' }, 'evenings'), undefined],
    ['an older record has a letter', known({ preferred: 'letter' }, 'evenings'), undefined],
    ['they do not want to hear', known({ preferred: 'none' }, 'evenings'), undefined],
    [
      'somebody found another number since',
      { ...known({ preferred: 'phone' }, 'evenings'), isPhoneUnsaid: true },
      undefined,
    ],
    [
      'somebody found a number, and they are seen in person',
      { ...known({ preferred: 'in-person' }, 'evenings'), isPhoneUnsaid: true },
      'in-person',
    ],
  ])('%s', (_what, victim, way) => {
    expect(safeWayOf(victim)).toBe(way);
  });
});

test('a try in a way that is not safe is no try, and takes nothing from another', () => {
  const unanswered = { channel: 'phone', outcome: 'no-answer' } as const;
  const unsafe = { ...unanswered, byUnsafeWay: true } as const;
  expect(isTried([unsafe])).toBe(false);
  expect(isTried([unsafe, unanswered])).toBe(true);
  expect(isTried([unanswered, unsafe])).toBe(true);
  expect(isTried([{ ...unsafe, outcome: 'reached' }])).toBe(true);
});

// A number that is not theirs reached nobody, then or before (R25); a letter that came back says nothing of the phone. A
// text goes to the number that is rung.
describe('a try, and then what we had to reach them by was wrong, where they were tried by', () => {
  test.each<[Channel, Channel, boolean]>([
    ['phone', 'phone', false],
    ['text', 'phone', false],
    ['phone', 'text', false],
    ['phone', 'email', true],
    ['phone', 'letter', true],
    ['phone', 'in-person', true],
    ['email', 'phone', true],
    ['email', 'email', false],
    ['letter', 'email', true],
    ['letter', 'letter', false],
    ['in-person', 'phone', true],
    ['video', 'phone', true],
    ['advocate', 'phone', true],
  ])('%s, and wrong was the %s: it counts: %s', (tried, wrong, counts) => {
    const calls = [
      { channel: tried, outcome: 'no-answer' },
      { channel: wrong, outcome: 'wrong-details' },
    ] as const;
    expect(isTried(calls)).toBe(counts);
    expect(isTried(calls.toReversed()), 'tried again after it was found').toBe(true);
  });
});
