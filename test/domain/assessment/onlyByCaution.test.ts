import { describe, expect, test } from 'vitest';
import { onlyByCaution } from '../../../src/domain/assessment/onlyByCaution.ts';
import type { Intervention } from '../../../src/domain/force/intervention.ts';
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

/** Made-up rows, each for one need, so that what decides is in sight. */
describe('given a made-up catalogue, when it is asked what only a conditional caution can bring, then', () => {
  const [template] = westMidlands.interventions.filter(({ id }) => id === 'alcohol-related-violence');
  if (!template) throw new Error('The catalogue has lost its course');
  const { assessesNeeds: _a, madeFor: _m, ...bare } = template;
  const course = (id: string, over: Partial<Intervention> = {}): Intervention => ({
    ...bare,
    id,
    pathways: ['attitudes'],
    gates: [],
    disposals: ['conditional-caution'],
    offeredAs: 'condition',
    use: 'referral',
    intensity: 'brief',
    contactHours: 2,
    evaluated: false,
    ...over,
  });
  const both = ['community-resolution', 'conditional-caution'] as const;
  const offence = westMidlands.offences.find(({ id }) => id === man.offence);
  const found = (facts: Facts, rows: readonly Intervention[], resolutionOpen = true) => {
    if (!offence) throw new Error(`${man.offence} is not on the force’s list`);
    const situation = { facts, offence, policy: westMidlands.policy, decisionDay: day('2026-11-20') };
    const { truth, first } = onlyByCaution(situation, { interventions: rows }, resolutionOpen);
    return [truth.is, first?.id, truth.is === 'unknown' ? truth.ask : []] as const;
  };
  const known = { ...man, needs: ['attitudes'], alcoholPattern: 'none', risk: 'medium' } satisfies Facts;
  const { risk: _r, ...unweighed } = known;
  const { needs: _n, ...needless } = known;
  const online = { gates: [{ fact: 'digitalAccess', is: true }] } as const;
  const long = { intensity: 'moderate', contactHours: 40 } as const;
  const longer = { intensity: 'moderate', contactHours: 8 } as const;

  test.each<
    [
      string,
      Facts,
      readonly Intervention[],
      boolean,
      readonly [string, string | undefined, readonly string[]],
    ]
  >([
    ['what only a caution brings tips it', known, [course('a')], true, ['yes', 'a', []]],
    [
      'what a resolution brings too does not',
      known,
      [course('a', { disposals: both })],
      true,
      ['no', undefined, []],
    ],
    [
      'but counts where the resolution is closed',
      known,
      [course('a', { disposals: both })],
      false,
      ['yes', 'a', []],
    ],
    ['nothing does without a row', known, [], true, ['no', undefined, []]],
    [
      'nothing does while the only row is for another need',
      known,
      [course('a', { pathways: ['finance'] })],
      true,
      ['no', undefined, []],
    ],
    [
      'while an answer decides whether it fits, that is asked',
      known,
      [course('a', online)],
      true,
      ['unknown', undefined, ['digitalAccess']],
    ],
    [
      'not where the resolution brings it as well',
      known,
      [course('a', { ...online, disposals: both })],
      true,
      ['no', undefined, []],
    ],
    [
      'where the resolution is closed it is asked then, too',
      known,
      [course('a', { ...online, disposals: both })],
      false,
      ['unknown', undefined, ['digitalAccess']],
    ],
    [
      'an answer about a row that would come first is asked',
      known,
      [course('a', { ...online, evaluated: true }), course('b')],
      true,
      ['unknown', undefined, ['digitalAccess']],
    ],
    [
      'an answer about a row that would come after is not',
      known,
      [course('a', { evaluated: true }), course('b', online)],
      true,
      ['yes', 'a', []],
    ],
    [
      'an answer about what the resolution may bring for the same need is asked',
      known,
      [course('a', { evaluated: true }), course('b', { ...online, disposals: ['community-resolution'] })],
      true,
      ['unknown', undefined, ['digitalAccess']],
    ],
    [
      'not where that is for another need',
      { ...known, needs: ['attitudes', 'finance'] },
      [
        course('a', { evaluated: true }),
        course('b', { ...online, pathways: ['finance'], disposals: ['community-resolution'] }),
      ],
      true,
      ['yes', 'a', []],
    ],
    [
      'of a row for two needs it is enough that one is the same',
      { ...known, needs: ['attitudes', 'finance'] },
      [
        course('a', { evaluated: true }),
        course('b', { ...online, pathways: ['attitudes', 'finance'], disposals: ['community-resolution'] }),
      ],
      true,
      ['unknown', undefined, ['digitalAccess']],
    ],
    [
      'a course for two needs tips it where the resolution serves one of them alone',
      { ...known, needs: ['attitudes', 'finance'] },
      [
        course('a', { pathways: ['attitudes', 'finance'], evaluated: true }),
        course('b', { pathways: ['finance'], disposals: ['community-resolution'] }),
      ],
      true,
      ['yes', 'a', []],
    ],
    [
      'not where the resolution serves both',
      { ...known, needs: ['attitudes', 'finance'] },
      [
        course('a', { pathways: ['attitudes', 'finance'], evaluated: true }),
        course('b', { pathways: ['finance'], disposals: ['community-resolution'] }),
        course('c', { pathways: ['attitudes'], disposals: ['community-resolution'] }),
      ],
      true,
      ['no', undefined, []],
    ],
    [
      'what a resolution brings by choice serves nothing yet',
      known,
      [course('a'), course('b', { offeredAs: 'voluntary', disposals: both })],
      true,
      ['yes', 'a', []],
    ],
    [
      'what may be offered and not required does not tip it',
      { ...known, drug: 'cannabis' },
      [course('a', { gates: [{ fact: 'drug', isOneOf: ['heroin'], toRequire: true }], disposals: both })],
      false,
      ['no', undefined, []],
    ],
    [
      'a service for every need takes no course’s place',
      known,
      [course('a'), course('b', { assessesNeeds: true, disposals: both })],
      true,
      ['yes', 'a', []],
    ],
    [
      'nor does it tip anything that a resolution is open for',
      known,
      [course('a', { assessesNeeds: true })],
      true,
      ['no', undefined, []],
    ],
    [
      'nothing is asked of what a caution does not bring',
      known,
      [course('a', { ...online, disposals: ['community-resolution'] })],
      false,
      ['no', undefined, []],
    ],
    [
      'nor of care for an illness, which is as good by choice',
      { ...known, needs: ['health'] },
      [course('a', { ...online, pathways: ['health'] })],
      true,
      ['no', undefined, []],
    ],
    [
      'while no need was told, that is asked before anything',
      needless,
      [course('a')],
      true,
      ['unknown', undefined, ['needs']],
    ],
    ['the risk is not asked where it decides nothing', unweighed, [course('a')], true, ['yes', 'a', []]],
    [
      'nor where nothing fits',
      unweighed,
      [course('a', { pathways: ['finance'] })],
      true,
      ['no', undefined, []],
    ],
    [
      'it is asked where it decides whether there is anything',
      unweighed,
      [course('a', long)],
      true,
      ['unknown', undefined, ['risk']],
    ],
    [
      'and where it decides which course it is',
      unweighed,
      [course('a', { ...long, evaluated: true }), course('b')],
      true,
      ['unknown', undefined, ['risk']],
    ],
    [
      'not where what is longer is made for low risk',
      unweighed,
      [course('a', { ...longer, madeFor: [{ group: 'low-risk', source: 'a paper' }] })],
      true,
      ['yes', 'a', []],
    ],
    [
      'but where it is made for others',
      unweighed,
      [course('a', { ...longer, madeFor: [{ group: 'women', source: 'a paper' }] })],
      true,
      ['unknown', undefined, ['risk']],
    ],
    [
      'with what the resolution may bring instead at a higher one',
      unweighed,
      [course('a', long), course('b', { ...online, disposals: ['community-resolution'] })],
      true,
      ['unknown', undefined, ['digitalAccess', 'risk']],
    ],
    [
      'while a need could still be told, none is known to come first, whatever the offence shows',
      { ...needless, hateCrime: true },
      [course('a', { evaluated: true }), course('b', { pathways: ['finance'] })],
      true,
      ['unknown', undefined, ['needs']],
    ],
    [
      'nothing is asked of what is taken up by choice',
      known,
      [course('a', { ...online, offeredAs: 'voluntary' })],
      true,
      ['no', undefined, []],
    ],
    [
      'with what is open besides',
      { ...unweighed, needs: ['attitudes', 'finance'] },
      [course('a', long), course('b', { ...online, pathways: ['finance'] })],
      true,
      ['unknown', undefined, ['digitalAccess', 'risk']],
    ],
  ])('%s', (_, facts, rows, resolutionOpen, expected) => {
    expect(found(facts, rows, resolutionOpen)).toEqual(expected);
  });
});
