import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CaseRow, readCaseRow } from '../../../src/cli/caseRows/caseRow.ts';
import { readRows } from '../../../src/cli/caseRows/readRows.ts';
import { assess, ruleInputOf } from '../../../src/domain/assessment/assess.ts';
import { assessDisposal } from '../../../src/domain/assessment/assessDisposal.ts';
import { day } from '../../../src/law/day.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { evaluateDisposal } from '../../../src/reports/dipSample/evaluateDisposal.ts';
import { isOpen } from '../../../src/reports/dipSample/isOpen.ts';
import { reviewCase } from '../../../src/reports/dipSample/reviewCase.ts';
import { madeCases } from '../../support/dipSample/madeCases.ts';
import { barFight, context, possession, shopChild, westMidlands } from '../../support/westMidlands.ts';

const rows: CaseRow[] = [];
beforeAll(async () => {
  const offences = westMidlands.offences.map(({ id }) => id);
  for await (const row of readRows(Readable.from(madeCases(400, offences)))) {
    const read =
      'fields' in row ? readCaseRow(row.fields, { force: westMidlands, today: day('2026-11-20') }) : row;
    if (!('row' in read) || typeof read.row === 'number') throw new Error('a made case cannot be read');
    rows.push(read.row);
  }
});

describe('looking back at one case', () => {
  test.each<readonly [string, Facts, string, readonly string[]]>([
    ['possession that was admitted', possession, 'suitable', []],
    ['a child who admits', shopChild, 'suitable', []],
    [
      'a bar fight by somebody managed as prolific',
      { ...barFight, iomManaged: true },
      'only-if-exceptional',
      ['iomManaged: false'],
    ],
    ['a bar fight by somebody wanted, which no law bars', { ...barFight, wanted: true }, 'suitable', []],
    ['a bar fight denied', { ...barFight, admission: 'denies' }, 'not-suitable', ['admission: full']],
    [
      'a bar fight denied by somebody managed as prolific',
      { ...barFight, admission: 'denies', iomManaged: true },
      'not-suitable',
      [],
    ],
    [
      'supply that was suspected',
      { ...possession, supplyIndicated: true, admission: 'accepts-responsibility' },
      'not-suitable',
      ['supplyIndicated: false'],
    ],
    ['a bar fight of which little is known', { offence: 'common-assault' }, 'facts-missing', []],
  ])('%s', (_what, facts, finding, changes) => {
    const review = reviewCase(facts, context);
    expect(review.finding).toBe(finding);
    expect([...review.changes].sort()).toEqual(expect.arrayContaining([...changes].sort()));
    if (changes.length === 0) expect(review.changes).toEqual([]);
  });

  test('names what was not written down', () => {
    expect(reviewCase({ ...barFight, admission: undefined } as unknown as Facts, context)).toMatchObject({
      finding: 'facts-missing',
      missing: ['admission'],
    });
  });

  test('finds the same statuses, deciders and questions as the whole assessment, made case by made case', () => {
    for (const { facts, decisionDay, rulesAsOf } of rows) {
      const asked = { force: westMidlands, decisionDay, rulesAsOf };
      const situation = ruleInputOf(facts, asked);
      const whole = assess(facts, asked);
      for (const { disposal } of whole.disposals) {
        const full = assessDisposal(disposal, situation);
        const brief = evaluateDisposal(disposal, { ...situation });
        expect([brief.status, brief.authority, brief.ask]).toEqual([full.status, full.authority, full.ask]);
        expect(brief.reasons).toEqual(
          expect.arrayContaining(full.reasons.filter(({ effect }) => effect === 'blocks')),
        );
      }
      const review = reviewCase(facts, asked);
      if (review.finding === 'suitable') expect(review.recommended).toBe(whole.recommended);
      for (const { disposal } of review.open) expect(isOpen(assessDisposal(disposal, situation))).toBe(true);
    }
  });

  test('claims of a single fact only what a new look with that fact confirms', () => {
    let claims = 0;
    for (const { facts, decisionDay, rulesAsOf } of rows) {
      const asked = { force: westMidlands, decisionDay, rulesAsOf };
      const before = JSON.stringify(facts);
      const { finding, changes } = reviewCase(facts, asked);
      expect(JSON.stringify(facts)).toBe(before);
      for (const change of changes) {
        const [name = '', value = ''] = change.split(': ');
        const parsed = value === 'true' || value === 'false' ? value === 'true' : value;
        const changed = { ...facts, [name]: parsed, ...(name === 'history' && { previous: [] }) } as Facts;
        expect(finding).not.toBe('suitable');
        expect(reviewCase(changed, asked).finding, change).toBe('suitable');
        claims += 1;
      }
    }
    expect(claims).toBeGreaterThan(20);
  });

  test('says something of every rule in the way when a case was not suitable', () => {
    for (const { facts, decisionDay, rulesAsOf } of rows) {
      const { finding, inTheWay } = reviewCase(facts, { force: westMidlands, decisionDay, rulesAsOf });
      if (finding === 'not-suitable') expect(inTheWay.length).toBeGreaterThan(0);
      if (finding === 'suitable') expect(inTheWay).toEqual([]);
    }
  });
});
