import { isTicked, tickedIn, typed } from '../../dialogue/inputs/field.ts';
import { notKept } from '../../dialogue/screens/calls/doneChoices.ts';
import { readCallSurvey, readCallWishes } from '../../dialogue/screens/calls/readCallWishes.ts';
import { asksInWriting, isPromised, scriptOf, unanswered } from '../../dialogue/screens/calls/scriptOf.ts';
import { wrongLetter } from '../../dialogue/screens/calls/wrongLetter.ts';
import { dialogueStateOf } from '../../dialogue/state/dialogueState.ts';
import { type Heard, readHeard } from '../../dialogue/steps/victim/victimCard.ts';
import { readWishes } from '../../dialogue/steps/victimWishes/viewsCard.ts';
import { heardThrough, wrongHeardThrough } from '../../dialogue/victim/heardThrough.ts';
import { isReachedNow } from '../../dialogue/victim/isReachedNow.ts';
import { readSafeWay } from '../../dialogue/victim/readSafeWay.ts';
import { readSaid } from '../../dialogue/victim/readSaid.ts';
import { isLetter, routesAtRisk, unsafeWay } from '../../dialogue/victim/routesAtRisk.ts';
import { wordsLeft } from '../../dialogue/victim/scriptToHear.ts';
import { andWhoIsTold } from '../../dialogue/victim/uncoveredLines.ts';
import { clocksOf } from '../../domain/calls/clocksOf.ts';
import type { DueCall } from '../../domain/calls/dueCall.ts';
import { isAnswerOver } from '../../domain/calls/isAnswerOver.ts';
import { isSurveyAlone } from '../../domain/calls/isSurveyAlone.ts';
import { isTelling } from '../../domain/calls/isTelling.ts';
import { tellsNothing } from '../../domain/calls/tellsNothing.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Command } from '../../domain/case/command.ts';
import { victimTasksOpen } from '../../domain/case/victimTasksOpen.ts';
import { londonDay } from '../../domain/days.ts';
import type { ClockName } from '../../domain/force/victimsCode.ts';
import { isDomesticCase } from '../../domain/victim/isDomestic.ts';
import { mayBeAsked } from '../../domain/victim/readSurvey.ts';
import { type CallOutcome, channels } from '../../domain/victim/victimEvent.ts';
import { wasSafeSinceTaken } from '../../domain/victim/wasSafeSinceTaken.ts';
import type { CardAction } from '../cardAction.ts';
import { dialogueContextOf, type TurnDeps } from '../turnDeps.ts';
import type { Press } from '../turns.ts';
import { callerOf } from './listCalls.ts';

/** What a press on a call means: what is asked of the case, and whether the list of calls follows. */
export type Logged = {
  readonly commands: CardAction['commands'];
  readonly isOver: boolean;
  readonly note: string;
  readonly errors?: Readonly<Record<string, string>>;
};

const outcomes: Readonly<Partial<Record<Press['verb'], CallOutcome>>> = {
  told: 'reached',
  'asked-advocate': 'asked',
  'no-answer': 'no-answer',
  'message-left': 'message-left',
  'not-safe': 'not-safe',
  'wrong-number': 'wrong-details',
  sent: 'sent',
  'wrote-back': 'reached',
};

/** What can come of a letter or an e-mail. */
const ofLetters: readonly Press['verb'][] = ['sent', 'wrote-back', 'wrong-number'];

const notInLetters = 'No letter asks the four questions: ring them, or tick that they do not want to answer.';

const nothing: Logged = { commands: [], isOver: false, note: '' };

/** The case as it stood on the card from which they spoke, with what was due then, and as it stands now. */
export type CaseOfCall = { readonly seen: Case; readonly now: Case; readonly due: DueCall };

/** What came of a call, read from its card; only whoever has it may log it. */
export function logCall(cases: CaseOfCall, pressed: Press, deps: TurnDeps): Logged {
  const { seen, due } = cases;
  if (seen.victim?.takenBy?.id !== pressed.by.id) return nothing;
  return due.occasion === 'views' ? logViews(seen, pressed, deps) : logTold(cases, pressed, deps);
}

/** Their views, in two cards: whoever reached them keeps the call for the second. */
function logViews(theCase: Case, { by, inputs, verb }: Press, deps: TurnDeps): Logged {
  if (verb !== 'answer') return nothing;
  const state = dialogueStateOf(theCase, dialogueContextOf(deps));
  const isSecond = isReachedNow(state);
  const read: Heard = (isSecond ? readWishes : readHeard)(state, callerOf(theCase, by), inputs);
  const heard = read.ok ? { answers: read.answers, ...read.entry } : { ...read.kept.entry };
  const kept = read.ok ? heard : { ...heard, answers: read.kept.answers ?? {} };
  const log: Command = { type: 'log-victim-call', ...kept };
  if (!read.ok) {
    const isAny = read.kept.answers !== undefined || read.kept.entry !== undefined;
    return { commands: isAny ? [() => log] : [], isOver: false, note: '', errors: read.errors };
  }
  const isReached = isSecond || read.answers.facts?.victimContacted === 'yes';
  const told = andWhoIsTold(read.entry.call ?? {}, callerOf(theCase, by) === 'officer');
  return isSecond || !isReached
    ? { commands: [() => log], isOver: true, note: `${theCase.reference} is recorded.${told}` }
    : { commands: [() => log, () => ({ type: 'take-call' })], isOver: false, note: '' };
}

