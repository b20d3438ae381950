import type { RunningClock } from '../calls/runningClocks.ts';
import type { Notice } from './notice.ts';

/**
 * The clocks of which one reminder tells, or one alert, what ends first in front: those that run still, and of which the
 * same notice comes at the same moment. One call is made for all of them, so that nobody is told of it twice.
 *
 * @param all the notices of the case
 * @param running the clocks of the case that run, what ends first in front
 */
export function remindedTogether(
  { kind, deadline }: Pick<Notice, 'kind' | 'deadline'>,
  all: readonly Pick<Notice, 'kind' | 'deadline' | 'clock'>[],
  running: readonly RunningClock[],
): readonly NonNullable<Notice['clock']>[] {
  const reminded = all.filter((one) => one.kind === kind && one.deadline === deadline);
  return running
    .filter(({ name, dueBy }) => reminded.some(({ clock }) => clock?.name === name && clock.dueBy === dueBy))
    .map(({ name, dueBy }) => ({ name, dueBy }));
}
