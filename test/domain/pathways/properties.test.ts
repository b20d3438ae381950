import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { causesOf, servedBy } from '../../../src/domain/pathways/causesOf.ts';
import { mostConditions } from '../../../src/domain/pathways/principles.ts';
import { day } from '../../../src/law/day.ts';
import type { FactName, Facts } from '../../../src/law/facts.ts';
import { everyNeed } from '../../../src/law/vocabulary.ts';
import { samples } from '../../support/samples.ts';
import { westMidlands } from '../../support/westMidlands.ts';
import { anyDisposal, anyone } from './anyone.ts';
import { gateHolds } from './gateHolds.ts';
import { thief } from './people/person.ts';
import { suggestFor } from './suggestFor.ts';

/** The offence of these facts, as the force lists it. */
function offenceOf({ offence }: Facts) {
  const row = westMidlands.offences.find(({ id }) => id === offence);
  if (!row) throw new Error(`${offence} is not on the force’s list`);
  return row;
}

/** What led to this. */
function causesIn(facts: Facts) {
  const { policy } = westMidlands;
  return causesOf({ facts, offence: offenceOf(facts), policy, decisionDay: day('2026-11-20') });
}

const always = (holds: (facts: Facts, disposal: Parameters<typeof suggestFor>[1]) => void, numRuns = 1000) =>
  fc.assert(fc.property(anyone, anyDisposal, holds), { numRuns: samples(numRuns) });

describe('whoever the person is, what is suggested', () => {
  test('lets them through every gate, runs where they live and comes with the disposal', () => {
    always((facts, disposal) => {
      for (const { intervention, as } of suggestFor(facts, disposal).suggestions) {
        const closed = intervention.gates.filter(
          (gate) => !gateHolds(gate, facts, offenceOf(facts), { as, disposal }),
        );
        expect({ id: intervention.id, closed }).toEqual({ id: intervention.id, closed: [] });
        expect(intervention.boroughs).toContain(facts.borough);
        expect(intervention.disposals).toContain(disposal);
        expect(['referral', 'signpost']).toContain(intervention.use);
      }
    });
  });

  test('treats something that led to this, teaches them English, or finds out by choice what they need', () => {
    always((facts, disposal) => {
      const causes = causesIn(facts);
      for (const { intervention, as } of suggestFor(facts, disposal).suggestions) {
        const treats = servedBy(intervention).some((cause) => causes.includes(cause));
        expect(treats || (intervention.assessesNeeds && as === 'voluntary'), intervention.id).toBe(true);
      }
    });
  });

  test('never makes a chronic need a condition', () => {
    always((facts, disposal) => {
      const chronic = [
        ...(facts.alcoholPattern === 'dependent' ? ['alcohol'] : []),
        ...(facts.drug === 'heroin' ? ['drugs'] : []),
        ...(facts.mentalHealth === 'severe-enduring' ? ['health'] : []),
      ];
      const required = suggestFor(facts, disposal).suggestions.filter(({ as }) => as === 'condition');
      const wrong = required.filter(({ intervention }) =>
        intervention.pathways.some((need) => chronic.includes(need)),
      );
      expect(wrong.map(({ intervention }) => intervention.id)).toEqual([]);
      expect(required.every(({ intervention }) => intervention.offeredAs === 'condition')).toBe(true);
    });
  });

  test('is no more than they can bear', () => {
    always((facts, disposal) => {
      const { suggestions } = suggestFor(facts, disposal);
      expect(suggestions.filter(({ as }) => as === 'condition').length).toBeLessThanOrEqual(mostConditions);
      if (facts.risk !== 'low') return;
      const atLowRisk = suggestions.filter(({ as }) => as === 'condition');
      expect(atLowRisk.length).toBeLessThanOrEqual(1);
      for (const { intervention } of atLowRisk)
        expect(
          intervention.intensity === 'brief' ||
            (intervention.madeFor !== undefined &&
              (intervention.contactHours ??
                (intervention.madeFor.some(({ group }) => group === 'low-risk') ? 0 : 99)) <= 10),
          intervention.id,
        ).toBe(true);
    });
  });

  test('answers one need by one condition, besides a service for every need', () => {
    always((facts, disposal) => {
      const causes = causesIn(facts);
      const courses = suggestFor(facts, disposal).suggestions.filter(
        ({ as, intervention }) => as === 'condition' && !intervention.assessesNeeds,
      );
      const answered = courses.flatMap(({ intervention }) =>
        servedBy(intervention).filter((cause) => causes.includes(cause)),
      );
      expect(new Set(answered).size).toBe(answered.length);
    });
  });

  test('has something for the same needs at every risk', () => {
    always((facts, disposal) => {
      const served = (risk: 'low' | 'medium' | 'high') => {
        const { suggestions } = suggestFor({ ...facts, risk }, disposal);
        return causesIn(facts).filter((cause) =>
          suggestions.some(
            ({ as, intervention }) => as === 'voluntary' && servedBy(intervention).includes(cause),
          ),
        );
      };
      expect(served('high')).toEqual(served('medium'));
      expect(served('low')).toEqual(expect.arrayContaining(served('medium')));
    }, 200);
  });

  test('serves each need that the place serves, at every risk and with every disposal', () => {
    const places = [
      'birmingham',
      'coventry',
      'dudley',
      'sandwell',
      'solihull',
      'walsall',
      'wolverhampton',
    ] as const;
    const west = ['dudley', 'sandwell', 'walsall', 'wolverhampton'];
    const man = { ...thief, alcoholPattern: 'binge', interpreterNeeded: true } as const;
    for (const borough of places)
      for (const need of everyNeed)
        for (const risk of ['low', 'medium'] as const)
          for (const disposal of [
            'community-resolution',
            'conditional-caution',
            'charge',
            'no-further-action',
          ] as const) {
            const { suggestions } = suggestFor({ ...man, borough, risk, needs: [need] }, disposal);
            const isServed = suggestions.some(
              ({ as, intervention }) => as === 'voluntary' && intervention.pathways.includes(need),
            );
            // The west of the force lacks services for homeless people (paper 2018, 60).
            expect([borough, need, risk, disposal, isServed]).toEqual([
              ...[borough, need, risk, disposal],
              need !== 'accommodation' || !west.includes(borough),
            ]);
          }
  });

  test('depends on no name, no ethnicity and no fee, and not on the order of the catalogue', () => {
    expectTypeOf<Extract<FactName, 'name' | `${string}thnicity${string}`>>().toEqualTypeOf<never>();
    const dear = westMidlands.interventions.map((row) => ({ ...row, fee: 900 })).reverse();
    always((facts, disposal) => {
      const { offers } = suggestFor(facts, disposal);
      const named: Facts = { ...facts, ...{ name: 'Zoë', ethnicitySelf: 'W1', ethnicityObserved: 'IC1' } };
      expect(suggestFor(named, disposal).offers).toEqual(offers);
      const { canPay: _canPay, ...untold } = facts;
      for (const pays of [true, false, undefined]) {
        const other = pays === undefined ? untold : { ...facts, canPay: pays };
        expect(suggestFor(other, disposal, { ...westMidlands, interventions: dear }).offers).toEqual(offers);
      }
    });
  });
});

