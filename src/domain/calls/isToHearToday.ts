import type { Case } from '../case/case.ts';
import { keptUpIsOver } from '../case/keptUpIsOver.ts';
import type { ClockName } from '../force/victimsCode.ts';

/** True of news that ends what a victim relies on, so that it waits for no number of days: nobody stays away any more. */
export function isToHearToday(theCase: Pick<Case, 'state' | 'filed' | 'victim'>, name: ClockName): boolean {
  return (name === 'breach' || name === 'disposal') && keptUpIsOver(theCase);
}
