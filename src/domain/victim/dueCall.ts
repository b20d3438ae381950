import type { Case } from '../case/case.ts';
import type { Force } from '../force.ts';
import type { ClockName } from './clock.ts';
import { runningClocks } from './clocks.ts';
import type { Occasion } from './script.ts';
import type { DueCall } from './victimFile.ts';

/** Which words go with what is due; what can be said in any conversation comes last. */
const occasionOf: Readonly<Record<ClockName, Occasion>> = {
  views: 'views',
  breach: 'breach',
  completion: 'completion',
  disposal: 'disposal',
  'restorative-justice': 'disposal',
  support: 'disposal',
  'hate-crime-support': 'disposal',
  survey: 'disposal',
};
const tellingFirst: readonly ClockName[] = ['views', 'breach', 'completion', 'disposal'];

/** The call to make with the victim of a case: everything that is due, so that they are rung once; none when nothing is. */
export function dueCall(
  theCase: Case,
  rules: Pick<Force, 'victimsCode' | 'bankHolidays' | 'offences'>,
): DueCall | undefined {
  const clocks = runningClocks(theCase, rules);
  // While the officer still speaks to them in the dialogue, nobody else rings.
  const isOfficers = theCase.state.status === 'drafting' && theCase.victim?.handedOverAt === undefined;
  if (clocks.length === 0 || isOfficers) return undefined;
  const names = clocks.map(({ name }) => name);
  const telling = tellingFirst.find((name) => names.includes(name)) ?? names[0] ?? 'disposal';
  const { state } = theCase;
  const isCompleted = state.status === 'closed' && state.how === 'completed';
  const { takenBy } = theCase.victim ?? {};
  return {
    occasion: isCompleted && occasionOf[telling] === 'disposal' ? 'completion' : occasionOf[telling],
    clocks,
    ...(takenBy === undefined ? {} : { takenBy }),
  };
}
