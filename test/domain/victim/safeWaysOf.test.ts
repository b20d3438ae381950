import { expect, test } from 'vitest';
import { isSafeWay, safeWaysOf } from '../../../src/domain/victim/safeWaysOf.ts';
import { type Channel, channels } from '../../../src/domain/victim/victimEvent.ts';
import type { VictimFile } from '../../../src/domain/victim/victimFile.ts';

type Known = Pick<VictimFile, 'details' | 'wishes' | 'isPhoneWrong' | 'isAdvocateWrong'>;
const phone = { phone: '07700 900123', safeToCall: 'evenings' };
const idva = { advocate: 'Sandwell Women’s Aid, 0121 496 0123' };
const place = { safePlace: 'at work, before noon' };

// Whoever named one way named it for a reason: a visit to the door of somebody who never said so can cost them dearly. With
// nothing on record somebody has to see them, or find whoever supports them.
test.each<[string, Known | undefined, readonly Channel[], readonly Channel[]]>([
  ['nothing is known', undefined, [], ['in-person', 'advocate']],
  ['nothing safe is known', { details: phone, wishes: {} }, [], ['in-person', 'advocate']],
  [
    'the number was wrong',
    { details: phone, wishes: { preferred: 'phone' }, isPhoneWrong: true },
    [],
    ['in-person', 'advocate'],
  ],
  ['their IDVA', { details: idva, wishes: { preferred: 'advocate' } }, ['advocate'], ['advocate']],
  [
    'their IDVA, of old, with none named',
    { details: {}, wishes: { preferred: 'advocate' } },
    ['advocate'],
    ['advocate'],
  ],
  ['by phone', { details: phone, wishes: { preferred: 'phone' } }, ['phone'], ['phone']],
  ['in person', { details: place, wishes: { preferred: 'in-person' } }, ['in-person'], ['in-person']],
  [
    'in person of old, no place',
    { details: {}, wishes: { preferred: 'in-person' } },
    ['in-person'],
    ['in-person'],
  ],
  [
    'by phone, and where to see them',
    { details: { ...phone, ...place }, wishes: { preferred: 'phone' } },
    ['phone', 'in-person'],
    ['phone', 'in-person'],
  ],
  [
    'in person, and their IDVA',
    { details: { ...place, ...idva }, wishes: { preferred: 'in-person' } },
    ['in-person', 'advocate'],
    ['in-person', 'advocate'],
  ],
  [
    'by phone, the IDVA’s number wrong',
    { details: { ...phone, ...idva }, wishes: { preferred: 'phone' }, isAdvocateWrong: true },
    ['phone'],
    ['phone'],
  ],
])('they said %s, then only that is safe', (_what, victim, ways, tried) => {
  expect(safeWaysOf(victim)).toEqual(ways);
  expect(new Set(channels.filter((one) => isSafeWay(one, victim)))).toEqual(new Set(tried));
});
