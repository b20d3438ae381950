import { isToHearToday } from '../../domain/calls/isToHearToday.ts';
import type { RunningClock } from '../../domain/calls/runningClocks.ts';
import type { Case } from '../../domain/case/case.ts';
import { keptUpIsOver } from '../../domain/case/keptUpIsOver.ts';
import type { Line } from '../view/view.ts';

/** They were told that the person stays away, and may count on it until somebody tells them. */
export function keptUpLines(theCase: Case, running: readonly RunningClock[]): readonly Line[] {
  if (!keptUpIsOver(theCase) || !running.some(({ name }) => isToHearToday(theCase, name))) return [];
  return [
    {
      text: 'See that the victim is told today, before the person, not to count any more on them staying away or on no contact.',
    },
  ];
}
