import { isToHearToday } from '../../domain/calls/isToHearToday.ts';
import type { RunningClock } from '../../domain/calls/runningClocks.ts';
import type { Case } from '../../domain/case/case.ts';
import { keptUpIsOver } from '../../domain/case/keptUpIsOver.ts';
import { isKeptUpLess } from '../../domain/case/keptUpTold.ts';
import type { Line } from '../view/view.ts';

/** They were told that the person stays away, and may count on it until somebody tells them. */
export function keptUpLines(theCase: Case, running: readonly RunningClock[]): readonly Line[] {
  const isOver = keptUpIsOver(theCase);
  const isNews = isOver || isKeptUpLess(theCase);
  if (!isNews || !running.some(({ name }) => isToHearToday(theCase, name))) return [];
  return [{ text: `See that the victim is told today, before the person, ${isOver ? notAnyMore : less}` }];
}

const notAnyMore = 'not to count any more on them staying away or on no contact.';
const less = 'that the person need not keep away as much, or as long, as they were told.';
