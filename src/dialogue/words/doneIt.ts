import { daysToAsk, daysToDo } from '../../domain/case/daysToDo.ts';
import { sayKeptUp } from '../../domain/case/decideReport.ts';
import { keptUpUntil } from '../../domain/case/keptUpUntil.ts';
import { whatIsGiven } from '../../domain/case/whatIsGiven.ts';
import { sayDay } from '../../domain/days.ts';
import type { Day } from '../../law/day.ts';

/**
 * How its officer ends a case as completed: the button, what is asked before, and what its card says meanwhile.
 *
 * @param today so that no day is named that is over; the one it is asked after is named where it is left out
 */
export function doneIt(
  theCase: Parameters<typeof daysToAsk>[0],
  today?: Day,
): { readonly title: string; readonly question: string; readonly next: string } {
  const said = words[whatIsGiven(theCase.filed) ?? 'agreed'];
  const until = keptUpUntil(theCase);
  if (until !== undefined)
    return {
      ...said,
      question: `${said.question} Was it kept up to the last day?`,
      next: today !== undefined && until < today ? said.next : sayKeptUp(until),
    };
  const [by] = daysToAsk(theCase).filter((day) => !daysToDo(theCase).includes(day));
  return by === undefined || (today !== undefined && by < today)
    ? said
    : { ...said, next: `${said.next} You are asked about it after ${sayDay(by)}.` };
}

const words = {
  advice: {
    title: 'Advice given',
    question: 'Have the words of advice been given?',
    next: 'Once the words of advice are given, press “Advice given”. If they are not given, withdraw the case.',
  },
  caution: {
    title: 'Caution given',
    question: 'Has the caution been given?',
    next: 'Once the caution is given, press “Caution given”. If it is not given, have the case withdrawn.',
  },
  agreed: {
    title: 'Mark as completed',
    question: 'Is everything done that was agreed?',
    next: 'You confirm here when what was agreed is done.',
  },
} as const;
