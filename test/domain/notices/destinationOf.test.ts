import { expect, test } from 'vitest';
import { destinationOf } from '../../../src/domain/notices/destinationOf.ts';

/** What hangs in one place must hold up nobody anywhere else, and one place takes one thing at a time. */
test.each<[string, Parameters<typeof destinationOf>[0], string]>([
  ['news to the officer goes to the officer', { to: 'officer' }, 'person officer-1'],
  ['a post to the supervisors goes to their channel', { to: 'supervisors' }, 'supervisors'],
  ['a post to the liaison goes to theirs', { to: 'liaison' }, 'liaison'],
  ['a referral goes to its provider', { to: 'provider', provider: 'cranstoun' }, 'provider cranstoun'],
  [
    'the detail for whoever decides goes to them',
    { to: 'decider', person: 'sergeant-1' },
    'person sergeant-1',
  ],
  ['the call of whoever took it goes to them', { to: 'liaison', person: 'liaison-1' }, 'person liaison-1'],
])('%s', (_what, notice, expected) => {
  expect(destinationOf(notice, 'officer-1')).toBe(expected);
});
