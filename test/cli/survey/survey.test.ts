import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Survey } from '../../../src/domain/victim/victimEvent.ts';
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';
import { listeningLog, temporaryFolder } from '../../store/lowdb/dataFolder.ts';
import { aRecord } from '../../store/records.ts';
import { decidedInstead, filedForDivert } from '../../support/caseStages.ts';
import { runTool } from '../../support/runTool.ts';
import { callAbout } from '../../support/victimCalls.ts';

const all = temporaryFolder();
const by = { kind: 'victim' } as const;

/** A data folder with so many answered cases, half of them satisfied. */
async function folderWith(
  name: string,
  count: number,
  story = filedForDivert,
  isSaid = false,
): Promise<string> {
  const folder = join(all, name);
  const store = await openLowdbStore({ folder, log: listeningLog() });
  for (let at = 0; at < count; at += 1) {
    const survey: Survey = {
      after: 'call',
      by: 'phone',
      scriptVersion: '1',
      understood: 5,
      heard: 5,
      fair: 4,
      satisfied: at % 2 === 0 ? 5 : 1,
    };
    const event = { type: 'victim-surveyed', survey } as const;
    const answered = { at: '2026-11-21T09:00:00.000Z', by, cause: 'survey:call', event };
    const id = `case-${at}`;
    const failed = at % 2 === 0 ? (['why-this'] as const) : [];
    const call = { ...callAbout('disposal', 'disposal'), said: ['safety', 'why-this'] as const, failed };
    const rung = { ...answered, cause: 'call', event: { type: 'victim-called', call } as const };
    const events = [...story().events, ...(isSaid ? [rung] : []), answered];
    await store.commit(aRecord({ id, reference: `WM-${at}`, events }));
  }
  await store.close();
  return folder;
}

describe('npm run survey', () => {
  test('prints a table for each thing that answers can be compared by', async () => {
    const { status, out, err } = await runTool('survey', ['--data', await folderWith('tables', 12)]);
    expect([status, err]).toEqual([0, '']);
    expect(out.match(/\| Answers \|/g)).toHaveLength(4);
    expect(out).toMatch(/\| community resolution \| 12 +\| 100 % \(76 to 100\) /);
    expect(out).toContain('50 % (25 to 75)');
    expect(out).toMatch(/\| by phone +\| 12 /);
  });

  test('keeps those whose case goes to court apart, to be compared with them', async () => {
    const folder = await folderWith('court', 6, decidedInstead);
    const { out } = await runTool('survey', ['--data', folder, '--csv', '--by', 'disposal']);
    expect(out.trim().split('\r\n')[1]).toMatch(/^charge,6,/);
  });

  test('prints one of them as CSV', async () => {
    const folder = await folderWith('csv', 6);
    const { out } = await runTool('survey', ['--data', folder, '--csv', '--by', 'after']);
    expect(out.trim().split('\r\n')[0]).toBe(
      'When,Answers,Understood why,Felt heard,Treated fairly,Satisfied',
    );
    expect(out.trim().split('\r\n')[1]).toMatch(/^after the call,6,/);
  });

  test('shows nothing of fewer than five answers, and says so where there is none', async () => {
    const few = await runTool('survey', ['--data', await folderWith('few', 4), '--by', 'channel']);
    expect(few.out).toContain('too few answers to show');
    expect(few.out).not.toMatch(/\d+ % \(/);
    const none = await runTool('survey', ['--data', await folderWith('none', 0)]);
    expect(none).toEqual({ status: 0, out: 'Nobody has answered yet.\n', err: '' });
  });

  test('counts by part and version which words were said and did not work', async () => {
    const { out } = await runTool('survey', [
      '--data',
      await folderWith('words', 6, filedForDivert, true),
      '--by',
      'words',
    ]);
    expect(out).toMatch(/\| Part of the words +\| Version +\| Said +\| Did not work/);
    // Half of the six: Wilson's interval of 3 in 6 is 18.8 to 81.2 in 100.
    expect(out).toMatch(/\| why this +\| test +\| 6 +\| 50 % \(19 to 81\)/);
    expect(out).toMatch(/\| safety +\| test +\| 6 +\| 0 % \(0 to 39\)/);
  });

  test('names what it could not read, and counts the rest', async () => {
    const folder = await folderWith('torn', 5);
    writeFileSync(join(folder, 'cases', 'case-torn.json'), '{"version":2,');
    const { status, out, err } = await runTool('survey', ['--data', folder, '--by', 'channel']);
    expect([status, err]).toEqual([1, 'Not counted: case-torn.json (damaged).\n']);
    expect(out).toMatch(/by phone +\| 5 /);
  });

  test.each([
    [['--by', 'shoe-size'], '--by must be one of script, disposal, channel, after, words.'],
    [['--csv'], '--csv needs --by'],
    [['--what'], '--what'],
    [['--data', join(all, 'nowhere')], 'DATA_DIR'],
  ])('complains of %j in a sentence', async (words, says) => {
    const { status, err } = await runTool('survey', words);
    expect([status, err.includes(says)]).toEqual([2, true]);
  });
});
