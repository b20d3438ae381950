import type { Case } from '../domain/case/case.ts';
import type { Instant } from '../domain/instant.ts';
import { isPersonal } from './inputs/personFields.ts';
import {
  type DialogueContext,
  type DialogueState,
  dialogueStateOf,
  type Published,
} from './state/dialogueState.ts';
import { sayStep } from './steps/aboutCase.ts';
import { answersStep, hasAnswers } from './steps/answers/answersStep.ts';
import { approvalStep } from './steps/approval/approvalStep.ts';
import { assessmentStep } from './steps/assessment/assessmentStep.ts';
import { conditionsStep } from './steps/conditions/conditionsStep.ts';
import { fileStep } from './steps/file/fileStep.ts';
import { handOverStep } from './steps/handOver/handOverStep.ts';
import { interventionStep } from './steps/intervention/interventionStep.ts';
import { offenceStep } from './steps/offence/offenceStep.ts';
import { questionsStep } from './steps/questions/questionsStep.ts';
import { refusalStep } from './steps/refusal/refusalStep.ts';
import type { Step, StepName, StepPress, StepView, Submitted } from './steps/step.ts';
import { victimStep } from './steps/victim/victimStep.ts';
import { victimWishesStep } from './steps/victimWishes/victimWishesStep.ts';
import type { Fields, Verb, View } from './view/view.ts';

/** The table of the dialogue, in the order in which steps come. */
export const flow: readonly Step[] = [
  offenceStep,
  questionsStep,
  handOverStep,
  assessmentStep,
  interventionStep,
  victimStep,
  victimWishesStep,
  conditionsStep,
  approvalStep,
  fileStep,
  refusalStep,
];

/** Where a case stands: the steps answered so far and the one to show, last. */
export type Walk = {
  readonly state: DialogueState;
  readonly path: readonly Step[];
  readonly current: Step;
};

type Walked = { readonly context: DialogueContext; readonly way: Walk };

/** Cases do not change: the one that was drawn is walked already when its card is pressed. */
const walked = new WeakMap<Case, Walked>();

/** Finds the step to show by walking the table over the answers. Throws a RangeError if the table ever loops. */
export function walk(theCase: Case, context: DialogueContext): Walk {
  const before = walked.get(theCase);
  if (before !== undefined && isSame(before.context, context)) return atMoment(context.now, before.way);
  const way = walkAnew(theCase, context);
  walked.set(theCase, { context, way });
  return way;
}

function isSame(one: DialogueContext, other: DialogueContext): boolean {
  const names = Object.keys({ ...one, ...other }) as (keyof DialogueContext)[];
  return names.every((name) => name === 'now' || one[name] === other[name]);
}

/** The same way at another moment of that day, which changes what cards say, and no step. */
function atMoment(now: Instant, way: Walk): Walk {
  return way.state.now === now ? way : { ...way, state: { ...way.state, now } };
}

function walkAnew(theCase: Case, context: DialogueContext): Walk {
  const state = dialogueStateOf(theCase, context);
  const path: Step[] = [];
  let current = offenceStep;
  for (;;) {
    if (path.includes(current)) throw new RangeError(`The dialogue comes to ${current.name} twice`);
    path.push(current);
    const next = current.next(state);
    if (next === 'here') return { state, path, current };
    current = stepNamed(next);
  }
}

/** The same way with the sessions that are coming up: they change what cards offer, and no step. */
export function withPublished(way: Walk, published: Published | undefined): Walk {
  return published === undefined ? way : { ...way, state: { ...way.state, published } };
}

/** The step of that name when it lies on the way walked so far, so that it may be shown or answered again. */
export function stepOnTheWay({ path, state }: Walk, name: string): Step | undefined {
  if (name === answersStep.name) return hasAnswers(state) ? answersStep : undefined;
  return path.find((step) => step.name === name);
}

/** The step before this one on the way, for Back; the step itself when it is the first. */
export function stepBefore(way: Walk, step: Step): Step {
  const { path, state } = way;
  if (step === answersStep) return offenceStep;
  const shown = path.filter((passed) => passed === step || passed.isExpected(state));
  const before = shown[shown.indexOf(step) - 1] ?? step;
  const overAnswers = step === questionsStep || before === questionsStep;
  return overAnswers && hasAnswers(state) ? answersStep : before;
}

/** The buttons of the step's card, without drawing it: nothing is before the first one to go back to. */
export function verbsOfStep({ state, path }: Walk, step: Step): readonly Verb[] {
  const verbs = step.verbs(state);
  return wayTo(path, step).walked.length > 1 ? verbs : verbs.filter((verb) => verb !== 'back');
}

/** The steps up to this one. The answers are changed in the place of the questions. */
function wayTo(
  path: readonly Step[],
  step: Step,
): { readonly place: Step; readonly walked: readonly Step[] } {
  const place = step === answersStep ? questionsStep : step;
  return { place, walked: path.slice(0, path.indexOf(place) + 1) };
}

/** What the step shows now, ready to be drawn. */
export function viewOfStep(way: Walk, step: Step, note = ''): View {
  const { state, path } = way;
  const { theCase } = state;
  const shown = step.view(state);
  const { place, walked } = wayTo(path, step);
  const about = { ...aboutOf(shown), step: sayStep(place, walked, flow, state) };
  const verbs = verbsOfStep(way, step);
  const target = { caseId: theCase.id, step: step.name, revision: theCase.revision };
  return { ...shown, data: { ...shown.data, about }, verbs, target, note } as View;
}

/**
 * The same card with what was typed and the message at each wrong field; personal details never come back.
 *
 * @param asked the fields of the card that was pressed: what it did not ask stands as it is asked now
 */
export function viewWithErrors(
  view: View,
  inputs: StepPress['inputs'],
  errors: Readonly<Record<string, string>>,
  asked: Fields = view.fields,
): View {
  const fields: Fields = Object.fromEntries(
    Object.entries(view.fields).map(([id, field]) => {
      const isNew = asked[id] === undefined;
      const value = isPersonal(id) ? '' : (inputs[id] ?? (isNew ? field.value : ''));
      return [id, { ...field, value, error: errors[id] ?? '' }];
    }),
  );
  return { ...view, fields } as View;
}

/** Checks a press on a step against what the step asks. */
export function submit({ state }: Walk, step: Step, press: StepPress): Submitted {
  return step.submit(state, press);
}

function stepNamed(name: StepName): Step {
  const step = flow.find((row) => row.name === name);
  if (step === undefined) throw new RangeError(`The dialogue has no step named ${name}`);
  return step;
}

function aboutOf(shown: StepView) {
  return 'about' in shown.data ? shown.data.about : undefined;
}
