import { expect, test } from 'vitest';
import type { CaseEvent } from '../../../src/domain/case/caseEvent.ts';
import { isSameRequest } from '../../../src/turns/chat/isSameRequest.ts';
import { appointment, awaitingSergeant } from '../../support/caseStages.ts';
import { minute, officer } from '../../support/caseStories.ts';

const by = { kind: 'staff', id: officer.id, name: officer.name } as const;
const { events } = awaitingSergeant();
const after = (...more: readonly object[]) => ({
  events: [...events, ...more.map((event) => ({ at: minute(9), by, cause: 'c', event: event as CaseEvent }))],
});
const drawn = { revision: events.length };
const report = { id: 'r', kind: 'attended', at: minute(8) };

// A decision is taken on what was read: only what changes nothing of it leaves an older card as good as today's.
test.each<[string, boolean, readonly object[]]>([
  ['nothing', true, []],
  ['a call to the victim was logged', true, [{ type: 'victim-called' }]],
  [
    'a place was kept, and help by choice was attended',
    true,
    [
      { type: 'place-offered', appointment },
      { type: 'support-reported', report, provider: 'kikit' },
    ],
  ],
  ['what the victim asked for was done', true, [{ type: 'statement-taken' }, { type: 'review-explained' }]],
  [
    'the victim’s view was recorded',
    false,
    [{ type: 'answered', step: 'views', answers: {} }, { type: 'victim-called' }],
  ],
  [
    'it was taken back and asked again',
    false,
    [
      { type: 'authority-request-withdrawn' },
      { type: 'authority-requested', disposal: 'conditional-caution', authority: 'sergeant', basis: 'b' },
    ],
  ],
  ['a provider reported on what is required', false, [{ type: 'reported', report, provider: 'cranstoun' }]],
  ['it was decided', false, [{ type: 'authority-decided' }]],
])('given a request that was drawn, when since then %s, then it is the same: %s', (_what, is, more) => {
  expect(isSameRequest('authorisation', drawn, after(...more))).toBe(is);
});

test('another card is only as good as the case it was drawn from, and no revision that never was', () => {
  const heard = after({ type: 'victim-called' });
  expect(isSameRequest('breach', drawn, heard), 'a breach is decided in a channel too').toBe(true);
  expect(isSameRequest('file', drawn, heard)).toBe(false);
  expect(isSameRequest('authorisation', { revision: 0 }, heard)).toBe(false);
  expect(isSameRequest('authorisation', { revision: -1 }, heard)).toBe(false);
  expect(isSameRequest('authorisation', { revision: events.length + 9 }, heard)).toBe(false);
});