describe('whoever the person is, what is not suggested', () => {
  test('says why in one sentence, and is never suggested at the same time', () => {
    always((facts, disposal) => {
      const { ids, notSuggested, suggestions } = suggestFor(facts, disposal);
      for (const { intervention, because } of notSuggested) {
        expect(ids, because).not.toContain(intervention.id);
        expect(because).toMatch(/^[A-Z][^.]*\.$/);
        expect(because).not.toMatch(/undefined|null|NaN/);
      }
      for (const { because, notes } of suggestions)
        for (const text of [because, ...notes]) expect(text).toMatch(/^[A-Z0-9].*\.$/);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test('a need more takes nothing away without saying why', () => {
    fc.assert(
      fc.property(anyone, anyDisposal, fc.constantFrom(...everyNeed), (facts, disposal, need) => {
        const more: Facts = { ...facts, needs: [...new Set([...(facts.needs ?? []), need])] };
        const after = suggestFor(more, disposal);
        const said = [...after.ids, ...after.notSuggested.map(({ intervention }) => intervention.id)];
        expect(suggestFor(facts, disposal).ids.filter((id) => !said.includes(id))).toEqual([]);
      }),
      { numRuns: samples(2000) },
    );
  });

  test('a gap is a need that led to this, that nothing suggested treats; a language may block what was better', () => {
    always((facts, disposal) => {
      const { gaps, suggestions } = suggestFor(facts, disposal);
      for (const { need, borough, kind, intervention } of gaps) {
        expect(borough).toBe(facts.borough);
        if (kind === 'language')
          expect([intervention, facts.interpreterNeeded]).toEqual([expect.any(String), true]);
        // What a gang needs is counted with attitudes, which something else may treat.
        else if (facts.gangRisk !== true)
          expect(suggestions.filter((one) => one.intervention.pathways.includes(need))).toEqual([]);
      }
    });
  });
});
