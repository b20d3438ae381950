import { describe, expect, test } from 'vitest';
import { onlyByCaution } from '../../../src/domain/assessment/onlyByCaution.ts';
import type { Intervention } from '../../../src/domain/pathways/intervention.ts';
import { day } from '../../../src/law/day.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { barFight, westMidlands } from '../../support/westMidlands.ts';

const man = { ...barFight, age: 40, sex: 'male', interpreterNeeded: false } satisfies Facts;

/** What tips the balance towards a conditional caution; undefined when nothing does. */
function tips(facts: Facts, resolutionOpen = true, interventions = westMidlands.interventions) {
  const offence = westMidlands.offences.find(({ id }) => id === facts.offence);
  if (!offence) throw new Error(`${facts.offence} is not on the force’s list`);
  const situation = { facts, offence, policy: westMidlands.policy, decisionDay: day('2026-11-20') };
  return onlyByCaution(situation, { interventions }, resolutionOpen).first?.id;
}

/** The catalogue with one row changed. */
const changed = (id: string, over: Partial<Intervention>): readonly Intervention[] =>
  westMidlands.interventions.map((row) => (row.id === id ? { ...row, ...over } : row));

describe('given somebody, when it is asked what only a conditional caution can bring, then', () => {
  test.each<[string, Facts, boolean, string | undefined]>([
    ['the evaluated course tips the balance', man, true, 'alcohol-related-violence'],
    ['nothing does without a cause', { ...man, needs: [], alcoholPattern: 'none' }, true, undefined],
    [
      'support by choice never does',
      { ...man, needs: ['finance', 'accommodation', 'health'] },
      true,
      undefined,
    ],
    ['treatment of dependent drinking never does', { ...man, alcoholPattern: 'dependent' }, true, undefined],
    [
      'English lessons never do: another language brings no heavier disposal',
      { ...man, needs: ['ete'], alcoholPattern: 'none', interpreterNeeded: true },
      true,
      undefined,
    ],
    [
      'nor where a resolution is closed',
      { ...man, needs: ['ete'], alcoholPattern: 'none', interpreterNeeded: true },
      false,
      undefined,
    ],
    [
      'the course in Polish does what CARA does',
      {
        ...man,
        needs: [],
        domesticAbuse: 'intimate-partner',
        dashRisk: 'standard',
        interpreterNeeded: true,
        language: 'pl',
      },
      true,
      'da-course-polish',
    ],
    ['what a resolution brings too does not', { ...man, sex: 'female', needs: ['finance'] }, true, undefined],
    ['unless that is closed', { ...man, sex: 'female', needs: ['finance'] }, false, 'new-chance-anawim'],
  ])('%s', (_, facts, resolutionOpen, first) => {
    expect(tips(facts, resolutionOpen)).toBe(first);
  });

  test.each<[string, Partial<Intervention>]>([
    ['taken up by choice', { offeredAs: 'voluntary' }],
    ['nobody refers to', { use: 'ended' }],
    ['the person is only pointed to', { use: 'signpost' }],
    [
      'that a gate keeps from a caution',
      { gates: [{ disposal: 'kind', isOneOf: ['community-resolution'] }] },
    ],
  ])('a row %s counts for nothing', (_, over) => {
    expect(tips(man, true, changed('alcohol-related-violence', over))).toBe('drug-alcohol-cc');
  });

  test('support by the same provider with a resolution takes no weight from its course; a course for the same need takes it all', () => {
    const [course] = westMidlands.interventions.filter(({ id }) => id === 'alcohol-related-violence');
    if (!course) throw new Error('The catalogue has lost its course');
    const support: Intervention = {
      ...course,
      id: 'support',
      offeredAs: 'voluntary',
      disposals: ['community-resolution'],
    };
    expect(tips(man, true, [...westMidlands.interventions, support])).toBe('alcohol-related-violence');
    const same: Intervention = { ...support, offeredAs: 'condition' };
    expect(tips(man, true, [...westMidlands.interventions, same])).toBe(undefined);
  });
});

describe('given a course that is too much to require at low risk, when it is asked what only a caution can bring, then', () => {
  const long = changed('alcohol-related-violence', { intensity: 'moderate', contactHours: 20, madeFor: [] });
  const rows = long.filter(({ id }) => id === 'alcohol-related-violence');
  const offence = westMidlands.offences.find(({ id }) => id === man.offence);
  const { risk: _, ...unweighed } = man;
  const found = (facts: Facts, interventions: readonly Intervention[]) => {
    if (!offence) throw new Error(`${man.offence} is not on the force’s list`);
    const situation = { facts, offence, policy: westMidlands.policy, decisionDay: day('2026-11-20') };
    return onlyByCaution(situation, { interventions }, true);
  };

  test('the course tips the balance at medium risk, and not at low risk', () => {
    expect(found({ ...unweighed, risk: 'medium' }, rows).first?.id).toBe('alcohol-related-violence');
    expect(found({ ...unweighed, risk: 'low' }, rows).first).toBeUndefined();
  });

  test('the risk is asked, where nobody has said it and it decides', () => {
    expect(found(unweighed, rows).truth).toEqual({ is: 'unknown', ask: ['risk'] });
  });

  test('the risk is not asked, where the course may be required at any', () => {
    const brief = rows.map((row) => ({ ...row, intensity: 'brief', contactHours: 2 }) as const);
    expect(found(unweighed, brief).truth).toEqual({ is: 'yes' });
  });
});
