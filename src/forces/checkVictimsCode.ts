import type { ClockLength, VictimsCode } from '../domain/force/victimsCode.ts';
import type { Day } from '../law/day.ts';

/**
 * What the shape cannot show: versions out of order, enhanced rights slower than the standard, R35's limits passed. One
 * sentence for each fault.
 */
export function checkVictimsCode(versions: readonly VictimsCode[]): readonly string[] {
  return versions.flatMap(({ title, from, clocks }, at) => {
    const before = versions[at - 1];
    const faults = [
      ...(before !== undefined && from <= before.from
        ? ['from: must be later than the version before it']
        : []),
      ...Object.entries(clocks).flatMap(([name, clock]) =>
        'standard' in clock && daysIn(clock.enhanced) > daysIn(clock.standard)
          ? [`${name}: enhanced rights must not be slower than the standard`]
          : [],
      ),
      ...(daysIn(clocks.disposal.standard) > 5
        ? ['disposal, standard: five working days at most (R35)']
        : []),
      ...(daysIn(clocks.disposal.enhanced) > 1 ? ['disposal, enhanced: one working day at most (R35)'] : []),
    ];
    return faults.map((fault) => `victimsCode.json, ${title}, ${fault}.`);
  });
}

/** Throws an Error when no version has begun by `today`: nobody could be told what they may expect. */
export function assertCodeBegan([first]: readonly VictimsCode[], today: Day): void {
  if (first !== undefined && first.from > today)
    throw new Error(`victimsCode.json, ${first.title}, from: no version is in force today.`);
}

function daysIn(length: ClockLength): number {
  return 'days' in length ? length.days : length.workingDays;
}
