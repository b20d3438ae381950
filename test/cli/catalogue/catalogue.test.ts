import { describe, expect, test } from 'vitest';
import { runTool } from '../../support/runTool.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const count = westMidlands.interventions.length;
const catalogue = (...words: readonly string[]) => runTool('catalogue', words);

describe('npm run catalogue', () => {
  test('prints every row as a table with straight columns', async () => {
    const { status, out } = await catalogue();
    const lines = out.split('\n').filter((line) => line.startsWith('|'));
    expect(status).toBe(0);
    expect(lines).toHaveLength(count + 2);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    const cells = (line: string) => line.split(' | ').map((cell) => cell.replace(/^\| |\|$/g, '').trim());
    const found = lines.find((line) => line.startsWith('| alcohol-related-violence '));
    expect(cells(lines[0] ?? '')).toEqual(
      ['Id', 'Title', 'Provider', 'Pathways', 'Boroughs', 'Who for', 'Use', 'Offered as'].concat([
        'Format and hours',
        'Evaluated',
        'Fee',
        'Route',
        'First contact',
        'Standing',
      ]),
    );
    expect(cells(found ?? '')).toEqual([
      'alcohol-related-violence',
      'Alcohol-Related Violence Course',
      'Cranstoun',
      'alcohol',
      'the whole force area',
      'aged 18 or over; for violence; drinking in binges; no domestic abuse; needs no interpreter; from 51 years: 2 convictions at most',
      'referral',
      'condition',
      'A course, 10 hours',
      'yes',
      'free',
      'waymark',
      '72 h',
      'to-confirm',
    ]);
    expect(out).toContain(`${count} rows.`);
  });

  test('says what costs money, what may cost some, and what nobody is sent to', async () => {
    const { out } = await catalogue();
    const rowOf = (id: string) => out.split('\n').find((line) => line.startsWith(`| ${id} `));
    expect(rowOf('victim-awareness')).toMatch(/\| £25 +\|/);
    expect(rowOf('inappropriate-sexual-behaviour')).toMatch(/\| to confirm +\|/);
    expect(rowOf('debt-advice')).toMatch(/\| anybody +\| signpost +\| voluntary/);
    expect(rowOf('iom')).toMatch(/\| hand-over +\| +\|/);
    expect(rowOf('divert')).toMatch(/\| confirmed +\|$/);
  });

  test('prints the principles, each with its source', async () => {
    const { status, out } = await catalogue('principles');
    expect(status).toBe(0);
    for (const id of [
      'made-for',
      'little-required',
      'three-at-most',
      'one-need',
      'chronic',
      'by-choice',
      'none',
    ])
      expect(out).toMatch(new RegExp(`^\\| ${id} +\\| .+ \\| .*Centre for Justice Innovation guide`, 'm'));
  });

  test('prints what papers say of the force, each with its paragraph', async () => {
    const { status, out } = await catalogue('figures');
    expect(status).toBe(0);
    for (const [id, said] of [
      ['out-of-court-2017-18', '7,764 cases .*2018, 11'],
      ['return', '10 to 1 .*2018, 43'],
      ['reoffending-resolution', '5% .*2017, 47'],
      ['reoffending-conditional-caution', '10% .*2017, 47'],
      ['reoffending-simple-caution', '15% .*2017, 47'],
      ['reoffending-all', '24% .*2017, 47'],
      ['new-chance-need-attitudes', '60% .*2017, 20'],
      ['new-chance-domestic-abuse', '89% .*2020, 67'],
    ])
      expect(out).toMatch(new RegExp(`^\\| ${id} .*\\| ${said}`, 'm'));
  });

  test('prints one row in full, with what is assured and every source', async () => {
    const { status, out } = await catalogue('--id', 'cara');
    expect(status).toBe(0);
    expect(out).toMatch(/^cara: CARA\n/);
    for (const line of [
      /^ {2}Who for +aged 18 or over\n +abuse of a partner or former partner\n +standard DASH risk/m,
      /^ {2}Figures +73% fewer reoffended than without it \(West Midlands diversion paper 2018\)$/m,
      /^ +In Hampshire .* \(West Midlands SPCB paper, 4 July 2017\)$/m,
      /^ {2}Notes +The group for women is separate \(West Midlands diversion paper 2018\) \[women\]$/m,
      /^ {2}Assurance +safeguarding: to confirm$/m,
      /^ +independently evaluated: shown$/m,
      /^ {2}Referrals +about 35 a month \(West Midlands diversion paper 2018\)$/m,
      /^ {2}Provider needs +name, phone, ageBand, borough, interpreter$/m,
      /^ {2}Standing +to-confirm$/m,
    ])
      expect(out).toMatch(line);
  });

  test.each<[string, readonly string[], string]>([
    ['a row that is not there', ['--id', 'juggling'], 'no row “juggling”'],
    ['a force that is not there', ['--force', 'narnia'], 'no force “narnia”'],
    ['another task', ['burn'], 'does not know “burn”'],
    ['a check of one row', ['check', '--id', 'cara'], 'leave --id out'],
    ['an option that nobody reads', ['--colour'], '--colour'],
  ])('complains of %s', async (_, words, complaint) => {
    const { status, out, err } = await catalogue(...words);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(complaint);
    expect(err).toContain('npm run -s catalogue -- --help');
  });

  test('explains itself', async () => {
    const { status, out } = await catalogue('--help');
    expect(status).toBe(0);
    expect(out).toContain('npm run -s catalogue -- check');
  });
});
