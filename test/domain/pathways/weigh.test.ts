import { describe, expect, test } from 'vitest';
import { heldAgainst } from '../../../src/domain/pathways/heldAgainst.ts';
import { weigh } from '../../../src/domain/pathways/weigh.ts';
import { day } from '../../../src/law/day.ts';
import type { Disposal } from '../../../src/law/disposal.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { possession, westMidlands } from '../../support/westMidlands.ts';
import { behind, cc, cr, man, woman } from './people/person.ts';
import { suggestFor } from './suggestFor.ts';

/** Everything that fits somebody of the whole catalogue, weighed. */
function weighed(facts: Facts & Pick<Required<Facts>, 'offence'>, disposal: Disposal, isStraight = false) {
  const offence = westMidlands.offences.find(({ id }) => id === facts.offence);
  if (!offence) throw new Error('The case names no offence');
  const situation = { facts, offence, policy: westMidlands.policy, decisionDay: day('2026-11-20') };
  const { fitting } = heldAgainst(situation, westMidlands.interventions, { disposal });
  const { kept, left } = weigh(fitting, situation, { isStraight, isLowRisk: facts.risk === 'low' });
  const ids = (fits: readonly { readonly intervention: { readonly id: string } }[]) =>
    fits.map(({ intervention: { id } }) => id).sort();
  return { fitting: ids(fitting), kept: ids(kept), left: ids(left.map(({ fit }) => fit)) };
}

describe('given all that fits somebody, when it is weighed, then each row is kept or left out, never both:', () => {
  const needs = behind('alcohol', 'attitudes', 'finance', 'health');
  test.each<[string, Facts & Pick<Required<Facts>, 'offence'>, Disposal, boolean]>([
    [
      'one thing is required at low risk',
      { ...man, ...needs, alcoholPattern: 'binge', risk: 'low' },
      cc,
      false,
    ],
    ['more than one condition answers a need', { ...woman, ...needs, alcoholPattern: 'binge' }, cc, false],
    ['more than six offers fit', { ...woman, ...behind('ete', 'finance', 'health', 'drugs') }, cr, false],
    ['drug diversion comes first, at the scene', { ...possession, ...needs, sex: 'female' }, cr, true],
  ])('%s', (_, facts, disposal, isStraight) => {
    const { fitting, kept, left } = weighed(facts, disposal, isStraight);
    expect(left.length).toBeGreaterThan(0);
    expect([...kept, ...left].sort()).toEqual(fitting);
    const { ids, notSuggested } = suggestFor(facts, disposal);
    const leftOut = notSuggested.map(({ intervention }) => intervention.id);
    expect(ids.filter((id) => leftOut.includes(id))).toEqual([]);
  });
});
