import type { Answers, Case, PersonDetails, Undertaking } from '../../domain/case/case.ts';
import { asBegun } from '../../domain/case/undertakings.ts';
import type { Intervention } from '../../domain/force/intervention.ts';
import { isSentFromHere } from '../../domain/force/isSentFromHere.ts';
import type { Suggestion } from '../../domain/pathways/suggest.ts';
import type { FactName, Facts } from '../../law/facts.ts';
import { isKnownAdult } from '../../law/isKnownChild.ts';
import { parseFacts } from '../inputs/factInput.ts';
import { field, isTicked, typed } from '../inputs/field.ts';
import { type PersonField, personFields, recordedLines } from '../inputs/personFields.ts';
import { asUndertaking } from '../state/agreedConditions.ts';
import { askedForWomen } from '../state/askedForWomen.ts';
import { weighing } from '../state/considered.ts';
import type { DialogueState } from '../state/dialogueState.ts';
import type { CardData, Fields } from '../view/view.ts';
import { offerFields, offerLines, readOffers } from './offerLines.ts';
import { parsePerson } from './parsePerson.ts';
import { newlySentByLaw, readByLaw, sentByLaw } from './requiredByLaw.ts';
import { readSessions, sessionFields, withPlace } from './sessionFields.ts';

/** More would bury what to do instead. */
const mostHelp = 3;

const details: readonly PersonField[] = ['name', 'phone', 'safeToCall'];

/** What a card that files nothing says of help by choice. */
export function helpData(state: DialogueState): Pick<CardData['refusal'], 'offers' | 'help' | 'recorded'> {
  const { sent, told } = helpOffered(state);
  return {
    offers: offerLines(sent, state),
    help: offerLines(told, state),
    recorded:
      sent.length > 0 || newlySentByLaw(state).length > 0 ? recordedLines(state.theCase.person, details) : [],
  };
}

/** The ticks, their own yes, and whom the provider is to reach. */
export function helpFields(state: DialogueState): Fields {
  const { sent } = helpOffered(state);
  if (sent.length === 0 && newlySentByLaw(state).length === 0) return {};
  const ticks = sent.length === 0 ? {} : ticksOf(state, sent);
  return { ...ticks, ...sessionFields(state, helpBegun(state)), ...personFields(details) };
}

/** The ticks of what can be sent, none of them set before, and their own yes. */
export function ticksOf(state: DialogueState, sent: readonly Suggestion[]): Fields {
  const { help = [], helpAgreed } = state.theCase.answers;
  return {
    ...offerFields(
      sent,
      sent.filter(({ intervention }) => help.includes(intervention.id)),
      state,
    ),
    helpAgreed: field(helpAgreed === true ? 'true' : ''),
  };
}

/**
 * Reads what they take up by choice, and what the law requires: nothing by choice is sent without their own yes, nothing
 * at all without a number that is safe, and nobody's details are kept where nothing is sent.
 */
export function readHelp(
  shown: DialogueState,
  inputs: Readonly<Record<string, string>>,
): {
  readonly answers: Pick<Answers, 'help' | 'helpAgreed' | 'sessions' | 'assessmentArranged'>;
  readonly person: PersonDetails;
  readonly errors: Readonly<Record<string, string>>;
} {
  const byLaw = readByLaw(shown, inputs);
  const state = { ...shown, theCase: withAnswers(shown.theCase, byLaw.answers) };
  const isSent = newlySentByLaw(state).length > 0;
  const { sent } = helpOffered(state);
  if (sent.length === 0 && !isSent) return { answers: byLaw.answers, person: {}, errors: byLaw.errors };
  const ticks = sent.length === 0 ? { answers: { help: [] }, errors: {} } : readTicks(sent, inputs);
  const answers = { ...(sent.length === 0 ? {} : ticks.answers), ...byLaw.answers };
  const wrong = { ...ticks.errors, ...byLaw.errors };
  if (ticks.answers.help.length === 0 && !isSent) {
    const isMeant = details.some((id) => typed(inputs, id) !== '');
    return { answers, person: {}, errors: isMeant ? { ...notTicked, ...wrong } : wrong };
  }
  const { person, errors: missing } = parsePerson(details, inputs, state.theCase);
  // Where the card comes back to ask for them, nobody is told that they are missing.
  const isToBeAsked = byLaw.errors.assessment !== undefined;
  const errors = isToBeAsked ? {} : missing;
  const sessions = readSessions(state, inputs, helpBegun(state));
  return {
    answers: { ...answers, ...sessions.answers },
    person,
    errors: { ...wrong, ...sessions.errors, ...errors },
  };
}

