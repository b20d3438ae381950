import { expect, test } from 'vitest';
import { whoIsHarmed } from '../../../src/domain/victim/whoIsHarmed.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { westMidlands } from '../../support/westMidlands.ts';

// Where the offence says who the victim is nobody is asked, so the words follow the offence and not a missing answer.
test.each<[offence: string, answered: Facts, who: string]>([
  ['theft-shop', {}, 'business'],
  ['fare-evasion', {}, 'business'],
  ['theft-employee', {}, 'business'],
  ['theft-employee', { victim: 'person' }, 'person'],
  ['assault-constable', {}, 'police'],
  ['assault-emergency-worker', {}, 'emergency-worker'],
  ['assault-emergency-worker', { victim: 'person' }, 'emergency-worker'],
  ['assault-emergency-worker', { victim: 'police' }, 'police'],
  ['child-cruelty', {}, 'child'],
  ['sexual-communication-child', {}, 'child'],
  ['common-assault', {}, 'person'],
  ['common-assault', { victim: 'child' }, 'child'],
  ['common-assault', { emergencyWorkerVictim: true }, 'emergency-worker'],
  ['criminal-damage', {}, 'person'],
  ['criminal-damage', { victim: 'business' }, 'business'],
  // A shop that an earlier answer called a person is a shop all the same.
  ['theft-shop', { victim: 'person' }, 'business'],
])('%s, answered %j: the words are those for a %s', (id, answered, who) => {
  const offence = westMidlands.offences.find((row) => row.id === id);
  expect(offence, `${id} is in the list`).toBeDefined();
  expect(whoIsHarmed(answered, offence)).toBe(who);
});
