import { placesLeft } from '../../domain/booking/places.ts';
import { appointmentIn, sayAppointment } from '../../domain/booking/sayAppointment.ts';
import type { SessionRecord } from '../../domain/booking/session.ts';
import { isWithInterpreter } from '../../domain/booking/sessionsThatFit.ts';
import type { Answers, SessionChoice, Undertaking } from '../../domain/case/case.ts';
import { hoursAfter } from '../../domain/case/decidePlace.ts';
import { asBegun } from '../../domain/case/undertakings.ts';
import type { Intervention } from '../../domain/force/intervention.ts';
import { field, typed } from '../inputs/field.ts';
import type { DialogueState } from '../state/dialogueState.ts';
import { notReachedBefore } from '../state/notReachedBefore.ts';
import type { Choice, Fields } from '../view/view.ts';
import { capital } from '../words/sayDisposal.ts';
import { sessionsFor, startsWithFiling, whoPhones } from './sessionsFor.ts';

const phone = 'phone';
/** In front of the key of a full session; no key begins so, because a provider's id holds no space. */
const waitMark = 'wait ';
/** Longer than any choice; what is longer is not kept. */
const longest = 400;
/** More questions about sessions would make the card too long; the providers of the others phone. */
const inputs = ['session', 'session2', 'session3'] as const;

const gone = 'That session is full or off by now. Choose another, or let the provider phone.';
const chooseOne = 'Choose a session, or let the provider phone.';

type Question = {
  readonly input: string;
  readonly intervention: Intervention;
  readonly choices: readonly Choice[];
};

/** The choices of a session, one for each of these interventions that has any, three at most. */
export function sessionFields(
  state: DialogueState,
  rows: readonly Intervention[] = startsWithFiling(state),
): Fields {
  const isOneOfSeveral = rows.length > 1;
  return Object.fromEntries(
    questions(state, rows).map(({ input, intervention, choices }) => {
      const isByLaw = intervention.use === 'next-step';
      const isGone = isGoneFor(state, intervention);
      const value = isGone ? '' : choiceValue(intervention, state.theCase.answers);
      const label =
        isOneOfSeveral || isByLaw
          ? { label: `When do they ${isByLaw ? 'go' : 'start'}? ${intervention.title}` }
          : {};
      return [input, { ...field(value, { choices }), ...label, error: isGone ? gone : '' }];
    }),
  );
}

/** Reads the choices: the answers to keep, and what is wrong at which input; empty when nothing is. */
export function readSessions(
  state: DialogueState,
  given: Readonly<Record<string, string>>,
  rows: readonly Intervention[] = startsWithFiling(state),
): { readonly answers: Pick<Answers, 'sessions'>; readonly errors: Readonly<Record<string, string>> } {
  const values = inputs.map((id) => typed(given, id)).filter((value) => value.length <= longest);
  const asked = questions(state, rows).map(({ intervention }) => intervention);
  // Each value names its intervention: an input may stand for another one by now.
  const told = rows.flatMap((row) => {
    const rest = values.find((value) => value.startsWith(`${row.id} `))?.slice(row.id.length + 1);
    return rest === undefined || (rest === phone && !asked.includes(row)) ? [] : [[row.id, choiceIn(rest)]];
  });
  const sessions = { ...state.theCase.answers.sessions, ...Object.fromEntries(told) };
  const answers = { ...state.theCase.answers, sessions };
  const then = { ...state, theCase: { ...state.theCase, answers } };
  const errors = questions(then, rows).flatMap(({ input, intervention }) => {
    if (isGoneFor(then, intervention)) return [[input, gone]];
    return told.some(([id]) => id === intervention.id) ? [] : [[input, chooseOne]];
  });
  return { answers: told.length === 0 ? {} : { sessions }, errors: Object.fromEntries(errors) };
}

/** True when a session that was chosen has no place any more: nothing may be filed with it. */
export function isSessionGone(state: DialogueState): boolean {
  return startsWithFiling(state).some((row) => isGoneFor(state, row));
}

/**
 * The undertaking with its place: the one to be booked, or by when the provider phones and what they wait for. One that
 * goes on keeps what it has.
 */
