import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';
import { listeningLog, temporaryFolder } from '../../store/lowdb/dataFolder.ts';
import { aRecord } from '../../store/records.ts';
import { runTool } from '../../support/runTool.ts';

const all = temporaryFolder();
const notice = (some: Partial<Notice>): Notice => ({
  ...{ id: 'n', kind: 'officer-message', to: 'officer', state: 'waiting', attempts: 0 },
  dueAt: '2026-11-20T12:00:00.000Z',
  ...some,
});
const waits = notice({ id: 'later', kind: 'first-contact', dueAt: '2026-11-23T09:00:00.000Z' });
const tried = notice({ id: 'tried', attempts: 2, lastResult: 'later: http-502' });
const held = notice({
  ...{ id: 'held', kind: 'referral', to: 'provider', provider: 'cranstoun', attempts: 3 },
  ...{ heldAt: 'provider:cranstoun', lastResult: 'refused: http-403', state: 'parked' },
});
const toSomebody = notice({
  ...{ id: 'one', kind: 'authorisation-detail', to: 'decider', person: 'sergeant-1', attempts: 7 },
  ...{ heldAt: 'person:sergeant-1', lastResult: 'blocked: http-403' },
});
const said = notice({ id: 'said', state: 'sent', attempts: 1, lastResult: 'sent' });
const nothingMore = notice({ id: 'over', state: 'parked', lastResult: 'nothing-to-say' });

/** A data folder with these messages in one case, its store open as while the bot runs. */
async function running(name: string, ...notices: readonly Notice[]) {
  const folder = join(all, name);
  const store = await openLowdbStore({ folder, log: listeningLog() });
  await store.commit(aRecord({ id: 'case-1', notices }));
  return { folder, close: () => store.close() };
}

describe('npm run queue', () => {
  test('lists what nobody has had yet, by when it is tried, while the bot runs', async () => {
    const { folder, close } = await running('all', waits, tried, held, said, nothingMore);
    const { status, out, err } = await runTool('queue', ['--data', folder]);
    const rows = out.split('\n').filter((line) => /^\| [A-Z]{2}-/.test(line));
    expect(
      rows.map((row) =>
        row
          .split('|')
          .slice(2, 5)
          .map((cell) => cell.trim()),
      ),
    ).toEqual([
      ['officer-message', 'officer', 'tried'],
      ['referral', 'provider cranstoun', 'held'],
      ['first-contact', 'officer', 'waits'],
    ]);
    expect(rows[0]).toContain('| Friday 20 November, 12:00 | 2     | later: http-502');
    expect(out).toContain(
      'Waiting: 1. Tried, and to be tried again: 1. Held until whom they are for is back: 1.',
    );
    expect([status, err], 'something is held').toEqual([1, '']);
    await close();
  });

  test('lists what is held alone when asked, and names nobody', async () => {
    const { folder, close } = await running('held', waits, toSomebody);
    const { out } = await runTool('queue', ['--data', folder, '--held']);
    expect(out).toContain('| authorisation-detail | decider | held');
    expect(out).not.toMatch(/first-contact|sergeant-1/);
    await close();
  });

  test('says that everything has been said', async () => {
    const { folder, close } = await running('none', said, nothingMore);
    expect(await runTool('queue', ['--data', folder])).toMatchObject({
      status: 0,
      out: expect.stringContaining('Everything has been said.'),
    });
    await close();
  });

  test('names a case that cannot be read', async () => {
    const { folder, close } = await running('torn', said);
    await close();
    writeFileSync(join(folder, 'cases', 'case-torn.json'), '{"version":1,');
    const { status, out, err } = await runTool('queue', ['--data', folder]);
    expect(status).toBe(1);
    expect(out).toBe('Nothing waits in the cases that could be read.\n');
    expect(err).toContain('Not read: case-torn.json (damaged).');
  });

  test.each([
    ['a word it does not know', ['--heldd']],
    ['a folder without cases', ['--data', join(all, 'nowhere')]],
  ])('refuses %s, and says how to use it', async (_what, words) => {
    const { status, err } = await runTool('queue', words);
    expect(status).toBe(2);
    expect(err).toContain('How to use it: npm run -s queue -- --help');
  });

  test('says how it is used', async () => {
    expect((await runTool('queue', ['--help'])).out).toContain('Nobody is named, no text is shown.');
  });
});
