import { describe, expect, test } from 'vitest';
import { noteMessage } from '../../src/turns/noteMessage.ts';
import { database } from '../support/booking/database.ts';
import { officeOn } from '../support/booking/office.ts';
import { filedForDivert } from '../support/caseStages.ts';
import { minute } from '../support/caseStories.ts';

const sent = { type: 'note-message', message: 'disposal', channel: 'text', notifyId: 'm-1' } as const;
const failed = { type: 'end-message', notifyId: 'm-1', ended: 'failed' } as const;

/** A filed case in a store, and what was written to it about messages. */
async function kept() {
  const store = database().connect(async () => undefined);
  const { theCase, events } = filedForDivert();
  const { id, reference, officer } = theCase;
  await store.commit({
    ...{ version: 4, id, reference, officer: officer.id, revision: 1, open: true, updatedAt: minute(90) },
    ...{ events, notices: [], nextDueAt: null },
  });
  const count = { wakes: 0 };
  const wake = () => {
    count.wakes += 1;
  };
  const office = { ...officeOn(store), wake };
  const written = async () =>
    (await store.load(id))?.events
      .slice(events.length)
      .map(({ cause, by, event }) => [cause, by.kind, event.type]) ?? [];
  return { id, office, written, count };
}

describe('given what became of a message to the victim, when it is noted,', () => {
  test('then it is written by the clock, and not twice for the same cause', async () => {
    const { id, office, written, count } = await kept();
    await noteMessage(id, 'notify:1', [sent], office);
    await noteMessage(id, 'notify:1', [sent], office);
    expect(await written()).toEqual([['notify:1', 'clock', 'victim-messaged']]);
    expect(count.wakes).toBe(1);
    await noteMessage(id, 'notify:2', [failed], office);
    expect((await written()).at(-1)).toEqual(['notify:2', 'clock', 'victim-message-ended']);
  });

  test('then all of it is one commit', async () => {
    const { id, office, written, count } = await kept();
    await noteMessage(id, 'notify:1', [sent, failed], office);
    expect((await written()).map(([, , type]) => type)).toEqual(['victim-messaged', 'victim-message-ended']);
    expect(count.wakes).toBe(1);
  });

  test('then the end of a message that nobody sent is no news', async () => {
    const { id, office, written, count } = await kept();
    await noteMessage(id, 'notify:1', [failed], office);
    expect(await written()).toEqual([]);
    expect(count.wakes).toBe(0);
  });

  test('then of a case that is not there nothing is kept', async () => {
    const { office, count } = await kept();
    await noteMessage('nobody', 'notify:1', [sent], office);
    expect(count.wakes).toBe(0);
  });
});
