import type { DueCall } from '../../../domain/calls/dueCall.ts';
import type { Case } from '../../../domain/case/case.ts';
import { victimTasksOpen } from '../../../domain/case/victimTasksOpen.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { ClockName } from '../../../domain/force/victimsCode.ts';
import { helpWishes } from '../../../domain/force/vocabulary.ts';
import type { VictimTask } from '../../../domain/victim/victimTasks.ts';
import { whoHelps } from '../../victim/whoHelps.ts';
import type { Choice } from '../../view/view.ts';
import { lossAnswer, sayDone } from '../../words/sayClock.ts';

/** What no call does of itself, so that it is ticked by whoever did it: a referral, and that somebody does not want to be asked. */
export const notYetDone: readonly ClockName[] = ['survey', 'hate-crime-support'];

/** True of what a letter only offers, or asks: it is done once they have answered. */
export function isOffer(name: string): boolean {
  return [...helpWishes, 'answer', 'kept'].includes(name);
}

/** What they answered, and no thing that was done: its officer is told of it. */
export const notKept = 'not-kept';

/** What can be ticked as done: what is due, and what they asked for. What the words tell stands ticked. */
export function doneChoices(theCase: Case, { clocks }: DueCall, force: Force): readonly Choice[] {
  return [
    ...clocks.flatMap(({ name }) => [
      { title: sayDone(theCase, name), value: name },
      ...(name === 'kept' ? [{ title: 'They say that it was not kept', value: notKept }] : []),
    ]),
    ...victimTasksOpen(theCase).map((task) => ({ title: taskDone(task, theCase, force), value: task })),
  ];
}

/** As its officer ticks it, where whoever speaks to them does it there and then. */
function taskDone(task: VictimTask, theCase: Case, force: Force): string {
  switch (task) {
    case 'support-referred':
      return `Referred to ${whoHelps(theCase, 'support', force)}, as they asked`;
    case 'support-stopped':
      return 'Told the service that they do not want its help any more';
    case 'meeting-explained':
      return 'Sent what they want to know of restorative justice';
    case 'statement-taken':
      return 'Took the statement they asked to make';
    case 'compensation-answered':
      return `Told ${lossAnswer}`;
    case 'letter-passed-on':
      return 'Gave them the letter that was written to them';
    case 'review-explained':
      return 'Told how to ask for a review, or to complain';
  }
}
