import { isTicked, typed } from '../dialogue/fields.ts';
import { understand } from '../dialogue/understanding.ts';
import { type Heard, isReachedNow, readHeard } from '../dialogue/victimHeard.ts';
import { readWishes } from '../dialogue/victimWishes.ts';
import { doneChoices, scriptOf, surveyWith, wantChoices } from '../dialogue/views/callView.ts';
import type { Case } from '../domain/case/case.ts';
import type { Command } from '../domain/case/command.ts';
import { dueCall } from '../domain/victim/dueCall.ts';
import { readSurvey, type SurveyQuestion, surveyQuestions } from '../domain/victim/survey.ts';
import type { VictimWishes } from '../domain/victim/victimEvent.ts';
import type { DueCall } from '../domain/victim/victimFile.ts';
import { callerOf } from './calls.ts';
import { deskOf, type TurnDeps } from './deps.ts';
import type { Pressed } from './pressed.ts';
import type { Press } from './turn.ts';

/** What a press on a call means: what is asked of the case, and whether the list of calls follows. */
export type Logged = {
  readonly commands: Pressed['commands'];
  readonly isOver: boolean;
  readonly note: string;
  readonly errors?: Readonly<Record<string, string>>;
};

const outcomes: Readonly<Partial<Record<Press['verb'], 'reached' | 'no-answer' | 'message-left'>>> = {
  told: 'reached',
  'no-answer': 'no-answer',
  'message-left': 'message-left',
};

const nothing: Logged = { commands: [], isOver: false, note: '' };

/** What came of a call, read from its card; only whoever has it may log it. */
export function logCall(theCase: Case, pressed: Press, deps: TurnDeps): Logged {
  const due = dueCall(theCase, deps.force);
  if (due === undefined || theCase.victim?.takenBy?.id !== pressed.by.id) return nothing;
  return due.occasion === 'views' ? logViews(theCase, pressed, deps) : logTold(theCase, due, pressed, deps);
}

/** Their views, in two cards: whoever reached them keeps the call for the second. */
function logViews(theCase: Case, { by, inputs, verb }: Press, deps: TurnDeps): Logged {
  if (verb !== 'answer') return nothing;
  const u = understand(theCase, deskOf(deps));
  const isSecond = isReachedNow(u);
  const read: Heard = (isSecond ? readWishes : readHeard)(u, callerOf(theCase, by), inputs);
  const heard = read.ok ? { answers: read.answers, ...read.entry } : { ...read.kept.entry };
  const kept = read.ok ? heard : { ...heard, answers: read.kept.answers ?? {} };
  const log: Command = { type: 'log-victim-call', ...kept };
  if (!read.ok) {
    const isAny = read.kept.answers !== undefined || read.kept.entry !== undefined;
    return { commands: isAny ? [() => log] : [], isOver: false, note: '', errors: read.errors };
  }
  const isReached = isSecond || read.answers.facts?.victimContacted === 'yes';
  return isSecond || !isReached
    ? { commands: [() => log], isOver: true, note: `${theCase.reference} is recorded.` }
    : { commands: [() => log, () => ({ type: 'take-call' })], isOver: false, note: '' };
}

/** One tap after the decision: what was due is told, and what they answered is kept. */
function logTold(theCase: Case, due: DueCall, { by, inputs, verb }: Press, { force }: TurnDeps): Logged {
  const outcome = outcomes[verb];
  if (outcome === undefined) return nothing;
  const isReached = outcome === 'reached';
  const occasion = isReached ? due.occasion : 'not-reached';
  const script = scriptOf(theCase, occasion, force, callerOf(theCase, by));
  const ticked = (id: string) => typed(inputs, id).split(',');
  const done = doneChoices(due).flatMap(({ value }) => (ticked('callDone').includes(value) ? [value] : []));
  const told = isReached ? due.clocks.map(({ name }) => name).filter((name) => done.includes(name)) : [];
  const wants = wantChoices(theCase, force, due).filter(({ value }) => ticked('victimWants').includes(value));
  const survey = isReached ? surveyOf(theCase, due, inputs) : {};
  if (survey.errors !== undefined) return { ...nothing, errors: survey.errors };
  const log: Command = {
    type: 'log-victim-call',
    call: {
      ...{ occasion: due.occasion, channel: 'phone', outcome, told, script },
      ...(isReached ? { understood: isTicked(inputs, 'victimUnderstood') } : {}),
    },
    ...(isReached && wants.length > 0 ? { wishes: wishesOf(wants.map(({ value }) => value)) } : {}),
  };
  const { answered } = survey;
  const note = `${theCase.reference} is recorded.`;
  if (answered === undefined) return { commands: [() => log], isOver: true, note };
  const record: Command = {
    type: 'record-survey',
    survey: { ...answered, by: 'phone', scriptVersion: script.version },
  };
  return { commands: [() => log, () => record], isOver: true, note };
}

function wishesOf(wants: readonly string[]): VictimWishes {
  return {
    ...(wants.includes('support') ? { support: 'wanted' } : {}),
    ...(wants.includes('restorative-justice') ? { restorativeJustice: 'interested' } : {}),
  };
}

/** The four answers, or none at all; some of them come back with the open ones named. */
function surveyOf(theCase: Case, due: DueCall, inputs: Press['inputs']) {
  const after = surveyWith(theCase, due);
  if (after === undefined || !surveyQuestions.some(({ id }) => typed(inputs, id) !== '')) return {};
  const read = readSurvey(inputs);
  if ('answers' in read) return { answered: { after, ...read.answers } };
  const sentence = 'Answer all four questions, or none of them.';
  return { errors: Object.fromEntries(read.open.map((id: SurveyQuestion) => [id, sentence])) };
}
