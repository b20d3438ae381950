import { z } from 'zod';
import { wishStands } from '../../../domain/case/victimTasksOpen.ts';
import { parseDay } from '../../../domain/days.ts';
import type { ClockName } from '../../../domain/force/victimsCode.ts';
import { type HelpWish, helpWishes, type TaskWish, taskWishes } from '../../../domain/force/vocabulary.ts';
import { isDomesticCase } from '../../../domain/victim/isDomestic.ts';
import { isToldAsBusiness } from '../../../domain/victim/isToldAsBusiness.ts';
import { isWished } from '../../../domain/victim/isWished.ts';
import { safeTimesOf } from '../../../domain/victim/safeTimesOf.ts';
import { theirDetails } from '../../../domain/victim/theirDetails.ts';
import { channels, type VictimWishes } from '../../../domain/victim/victimEvent.ts';
import { field, isTicked, typed } from '../../inputs/field.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { whyNotForOthers } from '../../text/personalDetails.ts';
import { hasWrittenBack } from '../../victim/hasWrittenBack.ts';
import { readContact, wishLines } from '../../victim/readContact.ts';
import { readSaid, saidFields } from '../../victim/readSaid.ts';
import { usualChannels } from '../../victim/routesAtRisk.ts';
import { remediesOffered } from '../../victim/scriptInputOf.ts';
import {
  type Caller,
  nextContact,
  pieceLines,
  scriptToHear,
  unsaidLines,
} from '../../victim/scriptToHear.ts';
import { uncoveredLines } from '../../victim/uncoveredLines.ts';
import type { Fields } from '../../view/view.ts';
import { titleWithNote } from '../../words/titleWithNote.ts';
import { aboutCase } from '../aboutCase.ts';
import type { StepView } from '../step.ts';
import type { Heard } from '../victim/victimCard.ts';
import { clockLines, promiseOpen } from './clockLines.ts';
import { lossFields, readLoss } from './lossFields.ts';
import { secondHalf } from './secondHalf.ts';
import { mayMeet, wishChoices } from './wishChoices.ts';
import { wrongMessages } from './wrongMessages.ts';
import { preferencesAtRisk, wrongPreference } from './wrongPreference.ts';

type Inputs = Readonly<Record<string, string>>;

const preferences = z.enum([...channels, 'none']);
const usualPreferences: readonly string[] = [...usualChannels, 'none'];

/** The card with the second half of the words, and what the victim wants under them. */
export function viewsCard(state: DialogueState, caller: Caller): StepView {
  const script = secondHalf(state, caller);
  const isAtRisk = isDomesticCase(state.theCase, state.force.offences);
  return {
    card: 'views',
    data: {
      about: aboutCase(state),
      script: pieceLines(script, scriptToHear(state, caller).pieces.length + 1),
      mustNotSay: unsaidLines(script),
      isBusiness: isToldAsBusiness(state.theCase, state.force.offences),
      clocks: clockLines(state),
      recorded: [...wishLines(state.theCase, isAtRisk), ...uncoveredLines(state.theCase)],
    },
    fields: { ...wishFields(state), ...saidFields(script) },
  };
}

