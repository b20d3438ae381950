import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import { day } from '../../../src/law/day.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { barFight, context, possession, shopChild, withPolicy } from '../../support/westMidlands.ts';

const { appropriateAdult: _there, ...unsaid } = shopChild;

/** A child's case is decided by police and youth justice service together (NPCC child gravity matrix, 2025; R04). */
describe('given a child whose case nothing on the list is open for, when it is assessed, then', () => {
  test.each<[string, Facts]>([
    ['a denial', { ...shopChild, admission: 'denies' }],
    ['no reply', { ...shopChild, admission: 'no-reply' }],
    ['an admission drawn out by an offer', { ...shopChild, admissionInduced: true }],
    ['a denial at 17', { ...shopChild, age: 17, admission: 'denies' }],
    ['a punch at 10 that is denied', { ...barFight, age: 10, admission: 'denies' }],
    [
      'bodily harm that is denied, where the CPS charges',
      { ...barFight, age: 15, offence: 'abh', admission: 'denies' },
    ],
    [
      'a denial without an appropriate adult yet',
      { ...shopChild, admission: 'denies', appropriateAdult: 'absent' },
    ],
    ['possession that is denied', { ...possession, age: 15, admission: 'denies' }],
  ])(
    '%s: the service is named, and that a deferred prosecution needs no admission (NPCC on O22)',
    (_, facts) => {
      const { handOver, because, recommended } = assess(facts, context);
      expect({ handOver, recommended }).toEqual({ handOver: 'yjs', recommended: null });
      expect(because).toMatch(/^A child’s case is a joint decision with the youth justice service\./);
      expect(because).toContain('Nothing on the force’s list is open here.');
      expect(because).toMatch(/deferred prosecution: it needs no admission\.$/);
    },
  );

  test.each<[string, Facts]>([
    ['nobody under ten has a case (CYPA 1933 s.50)', { ...shopChild, age: 9, admission: 'denies' }],
    ['an adult’s denial', { ...shopChild, age: 18, admission: 'denies' }],
    [
      'what cannot be proved is nobody’s to decide',
      { ...shopChild, admission: 'denies', evidence: 'insufficient' },
    ],
    [
      'what can no longer be charged has nothing to defer (MCA 1980 s.127): outcome 17',
      { ...barFight, age: 15, admission: 'denies', offenceDate: day('2026-03-01') },
    ],
  ])('not so: %s', (_, facts) => {
    const { handOver, because } = assess(facts, context);
    expect(handOver).toBeNull();
    expect(because).not.toContain('youth justice service');
  });
});

describe('given a child without an appropriate adult, then', () => {
  const whether = (facts: Facts) => assess(facts, context).ask.includes('appropriateAdult');

  test('it is asked whether one is there (Code C 1.5: under 18 counts as such), whoever else decides', () => {
    expect(assess(unsaid, context)).toMatchObject({ handOver: 'yjs', ask: ['appropriateAdult'] });
    expect(whether({ ...unsaid, age: 10 })).toBe(true);
    expect(whether({ ...unsaid, age: 17 })).toBe(true);
    expect(assess({ ...unsaid, offence: 'robbery' }, context)).toMatchObject({
      handOver: 'cps',
      ask: ['appropriateAdult'],
    });
  });

  test('nothing is asked for under ten, of an adult, or where nothing is open', () => {
    expect(whether({ ...unsaid, age: 9 })).toBe(false);
    expect(whether({ ...unsaid, age: 18 })).toBe(false);
    expect(whether({ ...unsaid, admission: 'denies' })).toBe(false);
  });

  test.each<[string, Facts]>([
    ['nothing agreed yet', { ...shopChild, appropriateAdult: 'absent' }],
    ['agreed all the same', { ...shopChild, appropriateAdult: 'absent', consent: 'agrees' }],
    ['at 17', { ...shopChild, age: 17, appropriateAdult: 'absent' }],
    [
      'possession at 15, where drug diversion is the route',
      { ...possession, age: 15, appropriateAdult: 'absent' },
    ],
  ])('it is put off, and the service is still named: %s', (_, facts) => {
    const { handOver, because, disposals } = assess(facts, context);
    expect(handOver).toBe('yjs');
    expect(because).toMatch(/^Put this off\./);
    const open = disposals.filter(
      ({ disposal, status }) => /^(comm|youth)/.test(disposal) && status !== 'unavailable',
    );
    expect(open.filter(({ disposal }) => !disposal.startsWith('community-caution'))).toEqual([]);
  });
});

describe('given a child whom the offender management team manages, then', () => {
  const managed = { ...shopChild, iomManaged: true } satisfies Facts;

  test('both services decide, and the team is told beside', () => {
    const { handOver, because } = assess(managed, context);
    expect(handOver).toBe('yjs');
    expect(because).toMatch(/joint decision with the youth justice service\. .*offender management team/);
  });

  test('where the force diverts nobody who is managed, too', () => {
    const { schemeGates } = context.force.policy;
    const strict = withPolicy({ schemeGates: { ...schemeGates, iomManaged: 'blocks' } });
    expect(assess(managed, strict).handOver).toBe('yjs');
  });

  test('an adult is the team’s', () => {
    expect(assess({ ...managed, age: 18 }, context).handOver).toBe('iom');
  });
});
