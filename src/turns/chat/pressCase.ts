import { stepBefore, viewOfStep } from '../../dialogue/flow.ts';
import { caseView } from '../../dialogue/screens/case/caseView.ts';
import { confirmView } from '../../dialogue/screens/case/confirmView.ts';
import { elsewhereView } from '../../dialogue/screens/case/elsewhereView.ts';
import {
  type AskedWithReason,
  endReasonView,
  readEndReason,
} from '../../dialogue/screens/case/endReasonView.ts';
import { type CpsFields, isCpsNamed, readCpsAnswer } from '../../dialogue/screens/case/readCpsAnswer.ts';
import { isFinal } from '../../dialogue/view/verb.ts';
import type { Field, View } from '../../dialogue/view/view.ts';
import type { Case, DisposalElsewhere } from '../../domain/case/case.ts';
import type { Command } from '../../domain/case/command.ts';
import { cpsPart } from '../../domain/case/cpsPart.ts';
import { endedByTime, rankToDecide } from '../../domain/case/decisionOf.ts';
import { unreachedRows } from '../../domain/case/giveUp.ts';
import { isOfficerAction } from '../../domain/case/officerActions.ts';
import { rankToWithdraw } from '../../domain/case/rankToWithdraw.ts';
import { londonDay } from '../../domain/days.ts';
import { mayHaveReferral } from '../../domain/notices/isNotReached.ts';
import type { CardAction } from '../cardAction.ts';
import { reachOf, showToOfficer } from '../showToOfficer.ts';
import { dialogueContextOf, type TurnDeps } from '../turnDeps.ts';
import type { Press } from '../turns.ts';
import type { WalkedCase } from '../walkCase.ts';
import { withOwnText } from '../withOwnText.ts';

/** A press on the card of a case outside the dialogue. What nothing takes back is asked once: cold fingers press the wrong thing. */
export function pressCase({ verb, step, inputs }: Press, now: WalkedCase, deps: TurnDeps): CardAction {
  const { theCase: pressed } = now;
  const { force } = deps;
  const today: CardAction['show'] = (after, note) => showToOfficer(after, deps, note);
  if (verb === 'withdraw' && rankToWithdraw(pressed) !== undefined)
    return askWhy(verb, step, inputs, pressed, today, deps);
  if (isFinal(verb)) {
    if (step !== 'case') return { commands: [() => ({ type: verb })], show: today };
    if (!caseView(pressed, force).verbs.includes(verb))
      return { commands: [], isNotOffered: true, show: today };
    return {
      commands: [],
      show: (after) => confirmView(after.theCase, dialogueContextOf(deps), verb, reachOf(after, deps)),
    };
  }
  switch (verb) {
    case 'take-place':
    case 'leave-place':
      return { commands: [() => ({ type: verb })], show: today };
    case 'correct-answers':
      return {
        commands: [() => ({ type: verb })],
        show: (after, note) => answersAgain(after, note) ?? today(after, note),
      };
    case 'choose-another':
      return { commands: [() => insteadOf(now, deps)], show: today };
    case 'no-further-action':
      if (isAsked(pressed)) return askWhy(verb, step, inputs, pressed, today, deps);
      return elsewhere(verb, { step, inputs }, pressed, today, deps);
    case 'charge':
      return elsewhere(verb, { step, inputs }, pressed, today, deps);
    default:
      return { commands: isOfficerAction(verb) ? [() => ({ type: verb })] : [], show: today };
  }
}

/** Another in place of what was declined, or of what has not reached its provider. */
function insteadOf({ theCase, record }: WalkedCase, deps: TurnDeps): Command {
  const rows = unreachedRows(theCase, reachOf({ theCase, record }, deps).providers);
  if (rows.length === 0) return { type: 'choose-another' };
  const undertakings = rows.map(({ provider, intervention }) => ({
    ...{ provider, intervention },
    ...(mayHaveReferral(record.notices, provider) ? { mayHaveIt: true as const } : {}),
  }));
  return { type: 'give-up', undertakings };
}

