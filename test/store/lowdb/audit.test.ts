import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';
import type { Store } from '../../../src/store/store.ts';
import { auditContract, aView } from '../auditContract.ts';
import type { OpenStore } from '../contract.ts';
import { aRecord, minute } from '../records.ts';
import { listeningLog, temporaryFolder } from './dataFolder.ts';

const folder = temporaryFolder();
const open: OpenStore = (space) => openLowdbStore({ folder: join(folder, space), log: listeningLog() });

auditContract('the lowdb store', open);

describe('a file of who looked', () => {
  let count = 0;
  let space = '';
  let path = '';
  const withStore = async <T>(use: (store: Store) => Promise<T>): Promise<T> => {
    const store = await open(space);
    try {
      return await use(store);
    } finally {
      await store.close();
    }
  };
  beforeEach(async () => {
    count += 1;
    space = `views-${count}`;
    path = join(folder, space, 'audit', 'case-1.jsonl');
    await withStore(async (store) => {
      await store.commit(aRecord());
      await store.audit.append(aView());
    });
  });

  test('is one line a view, for its owner’s eyes alone', async () => {
    await withStore((store) => store.audit.append(aView({ at: minute(2) })));
    expect(readFileSync(path, 'utf8').split('\n').length).toBe(3);
    expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
  });

  const whole = JSON.stringify(aView({ at: minute(5) }));
  test.each([1, 20, whole.length - 1, whole.length])(
    'that a crash cut off after %i characters of a line keeps what was acknowledged, and the next view',
    async (length) => {
      appendFileSync(path, whole.slice(0, length));
      expect(await withStore((store) => store.audit.viewsOf('case-1'))).toEqual([aView()]);
      await withStore((store) => store.audit.append(aView({ at: minute(3) })));
      expect(await withStore((store) => store.audit.viewsOf('case-1'))).toEqual([
        aView(),
        aView({ at: minute(3) }),
      ]);
    },
  );

  test('that was cut off within its first line begins anew', async () => {
    writeFileSync(path, whole.slice(0, 9));
    await withStore((store) => store.audit.append(aView()));
    expect(await withStore((store) => store.audit.viewsOf('case-1'))).toEqual([aView()]);
  });

  test.each([
    ['damaged', '{"at":"Ada 07700 900123"}'],
    ['of a newer version', whole.replace('"version":1', '"version":2')],
    ['about a card this version does not know', whole.replace('"card":"case"', '"card":"telepathy"')],
  ])(
    'with a line %s is told by that line, quoting nothing, and still takes new ones',
    async (_what, line) => {
      appendFileSync(path, `${line}\n`);
      await withStore(async (store) => {
        await store.audit.append(aView());
        const asked = store.audit.viewsOf('case-1');
        await expect(asked).rejects.toThrow(/line 2 of audit\/case-1\.jsonl/);
        await expect(asked).rejects.not.toThrow(/Ada|07700|telepathy/);
        expect(await store.load('case-1')).toEqual(aRecord());
      });
      expect(readFileSync(path, 'utf8').split('\n').length).toBe(4);
    },
  );
});