/** One tap after the decision: what was due is told, and what they answered is kept. */
function logTold(cases: CaseOfCall, { by, inputs, verb }: Press, deps: TurnDeps): Logged {
  const { seen: theCase, due } = cases;
  const { force } = deps;
  const outcome = outcomes[verb];
  if (outcome === undefined) return nothing;
  // An older card may still have the button, or the choice.
  const isAtRisk = isDomesticCase(theCase, force.offences);
  if (outcome === 'asked' && !isAtRisk) return nothing;
  const usual = isAtRisk ? '' : 'phone';
  // Its button says who was asked.
  const channel =
    outcome === 'asked'
      ? 'advocate'
      : (channels.find((one) => one === typed(inputs, 'victimChannel')) ?? usual);
  if (channel === '') return { ...nothing, errors: { victimChannel: 'Choose how you tried to reach them.' } };
  if (isAtRisk && (outcome === 'message-left' || !routesAtRisk.channels.includes(channel)))
    return {
      ...nothing,
      errors: {
        victimChannel:
          'Leave and send nothing after domestic abuse: others may hear or read it. Nothing was recorded.',
      },
    };
  if (isLetter(channel) && verb !== 'wrote-back' && isSurveyAlone(due))
    return { ...nothing, errors: { victimChannel: notInLetters } };
  // The card that is spoken from has no words to write: they come with this.
  if (isLetter(channel) && !ofLetters.includes(verb))
    return { ...nothing, note: 'The words to write are below. Press “Sent it” once it is sent.' };
  const isReached = outcome === 'reached';
  const isSent = outcome === 'sent';
  const isAnswer = verb === 'wrote-back';
  const isSpoken = isReached && !isAnswer;
  const speaker = { caller: callerOf(theCase, by), today: londonDay(deps.now()), isWritten: isSent };
  const script =
    isSpoken || isSent
      ? scriptOf(theCase, due, force, speaker)
      : wordsLeft(outcome, scriptOf(theCase, unanswered, force, speaker));
  const done = tickedIn(inputs, 'callDone');
  // A letter tells, and their answer to it tells nothing.
  const isDoneSo = (name: ClockName) => (isAnswer ? !isTelling(name) : isReached || isSent);
  // Whoever says that it was not kept was asked.
  const isNotKept = isReached && done.includes(notKept) && due.clocks.some(({ name }) => name === 'kept');
  const isTold = (name: ClockName) => done.includes(name) || (isNotKept && name === 'kept');
  const said = due.clocks.map(({ name }) => name).filter((name) => isDoneSo(name) && isTold(name));
  const tasksDone = isReached || isSent ? victimTasksOpen(theCase).filter((task) => done.includes(task)) : [];
  const told = said.filter((name) => !isNewer(name, cases, force));
  const isNext = !isAnswer && isPromised(theCase, due, force, speaker);
  const wanted =
    isReached || isSent ? readCallWishes(inputs, theCase, due, { force, today: speaker.today, isNext }) : {};
  const contact = readSafeWay(inputs, theCase, isAtRisk, { outcome });
  const survey = isSpoken ? readCallSurvey(inputs, theCase, due) : {};
  const details = Object.keys(contact.details).length === 0 ? {} : { details: contact.details };
  const through = isAtRisk ? wrongHeardThrough(inputs, { channel, outcome }) : {};
  const letter = wrongLetter(inputs, verb, channel);
  const errors = { ...letter, ...contact.errors, ...through, ...wanted.errors, ...survey.errors };
  if (Object.keys(errors).length > 0) {
    // A contact is shown on no card, so that what is right is kept at once; times are ticked again with their way.
    const { safeToCall: _again, ...known } = contact.details;
    const keep: Command = { type: 'log-victim-call', details: known };
    return { ...nothing, commands: Object.keys(known).length > 0 ? [() => keep] : [], errors };
  }
  const words = readSaid(script, outcome, inputs);
  const isTimeSafe = wasSafeSinceTaken(theCase, by.id, deps.now(), force);
  const log: Command = {
    type: 'log-victim-call',
    call: {
      ...{ occasion: due.occasion, channel, outcome, told, script },
      ...unsafeWay({ channel, outcome }, isAtRisk, theCase, isTimeSafe),
      ...(isAtRisk ? heardThrough(inputs, { channel, outcome }) : {}),
      ...(isSent && asksInWriting(theCase, due, force, speaker) ? { awaitsAnswer: true } : {}),
      ...(!isSent && isAnswerOver(theCase, force, speaker.today) ? { afterAnswerDay: true } : {}),
      ...(isSpoken && !tellsNothing(due, theCase)
        ? { understood: isTicked(inputs, 'victimUnderstood') }
        : {}),
      ...words,
      ...(tasksDone.length === 0 ? {} : { tasksDone }),
      ...(isNotKept ? { notKept: true } : {}),
    },
    ...(wanted.wishes === undefined && contact.wishes === undefined
      ? {}
      : { wishes: { ...wanted.wishes, ...contact.wishes } }),
    ...details,
  };
  const { answered } = survey;
  const again = told.length < said.length ? ' There is news since: they are still to be told.' : '';
  const note = `${theCase.reference} is recorded.${again}${andWhoIsTold(words, speaker.caller === 'officer')}`;
  // By the link, meanwhile: the first answers stand.
  const isOpen = answered !== undefined && mayBeAsked(cases.now.victim, answered.after, true);
  if (answered === undefined || !isOpen) return { commands: [() => log], isOver: true, note };
  const record: Command = {
    type: 'record-survey',
    survey: { ...answered, by: 'phone', scriptVersion: script.version },
  };
  return { commands: [() => log, () => record], isOver: true, note };
}

/** Whether what they were told has changed since the card was drawn. */
function isNewer(name: ClockName, { seen, now }: CaseOfCall, { offences }: TurnDeps['force']): boolean {
  const begun = (theCase: Case) => clocksOf(theCase, offences).find((one) => one.name === name)?.since;
  const since = begun(now);
  return since !== undefined && since !== begun(seen);
}
