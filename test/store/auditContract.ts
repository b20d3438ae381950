import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store, ViewRecord } from '../../src/store/store.ts';
import type { OpenStore } from './contract.ts';
import { aRecord, minute } from './records.ts';

/** A view of `case-1` by its officer, with some of it changed. */
export function aView(some: Partial<ViewRecord> = {}): ViewRecord {
  const by = { id: 'officer-1', name: 'PC Ash æ “quoted” \u2028' };
  return { version: 1, caseId: 'case-1', at: minute(1), by, card: 'case', ...some };
}

/** What every store must do with who looked at a case, whatever it keeps its data in. */
export function auditContract(name: string, open: OpenStore): void {
  describe(`${name} keeps the contract of an audit`, () => {
    let space = '';
    let store: Store;
    const reopen = async () => {
      await store.close();
      store = await open(space);
    };
    beforeEach(async () => {
      space = `audit-${randomUUID()}`;
      store = await open(space);
      await store.commit(aRecord());
    });
    afterEach(() => store.close());

    test('gives every view of a case in the order it was kept, now and after a restart', async () => {
      const views = [aView(), aView({ at: minute(0), card: 'script' }), aView()];
      for (const view of views) await store.audit.append(view);
      await store.audit.append(aView({ caseId: 'case-2' }));
      expect(await store.audit.viewsOf('case-1')).toEqual(views);
      await reopen();
      expect(await store.audit.viewsOf('case-1')).toEqual(views);
      await store.audit.append(aView({ card: 'breach' }));
      expect(await store.audit.viewsOf('case-1')).toEqual([...views, aView({ card: 'breach' })]);
    });

    test('loses none of many who look at once', async () => {
      const views = Array.from({ length: 20 }, (_, count) => aView({ at: minute(count) }));
      await Promise.all(views.map((view) => store.audit.append(view)));
      expect((await store.audit.viewsOf('case-1')).map(({ at }) => at).sort()).toEqual(
        views.map(({ at }) => at).sort(),
      );
    });

    test('changes nothing of the case: what was decided on before can still be committed', async () => {
      const before = await store.load('case-1');
      const next = aRecord({ revision: 2 });
      await store.audit.append(aView({ at: minute(50) }));
      expect(await store.load('case-1')).toEqual(before);
      expect(await store.touchedSince(minute(40))).toEqual([]);
      expect(await store.commit(next)).toBe('committed');
    });

    test.each(['no-such-case', '../remembered', '', '__proto__', 'case-1.jsonl', 'a/b'])(
      'is empty for what nobody looked at: %j',
      async (id) => {
        expect(await store.audit.viewsOf(id)).toEqual([]);
      },
    );

    test.each([
      ['an id that means something in a path', { caseId: '../case-1' }, 'caseId'],
      ['a time that is none', { at: 'Ada 07700 900123' }, 'at'],
      ['nobody', { by: { id: '', name: 'Ada 07700 900123' } }, 'by.id'],
    ])('refuses %s before writing, by the name of the field', async (_what, some, field) => {
      const refusal = store.audit.append(aView(some));
      await expect(refusal).rejects.toThrow(field);
      await expect(refusal).rejects.not.toThrow(/Ada|07700/);
      expect(await store.audit.viewsOf('case-1')).toEqual([]);
    });

    test('is nobody else’s to change once it was handed in or out', async () => {
      const view = { ...aView() };
      const asked = store.audit.append(view);
      view.at = minute(9);
      await asked;
      const [given] = await store.audit.viewsOf('case-1');
      Object.assign(given ?? {}, { at: minute(8) });
      expect(await store.audit.viewsOf('case-1')).toEqual([aView()]);
    });

    test('finishes what was asked before it closes, then refuses', async () => {
      const asked = store.audit.append(aView());
      await store.close();
      await asked;
      await expect(store.audit.append(aView())).rejects.toThrow('closed');
      store = await open(space);
      expect(await store.audit.viewsOf('case-1')).toEqual([aView()]);
    });
  });
}
