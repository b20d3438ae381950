import { expect, test } from 'vitest';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import { decidedInstead, filedConditionalCaution, filedWithoutProvider } from '../support/caseStages.ts';
import { byClock, type Story, tell } from '../support/caseStories.ts';
import { callAbout } from '../support/victimCalls.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const everything = {
  support: 'wanted',
  restorativeJustice: 'interested',
  statement: 'wanted',
  compensation: 'wanted',
  review: 'wanted',
} as const;
/** They were told the decision: what that call answers is nobody’s task before. */
const wishing = (story: Story): Story =>
  byClock(byClock(story, { type: 'victim-called', call: callAbout('disposal', 'disposal') }), {
    ...{ type: 'victim-wishes', wishes: everything },
  });
const asked = (): Story => wishing(filedWithoutProvider());

const linesOf = ({ theCase }: Story): string => JSON.stringify(caseView(theCase, force).data);

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

// The line guessed from how many they asked for, and not from what stands there.
test('where every one has its button, the line says of none that it has none yet', () => {
  const story = wishing(filedConditionalCaution());
  expect(buttonsOf(story)).toEqual(expect.arrayContaining(['support-referred', 'review-explained']));
  expect(linesOf(story)).toContain('Press each here once it is done.');
  expect(linesOf(story)).not.toContain('no button yet');
});

test('given a charge, then taking it back is never pushed off by what the victim asked for, and the line says what is', () => {
  const story = wishing(decidedInstead());
  expect(buttonsOf(story)).toHaveLength(6);
  expect(buttonsOf(story)).toContain('charge-taken-back');
  expect(linesOf(story)).toContain('What has no button yet gets one then.');
});
