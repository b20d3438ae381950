import { describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/renderCard.ts';
import { isShortPath } from '../../src/dialogue/state/isShortPath.ts';
import type { Facts } from '../../src/law/facts.ts';
import { aSessionRecord } from '../domain/booking/sessions.ts';
import { minute, tell } from '../support/caseStories.ts';
import { barFight, possession } from '../support/westMidlands.ts';
import { deps, type Inputs, press, type Sitting, sitDown, walkThrough, wayOf } from './sitting.ts';
import { askedFacts } from './typing.ts';

const agrees: Inputs = { consent: 'agrees', name: 'Zebedee Quillfeather', phone: '07700 900 123' };

/** The card that files a possession, once it was told as well what else lies behind it. */
function toFile(told: Facts): Sitting {
  const { story } = askedFacts(walkThrough([{ words: 'weed' }]), possession);
  return sitDown(tell(story, { type: 'answer', step: 'questions', answers: { facts: told } }));
}

const inDebt = { needs: ['finance'] } satisfies Facts;
const filedAfter = (shown: Sitting, inputs: Inputs) => press(shown, 'file', inputs).story.theCase.filed;
const idsOf = (rows: readonly { readonly intervention: string }[] = []) =>
  rows.map(({ intervention }) => intervention);

describe('given a possession by somebody who is in debt, when it is to be filed, then', () => {
  test('it is still one card: what is by choice costs none', () => {
    const shown = toFile(inDebt);
    expect(shown.view.target.step).toBe('file');
    expect(isShortPath(wayOf(shown).state)).toBe(true);
  });

  test('it stands there as ticks, none of them set, and the card says that it is voluntary', () => {
    const { view } = toFile(inDebt);
    expect(view.fields.support).toMatchObject({ value: '', choices: [{ value: 'debt-advice' }] });
    const card = JSON.stringify(renderCard(view, 'n').card);
    expect(card).toContain('It is voluntary: nothing happens if they say no or stop.');
    expect(card).toContain('Debt and money advice with Citizens Advice');
  });

  test('left alone nothing of it is filed', () => {
    expect(filedAfter(toFile(inDebt), agrees)).toMatchObject({ support: [] });
  });

  test('what is ticked is filed by choice, and never as a condition', () => {
    const filed = filedAfter(toFile(inDebt), { ...agrees, support: 'debt-advice' });
    expect(idsOf(filed?.required)).toEqual(['divert']);
    expect(idsOf(filed?.support)).toEqual(['debt-advice']);
    expect(filed?.conditions.map(({ id }) => id)).toEqual(['divert']);
  });

  test('they agree to what was ticked on that card, so it is filed with one press', () => {
    const { happened, view } = press(toFile(inDebt), 'file', { ...agrees, support: 'debt-advice' });
    expect(happened).toBe('answered + person-recorded + filed');
    expect(JSON.stringify(renderCard(view, 'n').card)).toContain('Debt and money advice');
  });

  test('a tick stays where something else is wrong, and what is not on the list is refused', () => {
    const wrong = press(toFile(inDebt), 'file', { ...agrees, phone: '1', support: 'debt-advice' });
    expect(wrong.view.fields.support?.value).toBe('debt-advice');
    expect(wrong.story.theCase.filed).toBeUndefined();
    const odd = press(toFile(inDebt), 'file', { ...agrees, support: 'debt-advice,divert' });
    expect(odd.view.fields.support?.error).toBe('Tick only what is on this list.');
    expect(odd.story.theCase.filed).toBeUndefined();
  });

  test('a refusal of the disposal files nothing, whatever is ticked', () => {
    const refused = press(toFile(inDebt), 'file', { consent: 'refuses', support: 'debt-advice' });
    expect(refused.view.card).toBe('refusal');
    expect(refused.story.theCase.filed).toBeUndefined();
  });
});

describe('given a woman found with drugs, and nothing else told of her, then', () => {
  // PCC paper of 2020, 59: every woman over 18 who was arrested; 60: it finds out by itself what she needs.
  test.each([
    ['birmingham', 'new-chance-anawim'],
    ['dudley', 'new-chance-bcwa'],
    ['solihull', 'new-chance-accord'],
    ['walsall', 'new-chance-changing-lives'],
  ] as const)('in %s her own service, %s, is a tick on the card that files it', (borough, service) => {
    const her = { ...possession, borough, sex: 'female' } satisfies Facts;
    const shown = askedFacts(walkThrough([{ words: 'weed' }]), her);
    expect(shown.view.target.step).toBe('file');
    expect(shown.view.fields.support).toMatchObject({ value: '', choices: [{ value: service }] });
    const filed = filedAfter(shown, { ...agrees, support: service });
    expect(filed?.support).toMatchObject([{ intervention: service, referred: true }]);
    expect(idsOf(filed?.required)).toEqual(['divert']);
  });

  // Recorded as not diverted first, and corrected since: what she took up then goes on, and is not begun afresh.
  test.each([
    ['she chooses a session of it', [], true],
    ['none where she took it up before: it goes on', ['bcwa'], false],
    ['one where another took her on before', ['anawim'], true],
  ])('%s', (_what, before, isOffered) => {
    const intervention = 'new-chance-bcwa';
    const sessions = [aSessionRecord({ provider: 'bcwa', intervention })];
    const shown = askedFacts(walkThrough([{ words: 'weed' }]), {
      ...possession,
      borough: 'dudley',
      sex: 'female',
    });
    const { theCase, events } = tell(shown.story, {
      type: 'answer',
      step: 'file',
      answers: { support: [intervention] },
    });
    const support = before.map((provider) => ({ intervention, provider, referred: true as const }));
    const { view } = sitDown(
      { events, theCase: { ...theCase, help: { at: minute(0), support } } },
      { ...deps, published: { at: minute(0), sessions } },
    );
    expect(view.target.step).toBe('file');
    expect(view.fields.support?.value).toBe(intervention);
    expect(view.fields.session !== undefined).toBe(isOffered);
  });

  test('a girl is offered none', () => {
    const { view } = askedFacts(walkThrough([{ words: 'weed' }]), { ...possession, age: 17, sex: 'female' });
    expect(JSON.stringify(view)).not.toContain('new-chance');
  });
});

describe('given a possession with nothing behind it, then', () => {
  test('no help is spoken of', () => {
    const { view } = askedFacts(walkThrough([{ words: 'weed' }]), possession);
    expect(Object.keys(view.fields)).not.toContain('support');
    expect(JSON.stringify(renderCard(view, 'n').card)).not.toContain('What help do they want?');
  });
});

// A referral says that the person's consent is on record, so the card on which they are asked says what is sent.
test.each<[string, () => Sitting, readonly string[]]>([
  ['a course', () => toFile(inDebt), ['Cranstoun will have their name and number, to arrange it.']],
  ['words of advice alone', adviceAlone, []],
])('given %s, then what they agree to says who will have their name and number', (_what, card, expected) => {
  const { view } = card();
  const agreed = view.card === 'file' ? view.data.agreed.map(({ text }) => text) : [];
  expect(agreed.filter((text) => text.includes('name and number'))).toEqual(expected);
});

function adviceAlone(): Sitting {
  const result = askedFacts(walkThrough([{ words: 'punched' }]), barFight);
  return walkThrough(
    [
      { intervention: 'none' },
      { victimContacted: 'reached', victimView: 'supports' },
      { remedyChosen: 'none', advice: 'true', victimNextBy: '2026-11-27' },
    ],
    press(result, 'answer', { disposal: 'community-resolution', requestNote: '' }),
  );
}
