import type { RunningClock } from '../calls/runningClocks.ts';
import type { Notice } from './notice.ts';

/**
 * The clocks of which one reminder tells, what ends first in front: those that run still, and of which whoever makes the
 * call is reminded at the same moment. One call is made for all of them, so that nobody is told of it twice.
 *
 * @param all the notices of the case
 * @param running the clocks of the case that run, what ends first in front
 */
export function remindedTogether(
  { deadline }: Pick<Notice, 'deadline'>,
  all: readonly Pick<Notice, 'kind' | 'deadline' | 'clock'>[],
  running: readonly RunningClock[],
): readonly NonNullable<Notice['clock']>[] {
  const reminded = all.filter((one) => one.kind === 'victim-reminder' && one.deadline === deadline);
  return running
    .filter(({ name, dueBy }) => reminded.some(({ clock }) => clock?.name === name && clock.dueBy === dueBy))
    .map(({ name, dueBy }) => ({ name, dueBy }));
}
