import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assess } from '../../src/domain/assessment/assess.ts';
import { loadForce } from '../../src/forces/loadForce.ts';
import { day } from '../../src/law/day.ts';
import { nationalLaw } from '../../src/law/nationalLaw.ts';
import { barFight } from '../support/westMidlands.ts';

const shipped = fileURLToPath(new URL('../../src/forces/west-midlands/', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'force-'));
  cpSync(shipped, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Made up: no real matrix is in this repository. */
const file = {
  version: 'made up',
  source: 'nowhere',
  from: '2026-01-01',
  adultMeaning: [
    { score: 1, presumes: ['no-further-action'] },
    { score: 2, presumes: ['community-resolution'] },
  ],
  mostMoved: 1,
  factors: [{ id: 'planned', title: 'It was planned', moves: 1 }],
  offences: [{ offence: 'common-assault', adult: 2, child: 3, factors: [] }],
};
const write = (content: unknown) =>
  writeFileSync(
    join(folder, 'gravityMatrix.json'),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
const faults = (): readonly string[] => {
  try {
    loadForce(folder, nationalLaw);
    return [];
  } catch (error) {
    return (error instanceof Error ? error.message : '').split('\n').slice(1);
  }
};

describe('given a force’s gravity matrix, when the force is loaded, then', () => {
  test('without the file there is none, and every adult answer says so', () => {
    const force = loadForce(folder, nationalLaw);
    expect(force.policy.gravityMatrix).toBeNull();
    const { warnings } = assess(barFight, { force, decisionDay: day('2026-11-20') });
    expect(warnings.map(({ rule }) => rule)).toContain('R23a');
  });

  test('with the file, scores decide what is presumed', () => {
    write({ ...file, until: '2026-12-31' });
    const force = loadForce(folder, nationalLaw);
    expect(force.policy.gravityMatrix).toMatchObject({
      version: 'made up',
      inForce: { from: '2026-01-01', until: '2026-12-31' },
    });
    const { disposals, warnings } = assess(
      { ...barFight, gravityFactors: [] },
      { force, decisionDay: day('2026-11-20') },
    );
    expect(warnings.map(({ rule }) => rule)).not.toContain('R23a');
    const [resolution, caution] = disposals;
    expect([resolution?.disposal, resolution?.status]).toEqual(['community-resolution', 'available']);
    expect([caution?.disposal, caution?.status]).toEqual(['conditional-caution', 'exceptional-only']);
  });

  test('it is part of the data version', () => {
    const before = loadForce(folder, nationalLaw).dataVersion;
    write(file);
    expect(loadForce(folder, nationalLaw).dataVersion).not.toBe(before);
  });

  const [row] = file.offences;
  test.each<[string, unknown, RegExp]>([
    ['that is no JSON', '{', /gravityMatrix\.json: is not valid JSON/],
    ['with a field nobody reads', { ...file, extra: 1 }, /nobody reads: extra/],
    ['without a version', { ...file, version: undefined }, /version: is missing/],
    ['from a day that does not exist', { ...file, from: '2026-02-30' }, /from: must be a day/],
    ['that ends before it begins', { ...file, until: '2025-01-01' }, /until: lies before from/],
    ['with a child score of 6', { ...file, offences: [{ ...row, child: 6 }] }, /row 1, child: /],
    [
      'with a factor that moves nothing',
      { ...file, factors: [{ id: 'x', title: 'x', moves: 0 }] },
      /must move the score/,
    ],
    [
      'for an offence nobody lists',
      { ...file, offences: [{ ...row, offence: 'jaywalking' }] },
      /jaywalking: is not in offences/,
    ],
    ['with an offence twice', { ...file, offences: [row, row] }, /common-assault is given twice/],
    [
      'with no score at all',
      { ...file, offences: [{ offence: 'robbery', factors: [] }] },
      /robbery: has a score neither/,
    ],
    [
      'with a score nobody explains',
      { ...file, offences: [{ ...row, adult: 3 }] },
      /adultMeaning does not say what 3/,
    ],
    [
      'with a meaning twice',
      { ...file, adultMeaning: [...file.adultMeaning, ...file.adultMeaning.slice(1)] },
      /score 2 is given twice/,
    ],
    [
      'with a factor twice',
      { ...file, offences: [{ ...row, factors: file.factors }] },
      /factors: the id "planned" is given twice/,
    ],
  ])('one %s is refused', (_, content, sentence) => {
    write(content);
    expect(faults()).toEqual([expect.stringMatching(sentence)]);
  });
});
