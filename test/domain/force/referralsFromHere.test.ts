import { expect, test } from 'vitest';
import { firstContactHours } from '../../../src/domain/force/firstContactHours.ts';

import { isAboutDrugs } from '../../../src/domain/force/isAboutDrugs.ts';
import { isSentFromHere } from '../../../src/domain/force/isSentFromHere.ts';
import type { Need } from '../../../src/law/facts.ts';

// Whoever is referred otherwise is rung or seen by their officer: no webhook waits for them, and no report comes.
test.each([
  ['a referral', 'referral', 'waymark', true],
  ['a next step', 'next-step', 'waymark', true],
  ['a referral by phone', 'referral', 'phone', false],
  ['a next step in person', 'next-step', 'in-person', false],
  ['who is told of a drug alert', 'alert', 'waymark', false],
  ['help for a victim', 'victim', 'waymark', false],
])('what is sent from here: %s (%s, %s): %s', (_what, use, route, is) => {
  expect(isSentFromHere({ use, referral: { route } } as never)).toBe(is);
});

// Required of somebody it is drug diversion, of which the second offer is the last (R36); a course that is for more is not.
test.each<[string, readonly Need[], boolean]>([
  ['drugs alone', ['drugs'], true],
  ['drugs and alcohol', ['drugs', 'alcohol'], false],
  ['alcohol', ['alcohol'], false],
  ['no need that is named', [], false],
])('what is for %s is about drugs alone: %j, %s', (_what, pathways, is) => {
  expect(isAboutDrugs({ pathways })).toBe(is);
});

test('a provider makes contact within its own hours, and of one that the force does not know nobody can say', () => {
  const providers = [
    { id: 'cranstoun', title: 'Cranstoun', firstContactHours: 72 },
    { id: 'sova', title: 'Sova', firstContactHours: 24 },
  ];
  const within = (id?: string) => firstContactHours(id, { providers } as never);
  expect([within('cranstoun'), within('sova'), within('unheard-of'), within()]).toEqual([
    72,
    24,
    undefined,
    undefined,
  ]);
});
