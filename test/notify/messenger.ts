import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { notifyFile } from '../../src/dev/demoNotify/templates.ts';
import { replay } from '../../src/domain/case/apply.ts';
import type { Case } from '../../src/domain/case/case.ts';
import type { VictimDetails, VictimWishes } from '../../src/domain/victim/victimEvent.ts';
import type { Facts } from '../../src/law/facts.ts';
import type { Log } from '../../src/log.ts';
import { createLog } from '../../src/log.ts';
import type { NotifyTemplates } from '../../src/notify/loadTemplates.ts';
import { notifyClient } from '../../src/notify/notifyClient.ts';
import { notifySender } from '../../src/notify/notifySender.ts';
import type { Deliver } from '../../src/outbox/deliver.ts';
import type { CaseRecord, Store } from '../../src/store/store.ts';
import { noteMessage } from '../../src/turns/noteMessage.ts';
import type { TurnDeps } from '../../src/turns/turnDeps.ts';
import { aNotice, openStore } from '../outbox/harness.ts';
import { earliest } from '../store/records.ts';
import { draftingWith } from '../support/caseStages.ts';
import { filed, minute, type Story, tell } from '../support/caseStories.ts';
import { newApiKey, startFakeNotify } from '../support/fakeNotify.ts';
import { frozenRecord } from '../support/filings.ts';
import { triedCall } from '../support/victimCalls.ts';
import { westMidlands } from '../support/westMidlands.ts';

export const phone = '07700 900123';
export const email = 'kim.example@example.org';

/** The templates of the demo: the fake knows them. */
export const words = notifyFile as NotifyTemplates;

export type Wanted = {
  readonly wishes?: VictimWishes;
  readonly details?: VictimDetails;
  readonly facts?: Facts;
};

/** A case filed for a community resolution whose victim wants updates by text, unless said otherwise. */
function filedFor({ wishes, details, facts = {} }: Wanted = {}): Story {
  const heard = tell(draftingWith(facts), {
    type: 'answer',
    step: 'victim',
    answers: {},
    victim: {
      call: triedCall,
      wishes: { messages: true, preferred: 'text', ...wishes },
      details: { name: 'Kim Example', phone, ...details },
    },
  });
  // Nobody decides anything about a child under ten: the law has.
  return facts.age === 9 ? tell(heard, { type: 'record-undiverted', record: frozenRecord }) : filed(heard);
}

/** Keeps the case with one message to its victim waiting. */
async function keep(store: Store, { events, theCase }: Story): Promise<CaseRecord> {
  const notices = [aNotice('notice-1', { kind: 'victim-message', to: 'victim', message: 'disposal' })];
  const record: CaseRecord = {
    version: 4,
    id: theCase.id,
    reference: theCase.reference,
    officer: theCase.officer.id,
    revision: 1,
    open: true,
    updatedAt: minute(0),
    events,
    notices,
    nextDueAt: earliest(notices),
  };
  if ((await store.commit(record)) === 'conflict') throw new Error('The case is there already');
  return record;
}

/** A case kept in a real store, the real client, and a Notify on loopback. */
export async function messenger(
  wanted: Wanted = {},
  some: { readonly timeoutMs?: number; readonly key?: string } = {},
) {
  const fake = await startFakeNotify(newApiKey());
  onTestFinished(fake.close);
  const store = await openStore();
  const story = filedFor(wanted);
  await keep(store, story);
  const lines: string[] = [];
  const log: Log = createLog('debug', { write: (line) => void lines.push(line) });
  let now = minute(30);
  const deps = {
    store,
    force: westMidlands,
    now: () => now,
    newId: randomUUID,
    wake: () => {},
    hasAddress: () => true,
    returned: () => {},
  } as Partial<TurnDeps> as TurnDeps;
  const client = notifyClient({
    apiKey: some.key ?? fake.apiKey,
    url: fake.url,
    timeoutMs: some.timeoutMs ?? 20_000,
  });
  const deliverWith = (templates: NotifyTemplates): Deliver =>
    notifySender({
      notify: { client, words: templates },
      force: westMidlands,
      surveyUrl: async (noticeId) => `https://waymark.example/survey/${noticeId}`,
      record: (...what) => noteMessage(...what, deps),
      now: () => new Date(now),
    });
  const deliver = deliverWith(words);
  const { 'no-prosecution': _added, ...templates } = words.templates;
  const { id } = story.theCase;
  return {
    fake,
    store,
    client,
    deps,
    log,
    lines,
    deliver,
    /** By a file from before there were words for where the law allows no prosecution. */
    older: deliverWith({ ...words, templates }),
    id,
    clock: (minutes: number) => {
      now = minute(minutes);
    },
    /** Sends the case's message, or looks up what became of it, as the outbox would. */
    say: async (
      kind: 'victim-message' | 'victim-message-check' = 'victim-message',
      attempts = 0,
      by = deliver,
    ) => {
      const record = await load();
      const notice = record.notices.find((one) => one.kind === kind);
      if (notice === undefined) throw new Error(`The case has no ${kind}`);
      return by({ ...notice, attempts }, replay(record.events), record);
    },
    /** What the case knows of its messages. */
    messages: async (): Promise<NonNullable<Case['victim']>['messages']> =>
      replay((await load()).events).victim?.messages ?? [],
    load,
  };

  async function load(): Promise<CaseRecord> {
    const record = await store.load(id);
    if (record === undefined) throw new Error('The case is gone');
    return record;
  }
}
