import type { DueCall } from '../../../domain/calls/dueCall.ts';
import { isEnhanced } from '../../../domain/calls/isEnhanced.ts';
import { isSurveyAlone } from '../../../domain/calls/isSurveyAlone.ts';
import { isTelling } from '../../../domain/calls/isTelling.ts';
import { openPromise } from '../../../domain/calls/openPromise.ts';
import { tellsNothing } from '../../../domain/calls/tellsNothing.ts';
import type { Case } from '../../../domain/case/case.ts';
import { isWithdrawn } from '../../../domain/case/isWithdrawn.ts';
import { victimTasksOpen } from '../../../domain/case/victimTasksOpen.ts';
import type { Force } from '../../../domain/force/force.ts';
import { isDomesticCase } from '../../../domain/victim/isDomestic.ts';
import { surveyQuestions } from '../../../domain/victim/readSurvey.ts';
import type { Channel } from '../../../domain/victim/victimEvent.ts';
import type { VictimTask } from '../../../domain/victim/victimTasks.ts';
import type { Day } from '../../../law/day.ts';
import { field } from '../../inputs/field.ts';
import { asksWhetherEnhanced } from '../../victim/askedOf.ts';
import { heardThroughFields } from '../../victim/heardThrough.ts';
import { safeWayFields } from '../../victim/readSafeWay.ts';
import { firstChannel, letterChannels, routesAtRisk, usualChannels } from '../../victim/routesAtRisk.ts';
import type { Fields } from '../../view/view.ts';
import { doneChoices, isOffer, notKept, notYetDone } from './doneChoices.ts';
import { nextAfter } from './scriptOf.ts';
import { surveyWith } from './surveyWith.ts';
import { wantChoices } from './wantChoices.ts';

/** What is asked on the card of a call: how it was, what was told and done, what they want, and when they hear next. */
export function callFields(
  theCase: Case,
  due: DueCall,
  force: Force,
  {
    isNext,
    today,
    letter,
    answered,
  }: {
    readonly isNext: boolean;
    readonly today: Day;
    readonly letter: Channel | 'none' | 'open';
    readonly answered: readonly VictimTask[];
  },
): Fields {
  const isWritten = letter !== 'none';
  const toDo = victimTasksOpen(theCase).filter((task) => !answered.includes(task));
  const open: readonly string[] = [...notYetDone, notKept, ...toDo];
  const choices = doneChoices(theCase, due, force);
  const told = choices
    .map(({ value }) => value)
    .filter((value) => !open.some((name) => name === value) && !(isWritten && isOffer(value)));
  const isAtRisk = isDomesticCase(theCase, force.offences);
  return {
    victimChannel: isWritten
      ? field(letter === 'open' ? '' : letter, { only: letterChannels })
      : field(firstChannel(isAtRisk, theCase), { only: isAtRisk ? routesAtRisk.channels : usualChannels }),
    ...(isAtRisk ? heardThroughFields : {}),
    ...(isWritten || tellsNothing(due, theCase) ? {} : { victimUnderstood: field() }),
    ...(isEnhanced(theCase) || !asksWhetherEnhanced(theCase, force) ? {} : { victimEnhanced: field() }),
    callDone: field(told.join(','), { choices }),
    victimWants: field('', { choices: wantChoices(theCase, force, due, today) }),
    victimContact: field(),
    ...(isAtRisk ? safeWayFields : {}),
    ...((due.occasion === 'completion' || isSurveyAlone(due) || isWithdrawn(theCase)) && !isNext
      ? {}
      : { victimNextBy: field(nextOf(theCase, due, force, today)) }),
    ...(isNext ? { victimNextNone: field() } : {}),
    ...(isWritten || surveyWith(theCase, due) === undefined
      ? {}
      : Object.fromEntries(surveyQuestions.map(({ id }) => [id, field()]))),
  };
}

/** What was promised for a later day stands, where nothing is told that takes its place. */
function nextOf(theCase: Case, due: DueCall, force: Force, today: Day): Day | undefined {
  const promise = due.clocks.some(({ name }) => isTelling(name))
    ? undefined
    : openPromise(theCase, force.offences)?.nextBy;
  return promise !== undefined && promise >= today ? promise : nextAfter(theCase, due.occasion, force, today);
}
