import { describe, expect, test } from 'vitest';
import { authorisationView } from '../../src/dialogue/screens/authorisation/authorisationView.ts';
import { ticks } from '../../src/domain/conditions/check.ts';
import { dialogueContextOf } from '../../src/turns/turnDeps.ts';
import { barFight } from '../support/westMidlands.ts';
import { decided, deps, type Inputs, press, type Sitting, walkThrough } from './sitting.ts';
import { askedFacts } from './typing.ts';

const chosen: Inputs = { remedyChosen: 'written-apology', victimNextBy: '2026-11-27' };

/** A conditional caution is approved, the victim is heard, and this is what they choose. */
const onWishes = (): Sitting => {
  const known = { ...barFight, age: 40, needs: ['alcohol', 'finance'] as const };
  const result = askedFacts(walkThrough([{ words: 'punched' }]), known);
  const approved = decided(
    press(result, 'answer', { disposal: 'conditional-caution', requestNote: '' }),
    true,
  );
  return walkThrough(
    [{ intervention: 'alcohol-related-violence' }, { victimContacted: 'reached', victimView: 'supports' }],
    approved,
  );
};

const readBy = (remedyUnsuitable: string, isForDecider: boolean): string => {
  const fit: Inputs = { deadline: '2027-03-12', conditionsFit: ticks.join(',') };
  const settled = walkThrough([{ ...chosen, remedyUnsuitable }, fit], onWishes());
  const asked = press(settled, 'answer', { requestNote: '' });
  expect(asked.story.theCase.state.status).toBe('awaiting-authority');
  return JSON.stringify(
    authorisationView(asked.story.theCase, dialogueContextOf(deps), { isForDecider }).data,
  );
};

// What the victim chose becomes a condition unless it is inappropriate (CJA 2003 s.23ZA(2)): that is approved with the rest.
describe('given what a victim chose from the list, set aside as not suitable', () => {
  const why = 'They cannot write';

  test('then whoever approves reads what was chosen, and why it was set aside', () => {
    expect(readBy(why, true)).toMatch(
      /What the victim chose","answer":"[^"]*pology[^"]*Set aside as not suitable: “They cannot write\.”/,
    );
  });

  test('then no card that others may read has the reason', () => {
    expect(readBy(why, false)).not.toContain(why);
  });

  test('then a reason that names somebody is stopped at its field, and stays for its writer', () => {
    const named = 'Mr Example cannot write.';
    const { fields } = press(onWishes(), 'answer', { ...chosen, remedyUnsuitable: named }).view;
    expect(fields.remedyUnsuitable).toMatchObject({ value: named, error: expect.stringContaining('a name') });
  });
});