export function withPlace(
  state: DialogueState,
  row: Undertaking,
  now: string,
  rows: readonly Intervention[] = startsWithFiling(state),
): Undertaking {
  const before = asBegun(state.theCase, row);
  if (before !== undefined) return { ...before, ...row };
  const intervention = rows.find(({ id }) => id === row.intervention);
  if (intervention === undefined) return row;
  const { session, waitFor } = state.theCase.answers.sessions?.[intervention.id] ?? {};
  const { open, full } = sessionsFor(state, intervention);
  const booked = open.find(({ key }) => key === session);
  if (booked !== undefined) return { ...row, appointment: appointmentIn(booked.session) };
  const waited = full.find(({ key }) => key === waitFor);
  const by = whoPhones(state, intervention);
  return {
    ...row,
    ...(waited === undefined ? {} : { waitingFor: appointmentIn(waited.session) }),
    ...(by === undefined ? {} : { firstContactBy: hoursAfter(now, by.hours) }),
  };
}

/**
 * "Cranstoun phones within 72 hours."; empty where a session can be chosen instead, or nobody phones. Of whom a referral of
 * this case did not reach nothing is promised.
 */
export function firstContactLine(state: DialogueState, intervention: Intervention): string {
  const isAsked = questions(state, startsWithFiling(state)).some((one) => one.intervention === intervention);
  const by = startsWithFiling(state).includes(intervention) ? whoPhones(state, intervention) : undefined;
  if (by === undefined || isAsked) return '';
  const before = notReachedBefore(state, intervention.provider);
  return before === '' ? `${sayPhone(by)}.` : before;
}

function questions(state: DialogueState, rows: readonly Intervention[]): readonly Question[] {
  const asked = rows
    .map((intervention) => ({ intervention, choices: choicesFor(state, intervention) }))
    .filter(({ choices }) => choices.length > 0);
  return inputs.flatMap((input, at) => {
    const question = asked[at];
    return question === undefined ? [] : [{ input, ...question }];
  });
}

function choiceIn(value: string): SessionChoice {
  return value.startsWith(waitMark)
    ? { session: phone, waitFor: value.slice(waitMark.length) }
    : { session: value, waitFor: '' };
}

function choiceValue({ id }: Intervention, { sessions = {} }: Answers): string {
  const { session = phone, waitFor = '' } = sessions[id] ?? {};
  return `${id} ${waitFor === '' ? session : `${waitMark}${waitFor}`}`;
}

function isGoneFor(state: DialogueState, row: Intervention): boolean {
  const chosen = choiceValue(row, state.theCase.answers);
  return chosen !== `${row.id} ${phone}` && !offered(state, row).some(({ value }) => value === chosen);
}

/** The last choice is always the provider's call. It stands alone when the session that was chosen is gone. */
function choicesFor(state: DialogueState, row: Intervention): readonly Choice[] {
  const sessions = offered(state, row);
  if (sessions.length === 0 && !isGoneFor(state, row)) return [];
  const by = whoPhones(state, row);
  const title = by === undefined ? 'The provider phones' : sayPhone(by);
  return [...sessions, { title, value: `${row.id} ${phone}` }];
}

function offered(state: DialogueState, row: Intervention): readonly Choice[] {
  const { open, full } = sessionsFor(state, row);
  return [
    ...open.map((record) => ({
      title: `${sayOffer(record, state)}: ${sayPlaces(placesLeft(record))}`,
      value: `${row.id} ${record.key}`,
    })),
    ...full.map((record) => ({
      title: `${sayOffer(record, state)}: full, put them on the waiting list`,
      value: `${row.id} ${waitMark}${record.key}`,
    })),
  ];
}

function sayOffer({ session }: SessionRecord, { theCase }: DialogueState): string {
  const only =
    session.onlyFor === undefined ? '' : `, ${session.onlyFor === 'female' ? 'women' : 'men'} only`;
  const interpreter = isWithInterpreter(theCase.answers.facts, session.language)
    ? ', an interpreter is asked for in the referral'
    : '';
  return `${sayAppointment(session)}${only}${interpreter}`;
}

function sayPlaces(count: number): string {
  return count === 1 ? '1 place left' : `${count} places left`;
}

function sayPhone({ title, hours }: { readonly title: string; readonly hours: number }): string {
  return capital(`${title} phones within ${hours} hours`);
}
