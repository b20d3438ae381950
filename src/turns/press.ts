import type { View } from '../dialogue/view.ts';
import { helpView } from '../dialogue/views/plain.ts';
import { replay } from '../domain/case/apply.ts';
import type { Case } from '../domain/case/case.ts';
import type { CaseRecord } from '../store/store.ts';
import { withSessions } from './bookOffer.ts';
import { confirmPlaces, holdPlaces, placesBookedBy } from './bookPlace.ts';
import { pressCall } from './callsPress.ts';
import { causeOf } from './causeOf.ts';
import { decideAll } from './decideAll.ts';
import { isSupervisor, type TurnDeps } from './deps.ts';
import { pressAlert } from './drugAlertPress.ts';
import { showIntervention } from './find.ts';
import { extend, type Slot, untilCommitted, wasApplied } from './ledger.ts';
import { listCases, openNew, showCase } from './menu.ts';
import { pressAuthorisation } from './pressAuthorisation.ts';
import { pressBreach } from './pressBreach.ts';
import { pressCase } from './pressCase.ts';
import type { Pressed } from './pressed.ts';
import { pressStep } from './pressStep.ts';
import { notYoursView, showAuthorisation, showBreach, showToOfficer, unknownCaseView } from './show.ts';
import type { Answer, Press } from './turn.ts';
import { whoIsMissing } from './whoIsMissing.ts';

const outOfDate = 'This card was out of date. Here is today’s.';

/** One press: a repeat gets the same answer, an old card today's, and everything else at most one effect. */
export async function press(pressed: Press, deps: TurnDeps): Promise<Answer> {
  await rememberWhere(pressed, deps);
  if (pressed.step === 'alert') return pressAlert(pressed, deps);
  if (pressed.step === 'call' || pressed.step === 'calls') return pressCall(pressed, deps);
  if (pressed.caseId === '' || isMenu(pressed.verb)) return pressMenu(pressed, deps);
  return untilCommitted(() => attempt(pressed, deps));
}

async function attempt(pressed: Press, deps: TurnDeps): Promise<Answer | 'conflict'> {
  const record = await deps.store.load(pressed.caseId);
  if (record === undefined) return { view: unknownCaseView() };
  const theCase = replay(record.events);
  const room = roomOf(pressed, theCase, await withSessions(theCase, deps));
  if (room === undefined) return { view: notYoursView() };
  const cause = causeOf(pressed);
  if (wasApplied(record, cause)) {
    const isLatest = record.events.at(-1)?.cause === cause;
    return { view: (isLatest ? room.handle(theCase).show : room.today)(theCase, record, '') };
  }
  if (pressed.verb === 'open') return standing(room, theCase, room.today(theCase, record, ''));
  if (pressed.revision !== theCase.revision)
    return standing(room, theCase, room.today(theCase, record, outOfDate));

  const { commands, show } = room.handle(theCase);
  const { events, refusal } = decideAll(theCase, commands, pressed.by, deps);
  if (events.length === 0) return { view: show(theCase, record, refusal) };
  const sessions = placesBookedBy(events, theCase);
  // Taken meanwhile: the next look at the sessions tells the officer so.
  if (!(await holdPlaces(sessions, theCase.id, deps))) return 'conflict';
  const place = pressed.card === undefined ? {} : { place: { slot: room.slot, card: pressed.card } };
  const actor = { kind: 'staff', ...pressed.by } as const;
  const next = extend(record, { events, by: actor, cause, ...place }, deps);
  if ((await deps.store.commit(next.record)) === 'conflict') return 'conflict';
  deps.wake();
  // The filing stands by now: should this fail, the notices that were committed with it book the places.
  await confirmPlaces(sessions, theCase.id, deps);
  const note = refusal === '' ? await whoIsMissing(next.theCase, deps) : refusal;
  return { view: show(next.theCase, next.record, note, await withSessions(next.theCase, deps)) };
}

/** The card shown becomes the one that is kept up to date, when it is the officer's. */
function standing({ slot }: Room, { id }: Case, view: View): Answer {
  return slot === 'officerCard' ? { view, keepPlaceFor: { caseId: id, slot } } : { view };
}

type Room = {
  readonly slot: Slot;
  readonly handle: (theCase: Case) => Pressed;
  readonly today: (theCase: Case, record: CaseRecord, note: string) => View;
};

/** Which card was pressed decides who may press it and what is shown; undefined when it is not theirs. */
function roomOf(pressed: Press, theCase: Case, deps: TurnDeps): Room | undefined {
  const isOfficer = pressed.by.id === theCase.officer.id;
  if (pressed.step === 'authorisation') {
    return {
      slot: 'authorisationCard',
      handle: () => pressAuthorisation(pressed, deps),
      today: (now, _record, note) => showAuthorisation(now, deps, note),
    };
  }
  if (pressed.step === 'breach') {
    if (!isOfficer && !isSupervisor(pressed.by.id, deps)) return undefined;
    return {
      slot: pressed.where.kind === 'personal' ? 'officerBreachCard' : 'breachCard',
      handle: () => pressBreach(pressed, deps),
      today: (now, _record, note) => showBreach(now, pressed.by, deps, note),
    };
  }
  if (!isOfficer) return undefined;
  const isCaseCard = pressed.step === 'case' || pressed.step === 'withdraw';
  return {
    slot: 'officerCard',
    handle: (now) => (isCaseCard ? pressCase(pressed, deps) : pressStep(pressed, now, deps)),
    today: (now, record, note) => showToOfficer(now, record, deps, note),
  };
}

function isMenu(verb: Press['verb']): boolean {
  return verb === 'new' || verb === 'cases' || verb === 'help';
}

function pressMenu(pressed: Press, deps: TurnDeps): Promise<Answer> {
  switch (pressed.verb) {
    case 'new':
      return openNew(pressed.by, causeOf(pressed), '', deps);
    case 'cases':
      return listCases(pressed.by, deps);
    case 'show-intervention':
      return showIntervention(pressed.inputs.chosenIntervention ?? '', deps);
    case 'open':
      return showCase(pressed.inputs.chosenCase ?? '', pressed.by, deps);
    default:
      return Promise.resolve({ view: helpView() });
  }
}

async function rememberWhere({ where, by }: Press, { store }: TurnDeps): Promise<void> {
  if (where.kind === 'personal') await store.remember(`person:${by.id}`, where.address);
}
