import { describe, expect, test } from 'vitest';
import { mayHaveCome } from '../../src/domain/notices/isNotReached.ts';
import type { Notice } from '../../src/domain/notices/notice.ts';
import { afterAttempt } from '../../src/outbox/afterAttempt.ts';
import type { SendResult } from '../../src/outbox/deliver.ts';
import { releaseHeld } from '../../src/outbox/releaseHeld.ts';
import { minute } from '../support/caseStories.ts';
import { steadyRandom } from '../support/steadySeed.ts';
import { aNotice, keepCase, noticesOf, openStore } from './harness.ts';

/** It may have come; and the server was not there. */
const u = { result: 'unsure', why: 'timeout', at: 'duty-mail', mostAttempts: 5 } as const;
const l = { result: 'later', why: 'ECONNREFUSED', at: 'duty-mail' } as const;
const triedWith = (outcomes: readonly SendResult[], notice: Notice): Notice =>
  outcomes.reduce((before, outcome) => afterAttempt(before, outcome, minute(1), steadyRandom()), notice);

describe('given a mail that may come five times at most', () => {
  // It is the mail that may lie in the mailbox five times that is enough; a server that was away left none there.
  test.each<[string, readonly SendResult[], Notice['state']]>([
    ['four doubts alone', [u, u, u, u], 'waiting'],
    ['five doubts alone', [u, u, u, u, u], 'parked'],
    ['two doubts after four times away', [l, l, l, l, u, u], 'waiting'],
    ['five doubts after twenty times away', [...Array<SendResult>(20).fill(l), u, u, u, u, u], 'parked'],
    ['four doubts, each after a time away', [l, u, l, u, l, u, l, u], 'waiting'],
    ['five doubts, each before a time away but the last', [u, l, u, l, u, l, u, l, u], 'parked'],
    ['four doubts and then away for long', [u, u, u, u, ...Array<SendResult>(40).fill(l)], 'waiting'],
  ])('then %s: what counts is how often it may have come', (_what, outcomes, state) => {
    expect(triedWith(outcomes, aNotice('n'))).toMatchObject({ state });
  });

  test('then where nobody counted yet all tries count after a doubt, none after a server that was away', () => {
    const stands = (lastResult: string) => triedWith([u], aNotice('n', { attempts: 20, lastResult })).state;
    expect(stands('later: ECONNREFUSED')).toBe('waiting');
    expect(stands('unsure: timeout')).toBe('parked');
  });

  test('then at the next start it is counted anew', async () => {
    const store = await openStore();
    await keepCase(store, 'case', [triedWith([u, u, u, u, u], aNotice('n', { to: 'duty-mail' }))]);
    await releaseHeld('duty-mail', { store, now: () => minute(9) });
    const [freed] = await noticesOf(store, 'case');
    if (freed === undefined) throw new Error('It is gone');
    expect(freed.state).toBe('waiting');
    expect(triedWith([u, u, u, u], freed).state).toBe('waiting');
    expect(triedWith([u, u, u, u, u], freed).state).toBe('parked');
  });
});

// Whoever may have a person's referral is told that it has ended: what is not known stays so until an answer says more.
describe('given a referral after which no answer came, then they may have it', () => {
  const silent: SendResult = { result: 'unsure', why: 'timeout', at: 'provider:cranstoun' };
  const away: SendResult = { result: 'later', why: 'http-503', at: 'provider:cranstoun' };
  const no: SendResult = { result: 'refused', why: 'http-400', at: 'provider:cranstoun' };
  const old = aNotice('r', { attempts: 3, lastResult: 'unsure: timeout' });
  test.each<[string, boolean, Notice, readonly SendResult[]]>([
    ['at first', true, aNotice('r'), [silent]],
    ['after a clear failure', true, aNotice('r'), [silent, away]],
    ['after many', true, aNotice('r'), [silent, away, away, no]],
    ['though it was not counted before', true, old, [away]],
    ['but not where every failure was clear', false, aNotice('r'), [away, away, no]],
    ['and not “may have”, once it came', false, aNotice('r'), [silent, away, { result: 'sent' }]],
  ])('%s: %s', (_when, may, notice, outcomes) => {
    expect(mayHaveCome(triedWith(outcomes, notice))).toBe(may);
  });

  test('also once they are back, and it is tried anew', async () => {
    const store = await openStore();
    const tried = (...outcomes: readonly SendResult[]) =>
      triedWith(outcomes, aNotice('r', { kind: 'referral', to: 'provider', provider: 'cranstoun' }));
    await keepCase(store, 'doubted', [tried(silent, no)]);
    await keepCase(store, 'clear', [tried(away, no)]);
    await releaseHeld('provider:cranstoun', { store, now: () => minute(9) });
    const freed = async (id: string) => triedWith([away], (await noticesOf(store, id))[0] ?? aNotice('gone'));
    expect(mayHaveCome(await freed('doubted'))).toBe(true);
    expect(mayHaveCome(await freed('clear'))).toBe(false);
  });
});
