import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { considered, weighing } from '../../src/dialogue/state/considered.ts';
import { assess, factsToAsk } from '../../src/domain/assessment/assess.ts';
import type { Force } from '../../src/domain/force/force.ts';
import { type SuggestionContext, suggest } from '../../src/domain/pathways/suggest.ts';
import type { Day } from '../../src/law/day.ts';
import { day, noDay } from '../../src/law/day.ts';
import type { Disposal } from '../../src/law/disposal.ts';
import type { Facts } from '../../src/law/facts.ts';
import { partial } from '../domain/assessment/anyFacts.ts';
import { samples } from '../support/samples.ts';
import { possession, westMidlands, withPolicy } from '../support/westMidlands.ts';

const { force: stricter } = withPolicy({ drugDiversion: false, weaponAuthority: 'inspector' });
const days = ['2026-11-20', '2027-02-28'].map(day);
const disposals: readonly Disposal[] = ['community-resolution', 'conditional-caution', 'charge'];
const [possessionRow] = westMidlands.offences.filter(({ id }) => id === possession.offence);
if (possessionRow === undefined) throw new Error('Possession of cannabis is not on the list');
const courses = westMidlands.interventions.map(({ id }) => id);

type Asked = SuggestionContext & {
  readonly facts: Facts;
  readonly force: Force;
  readonly decisionDay: Day;
  readonly allInPlay: boolean;
};

/** Everything that a walk may ask about, one after the other and in any order. */
const asking = fc.record({
  facts: partial,
  force: fc.constantFrom(westMidlands, stricter),
  decisionDay: fc.constantFrom(...days),
  allInPlay: fc.boolean(),
  disposal: fc.constantFrom(...disposals),
  declined: fc.subarray(courses.slice(0, 4)),
});

// Whatever was asked before, by whomever: nobody's case may be read by another's facts, day, force or choice.
describe('given that somebody asked before,', () => {
  test('then the answer is the one that is worked out anew', () => {
    fc.assert(
      fc.property(fc.tuple(asking, asking), ([first, other]) => {
        const changed = [
          { ...first, facts: other.facts },
          { ...other, facts: first.facts },
        ];
        for (const { facts, force, decisionDay, allInPlay, disposal, declined } of [
          first,
          ...changed,
          first,
        ]) {
          const context = { force, decisionDay, allInPlay };
          const offence = force.offences.find(({ id }) => id === facts.offence);
          if (offence === undefined) continue;
          const found = considered(facts, context);
          expect(found.assessment()).toEqual(assess(facts, context));
          expect(found.ask()).toEqual(factsToAsk(facts, context));
          const fit = { force, offence, disposal, declined };
          const { ask, ...suggested } = weighing(facts, fit).suggestions();
          expect({ ask, ...suggested }).toEqual(suggest(facts, fit));
        }
      }),
      { numRuns: samples(500, 60) },
    );
  });

  const asked: Asked = {
    facts: possession,
    force: westMidlands,
    decisionDay: days[0] ?? noDay,
    allInPlay: false,
    offence: possessionRow,
    disposal: 'community-resolution',
  };
  const [brought] = suggest(possession, asked).suggestions;
  const both = (of: Asked) => [considered(of.facts, of).assessment(), weighing(of.facts, of).suggestions()];
  const anew = (of: Asked) => [assess(of.facts, of), suggest(of.facts, of)];

  test.each<[string, Partial<Asked>]>([
    ['other facts', { facts: { ...possession, age: 15 } }],
    ['another day', { decisionDay: days[1] ?? noDay }],
    ['every option', { allInPlay: true }],
    ['a force with other settings', { force: stricter }],
    ['another disposal', { disposal: 'charge' }],
    ['a provider who declined', { declined: [brought?.intervention.id ?? ''] }],
  ])('then %s is another question', (_what, change) => {
    const other = { ...asked, ...change };
    const [before, after] = [both(asked), both(other)];
    expect(after).not.toEqual(before);
    expect(after).toEqual(anew(other));
    expect(both(asked)).toEqual(before);
  });

  test('then the same question is not worked out again', () => {
    const again = { ...asked, facts: { ...asked.facts } };
    expect(considered(again.facts, again)).toBe(considered(asked.facts, asked));
    const [before, after] = [both(asked), both(again)];
    for (const [place, part] of after.entries()) expect(part).toBe(before[place]);
  });
});
