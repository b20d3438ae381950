import { describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/renderCard.ts';
import type { Facts } from '../../src/law/facts.ts';
import { barFight, possession, shopChild } from '../support/westMidlands.ts';
import { type Inputs, press, type Sitting, walkThrough } from './sitting.ts';
import { askedFacts } from './typing.ts';

const asked = (words: string, facts: Facts): Sitting => askedFacts(walkThrough([{ words }]), facts);
const nobodyThere: Inputs = { appropriateAdult: 'absent' };
const instead = ({ view }: Sitting): string => JSON.stringify((view.data as { instead: unknown }).instead);
const errorsOn = ({ view }: Sitting) =>
  Object.entries(view.fields).flatMap(([id, { error }]) => (error === '' ? [] : [id]));
const contact: Inputs = { name: 'Zebedee Quillfeather', carerName: 'Ottoline', carerPhone: '07700 900 123' };

// Code C 1.4 and 1.13(d), NPCC on community resolutions, CDA 1998 s.66B(5): what a child or somebody vulnerable says or
// accepts with no appropriate adult there does not count; a charge that rests on it is no way round.
describe('given a child who admits it with no appropriate adult there, then', () => {
  test.each<[string, Facts]>([
    ['shoplifting', shopChild],
    ['common assault', { ...barFight, age: 15 }],
    ['weed', { ...possession, age: 17 }],
  ])(
    '%s is put off: what is missing and what comes next are said, and no charge is offered',
    (words, facts) => {
      const shown = press(asked(words, facts), 'hand-over', { ...nobodyThere, ...contact });
      expect(shown.view.data).toMatchObject({ heading: 'Not yet: put this off' });
      expect(shown.view.verbs).toEqual(['back', 'save']);
      expect(instead(shown)).toContain('until an appropriate adult is there');
      expect(instead(shown)).toContain('Then ask the youth justice service');
      expect(instead(shown)).not.toMatch(/A charge:|Look at a charge/);
    },
  );

  // MCA 1980 s.127: a summary offence is charged within six months, and waiting must not use them up unseen.
  test('how long it may wait is said where the law sets a day', () => {
    const child = { ...barFight, age: 15 } satisfies Facts;
    const shown = press(asked('common assault', child), 'hand-over', { ...nobodyThere, ...contact });
    expect(instead(shown)).toContain('It can be charged until 14 May 2027.');
  });
});

describe('given a child, or an adult who may not understand, whose words close it, then', () => {
  const rows: readonly [string, string, Facts][] = [
    ['a denial at 15', 'shoplifting', { ...shopChild, admission: 'denies' }],
    ['no reply at 17', 'shoplifting', { ...shopChild, age: 17, admission: 'no-reply' }],
    ['an admission drawn out by an offer', 'shoplifting', { ...shopChild, admissionInduced: true }],
    [
      'an adult who may not understand',
      'common assault',
      { ...barFight, vulnerable: true, admission: 'denies' },
    ],
  ];

  test.each(rows)(
    '%s: whether an appropriate adult was there is asked before it is recorded',
    (_, words, facts) => {
      const shown = asked(words, facts);
      expect(shown.view.target.step).toBe('refusal');
      expect(Object.keys(shown.view.fields)).toContain('appropriateAdult');
      expect(() => renderCard(shown.view, 'n')).not.toThrow();
      expect(instead(shown)).not.toMatch(/"text":"(?:A charge:|Look at a charge)/);
      const unanswered = press(shown, 'record-undiverted', {});
      expect(errorsOn(unanswered)).toEqual(['appropriateAdult']);
      expect(unanswered.story.theCase.state.status).toBe('drafting');
    },
  );

  test.each(rows)('%s, alone: it is put off, and no charge is offered or recorded', (_, words, facts) => {
    const shown = press(asked(words, facts), 'record-undiverted', nobodyThere);
    expect(shown.story.theCase.state.status).toBe('drafting');
    expect(shown.view.data).toMatchObject({ heading: 'Not yet: put this off' });
    expect(shown.view.verbs).not.toContain('record-undiverted');
    expect(instead(shown)).not.toMatch(/A charge:|Look at a charge/);
    expect(instead(shown)).toContain('appropriate adult');
    expect(press(shown, 'record-undiverted', {}).story.theCase.state.status).toBe('drafting');
  });

  test.each(rows)('%s, with one there: it is recorded', (_, words, facts) => {
    const { story } = press(asked(words, facts), 'record-undiverted', { appropriateAdult: 'present' });
    expect(story.theCase.state).toMatchObject({ status: 'closed', how: 'not-diverted' });
  });
});

describe('nobody asks whether an appropriate adult was there', () => {
  test.each<[string, string, Facts]>([
    ['of an adult', 'common assault', { ...barFight, admission: 'denies' }],
    ['under ten', 'shoplifting', { ...shopChild, age: 9 }],
    [
      'where nothing can be proved',
      'shoplifting',
      { ...shopChild, admission: 'denies', evidence: 'insufficient' },
    ],
    [
      'where the CPS decides a full admission',
      'robbery',
      { ...shopChild, offence: 'robbery', victim: 'person' },
    ],
  ])('%s', (_, words, facts) => {
    const { view } = asked(words, facts);
    expect(view.target.step).toBe('refusal');
    expect(Object.keys(view.fields)).not.toContain('appropriateAdult');
  });
});
