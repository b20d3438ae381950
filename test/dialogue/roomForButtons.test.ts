import { expect, test } from 'vitest';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import { victimLines } from '../../src/dialogue/screens/case/victimLines.ts';
import { filedWithoutProvider } from '../support/caseStages.ts';
import { byClock, type Story, tell } from '../support/caseStories.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const everything = {
  support: 'wanted',
  restorativeJustice: 'interested',
  statement: 'wanted',
  compensation: 'wanted',
  review: 'wanted',
} as const;
const asked = (): Story => byClock(filedWithoutProvider(), { type: 'victim-wishes', wishes: everything });

const linesOf = ({ theCase }: Story): string =>
  victimLines(theCase, force)
    .map(({ text }) => text)
    .join('\n');

function buttonsOf({ theCase }: Story): readonly string[] {
  return caseView(theCase, force).verbs;
}

// A card may have six actions (Teams’ store rule): a client leaves off what follows.
test('given a victim who asked for more than there is room for, then the case has six buttons, and how it ends is among them', () => {
  const first = buttonsOf(asked());
  expect(first).toHaveLength(6);
  expect(first).toEqual(expect.arrayContaining(['mark-done', 'mark-not-done', 'withdraw']));
  expect(first).not.toContain('compensation-answered');
  expect(linesOf(asked())).toContain('What has no button yet gets one then.');
});

test('and what found no room comes once something else was done', () => {
  const referred = tell(asked(), { type: 'support-referred' });
  const later = tell(referred, { type: 'meeting-explained' });
  expect(buttonsOf(later)).toEqual(expect.arrayContaining(['compensation-answered', 'review-explained']));
  expect(linesOf(later)).not.toContain('no button yet');
});
