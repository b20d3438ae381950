import { isOfficersTask } from '../../../domain/calls/isOfficersTask.ts';
import type { Case } from '../../../domain/case/case.ts';
import { sayDay } from '../../../domain/days.ts';
import { inSentence } from '../../../domain/inSentence.ts';
import type { Notice } from '../../../domain/notices/notice.ts';
import type { View } from '../../view/view.ts';
import { sayTaskOf } from '../../words/sayClock.ts';
import { messageView } from '../messageView.ts';

/**
 * After the day of a call: to the supervisors, with who has the call, by name; of what its officer arranges, with theirs. `others` are over at
 * the same moment, in the same call.
 */
export function callOverdueView(
  theCase: Case,
  { name, dueBy }: NonNullable<Notice['clock']>,
  takenBy: string | undefined,
  others: readonly NonNullable<Notice['clock']>[] = [],
): View {
  const { reference, officer } = theCase;
  const needed = { reference, needsReader: true };
  const names = [name, ...others.map((other) => other.name)];
  // They were written to, and it is their answer that was due.
  const isAnswer = names.includes('answer');
  const isAsked = names.every((one) => one === 'kept');
  const toDo = [
    ...(isAnswer ? ['speak to them, as they were only written to'] : []),
    ...names.filter((one) => one !== 'answer').map((one) => inSentence(sayTaskOf(theCase, one))),
  ];
  const stillToDo = `Still to do: ${toDo.join('; ')}.`;
  if (isOfficersTask(theCase, name))
    return messageView(
      `${reference}: what a victim asked for was due by ${sayDay(dueBy)}`,
      [stillToDo, `It is for the officer, ${officer.name}.`],
      needed,
    );
  const who = takenBy === undefined ? 'Nobody has taken the call.' : `${takenBy} has the call.`;
  return messageView(
    `${reference}: the victim was to ${isAnswer ? 'answer' : isAsked ? 'be asked' : 'hear'} by ${sayDay(dueBy)}`,
    [stillToDo, `${who} The officer is ${officer.name}.`],
    needed,
  );
}
