import { expect, test } from 'vitest';
import { callView } from '../../src/dialogue/screens/calls/callView.ts';
import { interventionCardView } from '../../src/dialogue/screens/found/interventionCardView.ts';
import { interventionFinder } from '../../src/dialogue/text/interventionFinder.ts';
import { assess } from '../../src/domain/assessment/assess.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import { suggest } from '../../src/domain/pathways/suggest.ts';
import { day } from '../../src/law/day.ts';
import { otherPeople } from '../domain/pathways/otherUses.ts';
import { thief } from '../domain/pathways/people/person.ts';
import { lived, situations } from '../domain/victim/situations.ts';
import { filingFor, frozenRecord } from '../support/filings.ts';
import { context, westMidlands } from '../support/westMidlands.ts';

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

test('a thief whom the offender management team looks after is handed to it', () => {
  const { handOver } = assess({ ...thief, iomManaged: true }, context);
  expect(handOver).toBe('iom');
});

/** Of a hate crime by somebody who admits it, that was filed. */
const hated = lived([
  ...(situations.find(({ what }) => what.startsWith('a hate crime: four days'))?.story.slice(0, 2) ?? []),
  [
    '2026-11-20',
    { type: 'filed', filing: filingFor({ at: '2026-11-20T10:00:00.000Z' }), record: frozenRecord },
  ],
]);

test.each(['hate-crime-victim-support', 'restorative-justice', 'support-for-victims'])(
  'whoever rings a victim hears of %s',
  (id) => {
    const due = dueCall(hated, westMidlands);
    if (due === undefined) throw new Error('Nobody rings them');
    const { data } = callView(hated, due, westMidlands, { caller: 'liaison', today: day('2026-11-20') });
    expect(JSON.stringify(data)).toContain(`efer to: ${others.find((row) => row.id === id)?.title}`);
  },
);

test('a young victim in hospital is found somebody', () => {
  expect(find('hospital').rows.map(({ id }) => id)).toContain('redthread');
});

test('every row is reached in one of these ways', () => {
  const reached = new Set([
    ...otherPeople.map(([, id]) => id),
    ...['iom', 'hate-crime-victim-support', 'restorative-justice', 'redthread'],
    // Whom a victim is referred to: test/dialogue/helpArranged.test.ts for domestic abuse.
    ...['support-for-victims', 'support-after-domestic-abuse'],
    // A positive drug test requires it: test/domain/pathways/nextSteps.test.ts.
    'dip-assessment',
    // Whoever holds its secret posts an alert: test/journeys/drugAlert.test.ts.
    'drugs-early-warning',
  ]);
  expect(others.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
});
