import { describe, expect, test } from 'vitest';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { listUndelivered } from '../../../src/turns/chat/listUndelivered.ts';
import { deps as officerDeps } from '../../dialogue/sitting.ts';
import { aNotice, keepCase, openStore } from '../../outbox/harness.ts';

const sergeant = { id: 'sgt', name: 'A sergeant' };

async function linesFor(notices: readonly Notice[], by = sergeant): Promise<readonly string[]> {
  const store = await openStore();
  await keepCase(store, 'a', notices);
  const rankOf = (id: string) => (id === 'sgt' ? ('sergeant' as const) : undefined);
  const { view } = await listUndelivered(by, { ...officerDeps, store, rankOf });
  if (view?.card !== 'message') throw new Error('It is no message');
  return [String(view.data.heading), ...view.data.lines.map(({ text }) => text)];
}

const held = (some: Partial<Notice>) =>
  aNotice('1', {
    state: 'parked',
    attempts: 3,
    heldAt: 'somewhere',
    lastResult: 'blocked: teams-403',
    ...some,
  });

describe('given what could not be delivered, when a supervisor asks for it, then', () => {
  test.each<[string, Partial<Notice>]>([
    ['WM-a, to its officer: the app is blocked or not installed; it comes when they write to Waymark.', {}],
    [
      'WM-a, to the supervisors’ channel: the place is gone; it comes when a channel is bound, or they write to Waymark.',
      { to: 'supervisors', kind: 'breach-alert', lastResult: 'gone: teams-404' },
    ],
    [
      'WM-a, to the supervisors’ channel: nobody has bound a channel, or opened a chat with Waymark; it comes when somebody does.',
      {
        to: 'supervisors',
        kind: 'breach-alert',
        state: 'waiting',
        attempts: 0,
        lastResult: 'later: no-address',
      },
    ],
    [
      'WM-a, to a provider: Waymark has no address for them; it goes at the start after one was added.',
      {
        to: 'provider',
        provider: 'cranstoun',
        kind: 'referral',
        lastResult: 'blocked: not-in-providers-file',
      },
    ],
    [
      'WM-a, to a provider: it was refused, and is tried again at the next start.',
      { to: 'provider', provider: 'cranstoun', kind: 'referral', lastResult: 'refused: http-404' },
    ],
    [
      'WM-a, to a provider: their address is gone; it goes at the start after a new one was added.',
      { to: 'provider', provider: 'cranstoun', kind: 'referral', lastResult: 'gone: http-410' },
    ],
    [
      'WM-a, to the duty address: Waymark has no duty address; it goes at the start after one was added.',
      { to: 'duty-mail', kind: 'duty-mail', state: 'waiting', lastResult: 'blocked: no-duty-address' },
    ],
    [
      'WM-a, to the duty address: no clear answer after 5 tries; it may have come, and is tried again at the next start.',
      { to: 'duty-mail', kind: 'duty-mail', attempts: 5, lastResult: 'unsure: timeout' },
    ],
    [
      'WM-a, to the duty address: no clear answer after 40 tries; Waymark keeps trying, about once an hour.',
      {
        to: 'duty-mail',
        kind: 'duty-mail',
        state: 'waiting',
        attempts: 40,
        lastResult: 'later: ECONNREFUSED',
      },
    ],
    [
      'WM-a, to a provider: no clear answer after 9 tries; Waymark keeps trying, about once an hour.',
      {
        to: 'provider',
        provider: 'cranstoun',
        kind: 'referral',
        state: 'waiting',
        attempts: 9,
        lastResult: 'unsure: timeout',
      },
    ],
  ])('it says: %s', async (says, some) => {
    expect(await linesFor([held(some)])).toEqual(['Not delivered yet', says]);
  });

  test('one line stands for a receiver, and what passes by itself is not among them', async () => {
    const passing = aNotice('2', {
      state: 'waiting',
      attempts: 1,
      lastResult: 'later: teams-429',
    });
    expect(await linesFor([held({}), { ...held({}), id: '3' }, passing])).toHaveLength(2);
    expect(await linesFor([passing])).toEqual(['Everything has been delivered']);
  });

  test('twenty cases are listed, and of the rest how many they are', async () => {
    const store = await openStore();
    for (let count = 0; count < 22; count += 1) await keepCase(store, `c${count}`, [held({})]);
    const { view } = await listUndelivered(sergeant, { ...officerDeps, store, rankOf: () => 'sergeant' });
    if (view.card !== 'message') throw new Error('It is no message');
    expect(view.data.lines).toHaveLength(21);
    expect(view.data.lines.at(-1)).toEqual({ text: 'And 2 more.' });
  });

  test('nobody else sees it', async () => {
    expect(await linesFor([held({})], { id: 'constable', name: 'B' })).toEqual([
      'A supervisor can see this',
      'Ask a sergeant or an inspector.',
    ]);
  });
});
