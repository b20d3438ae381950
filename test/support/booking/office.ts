import { randomUUID } from 'node:crypto';
import type { View } from '../../../src/dialogue/view/view.ts';
import { replay } from '../../../src/domain/case/apply.ts';
import type { Case, Report, ReportKind, Staff } from '../../../src/domain/case/case.ts';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import type { CaseRecord, Store } from '../../../src/store/store.ts';
import { reconcileSession } from '../../../src/turns/booking/reconcileSession.ts';
import { message } from '../../../src/turns/chat/message.ts';
import { press } from '../../../src/turns/chat/press.ts';
import { report } from '../../../src/turns/report.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import type { Press } from '../../../src/turns/turns.ts';
import { deps as officerDeps } from '../../dialogue/sitting.ts';
import { minute } from '../caseStories.ts';

/** An instance of Waymark without its doors: the real turns on a store, with a clock that stands until it is moved. */
export type Office = TurnDeps & { clock(minutes: number): void };

export function officeOn(store: Store): Office {
  let now = minute(0);
  return {
    ...officerDeps,
    store,
    now: () => now,
    newId: randomUUID,
    random: Math.random,
    clock: (minutes) => {
      now = minute(minutes);
    },
  };
}

/** An officer of that name, with a chat of their own. */
export function anOfficer(name: string): Staff {
  return { id: `officer-${name}`, name: `PC ${name}` };
}

/** A press of this officer on this card, as Teams delivers it once. */
export function pressOn(
  by: Staff,
  { target, fields }: View,
  verb: Press['verb'],
  inputs: Press['inputs'] = {},
): Press {
  const where = { kind: 'personal', conversation: `a:${by.id}`, address: null } as const;
  const standing = Object.fromEntries(Object.entries(fields).map(([id, { value }]) => [id, value]));
  const filled = Object.entries({ ...standing, ...inputs }).filter(([, value]) => value !== '');
  return { ...target, nonce: randomUUID(), verb, inputs: Object.fromEntries(filled), by, where };
}

const facts = {
  age: '24',
  admission: 'full',
  evidence: 'charge-standard',
  borough: 'birmingham',
  sex: 'male',
};

/** From "new weed" to the card that files it: possession by an adult, Divert. */
export async function readyToFile(
  by: Staff,
  office: Office,
  told: Readonly<Record<string, string>> = {},
): Promise<View> {
  const where = { kind: 'personal', conversation: `a:${by.id}`, address: null } as const;
  let { view } = await message({ id: randomUUID(), text: 'new weed', by, where }, office);
  for (let cards = 0; view.card === 'questions'; cards += 1) {
    if (cards === 5) throw new Error('More facts are asked than this story knows');
    view = (await press(pressOn(by, view, 'answer', { ...facts, ...told }), office)).view;
  }
  if (view.card !== 'file') throw new Error(`Instead of the card to file there is “${view.card}”`);
  return view;
}

/** The press that files this card with a choice of session. */
export function filingPress(by: Staff, card: View, session: string): Press {
  const contact = { consent: 'agrees', name: 'Zebedee Quillfeather', phone: '07700 900461' };
  return pressOn(by, card, 'file', { ...contact, session: session === '' ? '' : `divert ${session}` });
}

/** A case filed with that choice; throws when the card comes back instead. Gives the card of the case. */
export async function fileWith(session: string, by: Staff, office: Office): Promise<View> {
  const card = await readyToFile(by, office);
  const { view } = await press(filingPress(by, card, session), office);
  if (view.card !== 'case') throw new Error(`Not filed: ${view.fields.session?.error}`);
  return view;
}

/** The provider reports on this case what happened, now or at another time. */
export async function reports(
  caseId: string,
  kind: ReportKind,
  office: Office,
  at = office.now(),
): Promise<void> {
  const { reference } = await caseRecord(caseId, office);
  const given: Report = { id: randomUUID(), kind, at };
  const { result } = await report('cranstoun', reference, given, office);
  if (result !== 'recorded') throw new Error(`The report was not recorded: ${result}`);
}

export async function caseRecord(caseId: string, { store }: Pick<Office, 'store'>): Promise<CaseRecord> {
  const record = await store.load(caseId);
  if (record === undefined) throw new Error('There is no such case');
  return record;
}

export async function theCaseOf(caseId: string, office: Pick<Office, 'store'>): Promise<Case> {
  return replay((await caseRecord(caseId, office)).events);
}

/** What is still to be said in a case: "officer-message place-free", one line a notice. */
export async function toBeSaid(caseId: string, office: Office): Promise<readonly string[]> {
  const { notices } = await caseRecord(caseId, office);
  return notices.map(({ kind, news }) => [kind, news].filter(Boolean).join(' '));
}

/** Does what the outbox would: tells the sessions what each of these cases has to tell them, once. */
export async function tellSessions(cases: readonly string[], office: Office): Promise<void> {
  for (const caseId of cases) {
    const { notices } = await caseRecord(caseId, office);
    for (const { session = '' } of notices.filter(isForSessions)) {
      await reconcileSession(session, [caseId], office);
    }
  }
}

function isForSessions({ kind }: Notice): boolean {
  return kind === 'place';
}

/** "ash booked, elm waiting" by officer, in the order of the claims. */
export async function placesIn(key: string, office: Office): Promise<string> {
  const record = await office.store.sessions.load(key);
  const claims = (record?.bookings ?? []).map(async ({ caseId, state }) => {
    const found = await office.store.load(caseId);
    return `${found?.officer.replace('officer-', '') ?? 'nobody'} ${state}`;
  });
  return (await Promise.all(claims)).join(', ');
}
