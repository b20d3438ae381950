import { describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/renderCard.ts';
import { chosenSupport } from '../../src/dialogue/state/conditionsOffered.ts';
import { interventionStep } from '../../src/dialogue/steps/intervention/interventionStep.ts';
import { stepNames } from '../../src/dialogue/steps/step.ts';
import type { CardData, View } from '../../src/dialogue/view/view.ts';
import { ticks } from '../../src/domain/conditions/check.ts';
import type { Facts } from '../../src/law/facts.ts';
import { people } from '../domain/pathways/people.ts';
import { suggestFor } from '../domain/pathways/suggestFor.ts';
import { barFight, possession } from '../support/westMidlands.ts';
import { approvedAgain, decided, type Inputs, press, type Sitting, walkThrough, wayOf } from './sitting.ts';
import { askedFacts } from './typing.ts';

const contact: Inputs = { name: 'Zebedee Quillfeather', phone: '07700 900 123', safeToCall: '' };
const agrees: Inputs = { consent: 'agrees', consequencesExplained: 'true', signed: 'true', ...contact };
/** The victim is heard, then the conditions are confirmed; a caution needs one, so where there is no course a remedy. */
const afterwards = (course: string | undefined): readonly Inputs[] => [
  { victimContacted: 'reached', victimView: 'supports' },
  { remedyChosen: course === 'none' ? 'written-apology' : 'none', victimNextBy: '2026-11-27' },
  { offenceDate: '2026-11-19', deadline: '2027-03-12', conditionsFit: ticks.join(',') },
];
const owing = { ...barFight, age: 40, needs: ['alcohol', 'finance'] } satisfies Facts;
const homeless = { ...barFight, borough: 'dudley', needs: ['alcohol', 'accommodation'] } satisfies Facts;

/** The card with the interventions, once a sergeant has agreed to the caution. */
function courses(facts: Facts): Sitting {
  const result = askedFacts(walkThrough([{ words: 'punched' }]), facts);
  return decided(press(result, 'answer', { disposal: 'conditional-caution', requestNote: '' }), true);
}

/** What stands on the card of the interventions. */
function dataOf({ card, data }: View): CardData['intervention'] {
  if (card !== 'intervention') throw new Error(`This is the card ${card}`);
  return data;
}

const choicesOf = ({ view }: Sitting, field: string) =>
  view.fields[field]?.choices?.map(({ value }) => value);

const filedAfter = (choice: Inputs, facts: Facts) =>
  press(
    approvedAgain(walkThrough([choice, ...afterwards(choice.intervention)], courses(facts))),
    'file',
    agrees,
  ).story.theCase.filed;

describe('given a fight after drinking and debts, when the course is to be chosen, then', () => {
  test('courses stand apart from support, best first, and no intervention is a choice', () => {
    const sitting = courses(owing);
    expect(choicesOf(sitting, 'intervention')).toEqual(['alcohol-related-violence', 'none']);
    expect(choicesOf(sitting, 'support')).toEqual(['alcohol-help', 'debt-advice']);
    expect(sitting.view.fields.intervention?.value).toBe('alcohol-related-violence');
    expect(sitting.view.fields.support?.value).toBe('');
  });

  test('the card says why, and why not', () => {
    const { suggestions, notSuggested, gaps, none } = dataOf(courses(owing).view);
    expect(suggestions[0]?.because).toMatch(/^Drinking played a part in this violence\. 6\.9% reoffended/);
    expect(suggestions[0]?.notes).toMatch(/Cranstoun makes contact within 72 hours\.$/);
    expect(notSuggested).toContainEqual({ title: 'New Chance with Anawim', because: 'It is for women.' });
    expect([gaps, none]).toEqual(['', false]);
  });

  test('what is ticked is kept, filed apart from the conditions, and asked of nobody', () => {
    const filed = filedAfter({ intervention: 'alcohol-related-violence', support: 'debt-advice' }, owing);
    expect(filed?.support).toMatchObject([{ intervention: 'debt-advice', provider: 'citizens-advice' }]);
    expect(filed?.conditions.map(({ id }) => id)).toEqual(['alcohol-related-violence']);
  });

  test('support can be wanted without an intervention', () => {
    const filed = filedAfter({ intervention: 'none', support: 'debt-advice' }, owing);
    expect(filed).toMatchObject({ required: [] });
    expect(filed?.support.map(({ intervention }) => intervention)).toEqual(['debt-advice']);
  });

  test('neither is needed', () => {
    const filed = filedAfter({ intervention: 'none', support: '' }, owing);
    expect(filed).toMatchObject({ required: [], support: [] });
  });

  test.each<[string, Inputs, string]>([
    ['support is no course', { intervention: 'debt-advice' }, 'intervention'],
    ['a course is no support', { intervention: 'none', support: 'drug-alcohol-cc' }, 'support'],
    ['what is not offered is no support', { intervention: 'none', support: 'debt-advice,kikit' }, 'support'],
  ])('%s', (_, inputs, wrong) => {
    const { view } = press(courses(owing), 'answer', inputs);
    const errors = Object.entries(view.fields).filter(([, { error }]) => error !== '');
    expect(errors.map(([id]) => id)).toEqual([wrong]);
  });

  test('support that is no longer offered no longer counts', () => {
    const after = press(courses(owing), 'answer', { intervention: 'none', support: 'debt-advice' });
    const { state } = wayOf(after);
    expect(chosenSupport(state).map(({ intervention }) => intervention.id)).toEqual(['debt-advice']);
    expect(chosenSupport({ ...state, suggestions: [] })).toEqual([]);
  });
});

describe('given a need that nothing serves, then', () => {
  test('the card says so, and the gap is filed', () => {
    expect(dataOf(courses(homeless).view).gaps).toMatch(/^Not served: housing\. This is counted as a gap/);
    const filed = filedAfter({ intervention: 'alcohol-related-violence' }, homeless);
    expect(filed?.gaps).toMatchObject([
      {
        kind: 'nothing-fits',
        need: 'accommodation',
        borough: 'dudley',
        intervention: 'accommodation-support',
      },
    ]);
  });

  test('possession at the scene has none, and no card more', () => {
    const fileCard = askedFacts(walkThrough([{ words: 'weed' }]), possession);
    expect(fileCard.view.target.step).toBe('file');
    const filed = press(fileCard, 'file', agrees).story.theCase.filed;
    expect(filed).toMatchObject({ required: [{ intervention: 'divert' }], support: [] });
  });
});

describe('given anybody, when their interventions are drawn, then the card can be sent and read', () => {
  const { state } = wayOf(courses(owing));

  test.each(people)('%s', (says, facts, disposal) => {
    const { suggestions, notSuggested, gaps } = suggestFor(facts, disposal);
    const view = {
      ...interventionStep.view({ ...state, suggestions, notSuggested, gaps }),
      verbs: interventionStep.verbs(state),
    };
    const target = { caseId: 'c-1', step: stepNames[6], revision: 1 };
    const card = JSON.stringify(renderCard({ ...view, target, note: '' } as View, 'n'));
    for (const { intervention } of suggestions) expect(card, says).toContain(intervention.title);
    expect(dataOf({ ...view, target, note: '' } as View).none).toBe(suggestions.length === 0);
  });
});

// CJA 2003 s.22(1): a conditional caution is one with conditions. Nothing more can be right in a resolution, never here.
describe('given a conditional caution for which no course fits', () => {
  const shownTo = (victim: 'person' | 'none') => {
    const { state } = wayOf(courses(barFight));
    return interventionStep.view({ ...state, suggestions: [], facts: { ...state.facts, victim } }).data;
  };

  test.each([
    ['person', 'what the victim chooses, or one that you add once they were heard'],
    ['none', 'you add it on a card that comes'],
  ] as const)('then the card says that it needs a condition (victim: %s)', (victim, says) => {
    // With it the card no longer says that doing nothing more can be right.
    expect(shownTo(victim)).toMatchObject({
      none: true,
      needed: `A conditional caution needs at least one condition: ${says}.`,
    });
  });
});
