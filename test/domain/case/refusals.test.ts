import { expect, test } from 'vitest';
import { awaiting, awaitingSergeant } from '../../support/caseStages.ts';
import { inspector, type Story, sergeant, tell } from '../../support/caseStories.ts';

const says = (story: Story, approved: boolean, by = sergeant): Story =>
  tell(story, { type: 'decide-authority', approved, reason: 'Charge.' }, { by });
const asksAgain = (story: Story): Story =>
  tell(story, { type: 'ask-authority', disposal: 'community-resolution', authority: 'inspector', basis: '' });

test('every refusal of a case is kept with who gave it, in order; an approval is none, and takes none away', () => {
  expect(says(awaitingSergeant(), true).theCase.refusals).toBeUndefined();
  const once = says(awaitingSergeant(), false);
  expect(once.theCase.refusals).toMatchObject([
    { approved: false, disposal: 'conditional-caution', by: sergeant },
  ]);
  const twice = says(asksAgain(once), false, inspector);
  expect(twice.theCase.refusals?.map(({ disposal, by }) => [disposal, by.rank])).toEqual([
    ['conditional-caution', 'sergeant'],
    ['community-resolution', 'inspector'],
  ]);
  expect(says(asksAgain(once), true, inspector).theCase.refusals).toEqual(once.theCase.refusals);
  expect(says(awaiting('inspector'), false, inspector).theCase.refusals).toHaveLength(1);
});
