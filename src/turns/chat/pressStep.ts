import {
  stepBefore,
  stepOnTheWay,
  submit,
  verbsOfStep,
  viewOfStep,
  viewWithErrors,
  walk,
  withPublished,
} from '../../dialogue/flow.ts';
import { followUp } from '../../dialogue/followUp.ts';
import { caseView } from '../../dialogue/screens/case/caseView.ts';
import { confirmView, recordingIsAskedOn } from '../../dialogue/screens/case/confirmView.ts';
import type { Step, Submitted } from '../../dialogue/steps/step.ts';
import { readContact } from '../../dialogue/victim/readContact.ts';
import { uncoveredNow } from '../../dialogue/victim/uncoveredLines.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Command } from '../../domain/case/command.ts';
import type { CardAction } from '../cardAction.ts';
import { reachOf, showToOfficer } from '../showToOfficer.ts';
import { dialogueContextOf, type TurnDeps } from '../turnDeps.ts';
import type { Press } from '../turns.ts';
import type { WalkedCase } from '../walkCase.ts';

/** A press on a card of the dialogue. */
export function pressStep(pressed: Press, { theCase, way }: WalkedCase, deps: TurnDeps): CardAction {
  const today: CardAction['show'] = (after, note) => showToOfficer(after, deps, note);
  const notOffered: CardAction = { commands: [], isNotOffered: true, show: today };
  if (way === undefined) return notOffered;
  // What a card asks about once more is answered as on that card.
  const isConfirmed = pressed.step === 'confirm';
  const asking = recordingIsAskedOn(theCase);
  const step = stepOnTheWay(way, isConfirmed ? asking : pressed.step);
  // A step that is not on the way, or a button that its card does not have: no card of ours sent it.
  if (step === undefined) return notOffered;
  if (!verbsOfStep(way, step).includes(pressed.verb)) return notOffered;
  if (pressed.verb === 'back') {
    if (isFirstAfterOtherOptions(theCase, step)) return { commands: [() => noOtherOptions], show: today };
    return { commands: [], show: () => viewOfStep(way, stepBefore(way, step)) };
  }
  if (pressed.verb === 'record-undiverted' && step.name === asking && !isConfirmed)
    return {
      commands: [],
      show: (after) =>
        confirmView(after.theCase, dialogueContextOf(deps), 'record-undiverted', reachOf(after, deps)),
    };
  if (pressed.verb === 'take-back-call')
    return { commands: [() => ({ type: 'take-back-call' })], show: today };
  if (pressed.verb === 'hand-to-liaison') {
    // Whoever rings them has to know the number: it goes along, where the officer gives it.
    const { details, errors } = readContact(pressed.inputs);
    if (Object.keys(errors).length > 0)
      return { commands: [], show: () => viewWithErrors(viewOfStep(way, step), pressed.inputs, errors) };
    const keep: Command = { type: 'log-victim-call', details };
    const isGiven = Object.keys(details).length > 0;
    const handOver = () => ({ type: 'hand-to-liaison' }) as const;
    return { commands: isGiven ? [() => keep, handOver] : [handOver], show: today };
  }
  if (pressed.verb === 'other-options') {
    const command = { type: 'answer', step: step.name, answers: { wantsOtherOptions: true } } as const;
    // What was chosen stands until another is: the result is shown, to choose from.
    const result: CardAction['show'] = (after, note) => {
      const shown = after.way && stepOnTheWay(after.way, 'assessment');
      return after.way && shown ? viewOfStep(after.way, shown, note) : today(after, note);
    };
    return { commands: [() => command], show: result };
  }

  const submitted = submit(way, step, pressed);
  if (pressed.verb === 'save') return saveForLater(submitted, deps);
  if (submitted.ok) {
    // A changed fact leads back to the result: nobody is asked before the officer has seen it.
    const asksSomebody: readonly string[] = ['assessment', 'approval', 'refusal'];
    const isOnlyAnAnswer = pressed.verb === 'answer' && !asksSomebody.includes(step.name);
    const furtherOn = (after: Case) => {
      if (isOnlyAnAnswer) return undefined;
      const answered = withPublished(walk(after, dialogueContextOf(deps)), way.state.published);
      return followUp(answered, pressed.verb, deps.now());
    };
    const withWhoIsTold: CardAction['show'] = (after, refusal) =>
      today(after, refusal || uncoveredNow(theCase, after.theCase));
    return { commands: [() => submitted.command, furtherOn], show: withWhoIsTold };
  }
  const { keep, errors, stopped } = submitted;
  return {
    commands: keep === undefined ? [] : [() => keep],
    ...(stopped === undefined ? {} : { stopped }),
    show: (after, refusal) => {
      const again = after.way;
      if (again === undefined) return today(after, refusal);
      return viewWithErrors(
        viewOfStep(again, stepOnTheWay(again, step.name) ?? again.current),
        pressed.inputs,
        errors,
        viewOfStep(way, step).fields,
      );
    },
  };
}

const noOtherOptions = { type: 'answer', step: 'file', answers: { wantsOtherOptions: false } } as const;

// "Choose another disposal" was pressed on the short path: Back takes it back.
function isFirstAfterOtherOptions({ answers }: Case, { name }: Step): boolean {
  return answers.wantsOtherOptions === true && (name === 'questions' || name === 'assessment');
}

/** Leaves the dialogue; every answer on the card that is right is there when the case is opened again. */
function saveForLater(submitted: Submitted, { force }: TurnDeps): CardAction {
  const kept = submitted.ok ? submitted.command : (submitted.rightSoFar ?? submitted.keep);
  const stopped = submitted.ok ? undefined : submitted.stopped;
  return {
    commands: [() => kept],
    ...(stopped === undefined ? {} : { stopped }),
    show: ({ theCase }) => caseView(theCase, force),
  };
}
