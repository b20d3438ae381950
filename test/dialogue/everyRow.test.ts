import { expect, test } from 'vitest';
import { interventionFinder } from '../../src/dialogue/findInterventions.ts';
import { interventionCardView } from '../../src/dialogue/views/interventionCardView.ts';
import { suggest } from '../../src/domain/pathways/suggest.ts';
import { otherPeople } from '../domain/pathways/otherUses.ts';
import { westMidlands } from '../support/westMidlands.ts';

const find = interventionFinder(westMidlands);

/** What an officer reads on the card of a row to which nobody is sent. */
const saidOf = {
  'joint-decision': /joint decision/,
  'hand-over': /the case is handed over/,
  'victim-service': /for victims/,
  'in-custody': /in custody/,
  alert: /Nobody is referred/,
  awaited: /Nobody is named yet/,
  ended: /It has ended/,
} as const;

// Those that can be suggested are reached by the people of `pathways/people`.
const others = westMidlands.interventions.filter(
  ({ use }) => use !== 'referral' && use !== 'signpost',
) as readonly ((typeof westMidlands.interventions)[number] & { use: keyof typeof saidOf })[];

test.each(others)('$id is found by its name, and its card says what it is ($use)', (row) => {
  const found = find(row.title).rows;
  expect(found.map(({ id }) => id)).toContain(row.id);
  const { data } = interventionCardView(row, westMidlands, undefined, []);
  expect(JSON.stringify(data)).toMatch(saidOf[row.use]);
});

test.each(otherPeople)('%s hears of %s, and why it is not suggested', (_, id, facts, disposal, because) => {
  const offence = westMidlands.offences.find((row) => row.id === facts.offence);
  if (offence === undefined) throw new Error(`${facts.offence} is not on the list`);
  const { notSuggested, suggestions } = suggest(facts, { force: westMidlands, offence, disposal });
  expect(suggestions.map(({ intervention }) => intervention.id)).not.toContain(id);
  expect(notSuggested.find(({ intervention }) => intervention.id === id)?.because).toBe(because);
});

test('every row that treats a need is reached in one of these ways', () => {
  const reached = new Set(otherPeople.map(([, id]) => id));
  const unreached = others
    .filter(({ pathways, use }) => pathways.length > 0 && use !== 'victim-service' && use !== 'alert')
    .map(({ id }) => id)
    .filter((id) => !reached.has(id));
  expect(unreached).toEqual([]);
});
