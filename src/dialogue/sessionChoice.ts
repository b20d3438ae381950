import { placesLeft } from '../domain/booking/places.ts';
import { appointmentIn, sayAppointment } from '../domain/booking/sayAppointment.ts';
import type { SessionRecord } from '../domain/booking/session.ts';
import { type SessionsThatFit, sessionsThatFit } from '../domain/booking/sessionsThatFit.ts';
import type { Answers, Filing } from '../domain/case/case.ts';
import { hoursAfter } from '../domain/case/decidePlace.ts';
import type { Gap } from '../domain/gap.ts';
import { agreedConditions } from './agreed.ts';
import { field, typed } from './fields.ts';
import { capital } from './say.ts';
import { chosenIntervention, type Understanding } from './understanding.ts';
import type { Choice, Fields } from './view.ts';

const phone = 'phone';
/** In front of the key of a full session; no key begins so, because a provider's id holds no space. */
const waitMark = 'wait ';
/** Longer than any key; what is longer is not kept. */
const longestKey = 300;

const gone = 'That session is full or off by now. Choose another, or let the provider phone.';
const chooseOne = 'Choose a session, or let the provider phone.';

/** The choice of a session on the file card; no field while none is published that fits. */
export function sessionField(u: Understanding): Fields {
  const choices = choicesFor(u);
  if (choices.length === 0) return {};
  const isGone = isSessionGone(u);
  const value = isGone ? '' : chosenValue(u);
  return { session: { ...field(value, { choices }), error: isGone ? gone : '' } };
}

/** Reads the choice: the answer to keep, and what is wrong with it; empty when nothing is. */
export function readSession(
  u: Understanding,
  inputs: Readonly<Record<string, string>>,
): { readonly answers: Partial<Answers>; readonly error: string } {
  const given = typed(inputs, 'session');
  const choices = choicesFor(u);
  if (choices.length === 0 && (given === '' || given === phone)) return { answers: {}, error: '' };
  if (given === '' || given.length > longestKey) return { answers: {}, error: chooseOne };
  const error = choices.some(({ value }) => value === given) ? '' : gone;
  return given.startsWith(waitMark)
    ? { answers: { session: phone, waitFor: given.slice(waitMark.length) }, error }
    : { answers: { session: given, waitFor: '' }, error };
}

/** True when the session that was chosen has no place any more: nothing may be filed with it. */
export function isSessionGone(u: Understanding): boolean {
  const chosen = chosenValue(u);
  return chosen !== phone && !offered(u).some(({ value }) => value === chosen);
}

/** What the filing says about a place: the one to be booked, or by when the provider phones and what they wait for. */
export function placeOf(
  u: Understanding,
  now: string,
): Pick<Filing, 'appointment' | 'waitingFor' | 'firstContactBy'> {
  const { session, waitFor } = u.theCase.answers;
  const { open, full } = fitting(u);
  const booked = open.find(({ key }) => key === session);
  if (booked !== undefined) return { appointment: appointmentIn(booked.session) };
  const waited = full.find(({ key }) => key === waitFor);
  const by = whoPhones(u);
  return {
    ...(waited === undefined ? {} : { waitingFor: appointmentIn(waited.session) }),
    ...(by === undefined ? {} : { firstContactBy: hoursAfter(now, by.hours) }),
  };
}

/** "Cranstoun phones within 72 hours."; empty where a session can be chosen instead, or nobody phones. */
export function firstContactLine(u: Understanding): string {
  const by = whoPhones(u);
  return by === undefined || choicesFor(u).length > 0 ? '' : `${sayPhone(by)}.`;
}

/** That a place was missing, to be counted: every session that would fit is full. */
export function missingPlace(u: Understanding): readonly Gap[] {
  const intervention = chosenIntervention(u);
  const { borough, needs = [], language } = u.facts;
  const need = intervention?.pathways.find((one) => needs.includes(one)) ?? intervention?.pathways[0];
  if (!intervention || need === undefined || borough === undefined || fitting(u).full.length === 0) return [];
  const told = language === undefined ? {} : { language };
  return [{ kind: 'no-place', need, borough, intervention: intervention.id, ...told }];
}

function chosenValue({ theCase: { answers } }: Understanding): string {
  const { session = phone, waitFor = '' } = answers;
  return waitFor === '' ? session : `${waitMark}${waitFor}`;
}

/** The last choice is always the provider's call. It stands alone when the session that was chosen is gone. */
function choicesFor(u: Understanding): readonly Choice[] {
  const sessions = offered(u);
  if (sessions.length === 0 && !isSessionGone(u)) return [];
  const by = whoPhones(u);
  return [...sessions, { title: by === undefined ? 'The provider phones' : sayPhone(by), value: phone }];
}

function offered(u: Understanding): readonly Choice[] {
  const { open, full } = fitting(u);
  return [
    ...open.map((record) => ({
      title: `${sayOffer(record)}: ${sayPlaces(placesLeft(record))}`,
      value: record.key,
    })),
    ...full.map((record) => ({
      title: `${sayOffer(record)}: full, put them on the waiting list`,
      value: `${waitMark}${record.key}`,
    })),
  ];
}

function fitting(u: Understanding): SessionsThatFit {
  const intervention = chosenIntervention(u);
  if (!intervention || u.published === undefined) return { open: [], full: [] };
  const { at, sessions } = u.published;
  const by = agreedConditions(u).find(({ id }) => id === intervention.id)?.deadline;
  // Language and sex may have been told for another reason than a rule that asks: they hold all the same.
  const { facts } = u.theCase.answers;
  const needs = { intervention: intervention.id, facts, ...(by === undefined ? {} : { by }) };
  return sessionsThatFit(sessions, needs, at);
}

function sayOffer({ session }: SessionRecord): string {
  const only =
    session.onlyFor === undefined ? '' : `, ${session.onlyFor === 'female' ? 'women' : 'men'} only`;
  return `${sayAppointment(session)}${only}`;
}

function sayPlaces(count: number): string {
  return count === 1 ? '1 place left' : `${count} places left`;
}

type Caller = { readonly title: string; readonly hours: number };

function whoPhones(u: Understanding): Caller | undefined {
  const intervention = chosenIntervention(u);
  if (intervention?.use !== 'referral') return undefined;
  const provider = u.force.providers.find(({ id }) => id === intervention.provider);
  return provider && { title: provider.title, hours: provider.firstContactHours };
}

function sayPhone({ title, hours }: Caller): string {
  return capital(`${title} phones within ${hours} hours`);
}
