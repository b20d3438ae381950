import type { DueCall } from '../../../domain/calls/dueCall.ts';
import type { Case } from '../../../domain/case/case.ts';
import { victimTasksOpen } from '../../../domain/case/victimTasksOpen.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { ClockName } from '../../../domain/force/victimsCode.ts';
import { type HelpWish, helpWishes } from '../../../domain/force/vocabulary.ts';
import { isWished } from '../../../domain/victim/isWished.ts';
import { type VictimTask, victimTasks } from '../../../domain/victim/victimTasks.ts';
import { whoHelps } from '../../victim/whoHelps.ts';
import type { Choice } from '../../view/view.ts';
import { sayDone } from '../../words/sayClock.ts';

/**
 * What no call does of itself, so that it is ticked by whoever did it: a referral that they asked for, or that is due after a
 * hate crime; what they want to know of meeting; and that somebody does not want to be asked.
 */
export function notYetDone(theCase: Case): readonly ClockName[] {
  return ['survey', 'hate-crime-support', ...helpWishes.filter((wish) => isWishedNow(theCase, wish))];
}

/** What can be ticked as done; what the words tell stands ticked. Help that is due is ticked by what is due. */
export function doneChoices(theCase: Case, { clocks }: DueCall, force: Force): readonly Choice[] {
  const due = clocks.map(({ name }) => name);
  const byClock = helpWishes.filter((wish) => due.includes(wish)).map((wish) => victimTasks[wish]);
  const tasks = victimTasksOpen(theCase).filter((task) => !byClock.some((one) => one === task));
  return [
    ...due.map((name) => ({ title: doneTitle(theCase, name, force), value: name })),
    ...tasks.map((task) => ({ title: taskDone(task, theCase, force), value: task })),
  ];
}

/** What they asked for is done once it is sent, and not once they were spoken to. */
function doneTitle(theCase: Case, name: ClockName, force: Force): string {
  const wish = helpWishes.find((one) => one === name);
  return wish !== undefined && isWishedNow(theCase, wish)
    ? taskDone(victimTasks[wish], theCase, force)
    : sayDone(theCase, name);
}

/** As its officer ticks it, where whoever speaks to them does it there and then. */
function taskDone(task: VictimTask, theCase: Case, force: Force): string {
  switch (task) {
    case 'support-referred':
      return `Referred to ${whoHelps(theCase, 'support', force)}, as they asked`;
    case 'meeting-explained':
      return 'Sent what they want to know of restorative justice';
    case 'statement-taken':
      return 'Took the statement they asked to make';
    case 'compensation-answered':
      return 'Told what comes of the compensation they asked for';
    case 'letter-passed-on':
      return 'Gave them the letter that was written to them';
    case 'review-explained':
      return 'Told how to ask for a review, or to complain';
  }
}

function isWishedNow({ victim }: Case, wish: HelpWish): boolean {
  return isWished(victim?.wishes ?? {}, wish);
}