/** Reads what the victim wants and how to reach them. A contact that is right is kept though something else is wrong. */
export function readWishes(state: DialogueState, caller: Caller, inputs: Inputs): Heard {
  const isAtRisk = isDomesticCase(state.theCase, state.force.offences);
  const errors: Record<string, string> = {};
  const remedyChosen = typed(inputs, 'remedyChosen') || 'none';
  const loss = readLoss(state, inputs, typed(inputs, 'victimWants').split(',').filter(Boolean));
  const { wants } = loss;
  // What is safe is for them to say: it is never taken as read.
  const preferred = preferences.safeParse(typed(inputs, 'victimPreferred') || (isAtRisk ? '' : 'phone'));
  const nextBy = parseDay(typed(inputs, 'victimNextBy'));
  const messages = isTicked(inputs, 'victimMessages') && !isAtRisk;
  const contact = readContact(inputs);
  const wrongDetails = contact.errors;
  // All times unticked on a card that shows them: none is safe any more, or none is known.
  const isCleared =
    typed(inputs, 'victimSafeToCall') === '' && safeTimesOf(state.theCase.victim?.details ?? {}).length > 0;
  const details = { ...contact.details, ...(isCleared ? { safeToCall: '' } : {}) };
  if (
    remedyChosen !== 'none' &&
    !remediesOffered(state.theCase, state.force).some(({ id }) => id === remedyChosen)
  )
    errors.remedyChosen = 'Choose one of the list, or none of these.';
  // Whoever approves reads why it was set aside.
  const unsuitable = typed(inputs, 'remedyUnsuitable');
  const named = whyNotForOthers(unsuitable);
  if (named !== '') errors.remedyUnsuitable = named;
  // A card that was drawn before something was done still has its tick.
  const done = taskWishes.filter((wish) => wishStands(state.theCase, wish) === 'done');
  const onList: readonly string[] = [...wishChoices(state).map(({ value }) => value), ...done];
  if (!wants.every((one) => onList.includes(one))) errors.victimWants = 'Tick only what is on this list.';
  if (!preferred.success) errors.victimPreferred = 'Choose how they want to hear from us.';
  else if (isAtRisk) Object.assign(errors, wrongPreference(preferred.data, inputs, state));
  if (nextBy === undefined) errors.victimNextBy = 'Give the day by which they hear next.';
  else if (nextBy < state.today) errors.victimNextBy = 'Give today or a later day.';
  const known = { ...theirDetails(state.theCase.victim), ...details };
  if (messages && preferred.success && wrongDetails.victimContact === undefined) {
    const wrong = wrongMessages(preferred.data, known);
    if (wrong !== undefined) errors[wrong.at] = wrong.sentence;
  }
  Object.assign(errors, loss.errors);
  const isAnyDetail = Object.keys(details).length > 0;
  const given = isAnyDetail ? { details } : {};
  Object.assign(errors, wrongDetails);
  if (!preferred.success || nextBy === undefined || Object.keys(errors).length > 0)
    return { ok: false, errors, kept: isAnyDetail ? { entry: given } : {} };

  // What stays as it was ticked before is not asked for anew, nor what was done since and has no tick any more.
  const isKnownWish = (wish: TaskWish) =>
    isWished(state.theCase.victim?.wishes ?? {}, wish) &&
    (wants.includes(wish) || wishStands(state.theCase, wish) === 'done');
  // What somebody who wrote back did not ask for, nobody offered them in a conversation.
  const isAsked = (wish: TaskWish) => wants.includes(wish) || !hasWrittenBack(state);
  const wishes: VictimWishes = {
    ...(isAsked('restorative-justice') && mayMeet(state) && !isKnownWish('restorative-justice')
      ? { restorativeJustice: wants.includes('restorative-justice') ? 'interested' : 'not-now' }
      : {}),
    ...(isKnownWish('compensation') || !isAsked('compensation')
      ? {}
      : { compensation: wants.includes('compensation') ? 'wanted' : 'no' }),
    ...(isKnownWish('statement') || !isAsked('statement')
      ? {}
      : { statement: wants.includes('statement') ? 'wanted' : 'offered' }),
    ...(isKnownWish('support') || !isAsked('support')
      ? {}
      : { support: wants.includes('support') ? 'wanted' : 'declined' }),
    preferred: preferred.data,
    messages,
    nextBy,
  };
  const call = callOf(state, caller, wishes);
  return {
    ok: true,
    answers: { facts: { remedyChosen }, remedyUnsuitable: unsuitable, ...loss.answers },
    entry: { call: { ...call, ...readSaid(call.script, call.outcome, inputs) }, wishes, ...given },
  };
}

function callOf(state: DialogueState, caller: Caller, wishes: VictimWishes) {
  const first = state.theCase.victim?.calls.at(-1);
  const isSettled = (wish: HelpWish) => !isWished({ ...state.theCase.victim?.wishes, ...wishes }, wish);
  const told: readonly ClockName[] = [
    'views',
    // Who wants it has still to get it: those clocks run on.
    ...(hasWrittenBack(state) ? [] : helpWishes).filter(
      (wish) => (wish === 'support' || mayMeet(state)) && isSettled(wish),
    ),
  ];
  const channel = first?.channel ?? 'phone';
  return {
    occasion: 'views',
    channel,
    outcome: 'reached',
    ...(first?.heardThrough === undefined ? {} : { heardThrough: first.heardThrough }),
    told,
    script: secondHalf(state, caller),
  } as const;
}

function wishFields(state: DialogueState): Fields {
  const { answers, victim } = state.theCase;
  const { wishes = {} } = victim ?? {};
  const isAtRisk = isDomesticCase(state.theCase, state.force.offences);
  const ticked = [
    wishes.support === 'wanted' ? 'support' : '',
    wishes.statement === 'wanted' ? 'statement' : '',
    wishes.compensation === 'wanted' ? 'compensation' : '',
    wishes.restorativeJustice === 'interested' ? 'restorative-justice' : '',
  ];
  return {
    remedyChosen: field(state.facts.remedyChosen, {
      choices: [
        ...remediesOffered(state.theCase, state.force).map((row) => ({
          title: titleWithNote(row),
          value: row.id,
        })),
        { title: 'None of these', value: 'none' },
      ],
    }),
    remedyUnsuitable: field(answers.remedyUnsuitable),
    victimWants: field(ticked.filter(Boolean).join(','), { choices: wishChoices(state) }),
    ...lossFields(state),
    victimPreferred: field(wishes.preferred ?? (isAtRisk ? undefined : 'phone'), {
      only: isAtRisk ? preferencesAtRisk : usualPreferences,
    }),
    ...(isAtRisk ? {} : { victimMessages: field(wishes.messages === true ? 'true' : '') }),
    victimContact: field(),
    ...(isAtRisk ? { victimSafePlace: field(), victimAdvocate: field() } : {}),
    victimSafeToCall: field(safeTimesOf(victim?.details ?? {}).join(',')),
    victimNextBy: field(promiseOpen(state) ?? nextContact(state)),
  };
}
