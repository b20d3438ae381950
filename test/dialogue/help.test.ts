import { describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/renderCard.ts';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import type { Facts } from '../../src/law/facts.ts';
import { aSessionRecord } from '../domain/booking/sessions.ts';
import { minute, tell } from '../support/caseStories.ts';
import { barFight, westMidlands } from '../support/westMidlands.ts';
import { deps, type Inputs, press, type Sitting, sitDown, walkThrough } from './sitting.ts';
import { askedFacts } from './typing.ts';

const denial = {
  ...barFight,
  offence: 'theft-shop',
  victim: 'business',
  admission: 'denies',
} satisfies Facts;
const contact: Inputs = { name: 'Zelda Quillfeather', phone: '07700 900 123', safeToCall: 'Mornings' };
const sheSaysYes: Inputs = { helpAgreed: 'true', ...contact };

/** The card that says that nothing is open, once it was told who denies a theft from a shop. */
function refused(who: Facts, admission: Facts['admission'] = 'denies'): Sitting {
  const { story } = askedFacts(walkThrough([{ words: 'shoplifting' }]), { ...denial, ...who, admission });
  const shown = sitDown(tell(story, { type: 'answer', step: 'questions', answers: { facts: who } }));
  expect(shown.view.card).toBe('refusal');
  return shown;
}

/** Nothing else is known of her: her own service finds out by itself what she needs. */
const her = { sex: 'female', borough: 'dudley' } satisfies Facts;
const choicesOn = ({ view }: Sitting) => view.fields.support?.choices?.map(({ value }) => value) ?? [];
const errorsOn = ({ view }: Sitting) =>
  Object.entries(view.fields).flatMap(([id, { error }]) => (error === '' ? [] : [id]));
const drawn = ({ view }: Pick<Sitting, 'view'>) => JSON.stringify(renderCard(view, 'n').card);
const record = (shown: Sitting, inputs: Inputs = {}) => press(shown, 'record-undiverted', inputs);

describe('given a woman who denies it, when nothing is open, then', () => {
  // PCC paper of 2020, 59 to 64: voluntary referral after a charge or no further action; who runs it in each borough.
  test.each([
    ['birmingham', 'new-chance-anawim'],
    ['dudley', 'new-chance-bcwa'],
    ['sandwell', 'new-chance-bcwa'],
    ['solihull', 'new-chance-accord'],
    ['coventry', 'new-chance-accord'],
    ['walsall', 'new-chance-changing-lives'],
    ['wolverhampton', 'new-chance-changing-lives'],
  ] as const)('in %s she is offered %s, to be sent and not only named', (borough, service) => {
    const shown = refused({ ...her, borough });
    expect(choicesOn(shown)).toEqual([service]);
    expect(shown.view.fields.support?.value).toBe('');
    expect(drawn(shown)).toContain('It is voluntary: nothing happens if they say no or stop.');
  });

  test('with her own yes and a safe number it is sent, and the receipt says who acts next and by when', () => {
    const { story, happened, view } = record(refused(her), { ...sheSaysYes, support: 'new-chance-bcwa' });
    expect(happened).toBe('answered + person-recorded + not-diverted');
    expect(story.theCase.state).toMatchObject({ status: 'closed', how: 'not-diverted' });
    expect(story.theCase.help?.support).toEqual([
      {
        intervention: 'new-chance-bcwa',
        provider: 'bcwa',
        referred: true,
        firstContactBy: '2026-11-23T09:00:00.000Z',
      },
    ]);
    expect(story.theCase.filed).toBeUndefined();
    const card = drawn({ view });
    expect(card).toContain('New Chance with Black Country Women’s Aid.');
    expect(card).toContain('Black Country Women’s Aid contacts the person by Monday 23 November, 09:00.');
    expect(card).not.toContain('Quillfeather');
  });

  test('what is ticked needs her own yes, a name and a number: nothing is recorded without', () => {
    const shown = refused(her);
    const ticked = { support: 'new-chance-bcwa' };
    expect(errorsOn(record(shown, { ...ticked, ...contact }))).toEqual(['helpAgreed']);
    expect(errorsOn(record(shown, { ...ticked, helpAgreed: 'true' }))).toEqual(['name', 'phone']);
    expect(errorsOn(record(shown, { ...ticked, ...sheSaysYes, phone: '12' }))).toEqual(['phone']);
    expect(record(shown, { ...ticked, ...contact }).story.theCase.state.status).toBe('drafting');
  });

  test('what is not ticked is not sent, and details without a tick are asked about, not kept', () => {
    const { story } = record(refused(her));
    expect(story.theCase).toMatchObject({ state: { how: 'not-diverted' }, person: {} });
    expect(story.theCase.help).toBeUndefined();
    const meant = record(refused(her), contact);
    expect(errorsOn(meant)).toEqual(['support']);
    expect(meant.story.theCase.person).toEqual({});
  });

  test('what is not on the list is not sent', () => {
    expect(errorsOn(record(refused(her), { ...sheSaysYes, support: 'divert' }))).toEqual(['support']);
    expect(errorsOn(record(refused(her), { ...sheSaysYes, support: 'new-chance-anawim' }))).toEqual([
      'support',
    ]);
  });

  test('the case card of a case without help stays as it was', () => {
    const { theCase } = record(refused(her)).story;
    expect(caseView(theCase, westMidlands).data).toMatchObject({ support: [], lines: [] });
  });
});

// What goes on is not begun again: a second place would be taken from somebody else.
describe('given a woman whose service publishes sessions, when the case is a draft again, then', () => {
  const hers = aSessionRecord({ provider: 'bcwa', intervention: 'new-chance-bcwa' });
  const context = { ...deps, published: { at: minute(0), sessions: [hers] } };
  const later = ({ story: { events, theCase } }: Sitting) =>
    sitDown({ events, theCase: { ...theCase, state: { status: 'drafting' } } }, context);
  const first = () => sitDown(refused(her).story, context);

  test('she is offered a session while she has not begun', () => {
    expect(first().view.fields.session?.choices?.length).toBeGreaterThan(1);
    const without = later(record(first()));
    expect(without.view.card).toBe('refusal');
    expect(without.view.fields.session?.choices?.length).toBeGreaterThan(1);
  });

  test('of what she took up, none: it goes on', () => {
    const phoned = { session: 'new-chance-bcwa phone' };
    const taken = record(first(), { ...sheSaysYes, ...phoned, support: 'new-chance-bcwa' });
    expect(taken.story.theCase.help?.support).toMatchObject([{ intervention: 'new-chance-bcwa' }]);
    const again = later(taken);
    expect(again.view.card).toBe('refusal');
    expect(again.view.fields.session).toBeUndefined();
  });
});

describe('given a woman who refuses what she was offered, then', () => {
  test('she is offered her own service all the same, and her no to the one is none to the other', () => {
    const shown = refused({ ...her, consent: 'refuses' });
    const { story } = record(shown, { ...sheSaysYes, support: 'new-chance-bcwa' });
    expect(story.theCase.help?.support).toMatchObject([{ intervention: 'new-chance-bcwa' }]);
  });
});

describe('given somebody whose sex is not known, when nothing is open, then', () => {
  const robbery = (): Sitting => {
    const { story } = askedFacts(walkThrough([{ words: 'robbery' }]), { ...barFight, offence: 'robbery' });
    return sitDown(story);
  };

  test('the card asks for it and where they live, and recording needs neither', () => {
    const shown = robbery();
    expect(shown.view.card).toBe('refusal');
    expect(Object.keys(shown.view.fields)).toEqual(expect.arrayContaining(['sex', 'borough']));
    expect(record(shown).story.theCase.state).toMatchObject({ how: 'not-diverted' });
  });

  test('a man is asked no more, and is offered no service for women', () => {
    const told = press(robbery(), 'show-help', { age: '30', sex: 'male', borough: 'dudley' });
    expect(told.view.card).toBe('refusal');
    expect(Object.keys(told.view.fields)).not.toContain('sex');
    expect(choicesOn(told)).not.toContain('new-chance-bcwa');
  });

  test('an answer that is missing is asked for at its field', () => {
    expect(errorsOn(press(robbery(), 'show-help', { sex: 'female' }))).toContain('borough');
  });
});

describe('given a girl, then', () => {
  test('no service for women over 18 is spoken of', () => {
    const shown = sitDown(
      tell(refused(her).story, { type: 'answer', step: 'questions', answers: { facts: { age: 9 } } }),
    );
    expect(choicesOn(shown)).toEqual([]);
    expect(Object.keys(shown.view.fields)).not.toContain('sex');
  });
});