/** The card before the one on which it ended: there stands what may be wrong. */
function answersAgain({ way }: WalkedCase, note: string): View | undefined {
  return way && viewOfStep(way, stepBefore(way, way.current), note);
}

/** True where no further action is somebody else's to decide, who has to know why; what time ends has its reason in the law. */
function isAsked(theCase: Case): boolean {
  return rankToDecide(theCase, 'no-further-action') !== undefined && !endedByTime(theCase);
}

/** How it goes on elsewhere, asked once; what is only put to whoever closes it is not. */
function elsewhere(
  disposal: DisposalElsewhere,
  { step, inputs }: Pick<Press, 'step' | 'inputs'>,
  pressed: Case,
  today: CardAction['show'],
  deps: TurnDeps,
): CardAction {
  const { force } = deps;
  const part = cpsPart(pressed, disposal, force);
  const isAnswered = step === 'confirm' || rankToDecide(pressed, disposal) !== undefined;
  const isOwn = part === 'none' || (step === 'confirm' && part !== 'decides' && !isCpsNamed(inputs));
  if (isAnswered && isOwn) return { commands: [() => ({ type: 'decide-instead', disposal })], show: today };
  if (!caseView(pressed, force).verbs.includes(disposal))
    return { commands: [], isNotOffered: true, show: today };
  const asked =
    (fields?: CpsFields): CardAction['show'] =>
    (after) =>
      withOwnText(
        elsewhereView(after.theCase, force, disposal, reachOf(after, deps), fields),
        after.record,
        after.theCase.officer.id,
      );
  if (step !== 'confirm') return { commands: [], show: asked() };
  return ofTheCps({ disposal, inputs, pressed, deps }, today, asked);
}

/** What the CPS decided, or its fields again. */
function ofTheCps(
  {
    disposal,
    inputs,
    pressed,
    deps,
  }: {
    readonly disposal: DisposalElsewhere;
    readonly inputs: Press['inputs'];
    readonly pressed: Case;
    readonly deps: TurnDeps;
  },
  today: CardAction['show'],
  asked: (fields: CpsFields) => CardAction['show'],
): CardAction {
  const sentOn = londonDay(pressed.breach?.at ?? pressed.openedAt);
  const read = readCpsAnswer(inputs, { sentOn, today: londonDay(deps.now()) });
  if (read.ok)
    return { commands: [() => ({ type: 'decide-instead', disposal, cps: read.cps })], show: today };
  const { fields, stopped } = read;
  return { commands: [], ...(stopped === undefined ? {} : { stopped }), show: asked(fields) };
}

function askWhy(
  verb: AskedWithReason,
  step: Press['step'],
  inputs: Press['inputs'],
  pressed: Case,
  today: CardAction['show'],
  deps: TurnDeps,
): CardAction {
  const { force } = deps;
  if (!caseView(pressed, force).verbs.includes(verb))
    return { commands: [], isNotOffered: true, show: today };
  const asked =
    (endReason?: Field, cpsFields?: CpsFields): CardAction['show'] =>
    (after) =>
      withOwnText(
        endReasonView(after.theCase, force, reachOf(after, deps), verb, endReason, cpsFields),
        after.record,
        after.theCase.officer.id,
      );
  if (step !== 'confirm') return { commands: [], show: asked() };
  const { reason, error, stopped } = readEndReason(inputs, verb);
  const mayBeCps = verb !== 'withdraw' && cpsPart(pressed, verb, force) === 'may-have-decided';
  if (mayBeCps && isCpsNamed(inputs))
    return ofTheCps({ disposal: verb, inputs, pressed, deps }, today, (fields) =>
      asked({ value: reason, error: '' }, fields),
    );
  if (error !== '')
    return {
      commands: [],
      ...(stopped === undefined ? {} : { stopped }),
      show: asked({ value: reason, error }),
    };
  return {
    commands: [() => commandOf(verb, reason)],
    show: today,
  };
}

function commandOf(verb: AskedWithReason, reason: string): Command {
  return verb === 'withdraw' ? { type: verb, reason } : { type: 'decide-instead', disposal: verb, reason };
}
