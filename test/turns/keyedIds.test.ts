import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { postAlert } from '../../src/turns/alerts/postAlert.ts';
import { alertIdFor } from '../../src/turns/alerts/writeAlert.ts';
import { openCase } from '../../src/turns/chat/openCase.ts';
import { keyedIds } from '../../src/turns/keyedIds.ts';
import { surveyBehind, surveyToken } from '../../src/turns/surveyToken.ts';
import { openStore } from '../outbox/harness.ts';
import { anAlert } from '../store/alertContract.ts';
import { officeOn } from '../support/booking/office.ts';
import { minute, officer, otherOfficer } from '../support/caseStories.ts';

const secret = 'one secret of this installation';
const cause = 'message:1764421200000';

/** An instance of Waymark on this store, with this secret. */
const instance = (store: Store, its = secret) => ({ ...officeOn(store), idFor: keyedIds(its) });

/** What the same was called before ids were keyed: anybody could work it out from who and when. */
const sha = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);
const caseIdOfOld = sha(JSON.stringify([officer.id, cause]));
const alertIdOfOld = sha(JSON.stringify(['drug alert', 'ews', 'webhook:w-1']));
const tokenOfOld = sha('survey notice-1');

describe('an id that follows from a cause', () => {
  test('is the same for the same, another for anything else, and another with another secret', () => {
    const idFor = keyedIds(secret);
    const ids = [
      idFor(['case', 'a', 'b']),
      idFor(['case', 'ab', '']),
      idFor(['case', 'a,b', '']),
      idFor(['drug alert', 'a', 'b']),
      idFor(['case', 'b', 'a']),
      keyedIds(`${secret} `)(['case', 'a', 'b']),
    ];
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(ids).size).toBe(ids.length);
    expect(idFor(['case', 'a', 'b'])).toBe(ids[0]);
  });
});

describe('a message that Teams delivers twice', () => {
  test('makes one case: at once, after a restart, and in another instance with the same secret', async () => {
    const store = await openStore();
    const [first, second] = await Promise.all([
      openCase(officer, cause, instance(store)),
      openCase(officer, cause, instance(store)),
    ]);
    const later = await openCase(officer, cause, instance(store));
    expect([second.id, later.id]).toEqual([first.id, first.id]);
    const elsewhere = await openCase(officer, cause, instance(await openStore()));
    expect(elsewhere.id, 'an instance that has not heard of it yet').toBe(first.id);
  });

  test('makes a case whose id nobody can work out from who wrote and when', async () => {
    const store = await openStore();
    const { id } = await openCase(officer, cause, instance(store));
    expect(id).not.toBe(caseIdOfOld);
    const others = [instance(await openStore(), 'a guess'), instance(await openStore(), '')];
    for (const guessing of others) expect((await openCase(officer, cause, guessing)).id).not.toBe(id);
  });

  test('is known again when it was first heard before ids were keyed', async () => {
    const store = await openStore();
    const given = { ...instance(store), idFor: () => caseIdOfOld };
    const before = await openCase(officer, cause, given);
    expect(before.id).toBe(caseIdOfOld);
    expect((await openCase(officer, cause, instance(store))).id).toBe(caseIdOfOld);
    const another = await openCase(otherOfficer, cause, instance(store));
    expect(another.id).not.toBe(caseIdOfOld);
  });
});

describe('a drug alert that is posted twice', () => {
  const later = { ...anAlert().alert, expiresAt: minute(600) };

  test('is one, and its id cannot be worked out', async () => {
    const deps = instance(await openStore());
    const first = await postAlert('ews', 'w-1', later, deps);
    expect(first).toMatchObject({ result: 'recorded' });
    expect(await postAlert('ews', 'w-1', later, instance(deps.store))).toEqual({
      ...first,
      result: 'repeated',
    });
    expect(first.alert).not.toBe(alertIdOfOld);
  });

  test('is known again when it first came before ids were keyed', async () => {
    const store = await openStore();
    await postAlert('ews', 'w-1', later, { ...instance(store), idFor: () => alertIdOfOld });
    const again = await postAlert('ews', 'w-1', later, instance(store));
    expect(again).toEqual({ result: 'repeated', alert: alertIdOfOld });
    expect(await alertIdFor('ews', 'webhook:w-2', instance(store))).not.toBe(alertIdOfOld);
  });
});

describe('the link of a survey', () => {
  const asked = { noticeId: 'notice-1', caseId: 'case-1', after: 'call' } as const;

  test('is the same in the same message, and does not follow from the notice’s id alone', async () => {
    const store = await openStore();
    const token = await surveyToken(asked, instance(store));
    expect(await surveyToken(asked, instance(store))).toBe(token);
    expect(await surveyBehind(token, instance(store))).toMatchObject({ caseId: 'case-1' });
    expect(token).not.toBe(tokenOfOld);
    expect(await surveyBehind(tokenOfOld, instance(store))).toBeUndefined();
  });

  test('that was given out before ids were keyed stays the one of that message', async () => {
    const store = await openStore();
    await surveyToken(asked, { ...instance(store), idFor: () => tokenOfOld });
    expect(await surveyToken(asked, instance(store))).toBe(tokenOfOld);
    expect(await surveyBehind(tokenOfOld, instance(store))).toMatchObject({ caseId: 'case-1' });
  });
});
