import { describe, expect, test } from 'vitest';
import { authorisationView } from '../../src/dialogue/screens/authorisation/authorisationView.ts';
import { ticks } from '../../src/domain/conditions/check.ts';
import type { Facts } from '../../src/law/facts.ts';
import { dialogueContextOf } from '../../src/turns/turnDeps.ts';
import { barFight, possession } from '../support/westMidlands.ts';
import { decided, deps, type Inputs, press, type Sitting, walkThrough } from './sitting.ts';
import { askedFacts } from './typing.ts';

const stepOf = ({ view }: Sitting) => view.target.step;
const onCard = ({ view }: Sitting) => JSON.stringify(view.data);
const says = ({ view }: Sitting) => {
  if (view.card !== 'refusal') throw new Error(view.card);
  const { heading, reasons, moreReasons, instead, wouldChange } = view.data;
  const rules = [...reasons, ...moreReasons].map(({ source }) => source.split(' · ')[1]);
  return { heading, rules, instead: instead.map(({ text }) => text), wouldChange };
};

const refusing: Inputs = { consent: 'refuses', consequencesExplained: '', signed: '' };
const divertRefused = (facts: Facts = possession) =>
  press(askedFacts(walkThrough([{ words: 'weed' }]), facts), 'file', refusing);

// NPCC asks for agreement to the resolution (R09h), CJA 2003 s.23(5) for agreement to the caution (R09c): one is not the other.
describe('given somebody who says no to the community resolution with Divert, which alone was put to them', () => {
  test('then the card says what they said no to, and by the law of that alone', () => {
    const { heading, rules, instead } = says(divertRefused());
    expect(heading).toBe('They do not agree to the community resolution');
    expect(rules).toEqual(['R09h']);
    expect(instead).toContain('Conditional caution: it may be open. Some questions first.');
    expect(instead).not.toContain('Look at a charge.');
    expect(instead.at(-1)).toMatch(/^A charge: /);
  });

  test('then nothing that they were not asked about would be open by another answer of theirs', () => {
    expect(JSON.stringify(says(divertRefused()).wouldChange)).not.toContain('a conditional caution');
  });

  test('then another disposal can be looked at from there, which says what they said no to, and Back comes back', () => {
    const other = press(divertRefused(), 'other-options');
    expect(stepOf(other)).toBe('questions');
    const result = askedFacts(other, { ...possession, likelySentence: 'fine-or-discharge' });
    expect(stepOf(result)).toBe('assessment');
    expect(result.view.data).toMatchObject({
      heading: 'They do not agree to the community resolution. Decide how it goes on',
    });
    expect(result.view.fields.disposal?.value, 'nothing is proposed that they refused').toBe('');
    const asked = press(result, 'answer', { disposal: 'conditional-caution' });
    expect(asked.story.theCase.state).toMatchObject({
      status: 'awaiting-authority',
      disposal: 'conditional-caution',
    });
    expect(stepOf(press(result, 'back'))).toBe('refusal');
  });

  test('then where nothing else is open a charge is looked at, and the card has no such button', () => {
    const admitsLess = divertRefused({ ...possession, admission: 'accepts-responsibility' });
    const { heading, rules, instead } = says(admitsLess);
    expect(heading).toBe('They do not agree to the community resolution');
    expect(rules).toEqual(['R09h', 'R06a']);
    expect(instead).toContain('Look at a charge.');
    expect(admitsLess.view.verbs).not.toContain('other-options');
  });
});

describe('given a caution that a sergeant approved, and that the person will not have', () => {
  const refused = () => {
    const result = askedFacts(walkThrough([{ words: 'punched' }]), barFight);
    const approved = decided(press(result, 'answer', { disposal: 'conditional-caution' }), true);
    const toFile = walkThrough(
      [
        { intervention: 'alcohol-related-violence' },
        { victimContacted: 'reached', victimView: 'supports' },
        { remedyChosen: 'none', victimNextBy: '2026-11-27' },
        { deadline: '2027-03-12', conditionsFit: ticks.join(',') },
      ],
      approved,
    );
    return press(toFile, 'file', refusing);
  };

  test('then a community resolution stands on the card, for the rank that approved the caution', () => {
    const { heading, rules, instead } = says(refused());
    expect(heading).toBe('They do not agree to the conditional caution');
    expect(rules).toContain('R09c');
    expect(rules).not.toContain('R09h');
    expect(instead).toContain('Community resolution: a sergeant must decide.');
  });

  test('then whoever is asked to decide on something else reads that they said no', () => {
    const asked = press(press(refused(), 'other-options'), 'answer', { disposal: 'community-resolution' });
    const detail = authorisationView(asked.story.theCase, dialogueContextOf(deps), { isForDecider: true });
    expect(JSON.stringify(detail.data)).toContain('Did not agree to the conditional caution.');
    const channel = authorisationView(asked.story.theCase, dialogueContextOf(deps), { isForDecider: false });
    expect(JSON.stringify(channel.data)).not.toContain('Did not agree');
  });

  test('then it can be chosen at the result from there, and asks that rank', () => {
    const result = press(refused(), 'other-options');
    expect(stepOf(result)).toBe('assessment');
    expect(onCard(result)).toContain('They do not agree to the conditional caution. Decide how it goes on');
    const asked = press(result, 'answer', { disposal: 'community-resolution' });
    expect(asked.story.theCase.state).toMatchObject({ disposal: 'community-resolution' });
    expect(stepOf(press(result, 'back'))).toBe('refusal');
  });
});

// R18 and R19: with signs of supply a conditional caution is open to a sergeant, by exception.
test('where only an exception is open, the heading does not say that nothing is', () => {
  const supply = askedFacts(walkThrough([{ words: 'weed' }]), { ...possession, supplyIndicated: true });
  expect(says(supply).heading).toBe('Not usual: only as an exception');
  const denied = askedFacts(walkThrough([{ words: 'punched' }]), { ...barFight, admission: 'denies' });
  expect(says(denied).heading).toBe('Not here: this case cannot be diverted by the police');
});
