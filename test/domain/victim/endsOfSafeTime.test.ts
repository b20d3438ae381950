import { describe, expect, test } from 'vitest';
import { laterBy } from '../../../src/domain/days.ts';
import { endsOfSafeTime } from '../../../src/domain/victim/endsOfSafeTime.ts';
import { isSafeTime } from '../../../src/domain/victim/isSafeTime.ts';
import { safeTimes } from '../../../src/law/vocabulary.ts';
import { force } from './safeHours.ts';

const { safeHours } = force.policy;

const kept = 4 * 60;
const endsAfter = (said: string, from: string) =>
  endsOfSafeTime(said, { from, until: laterBy(from, kept) }, force).map((at) => at.slice(0, 16));

// A call is kept for four hours. 20 November 2026 is a Friday; in July the clock of London is an hour ahead.
describe('given a call that is taken, when the times that are safe are asked for, then they end', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['mornings, at nine: at noon', 'mornings', '2026-11-20T09:00:00.000Z', ['2026-11-20T12:00']],
    [
      'mornings and afternoons, at nine: not in that time',
      'mornings,afternoons',
      '2026-11-20T09:00:00.000Z',
      [],
    ],
    ['both, at two: at five', 'mornings,afternoons', '2026-11-20T14:00:00.000Z', ['2026-11-20T17:00']],
    ['mornings, from before they begin', 'mornings', '2026-11-20T08:30:00.000Z', ['2026-11-20T12:00']],
    ['mornings, just as they end: they have', 'mornings', '2026-11-20T12:00:00.000Z', []],
    ['evenings, at half past four: not in that time', 'evenings', '2026-11-20T16:30:00.000Z', []],
    ['evenings, as the four hours end', 'evenings', '2026-11-20T17:00:00.000Z', ['2026-11-20T21:00']],
    ['weekends, on a Saturday', 'weekends', '2026-11-21T18:00:00.000Z', ['2026-11-21T20:00']],
    ['weekends, on a Friday', 'weekends', '2026-11-20T18:00:00.000Z', []],
    ['mornings, on a bank holiday: none is safe', 'mornings', '2026-12-25T09:00:00.000Z', []],
    [
      'mornings in July, by the clock of London',
      'mornings',
      '2026-07-17T08:00:00.000Z',
      ['2026-07-17T11:00'],
    ],
    ['what no list knows', 'after six', '2026-11-20T18:00:00.000Z', []],
    ['nothing', '', '2026-11-20T18:00:00.000Z', []],
  ])('%s', (_what, said, from, ends) => {
    expect(endsAfter(said, from)).toEqual(ends);
  });

  test('more than once, where hours of the force lie between', () => {
    const short = { ...safeHours, mornings: { from: 9, until: 10 }, afternoons: { from: 11, until: 12 } };
    const between = { from: '2026-11-20T09:00:00.000Z', until: '2026-11-20T13:00:00.000Z' };
    expect(
      endsOfSafeTime('mornings,afternoons', between, { ...force, policy: { safeHours: short } }),
    ).toEqual(['2026-11-20T10:00:00.000Z', '2026-11-20T12:00:00.000Z']);
  });

  // Hours are full ones: whoever looks at every hour finds the same.
  test('whatever was said, whenever it is taken: where it was safe, and is not any more', () => {
    const some = Array.from({ length: 2 ** safeTimes.length }, (_, bits) =>
      safeTimes.filter((_time, at) => Math.floor(bits / 2 ** at) % 2 === 1),
    );
    for (const said of some.map((one) => one.join(',')))
      for (let hour = 0; hour < 72; hour += 3) {
        const from = laterBy('2026-11-20T00:00:00.000Z', hour * 60);
        const hours = [1, 2, 3, 4].map((one) => laterBy(from, one * 60));
        const ends = hours.filter(
          (at) => isSafeTime(said, laterBy(at, -1), force) && !isSafeTime(said, at, force),
        );
        expect(endsOfSafeTime(said, { from, until: laterBy(from, kept) }, force), `${said} ${from}`).toEqual(
          ends,
        );
      }
  });
});
