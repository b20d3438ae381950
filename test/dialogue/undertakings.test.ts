import { describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/renderCard.ts';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import { newsView } from '../../src/dialogue/screens/news/newsView.ts';
import { conditionChecks } from '../../src/dialogue/state/agreedConditions.ts';
import { requiredInterventions } from '../../src/dialogue/state/conditionsOffered.ts';
import { interventionStep } from '../../src/dialogue/steps/intervention/interventionStep.ts';
import type { SessionRecord } from '../../src/domain/booking/session.ts';
import { ticks } from '../../src/domain/conditions/check.ts';
import { aSessionRecord } from '../domain/booking/sessions.ts';
import { minute, reportOf, type Story, tell } from '../support/caseStories.ts';
import { barFight, westMidlands } from '../support/westMidlands.ts';
import { decided, deps, type Inputs, press, type Sitting, sitDown, walkThrough, wayOf } from './sitting.ts';
import { askedFacts } from './typing.ts';

const violence = 'alcohol-related-violence';
const thinking = 'victim-awareness-group';
const both: Inputs = { intervention: violence, also: thinking };
const fits: Inputs = {
  offenceDate: '2026-11-19',
  deadline: '2027-03-12',
  conditionsFit: ticks.join(','),
  canPay: 'yes',
};
/** The victim is heard and says what they want, then the conditions are set. */
const afterwards: readonly Inputs[] = [
  { victimContacted: 'reached', victimView: 'supports' },
  { remedyChosen: 'none', victimNextBy: '2026-11-27' },
  fits,
];
const agrees: Inputs = {
  ...{ consent: 'agrees', consequencesExplained: 'true', signed: 'true' },
  ...{ name: 'Zebedee Quillfeather', phone: '07700 900123', safeToCall: '' },
};

/** The card with the interventions for a fight after drinking, with these sessions published. */
function courses(...sessions: readonly SessionRecord[]): Sitting {
  const context = { ...deps, published: { at: minute(0), sessions } };
  const result = askedFacts(walkThrough([{ words: 'punched' }], sitDown(undefined, context)), {
    ...{ ...barFight, sex: 'male', digitalAccess: true },
    needs: ['alcohol', 'attitudes'],
  });
  return decided(press(result, 'answer', { disposal: 'conditional-caution', requestNote: '' }), true);
}

const toFile = (choice: Inputs, ...sessions: readonly SessionRecord[]) =>
  walkThrough([choice, ...afterwards], courses(...sessions));
const errorsIn = ({ view }: Sitting) =>
  Object.entries(view.fields).flatMap(([id, { error }]) => (error === '' ? [] : [id]));
const wordsOn = ({ view }: Sitting) => JSON.stringify(renderCard(view, 'n').card);

describe('given more than one thing that can be required, when the officer chooses, then', () => {
  test('a second question is asked, and where there is only one it is not', () => {
    const sitting = courses();
    expect(sitting.view.fields.also?.choices?.map(({ value }) => value)).toEqual([violence, thinking]);
    const { state } = wayOf(sitting);
    const one = interventionStep.view({ ...state, suggestions: state.suggestions.slice(0, 1) });
    expect(Object.keys(one.fields)).not.toContain('also');
  });

  test('left alone it adds nothing', () => {
    const filed = press(toFile({ intervention: violence }), 'file', agrees).story.theCase.filed;
    expect(filed?.required.map(({ intervention }) => intervention)).toEqual([violence]);
  });

  test('both are required, each with its provider, its clock and its condition', () => {
    const { filed } = press(toFile(both), 'file', agrees).story.theCase;
    const firstContactBy = '2026-11-23T09:00:00.000Z';
    expect(filed?.required).toEqual([
      { intervention: violence, provider: 'cranstoun', referred: true, firstContactBy },
      { intervention: thinking, provider: 'victim-support', referred: true, firstContactBy },
    ]);
    expect(filed?.conditions.map(({ id }) => id)).toEqual([violence, thinking]);
  });

  test('the same in both counts once', () => {
    const after = press(courses(), 'answer', { intervention: violence, also: violence });
    expect(requiredInterventions(wayOf(after).state).map(({ id }) => id)).toEqual([violence]);
  });

  test.each<[string, Inputs]>([
    ['one that is not offered', { intervention: violence, also: 'esol' }],
    ['support', { intervention: violence, also: 'debt-advice' }],
    ['one beside no intervention', { intervention: 'none', also: violence }],
  ])('%s is not required as well', (_what, choice) => {
    expect(errorsIn(press(courses(), 'answer', choice))).toEqual(['also']);
  });

  test('the load counts all of them', () => {
    const load = (choice: Inputs) =>
      conditionChecks(wayOf(walkThrough([choice], courses())).state).find(({ name }) => name === 'load')
        ?.sentence;
    expect(load(both)).not.toBe(load({ intervention: violence }));
  });

  test('whether they fit is asked again when either changes', () => {
    const file = toFile(both);
    const back = ['conditions', 'wants', 'heard', 'intervention'].reduce((card) => press(card, 'back'), file);
    expect(back.view.card).toBe('intervention');
    expect(back.view.fields.also?.value).toBe(thinking);
    const changed = press(back, 'answer', { intervention: violence, also: '' });
    expect(changed.view.card).toBe('conditions');
    expect(press(back, 'answer', both).view.card).toBe('file');
  });
});

describe('given sessions of both, when the case is filed, then', () => {
  const first = aSessionRecord({ id: 'a', intervention: violence });
  const second = aSessionRecord({ id: 'b', provider: 'victim-support', intervention: thinking, places: 1 });

  test('each has a question with its own name, and each its place', () => {
    const shown = toFile(both, first, second);
    const card = wordsOn(shown);
    for (const title of ['Alcohol-Related Violence Course', 'Victim Awareness Course'])
      expect(card).toContain(`When do they start? ${title}`);
    const choices = { session2: `${thinking} victim-support:b`, session: `${violence} phone` };
    const { filed } = press(shown, 'file', { ...agrees, ...choices }).story.theCase;
    expect(filed?.required).toMatchObject([
      { firstContactBy: '2026-11-23T09:00:00.000Z' },
      { appointment: { session: 'victim-support:b' } },
    ]);
  });

  test('support by choice has its own question and its own place, and is no condition', () => {
    const choir = aSessionRecord({ id: 'k', provider: 'kikit', intervention: 'kikit' });
    const context = { ...deps, published: { at: minute(0), sessions: [first, choir] } };
    const facts = { ...barFight, needs: ['alcohol', 'drugs'], drug: 'cocaine' } as const;
    const asked = askedFacts(walkThrough([{ words: 'punched' }], sitDown(undefined, context)), facts);
    const chosen = decided(
      press(asked, 'answer', { disposal: 'conditional-caution', requestNote: '' }),
      true,
    );
    const shown = walkThrough([{ intervention: violence, support: 'kikit' }, ...afterwards], chosen);
    expect(Object.keys(shown.view.fields)).toEqual(expect.arrayContaining(['session', 'session2']));
    const choices = { session: `${violence} phone`, session2: 'kikit kikit:k' };
    const { filed } = press(shown, 'file', { ...agrees, ...choices }).story.theCase;
    expect(filed?.support).toMatchObject([{ intervention: 'kikit', appointment: { session: 'kikit:k' } }]);
    expect(filed?.conditions.map(({ id }) => id)).toEqual([violence]);
  });

  test('one that is gone is said at its own question, and the other is kept', () => {
    const shown = toFile(both, first, second);
    const back = press(shown, 'file', {
      ...agrees,
      ...{ session: `${violence} cranstoun:a`, session2: `${thinking} victim-support:gone` },
    });
    expect(errorsIn(back)).toEqual(['session2']);
    expect(back.view.fields.session?.value).toBe(`${violence} cranstoun:a`);
    expect(back.story.theCase.filed).toBeUndefined();
  });

  test('a choice counts for the intervention it names, whichever question it stood at', () => {
    const choices = { session2: `${violence} cranstoun:a`, session: `${thinking} phone` };
    const { filed } = press(toFile(both, first, second), 'file', { ...agrees, ...choices }).story.theCase;
    expect(filed?.required[0]?.appointment?.session).toBe('cranstoun:a');
  });
});

describe('given both are filed, when a provider reports, then', () => {
  const filed = (): Story => press(toFile(both), 'file', agrees).story;
  const say = (story: Story, kind: 'attended' | 'completed' | 'declined', intervention: string) => {
    const report = reportOf(kind, 90, { intervention });
    return tell(story, { type: 'report', report, provider: 'cranstoun' }, { by: 'provider' });
  };

  test('the card has a line for each, and stands with the one furthest behind', () => {
    const { data } = caseView(say(filed(), 'completed', violence).theCase, westMidlands);
    expect(data).toMatchObject({ heading: 'Filed: conditional caution' });
    expect(JSON.stringify(data)).toContain('Alcohol-Related Violence Course with Cranstoun: completed.');
    expect(JSON.stringify(data)).toMatch(/with Victim Support: the referral is sent\./);
  });

  test('the news says which it is about', () => {
    const { theCase } = say(filed(), 'attended', violence);
    expect(JSON.stringify(newsView('attended', theCase, westMidlands))).toContain(
      ': Alcohol-Related Violence Course: the person attended',
    );
  });

  test('declined, another is chosen in its place and the other stays ticked', () => {
    const again = tell(say(filed(), 'declined', violence), { type: 'choose-another' });
    const { view } = sitDown(again);
    expect(view.card).toBe('intervention');
    expect(view.fields.intervention?.choices?.map(({ value }) => value)).not.toContain(violence);
    expect(view.fields.also?.value).toBe(thinking);
  });
});
