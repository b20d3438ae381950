import { describe, expect, test } from 'vitest';
import { westMidlands } from '../../support/westMidlands.ts';
import { people } from './people.ts';
import { suggestFor } from './suggestFor.ts';

describe('given somebody, when interventions are suggested, then these are, in this order:', () => {
  test.each(people)('%s', (says, facts, disposal, offers, never) => {
    const found = suggestFor(facts, disposal);
    expect(found.offers, says).toEqual(offers);
    expect(
      never.filter((id) => found.ids.includes(id)),
      `${says}: never suggested`,
    ).toEqual([]);
  });

  test('everybody is somebody else, and nobody is ruled out by a row that does not exist', () => {
    expect(people.length).toBeGreaterThanOrEqual(60);
    expect(new Set(people.map(([says]) => says)).size).toBe(people.length);
    const ids = westMidlands.interventions.map(({ id }) => id);
    const ruledOut = people.flatMap(([, , , , never]) => never);
    expect(ruledOut.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('every row that an officer can refer or point to is suggested to one of them', () => {
    const suggested = people.flatMap(([, facts, disposal]) => suggestFor(facts, disposal).ids);
    const unreached = westMidlands.interventions
      .filter(({ use }) => use === 'referral' || use === 'signpost')
      .map(({ id }) => id)
      .filter((id) => !suggested.includes(id));
    expect(unreached, 'add somebody to people/ whom each of these rows is for').toEqual([]);
  });
});
