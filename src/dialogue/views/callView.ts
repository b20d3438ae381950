import type { Case } from '../../domain/case/case.ts';
import type { Force } from '../../domain/force.ts';
import type { ClockName } from '../../domain/victim/clock.ts';
import { composeScript } from '../../domain/victim/composeScript.ts';
import type { Occasion, Script } from '../../domain/victim/script.ts';
import { surveyQuestions } from '../../domain/victim/survey.ts';
import type { Survey } from '../../domain/victim/victimEvent.ts';
import type { DueCall } from '../../domain/victim/victimFile.ts';
import { field } from '../fields.ts';
import { sayClock, sayDone, sayTask } from '../sayCall.ts';
import { type Caller, pieceLines, recordedOfVictim, triedLine, unsaidLines } from '../victimScript.ts';
import { situationOf, slotsOf } from '../victimSituation.ts';
import type { Choice, Fields, View } from '../view.ts';
import { quietAbout } from './caseView.ts';

/** One call after the decision: the words of this case, and a button for what came of it. */
export function callView(theCase: Case, due: DueCall, force: Force, caller: Caller, note = ''): View {
  const script = scriptOf(theCase, due.occasion, force, caller);
  const isEnhanced = theCase.answers.facts.victimEnhanced === true;
  return {
    card: 'call',
    data: {
      about: quietAbout(theCase, force),
      heading: sayTask(due.clocks[0]?.name ?? 'disposal'),
      due: due.clocks.map((clock) => ({ text: `${sayClock(clock)}${isEnhanced ? ', enhanced' : ''}.` })),
      tried: triedLine(theCase.victim),
      script: pieceLines(script),
      toLeave: scriptOf(theCase, 'not-reached', force, caller).pieces.map(({ words }) => ({ text: words })),
      mustNotSay: unsaidLines(script),
      recorded: recordedOfVictim(theCase),
    },
    fields: fieldsOf(theCase, due, force),
    target: { caseId: theCase.id, step: 'call', revision: theCase.revision },
    note,
    verbs: ['told', 'no-answer', 'message-left', 'leave-call'],
  };
}

/** The words for a call after the decision. */
export function scriptOf(theCase: Case, occasion: Occasion, force: Force, caller: Caller): Script {
  const deadlines = (theCase.filed?.conditions ?? []).flatMap(({ deadline }) => deadline ?? []);
  const last = deadlines.toSorted().at(-1);
  // What they were promised before was this call: the next comes once everything is to be done.
  const said = { caller, ...(occasion !== 'disposal' || last === undefined ? {} : { nextContact: last }) };
  return composeScript(
    force.victimScripts,
    situationOf(theCase, force, occasion),
    slotsOf(theCase, force, said),
  );
}

/** What can be ticked as done; what was due stands ticked, except that somebody does not want to be asked. */
export function doneChoices({ clocks }: DueCall): readonly Choice[] {
  return clocks.map(({ name }) => ({ title: sayDone(name), value: name }));
}

/** What they may say they want now. */
export function wantChoices(theCase: Case, force: Force, { occasion }: DueCall): readonly Choice[] {
  const { mayMeet, personIsChild } = situationOf(theCase, force, occasion);
  return [
    { title: 'Support from a service for victims', value: 'support' },
    ...(mayMeet && !personIsChild
      ? [{ title: 'To know about restorative justice', value: 'restorative-justice' }]
      : []),
  ];
}

/** Which survey goes with this call; none with a breach, and none twice. */
export function surveyWith(theCase: Case, { occasion }: DueCall): Survey['after'] | undefined {
  if (occasion !== 'disposal' && occasion !== 'completion') return undefined;
  const after = theCase.state.status === 'closed' ? 'closure' : 'call';
  return theCase.victim?.surveys.some((one) => one.after === after) ? undefined : after;
}

function fieldsOf(theCase: Case, due: DueCall, force: Force): Fields {
  const isTold = ({ value }: Choice) => value !== ('survey' satisfies ClockName);
  const choices = doneChoices(due);
  const told = choices.filter(isTold).map(({ value }) => value);
  return {
    victimUnderstood: field(),
    callDone: field(told.join(','), { choices }),
    victimWants: field('', { choices: wantChoices(theCase, force, due) }),
    ...(surveyWith(theCase, due) === undefined
      ? {}
      : Object.fromEntries(surveyQuestions.map(({ id }) => [id, field()]))),
  };
}
