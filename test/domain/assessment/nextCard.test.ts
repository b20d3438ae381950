import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import { suggest } from '../../../src/domain/pathways/suggest.ts';
import type { FactName, Facts } from '../../../src/law/facts.ts';
import { barFight, context, possession, westMidlands } from '../../support/westMidlands.ts';
import { sheet } from './anyFacts.ts';

/** Told with the needs, whenever they are. */
const told = {
  mentalHealth: fc.constantFrom('none', 'some', 'severe-enduring'),
  gangRisk: fc.boolean(),
  caringDuties: fc.boolean(),
  inCustody: fc.boolean(),
  interpreterNeeded: fc.boolean(),
  language: fc.constantFrom('pl', 'pa', 'so'),
  drug: fc.constantFrom('cannabis', 'heroin', 'cocaine', 'crack', 'nps', 'unknown'),
} as const;

/** Everything an officer knows of a case, whether somebody asks or not. */
const everything = fc
  .tuple(sheet, fc.record(told))
  .map(([facts, more]) => ({ ...facts, ...more })) as fc.Arbitrary<Facts & { readonly offence: string }>;

/** Asks as the cards do, from the offence alone: what is asked is answered, and with the needs what is told with them. */
function answered<R extends { readonly ask: readonly FactName[] }>(
  begin: Facts,
  known: Facts,
  consider: (facts: Facts) => R,
): { readonly facts: Facts; readonly result: R } {
  let facts = begin;
  for (;;) {
    const result = consider(facts);
    const next = result.ask.filter((name) => facts[name] === undefined && known[name] !== undefined);
    if (next.length === 0) return { facts, result };
    const names = next.includes('needs') ? [...next, ...(Object.keys(told) as (keyof typeof told)[])] : next;
    facts = { ...facts, ...Object.fromEntries(names.map((name) => [name, known[name]])) };
  }
}

/** The case as it is asked, what is proposed, and what the next card lets somebody choose. */
function proposal(known: Facts & { readonly offence: string }) {
  const begin: Facts = { offence: known.offence };
  const { facts, result } = answered(begin, known, (some) => assess(some, context));
  const offence = westMidlands.offences.find(({ id }) => id === known.offence);
  if (!offence) throw new Error('The offence is not on the list');
  const next = (disposal: 'conditional-caution' | 'community-resolution') =>
    answered(facts, known, (some) => suggest(some, { force: westMidlands, offence, disposal })).result;
  const [, restsOn] =
    /^(.*) fits what led to this, and only a conditional caution can require it\.$/.exec(result.because) ??
    [];
  const required = next('conditional-caution').suggestions.filter(({ as }) => as === 'condition');
  return { ...result, restsOn, required: required.map(({ intervention }) => intervention.title) };
}

describe('given a proposal of a conditional caution for what only it can require, when the next card is drawn, then', () => {
  test('that can be chosen, whoever the person is', () => {
    const alike = fc.record({
      ...told,
      sex: fc.constantFrom('female', 'male'),
      age: fc.integer({ min: 18, max: 70 }),
      risk: fc.constantFrom('low', 'medium', 'high'),
      needs: fc.subarray(['alcohol', 'drugs', 'ete', 'finance', 'health', 'attitudes', 'family']),
      alcoholPattern: fc.constantFrom('none', 'binge', 'dependent'),
      borough: fc.constantFrom('birmingham', 'dudley', 'solihull', 'walsall', 'outside'),
      digitalAccess: fc.boolean(),
      divertHistory: fc.constantFrom('none', 'engaged', 'not-engaged'),
      offence: fc.constantFrom('common-assault', 'theft-shop', 'criminal-damage', 'abh', 'affray'),
      domesticAbuse: fc.constantFrom('none', 'none', 'intimate-partner', 'family'),
    });
    const partner = { dashRisk: 'standard', coerciveControl: false, protectiveOrder: false } as const;
    const rest = { daInLast2Years: false, weapon: 'none', supplyIndicated: false } as const;
    let tried = 0;
    fc.assert(
      fc.property(alike, (one) => {
        const known = { ...barFight, ...partner, ...rest, ...one } as Facts & { readonly offence: string };
        const { recommended, restsOn, required } = proposal(known);
        if (recommended !== 'conditional-caution' || restsOn === undefined) return;
        tried += 1;
        expect(required).toContain(restsOn);
      }),
      { numRuns: 500 },
    );
    expect(tried).toBeGreaterThan(40);
  });

  test('a man of 24 who drinks in binges, of low risk, gets the course that the caution was proposed for', () => {
    const man = { ...barFight, sex: 'male', risk: 'low', digitalAccess: true } as const;
    expect(proposal(man)).toMatchObject({
      recommended: 'conditional-caution',
      restsOn: 'Alcohol-Related Violence Course',
      required: ['Alcohol-Related Violence Course'],
    });
  });
});

describe('given a choice between a resolution and a conditional caution, when it is proposed, then', () => {
  test('a woman gets no other disposal than a man, and nobody a heavier one for being ill or speaking little English', () => {
    fc.assert(
      fc.property(everything, (known) => {
        const of = (more: Facts) =>
          proposal({ ...barFight, ...known, age: 30, ...more, domesticAbuse: 'none' });
        const man = of({ sex: 'male', mentalHealth: 'none' });
        const isOpen = man.disposals.some(
          ({ disposal, status }) =>
            disposal === 'community-resolution' && (status === 'available' || status === 'needs-authority'),
        );
        if (!isOpen) return;
        expect(of({ sex: 'female', mentalHealth: 'none' }).recommended).toBe(man.recommended);
        if (man.recommended !== 'community-resolution') return;
        const well = known.needs?.filter((need) => need !== 'health') ?? [];
        const before = of({ needs: well, interpreterNeeded: false }).recommended;
        const after = of({ needs: [...well, 'health'], interpreterNeeded: true }).recommended;
        if (before === 'community-resolution') expect(after).toBe('community-resolution');
      }),
      { numRuns: 150 },
    );
  });

  test('possession keeps its way: nothing tips it', () => {
    expect(proposal({ ...possession, needs: ['drugs', 'alcohol'] }).recommended).toBe('community-resolution');
  });
});
