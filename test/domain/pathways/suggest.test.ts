import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../../src/domain/pathways/suggest.ts';
import type { Disposal } from '../../../src/law/disposal.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { barFight, westMidlands as force, partnerAssault, possession } from '../../support/westMidlands.ts';

function suggested(facts: Facts, disposal: Disposal, where = force) {
  const offence = where.offences.find(({ id }) => id === facts.offence);
  if (!offence) throw new Error('The case names no offence');
  const { suggestions, ask } = suggest(facts, { force: where, offence, disposal });
  return {
    ids: suggestions.map(({ intervention }) => intervention.id),
    because: suggestions.map((one) => one.because),
    ask,
  };
}

const cr = 'community-resolution';
const cc = 'conditional-caution';
const woman = { ...barFight, sex: 'female' } satisfies Facts;
const thief = {
  ...barFight,
  offence: 'theft-shop',
  sex: 'male',
  needs: ['attitudes'],
  digitalAccess: true,
} satisfies Facts;

describe('given a person, when interventions are suggested, then', () => {
  test.each<[string, Facts, Disposal, readonly string[]]>([
    ['possession goes to Divert alone', { ...possession, sex: 'female' }, cr, ['divert']],
    ['no second Divert for who did not engage', { ...possession, divertHistory: 'not-engaged' }, cr, []],
    ['Divert does not reach outside the force', { ...possession, borough: 'outside' }, cr, []],
    [
      'violence after drinking: the evaluated course first',
      { ...barFight, sex: 'male' },
      cc,
      ['alcohol-related-violence', 'drug-alcohol-cc'],
    ],
    [
      'a woman: the women’s service first',
      woman,
      cc,
      ['new-chance-anawim', 'alcohol-related-violence', 'drug-alcohol-cc'],
    ],
    ['a woman in Sandwell', { ...woman, borough: 'sandwell', needs: ['finance'] }, cr, ['new-chance-bcwa']],
    ['a woman in Coventry', { ...woman, borough: 'coventry', needs: ['finance'] }, cr, ['new-chance-accord']],
    [
      'a woman in Walsall',
      { ...woman, borough: 'walsall', needs: ['finance'] },
      cr,
      ['new-chance-changing-lives'],
    ],
    ['low risk: one at most', { ...woman, risk: 'low' }, cc, ['new-chance-anawim']],
    [
      'dependent drinking is never a condition',
      { ...barFight, sex: 'male', alcoholPattern: 'dependent' },
      cc,
      [],
    ],
    ['another cause, another place', { ...barFight, sex: 'male', needs: ['finance'] }, cc, []],
    ['abuse of a partner: CARA', { ...partnerAssault, sex: 'male' }, cc, ['cara']],
    [
      'abuse of a partner after drinking',
      { ...partnerAssault, sex: 'male', needs: ['alcohol'] },
      cc,
      ['cara', 'alcohol-related-da'],
    ],
    [
      'abuse of a partner by a woman: no service without that gate',
      { ...partnerAssault, sex: 'female' },
      cc,
      ['cara'],
    ],
    ['abuse at medium risk: nothing', { ...partnerAssault, sex: 'male', dashRisk: 'medium' }, cc, []],
    ['a thief: victim awareness', thief, cr, ['victim-awareness']],
    [
      'a thief from elsewhere: the national course',
      { ...thief, borough: 'outside' },
      cr,
      ['victim-awareness'],
    ],
    ['a thief who cannot pay is not turned away', { ...thief, canPay: false }, cr, ['victim-awareness']],
    ['a thief who cannot go on line', { ...thief, digitalAccess: false }, cr, []],
  ])('%s', (_, facts, disposal, ids) => {
    expect(suggested(facts, disposal).ids).toEqual(ids);
  });

  test('the reason is a sentence', () => {
    expect(suggested(barFight, cc).because[0]).toBe('Drinking played a part in this violence.');
  });
});

describe('given gaps, when interventions are suggested, then only what could add one is asked', () => {
  const { needs: _needs, ...needsUnknown } = thief;
  const { digitalAccess: _digital, ...digitalUnknown } = thief;
  test.each<[string, Facts, Disposal, readonly string[]]>([
    ['the cause before every gate', needsUnknown, cr, ['needs']],
    ['the gate of what treats the cause', digitalUnknown, cr, ['digitalAccess']],
    ['sex, where a women’s service could help', barFight, cc, ['sex']],
    ['nothing at the scene of a possession', possession, cr, []],
    ['nothing once all is known', { ...barFight, sex: 'male' }, cc, []],
  ])('%s', (_, facts, disposal, ask) => {
    expect(suggested(facts, disposal).ask).toEqual(ask);
  });
});

describe('whoever the person is', () => {
  test('a fee changes neither who is suggested nor the order', () => {
    const free = { ...force, interventions: force.interventions.map((one) => ({ ...one, fee: 0 })) };
    const dear = { ...force, interventions: force.interventions.map((one) => ({ ...one, fee: 900 })) };
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.constantFrom('female', 'male'),
        fc.constantFrom(cr, cc),
        (canPay, sex, disposal) => {
          const facts: Facts = { ...thief, canPay, sex, needs: ['attitudes', 'alcohol', 'drugs'] };
          expect(suggested(facts, disposal, dear)).toEqual(suggested(facts, disposal, free));
        },
      ),
    );
  });

  test('nothing is suggested that the disposal cannot bring or that does not run where they live', () => {
    const places = [
      'birmingham',
      'coventry',
      'dudley',
      'sandwell',
      'solihull',
      'walsall',
      'wolverhampton',
      'outside',
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(cr, cc), (borough, disposal) => {
        const { ids } = suggested({ ...woman, borough }, disposal);
        const rows = force.interventions.filter(({ id }) => ids.includes(id));
        expect(rows.every((row) => row.boroughs.includes(borough) && row.disposals.includes(disposal))).toBe(
          true,
        );
      }),
    );
  });
});
