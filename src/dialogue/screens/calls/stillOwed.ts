import { wantsToHear } from '../../../domain/calls/clocksOf.ts';
import { owedTasks } from '../../../domain/calls/owedToThem.ts';
import { asItStands } from '../../../domain/case/asItStands.ts';
import type { Case } from '../../../domain/case/case.ts';
import { hasEnded } from '../../../domain/case/decisionOf.ts';
import { isWithdrawn } from '../../../domain/case/isWithdrawn.ts';
import { wishStands } from '../../../domain/case/victimTasksOpen.ts';
import type { TaskClock } from '../../../domain/force/victimsCode.ts';
import { victimTasks } from '../../../domain/victim/victimTasks.ts';
import { lossAnswer } from '../../words/sayClock.ts';

/**
 * What the victim was promised aloud and has not heard: how the case goes on while it does, and what they asked for. Nobody can
 * say over that that nothing more is planned.
 *
 * @param done what was ticked as done in this call
 * @param wanted what they said in it that they want
 */
export function stillOwed(
  theCase: Case,
  done: readonly string[],
  wanted: readonly string[],
): readonly string[] {
  if (isWithdrawn(theCase)) return [];
  const tasks = owedTasks.filter(
    (task) =>
      (wishStands(theCase, task) === 'open' &&
        !done.includes(victimTasks[task]) &&
        !wanted.includes(`no-${task}`)) ||
      wanted.includes(task),
  );
  const isOn = wantsToHear(theCase) && goesOn(theCase);
  return [...(isOn ? ['how the case goes on'] : []), ...tasks.map((task) => words[task])];
}

/** They hear how it ends; of what is charged, a team for court cases tells them. */
function goesOn(theCase: Case): boolean {
  const state = asItStands(theCase);
  return state.status === 'closed' ? !hasEnded(theCase) : true;
}

const words: Readonly<Record<TaskClock, string>> = {
  statement: 'when their statement is taken',
  compensation: lossAnswer,
  letter: 'when they get the letter',
  review: 'about a review or a complaint',
};
