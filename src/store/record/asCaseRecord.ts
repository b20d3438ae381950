import { z } from 'zod';
import type { BreachDecision, Instant } from '../../domain/case/case.ts';
import type { CaseEvent } from '../../domain/case/caseEvent.ts';
import { officerActions } from '../../domain/case/officerActions.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import { noticeKinds } from '../../domain/notices/noticeKinds.ts';
import { type CardSlot, type CaseRecord, cardSlots } from '../store.ts';
import { caseId } from './caseId.ts';
import { checkShape, refuseUnknown } from './checkShape.ts';
import { unreadable } from './unreadable.ts';

const instant = z.iso.datetime();
const standing = z.looseObject({ conversation: z.string(), activity: z.string() });
const place = standing.optional();
const places = Object.fromEntries(cardSlots.map((slot) => [slot, place])) as Record<CardSlot, typeof place>;

const envelope = z.looseObject({
  version: z.literal(4),
  id: caseId,
  reference: z.string().min(1),
  officer: z.string().min(1),
  revision: z.int().positive(),
  open: z.boolean(),
  updatedAt: instant,
  events: z.array(
    z.looseObject({
      at: instant,
      by: z.looseObject({ kind: z.string() }),
      cause: z.string(),
      event: z.looseObject({ type: z.string() }),
    }),
  ),
  notices: z.array(
    z.looseObject({
      id: z.string().min(1),
      kind: z.string(),
      to: z.string(),
      state: z.string(),
      dueAt: instant,
      attempts: z.int().nonnegative(),
    }),
  ),
  nextDueAt: instant.nullable(),
  call: z.looseObject({ clocks: z.array(z.string()), dueBy: z.iso.date() }).optional(),
  stopped: z
    .array(
      z.looseObject({
        at: instant,
        by: z.string(),
        step: z.string(),
        field: z.string(),
        text: z.string(),
      }),
    )
    .optional(),
  detailCards: z.array(z.looseObject({ person: z.string(), place: standing })).optional(),
  listCards: z.array(z.looseObject({ place: standing, cases: z.array(z.string()) })).optional(),
  ...places,
});

const byOfficer = known(Object.values(officerActions).map(({ event }) => event));

// Written as records so that the compiler asks for every new word here, before a restart refuses to read it.
const eventTypes: Readonly<Record<CaseEvent['type'], true>> = {
  ...byOfficer,
  opened: true,
  answered: true,
  'person-recorded': true,
  'authority-requested': true,
  'authority-decided': true,
  filed: true,
  'not-diverted': true,
  'decided-instead': true,
  'joint-decision-requested': true,
  reported: true,
  'support-reported': true,
  breached: true,
  'breach-decided': true,
  completed: true,
  'withdrawal-requested': true,
  'withdrawal-decided': true,
  withdrawn: true,
  'given-up': true,
  'place-offered': true,
  'place-taken': true,
  'place-left': true,
  'place-lapsed': true,
  'place-lost': true,
  'victim-recorded': true,
  'victim-wishes': true,
  'victim-called': true,
  'victim-handed-over': true,
  'victim-taken-back': true,
  'victim-call-taken': true,
  'victim-call-left': true,
  'victim-messaged': true,
  'victim-message-ended': true,
  'victim-surveyed': true,
};
const kindsOfNotice = known(noticeKinds);
const breachDecisions: Readonly<Record<BreachDecision, true>> = {
  excuse: true,
  vary: true,
  charge: true,
  'refer-cps': true,
  'decide-again': true,
  'prosecution-stands': true,
  'no-further-action': true,
};
const noticeStates: Readonly<Record<Notice['state'], true>> = { waiting: true, sent: true, parked: true };

/**
 * The data as a case record of the present version: the envelope checked field by field, events and notices only as
 * far as the store needs them, everything else kept as it is.
 *
 * @throws unreadable 'damaged' with the names of the wrong fields (never their content), or 'newer' when it holds a
 *   kind of event or notice that this version does not know
 */
export function asCaseRecord(data: object): CaseRecord {
  const found = checkShape(envelope, data);
  for (const { event } of found.events) {
    refuseUnknown('event', event.type, eventTypes);
    if (event.type === 'breach-decided')
      refuseUnknown('breach decision', String(event.decision), breachDecisions);
  }
  for (const { kind, state, dueAt } of found.notices) {
    refuseUnknown('notice', kind, kindsOfNotice);
    refuseUnknown('notice state', state, noticeStates);
    if (state === 'waiting' && isBefore(dueAt, found.nextDueAt))
      throw unreadable('damaged', 'a notice in it is due before nextDueAt, and would be missed');
  }
  // Checked above; what the looser schema leaves out is the domain's to judge.
  return data as CaseRecord;
}

function isBefore(dueAt: Instant, nextDueAt: Instant | null): boolean {
  return nextDueAt === null || Date.parse(dueAt) < Date.parse(nextDueAt);
}

function known<W extends string>(words: readonly W[]): Readonly<Record<W, true>> {
  return Object.fromEntries(words.map((word) => [word, true])) as Record<W, true>;
}
