import { replay } from '../domain/case/apply.ts';
import type { Instant } from '../domain/case/case.ts';
import { firstContactHours } from '../domain/force/firstContactHours.ts';
import type { Force } from '../domain/force/force.ts';
import { destinationOf } from '../domain/notices/destinationOf.ts';
import { isToldLate } from '../domain/notices/isToldLate.ts';
import { newsOfReach } from '../domain/notices/newsOfReach.ts';
import { nextDueAt } from '../domain/notices/nextDueAt.ts';
import type { Notice, NoticeKind } from '../domain/notices/notice.ts';
import { isAskedInPerson, isDutyMail } from '../domain/notices/secondRoute.ts';
import { type DetailCard, withDetailCard } from '../domain/notices/withDetailCard.ts';
import { withFirstContact } from '../domain/notices/withFirstContact.ts';
import { type ListCard, withListCard } from '../domain/notices/withListCard.ts';
import { withoutDrawnAnew } from '../domain/notices/withoutDrawnAnew.ts';
import { afterGivenUp } from '../domain/notices/withoutGivenUp.ts';
import { withSecondRoute } from '../domain/notices/withSecondRoute.ts';
import { changeRecord } from '../shared/changeRecord.ts';
import { keyedQueue } from '../shared/keyedQueue.ts';
import type { CardPlace, CaseRecord, DueWork, Store } from '../store/store.ts';
import { afterAttempt } from './afterAttempt.ts';
import { cardSlotOf } from './cardSlotOf.ts';
import type { Deliver, SendResult } from './deliver.ts';
import { isListed } from './isListed.ts';
import { nextDue, orderPerRecipient } from './orderPerRecipient.ts';

export type NoticeDeps = {
  readonly store: Pick<Store, 'load' | 'commit'>;
  readonly deliver: Deliver;
  readonly force: Pick<Force, 'providers'>;
  readonly now: () => Instant;
  /** 0 ≤ n < 1: by it what failed together is tried again apart. */
  readonly random: () => number;
  /** Told of every attempt, by codes only. */
  readonly report: (attempt: { reference: string; kind: NoticeKind; to: string; result: string }) => void;
  /** Told when something fails inside: one case's file or drawing, or a pass as a whole. */
  readonly failed: (error: unknown) => void;
};

/** What became of sends whose result could not be written down yet, by case and notice: they must not be sent again. */
export type Unwritten = Map<string, SendResult>;

/**
 * Says one after another what is due in one case for one destination, and writes each result down. Ends early when `isStopped`. Throws when
 * the store does; what was sent by then is kept in `unwritten` and only written the next time. Ends too before what
 * may stand in a list, unless that is the first.
 */
export async function sendDueNotices(
  { id: caseId, destination }: DueWork,
  deps: NoticeDeps,
  unwritten: Unwritten,
  isStopped: () => boolean,
): Promise<void> {
  for (let said = 0; !isStopped(); said += 1) {
    const record = await deps.store.load(caseId);
    if (record === undefined) return;
    const goesThere = (one: Notice) => destinationOf(one, record.officer) === destination;
    const notice = nextDue(record.notices, deps.now(), goesThere);
    if (notice === undefined) return holdUp(record, deps);
    // Whether it goes by itself, or with others, is for the next look to say: by now there may be many.
    if (said > 0 && isListed(notice, replay(record.events))) return;
    const name = `${caseId} ${notice.id}`;
    const outcome = unwritten.get(name) ?? (await send(notice, record, deps));
    unwritten.set(name, outcome);
    await keep(caseId, notice, outcome, deps);
    unwritten.delete(name);
  }
}

async function send(notice: Notice, record: CaseRecord, deps: NoticeDeps): Promise<SendResult> {
  const outcome = await attempt(notice, record, deps);
  deps.report({ reference: record.reference, kind: notice.kind, to: notice.to, result: outcome.result });
  return outcome;
}

async function attempt(
  notice: Notice,
  record: CaseRecord,
  { deliver, failed }: NoticeDeps,
): Promise<SendResult> {
  try {
    return await deliver(notice, replay(record.events), record);
  } catch (error) {
    failed(error);
    return { result: 'unsure', why: 'failed-inside' };
  }
}