/** Reads what was ticked and their own yes: neither counts without the other. */
export function readTicks(
  sent: readonly Suggestion[],
  inputs: Readonly<Record<string, string>>,
): {
  readonly answers: Required<Pick<Answers, 'help' | 'helpAgreed'>>;
  readonly errors: Readonly<Record<string, string>>;
} {
  const { support: help, errors } = readOffers(sent, inputs);
  const helpAgreed = isTicked(inputs, 'helpAgreed');
  if (help.length === 0)
    return {
      answers: { help, helpAgreed: false },
      errors: helpAgreed ? { ...notTicked, ...errors } : errors,
    };
  const unasked = helpAgreed
    ? {}
    : { helpAgreed: 'Ask them, then tick this. Without their consent nothing is sent.' };
  return { answers: { help, helpAgreed }, errors: { ...errors, ...unasked } };
}

const notTicked = { support: 'Tick what they said yes to, or take back the rest.' };

/** What a service for women must know before it can be offered here; empty where there is none, or all is known. */
export function helpQuestions(state: DialogueState): readonly FactName[] {
  const { facts } = state.theCase.answers;
  // An age could lead to another result, and belongs to the questions.
  return facts.age === undefined ? [] : askedForWomen(state, facts, 'charge');
}

/** Reads those: what is right, and what is wrong at which input. */
export function readHelpQuestions(
  state: DialogueState,
  inputs: Readonly<Record<string, string>>,
): { readonly facts: Facts; readonly errors: Readonly<Record<string, string>> } {
  return parseFacts(helpQuestions(state), inputs, state.force);
}

function withAnswers(theCase: Case, given: Partial<Answers>): Case {
  return { ...theCase, answers: { ...theCase.answers, ...given } };
}

/** What is sent though nothing is diverted: what the law requires, and what they said yes to. */
export function helpTaken(state: DialogueState, now: string): readonly Undertaking[] {
  const byLaw = sentByLaw(state).map((row) => withPlace(state, asUndertaking(row), now, [row]));
  return [...byLaw, ...takenOf(state, helpOffered(state).sent, now)];
}

/** What they said yes to of this, each with its place, or the hour by which its provider makes contact. */
export function takenOf(
  state: DialogueState,
  sent: readonly Suggestion[],
  now: string,
): readonly Undertaking[] {
  const { help, helpAgreed } = state.theCase.answers;
  if (helpAgreed !== true) return [];
  const rows = interventionsOf(sent);
  return rows
    .filter(({ id }) => help?.includes(id))
    .map((row) => withPlace(state, asUndertaking(row), now, rows));
}

/** What of it has not begun yet, so that a session of it can be booked. */
export function helpBegun(state: DialogueState): readonly Intervention[] {
  return [...sentByLaw(state), ...interventionsOf(helpOffered(state).sent)].filter(
    (row) => asBegun(state.theCase, asUndertaking(row)) === undefined,
  );
}

const interventionsOf = (sent: readonly Suggestion[]): readonly Intervention[] =>
  sent.map(({ intervention }) => intervention);

/** What they may take up whatever becomes of the case: what can be sent from here, and what they are told of. */
function helpOffered({ force, offence, theCase }: DialogueState): {
  readonly sent: readonly Suggestion[];
  readonly told: readonly Suggestion[];
} {
  if (offence === undefined) return { sent: [], told: [] };
  const { declined, answers } = theCase;
  const fit = { force, offence, disposal: 'charge', declined } as const;
  const { suggestions } = weighing(answers.facts, fit).suggestions();
  // Nobody refers a child by themselves: they and their parent or carer are told of it.
  const isAdult = isKnownAdult(answers.facts.age);
  const canBeSent = ({ intervention }: Suggestion) => isAdult && isSentFromHere(intervention);
  return {
    sent: suggestions.filter(canBeSent).slice(0, mostHelp),
    told: suggestions.filter((one) => !canBeSent(one)).slice(0, mostHelp),
  };
}
