import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Gap } from '../../../src/domain/gap.ts';
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';
import type { CaseRecord } from '../../../src/store/store.ts';
import { listeningLog, temporaryFolder } from '../../store/lowdb/dataFolder.ts';
import { aRecord } from '../../store/records.ts';
import { filingFor, frozenRecord } from '../../support/filings.ts';
import { runTool } from '../../support/runTool.ts';

const all = temporaryFolder();
const housing: Gap = { kind: 'nothing-fits', need: 'accommodation', borough: 'walsall' };
const polish: Gap = { kind: 'language', need: 'attitudes', borough: 'dudley', language: 'pl' };

/** A case that was filed that day with these gaps. */
function filedCase(id: string, at: string, ...gaps: readonly Gap[]): CaseRecord {
  const event = { type: 'filed', filing: filingFor({ gaps }), record: frozenRecord } as const;
  return aRecord({ id, events: [{ at, by: { kind: 'clock' }, cause: 'c', event }] });
}

/** A store left open, as while the bot runs, with six gaps in housing and one of language. */
async function runningStore(name: string) {
  const folder = join(all, name);
  const store = await openLowdbStore({ folder, log: listeningLog() });
  for (let count = 0; count < 6; count += 1)
    await store.commit(filedCase(`case-${count}`, '2026-11-20T12:00:00.000Z', housing));
  await store.commit(filedCase('case-polish', '2026-12-02T12:00:00.000Z', polish));
  await store.commit(filedCase('case-none', '2026-12-02T12:00:00.000Z'));
  return { folder, store };
}

describe('npm run gaps', () => {
  test('counts while the bot runs, as a table', async () => {
    const { folder, store } = await runningStore('table');
    const { status, out, err } = await runTool('gaps', ['--data', folder]);
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out).toMatch(/\| 2026-11 \| housing +\| Walsall +\| +\| nothing fits +\| 6 +\|/);
    expect(out).toMatch(/\| 2026-12 \| attitudes +\| Dudley +\| Polish +\| language +\| 1 +\|/);
    expect(out).toContain('7 gaps in all.');
    await store.commit(filedCase('case-later', '2026-12-02T12:00:00.000Z', polish));
    await store.close();
  });

  test('takes months, columns, CSV, and hides small numbers in what leaves the force', async () => {
    const { folder, store } = await runningStore('options');
    await store.close();
    const words = ['--data', folder, '--csv'];
    const whole = await runTool('gaps', [...words, '--to', '2026-11', '--by', 'need,borough']);
    expect(whole.out.trim().split('\r\n')).toEqual(['Need,Borough,Gaps', 'housing,Walsall,6']);
    const published = await runTool('gaps', [...words, '--publish', '--by', 'language']);
    expect(published.out.trim().split('\r\n')).toEqual(['Language,Gaps', ',6', 'Polish,under 5']);
    expect(published.err).toContain('so few people could be recognised');
    expect(published.status).toBe(0);
  });

  test('names what it could not count, and counts the rest', async () => {
    const { folder, store } = await runningStore('damaged');
    await store.close();
    const strange = filedCase('case-strange', '2026-12-02T12:00:00.000Z', {
      ...polish,
      need: 'luck',
    } as never);
    writeFileSync(join(folder, 'cases', 'case-strange.json'), JSON.stringify(strange));
    writeFileSync(join(folder, 'cases', 'case-torn.json'), '{"version":1,');
    const { status, out, err } = await runTool('gaps', ['--data', folder]);
    expect(status).toBe(1);
    expect(out).toContain('7 gaps in all.');
    expect(err).toContain('2 files were not counted');
    expect(err).toContain('case-strange.json (a gap of an unknown kind)');
    expect(err).toContain('case-torn.json (damaged)');
  });

  test('says when there is none', async () => {
    const folder = join(all, 'none');
    const store = await openLowdbStore({ folder, log: listeningLog() });
    await store.commit(aRecord());
    await store.close();
    expect(await runTool('gaps', ['--data', folder])).toEqual({
      status: 0,
      out: 'No gap in one case.\n',
      err: '',
    });
  });

  test.each([
    [['--from', '2026-13'], '--from must be a month, written like 2026-11.'],
    [['--from', '2026-12', '--to', '2026-11'], '--from must not be later than --to.'],
    [['--by', 'need,shoe-size'], '--by takes some of month, need, borough, language, why'],
    [['--by', 'need,need'], 'each once'],
    [['--what'], '--what'],
    [['--data', join(all, 'nowhere')], 'DATA_DIR'],
  ])('complains of %j in a sentence', async (words, says) => {
    const { status, err } = await runTool('gaps', words);
    expect(status).toBe(2);
    expect(err).toContain(says);
  });
});