/**
 * Nothing in it is due now, so it must not stay due: new notices behind one that waits for its next attempt wait with it,
 * and a case that calls itself due for nothing is told when it will be.
 */
async function holdUp(record: CaseRecord, { store }: NoticeDeps): Promise<void> {
  const next = withNotices(record, orderPerRecipient(record.notices));
  if (next.notices !== record.notices || next.nextDueAt !== record.nextDueAt) await store.commit(next);
}

/** Writes the result down, on the record as it is by now. */
export async function keep(
  caseId: string,
  notice: Notice,
  outcome: SendResult,
  { store, force, now, random }: NoticeDeps,
): Promise<void> {
  const slot = cardSlotOf(notice);
  const place =
    outcome.result === 'sent' && outcome.place !== undefined && slot ? { [slot]: outcome.place } : {};
  const after = (record: CaseRecord): CaseRecord => {
    // Another was chosen in its place while it was on its way.
    const late = afterGivenUp(record.notices, notice.id, outcome.result, now());
    if (late !== undefined) return withNotices(record, orderPerRecipient(late));
    const settled = record.notices.map((known) =>
      known.id === notice.id
        ? stamped(afterAttempt(known, outcome, now(), random), record.notices, now())
        : known,
    );
    const attempted = settled.find(({ id }) => id === notice.id);
    const reach = { now: now(), firstContactHours: firstContactHours(notice.provider, force) };
    const news = attempted === undefined ? [] : newsOfReach(attempted, settled, now());
    const watched = attempted === undefined ? settled : withFirstContact(attempted, settled, reach);
    const told = [...watched, ...news];
    const routed = attempted === undefined ? told : withSecondRoute(attempted, told, now());
    const next = withNotices(record, orderPerRecipient(routed));
    const sent = outcome.result === 'sent' ? outcome.place : undefined;
    const card = sent && ownChatCard(notice, sent);
    const theCase = replay(record.events);
    const detail = card && withDetailCard(next, card, theCase, now(), `${notice.id} over`);
    const listed = outcome.result === 'sent' && outcome.list ? inList(next, outcome.list, now()) : next;
    return withoutDrawnAnew({ ...listed, ...place, ...detail }, theCase);
  };
  await change(caseId, after, { store });
}

/** By case: who writes down a result waits for the others that do, so that forty results are not eight hundred tries. */
const oneByOne = keyedQueue();

/** Writes this down of a case, on the record as it is by now. */
export async function change(
  caseId: string,
  after: (record: CaseRecord) => CaseRecord,
  { store }: Pick<NoticeDeps, 'store'>,
): Promise<void> {
  const records = { load: () => store.load(caseId), commit: (next: CaseRecord) => store.commit(next) };
  await oneByOne.run(caseId, () =>
    changeRecord<CaseRecord, undefined>(records, (record) =>
      record === undefined ? { answer: undefined } : { next: after(record), answer: () => undefined },
    ),
  );
}

/** A post that lists this case among others stands there. */
export function inList(record: CaseRecord, list: ListCard, now: Instant): CaseRecord {
  const id = `${list.place.activity} ${record.id} over`;
  return { ...record, ...withListCard(record, list, replay(record.events), now, id) };
}

/** The officer's card says when a question went another way than to the channel, and counts from what came late. */
function stamped(notice: Notice, all: readonly Notice[], now: Instant): Notice {
  const isSaid = isAskedInPerson(notice) || isDutyMail(notice) || isToldLate(notice, all);
  return isSaid && notice.state === 'sent' ? { ...notice, sentAt: now } : notice;
}

/** A card in a decider's own chat, to be drawn anew once it is decided. */
function ownChatCard(notice: Notice, place: CardPlace): DetailCard | undefined {
  const { kind, person } = notice;
  const isDetail = kind === 'authorisation-detail' || kind === 'breach-detail';
  if (!(isDetail || isAskedInPerson(notice)) || person === undefined) return undefined;
  const isBreach = kind === 'breach-alert' || kind === 'breach-detail';
  return { person, place, ...(isBreach ? { about: 'breach' } : {}) };
}

function withNotices(record: CaseRecord, notices: readonly Notice[]): CaseRecord {
  return { ...record, revision: record.revision + 1, notices, nextDueAt: nextDueAt(notices) };
}
