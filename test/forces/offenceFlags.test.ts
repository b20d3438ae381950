import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/domain/assessment/assess.ts';
import type { DisposalAssessment } from '../../src/domain/assessment/assessment.ts';
import { authorities, outOfCourt } from '../../src/law/disposal.ts';
import type { Facts, Known } from '../../src/law/facts.ts';
import type { Offence, OffenceFlag } from '../../src/law/offence.ts';
import { samples } from '../support/samples.ts';
import { barFight, westMidlands, withOffence } from '../support/westMidlands.ts';
import { having, protects } from './changedOffences.ts';

const { hateCrime: _unasked, ...withoutHate } = barFight;

const resolutionBy = (offence: Offence) =>
  assess({ ...barFight, offence: offence.id }, withOffence(offence)).disposals.find(
    ({ disposal }) => disposal === 'community-resolution',
  )?.authority;

/** Why `checkOffences` lets no force add them: if one of these fails, a rule has changed and its list may too. */
describe('given a flag that the law does not give an offence, when a force adds it, then', () => {
  const asked = (...flags: readonly OffenceFlag[]) =>
    assess(withoutHate, withOffence(having('common-assault', ...flags))).ask;

  test('without it the question about hate crime is asked', () => {
    expect(asked()).toContain('hateCrime');
  });

  test.each(['drug', 'weapon', 'driving', 'victimless'] as const)('%s would stop it', (flag) => {
    expect(asked(flag)).not.toContain('hateCrime');
  });

  test('a low value would stop it where abuse of a partner is not in question', () => {
    const ask = (...flags: readonly OffenceFlag[]) =>
      assess({ ...withoutHate, offence: 'fraud' }, withOffence(having('fraud', ...flags))).ask;
    expect(ask()).toContain('hateCrime');
    expect(ask('low-value-summary')).not.toContain('hateCrime');
  });

  test('a swallowed wrap would be settled as possession', () => {
    expect(resolutionBy(having('obstruct-drug-search'))).toBe('inspector');
    expect(resolutionBy(having('obstruct-drug-search', 'drug'))).toBe('officer');
  });
});

describe('given any case, when a force adds a flag that protects, then', () => {
  const cases = fc.record({
    offence: fc.constantFrom(...westMidlands.offences.map(({ id }) => id)),
    flag: fc.constantFrom(...protects),
    facts: fc.record({
      age: fc.constantFrom(12, 16, 30),
      admission: fc.constantFrom('full', 'accepts-responsibility', 'denies'),
      domesticAbuse: fc.constantFrom('none', 'family', 'intimate-partner'),
      hateCrime: fc.boolean(),
      victim: fc.constantFrom('person', 'child', 'police', 'none'),
      injury: fc.constantFrom('none', 'serious'),
      weapon: fc.constantFrom('none', 'used'),
      likelySentence: fc.constantFrom('fine-or-discharge', 'custody'),
      history: fc.constantFrom('none', 'some', 'similar'),
      exceptional: fc.constantFrom<Known<'exceptional'>>(
        {},
        { 'conditional-caution': 'A reason that is all of its own.' },
      ),
    }),
  });
  const whole: Facts = {
    ...barFight,
    ...{ supplyIndicated: false, divertHistory: 'none', dashRisk: 'standard', coerciveControl: false },
    ...{ protectiveOrder: false, daInLast2Years: false, emergencyWorkerVictim: false, risk: 'medium' },
  };

  test('nothing opens that was closed, and nobody lower decides', () => {
    fc.assert(
      fc.property(cases, ({ offence, flag, facts }) => {
        const choices = { menu: { adult: [...outOfCourt], child: [...outOfCourt] } };
        const openWith = (row: Offence) =>
          assess({ ...whole, ...facts, offence }, withOffence(row, choices)).disposals;
        const before = openWith(having(offence));
        const opened = openWith(having(offence, flag)).filter((one) =>
          before.some((was) => was.disposal === one.disposal && openness(one) > openness(was)),
        );
        expect(opened.map(({ disposal }) => `${disposal} for ${offence} with ${flag}`)).toEqual([]);
      }),
      { numRuns: samples(300) },
    );
  });
});

const order = ['unavailable', 'cannot-say', 'exceptional-only', 'needs-authority', 'available'];

/** A refusal is least open; of two answers alike, the one that a higher authority decides is less open. */
function openness({ disposal, status, authority }: DisposalAssessment): number {
  if (disposal === 'no-further-action') return 0;
  return 10 * order.indexOf(status) - (authority === null ? 0 : authorities.indexOf(authority));
}
