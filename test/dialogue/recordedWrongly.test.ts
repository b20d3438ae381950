import { expect, test } from 'vitest';
import { bannerOf } from '../../src/cards/bannerOf.ts';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import { hasNextStep } from '../../src/dialogue/screens/case/hasNextStep.ts';
import * as stages from '../support/caseStages.ts';
import type { Story } from '../support/caseStories.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const stopped =
  'Has the CPS stopped it since? Record that here, with its reference and the day. Recorded by mistake, and nobody was charged? Take it back.';

// What was recorded is done: what stands beside it corrects a slip, or says that the CPS stopped it, and waits for nobody.
test.each<[string, () => Story, string]>([
  ['a charge', stages.decidedInstead, stopped],
  [
    'no further action',
    stages.notChargedAfterBreach,
    'Recorded wrongly, or charged since? Record the charge here.',
  ],
  ['a charge by the CPS', stages.chargedByCps, stopped],
  [
    'a stop by the CPS',
    () => stages.stoppedByCps(),
    'Recorded wrongly, or has the CPS changed it since? Record here what it decided, with its reference and the day.',
  ],
])(
  'given %s that was recorded, its card says what the other button is for, and needs nobody',
  (_what, story, says) => {
    const { theCase } = story();
    const view = caseView(theCase, force);
    expect(view.data).toMatchObject({ correction: says });
    expect(view.verbs).toHaveLength(says === stopped ? 2 : 1);
    expect(bannerOf(view)).toBe(`${theCase.reference}: news`);
    expect(hasNextStep(theCase, force)).toBe(false);
  },
);

test.each<[string, () => Story]>([
  ['one that was not diverted, and is still to be decided', stages.notDiverted],
  ['one that the CPS decides', stages.referredToCps],
])('given %s, nothing is to be corrected, and its officer is needed', (_what, story) => {
  const { theCase } = story();
  const view = caseView(theCase, force);
  expect(view.data).toMatchObject({ correction: '' });
  expect(bannerOf(view)).toBe(`${theCase.reference}: needs you`);
});

test('what can only be corrected, because nobody was harmed and nothing is to be recorded, needs nobody', () => {
  const { theCase } = stages.notDiverted();
  const alone = { ...caseView(theCase, force), verbs: ['correct-answers'] as const };
  expect(bannerOf(alone)).toBe(`${theCase.reference}: news`);
});
