import { expect, test } from 'vitest';
import { sayAgreed } from '../../src/dialogue/victim/sayAgreed.ts';
import type { CaseCondition } from '../../src/domain/case/case.ts';
import { day } from '../../src/law/day.ts';
import { remedyCondition } from '../support/filings.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const noContact: CaseCondition = {
  ...{ ...remedyCondition, id: 'no-contact', text: 'No contact until the deadline.', from: 'officer' },
  ...{ isKeptUp: true, needsVictim: true, deadline: day('2026-12-18') },
};

// Whoever hears it the day after is not to rely on what has ended.
test.each([
  ['2026-12-17', 'No contact with you, until Friday 18 December'],
  ['2026-12-18', 'No contact with you, until Friday 18 December'],
  ['2026-12-19', 'No contact with you, which was until Friday 18 December'],
])('given somebody who is to stay away until Friday, when the victim hears it on %s: “%s”', (on, says) => {
  const said = sayAgreed(noContact, force, { today: day(on), harmed: 'person' });
  expect(said.toLowerCase()).toBe(says.toLowerCase());
});
