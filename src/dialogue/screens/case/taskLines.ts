import { runningClocks } from '../../../domain/calls/runningClocks.ts';
import type { Case } from '../../../domain/case/case.ts';
import { lossStands } from '../../../domain/case/lossStands.ts';
import { arrangedOn, victimTasksOpen } from '../../../domain/case/victimTasksOpen.ts';
import { sayDay } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { ClockName } from '../../../domain/force/victimsCode.ts';
import { isDomesticCase } from '../../../domain/victim/isDomestic.ts';
import type { VictimTask } from '../../../domain/victim/victimTasks.ts';
import { whoHelps } from '../../victim/whoHelps.ts';
import type { Line } from '../../view/view.ts';
import { lossAnswer, sayDueBy } from '../../words/sayClock.ts';

/** What the victim asked for, until its officer says here that it was done; and what help was arranged, on which day. */
export function taskLines(
  theCase: Case,
  force: Force,
  isMore: boolean,
  isAnswered: boolean,
): readonly Line[] {
  const tasks = victimTasksOpen(theCase).filter((task) => task !== 'compensation-answered' || !isAnswered);
  const open = tasks.map((task) => toDo[task](theCase, force));
  const support = arrangedOn(theCase, 'support');
  return [
    ...(support === undefined
      ? []
      : [{ text: `Victim: referred to ${whoHelps(theCase, 'support', force)} on ${sayDay(support)}` }]),
    ...(open.length === 0
      ? []
      : [
          {
            text: `Yours to do, as the victim asked: ${open.join('; ')}. Press each here once it is done.${isMore ? ' What has no button yet gets one then.' : ''}`,
          },
        ]),
  ];
}

const toDo: Readonly<Record<VictimTask, (theCase: Case, force: Force) => string>> = {
  'support-referred': (theCase, force) =>
    `refer them to ${whoHelps(theCase, 'support', force)}${byWhen(theCase, 'support', force)}`,
  'support-stopped': (theCase, force) =>
    `tell ${whoHelps(theCase, 'support', force)} that they do not want its help any more`,
  'meeting-explained': (theCase, force) =>
    `send them what they want to know of restorative justice, from ${whoHelps(theCase, 'restorative-justice', force)}${byWhen(theCase, 'restorative-justice', force)}`,
  'statement-taken': (theCase, force) =>
    `see that their statement is taken${byWhen(theCase, 'statement', force)}`,
  'compensation-answered': (theCase, force) =>
    `tell them ${lossWords(theCase)}${byWhen(theCase, 'compensation', force)}`,
  'letter-passed-on': (theCase, force) =>
    isDomesticCase(theCase, force.offences)
      ? 'ask them whether they want the letter, and hand it over only in a way they said is safe; send nothing'
      : `pass on the letter that they want${byWhen(theCase, 'letter', force)}`,
  'review-explained': (theCase, force) =>
    `find out and tell them if and how they can ask for a review, or how to complain${byWhen(theCase, 'review', force)}`,
};

/** What they hear of what was lost, which they asked for. */
function lossWords(theCase: Case): string {
  const isNot = lossStands(theCase) === 'not-agreed';
  return isNot
    ? 'that compensation, or the goods back, is no part of what was agreed, and what else they can do'
    : lossAnswer;
}

function byWhen(theCase: Case, wish: ClockName, force: Force): string {
  const clock = runningClocks(theCase, force).find(({ name }) => name === wish);
  return clock === undefined ? '' : ` by ${sayDueBy(clock)}`;
}
