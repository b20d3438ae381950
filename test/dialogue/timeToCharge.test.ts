import { describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/renderCard.ts';
import { outcomeLines } from '../../src/dialogue/screens/outcomeLines.ts';
import { dayField } from '../../src/dialogue/steps/dayField.ts';
import { decisionsOpen } from '../../src/domain/case/decisionOf.ts';
import { day } from '../../src/law/day.ts';
import type { Facts } from '../../src/law/facts.ts';
import { cps } from '../support/caseStages.ts';
import { tell } from '../support/caseStories.ts';
import { barFight, partnerAssault, possession, westMidlands } from '../support/westMidlands.ts';
import { decided, press, type Sitting, walkThrough } from './sitting.ts';
import { answersFor, askedFacts } from './typing.ts';

const about = (words: string, facts: Facts) => askedFacts(walkThrough([{ words }]), facts);
const stepOf = ({ view }: Sitting) => view.target.step;
const fieldsOf = ({ view }: Sitting) => Object.keys(view.fields);
/** Everything that is read on the card, and what it leads to. */
const wordsOn = ({ view }: Sitting) => JSON.stringify(renderCard(view, 'n').card);
const march = { offenceDate: day('2026-03-01') };

describe('given an offence that can be charged for a time only, then', () => {
  test('the day it happened is asked with the first facts, and not again', () => {
    const first = walkThrough([{ words: 'punched' }]);
    expect(fieldsOf(first)).toContain('offenceDate');
    const asked = press(about('punched', barFight), 'answer', {
      disposal: 'conditional-caution',
      requestNote: '',
    });
    const conditions = walkThrough(
      [
        { intervention: 'alcohol-related-violence' },
        { victimContacted: 'reached', victimView: 'supports' },
        { remedyChosen: 'none', victimNextBy: '2026-11-27' },
      ],
      decided(asked, true),
    );
    expect(stepOf(conditions)).toBe('conditions');
    expect(fieldsOf(conditions)).not.toContain('offenceDate');
  });

  test('it can be changed where Back leads to the answers', () => {
    const result = about('punched', barFight);
    const answers = press(result, 'back');
    expect(answers.view.fields.offenceDate?.value).toBe('2026-11-14');
    const old = press(answers, 'answer', {
      ...answersFor(answers.view, barFight),
      offenceDate: '2026-03-01',
    });
    expect(stepOf(old)).toBe('refusal');
  });

  test('no day is asked first where no limit can decide', () => {
    expect(fieldsOf(walkThrough([{ words: 'weed' }]))).not.toContain('offenceDate');
    expect(stepOf(about('weed', possession))).toBe('file');
  });
});

describe('given a punch on a stranger in March, when it is decided in November, then', () => {
  const refused = about('punched', { ...barFight, ...march });
  const recorded = press(refused, 'record-undiverted');

  test('the card says that it is out of time, with the day and the outcome, and nothing about the CPS', () => {
    expect(stepOf(refused)).toBe('refusal');
    expect(wordsOn(refused)).toContain('Statute-barred: this can no longer be charged');
    expect(wordsOn(refused)).toContain('The last day to charge it was 1 September 2026: outcome 17.');
    expect(wordsOn(refused)).toContain('Record outcome 17');
    expect(wordsOn(refused)).toContain('Ask a sergeant to close it: outcome 17');
    expect(wordsOn(refused)).toContain('a victim is told why');
    expect(wordsOn(refused)).not.toContain('Send the case to the CPS');
  });

  test('the case is closed with outcome 17, and a charge is no longer offered', () => {
    const { state } = recorded.story.theCase;
    // Whoever closes it is asked at once; what each card says meanwhile: statuteBarred.test.ts.
    expect(state).toMatchObject({ closed: { status: 'closed', how: 'not-diverted', outcomeCode: '17' } });
    expect(outcomeLines(recorded.story.theCase)).toEqual([
      {
        text: expect.stringMatching(/^It is statute-barred: record outcome 17.*Home Office outcome codes/),
      },
    ]);
    expect(decisionsOpen(recorded.story.theCase, westMidlands.offences)).toEqual([]);
  });

  test('a child of nine is not out of time: there is no prosecution at that age, and the outcome is another', () => {
    const young = about('punched', { ...barFight, ...march, age: 9 });
    expect(wordsOn(young)).not.toContain('outcome 17');
    const asked = press(young, 'record-undiverted');
    expect(press(asked, 'record-undiverted').story.theCase.state).toHaveProperty('outcomeCode', '11');
  });

  test('one that is refused for another reason has no code, and both decisions are open', () => {
    const denied = press(about('punched', { ...barFight, admission: 'denies' }), 'record-undiverted');
    expect(denied.story.theCase.state).not.toHaveProperty('outcomeCode');
    expect(outcomeLines(denied.story.theCase)).toEqual([]);
    expect(decisionsOpen(denied.story.theCase, westMidlands.offences)).toEqual([
      'charge',
      'no-further-action',
    ]);
  });
});

describe('given a partner who was pushed in March, then', () => {
  const pushed = { ...partnerAssault, ...march } satisfies Facts;

  test('the day of the statement is asked, in one more field and once', () => {
    let card = walkThrough([{ words: 'punched' }]);
    const seen: string[] = [];
    while (stepOf(card) === 'questions') {
      seen.push(...fieldsOf(card));
      card = press(card, 'answer', answersFor(card.view, { ...pushed, statementDate: day('2026-10-20') }));
    }
    expect(seen.filter((id) => id === 'statementDate')).toHaveLength(1);
    expect(stepOf(card)).toBe('assessment');
  });

  test('left empty it says that there is none: take one, and it is not outcome 17', () => {
    const refused = about('punched', pushed);
    expect(stepOf(refused)).toBe('refusal');
    expect(wordsOn(refused)).toContain('Take an MG11 or VRI first: this can still be charged');
    expect(wordsOn(refused)).toContain('it can still be charged, until 1 March 2028');
    expect(wordsOn(refused)).toContain('look at it again once the MG11 or VRI is there');
    expect(wordsOn(refused)).not.toContain('outcome 17');
    const recorded = press(refused, 'record-undiverted');
    expect(recorded.story.theCase.state).not.toHaveProperty('outcomeCode');
  });

  test('a statement from before it happened comes back at its field', () => {
    let card = walkThrough([{ words: 'punched' }]);
    while (!fieldsOf(card).includes('statementDate'))
      card = press(card, 'answer', answersFor(card.view, pushed));
    const again = press(card, 'answer', { ...answersFor(card.view, pushed), statementDate: '2026-02-01' });
    expect(again.view.fields.statementDate?.error).toBe('Give a day on or after the day it happened.');
    const later = press(card, 'answer', { ...answersFor(card.view, pushed), statementDate: '2026-11-21' });
    expect(later.view.fields.statementDate?.error).toBe('Give a day that is not in the future.');
  });
});

describe('given a case that is not diverted, then the card says who may charge and until when', () => {
  const denied = { ...barFight, admission: 'denies' } satisfies Facts;

  test.each<[string, string, Facts, string]>([
    [
      'a punch on a stranger',
      'punched',
      denied,
      'A charge: a sergeant must decide. It can be charged until 14 May 2027.',
    ],
    [
      'a punch on a partner',
      'punched',
      { ...partnerAssault, admission: 'denies' },
      'A charge: a prosecutor must decide. It can be charged until 14 May 2027.',
    ],
    [
      'a shop theft, which has no limit',
      'shoplifting',
      { ...denied, offence: 'theft-shop', victim: 'business' },
      'A charge: a sergeant must decide.',
    ],
  ])('%s', (_, words, facts, line) => {
    expect(wordsOn(about(words, facts))).toContain(`"${line}"`);
  });

  test('nothing of a charge where it is out of time', () => {
    expect(wordsOn(about('punched', { ...denied, ...march }))).not.toContain('A charge:');
  });

  test('nothing of a charge where there is not enough evidence', () => {
    expect(wordsOn(about('punched', { ...barFight, evidence: 'insufficient' }))).not.toContain('A charge:');
  });
});

/** Offences of more than one act, by their own statutes: the day that counts is that of the last. */
const ofSeveralActs = [
  ['harassment', 'PHA 1997 s.2 with s.7(3): a course of conduct'],
  ['harassment-violence', 'PHA 1997 s.4: a course of conduct, on two occasions at least'],
  ['racially-aggravated-harassment', 'CDA 1998 s.32: one of those, with hostility'],
  ['stalking', 'PHA 1997 s.2A: a course of conduct'],
  ['stalking-serious', 'PHA 1997 s.4A: a course of conduct'],
  ['coercive-control', 'SCA 2015 s.76(1)(a): repeatedly or continuously'],
] as const;

describe('given what the day is asked of, then the question is', () => {
  const asked = (id: string, isConfirmed = true) => {
    const offence = westMidlands.offences.find((row) => row.id === id);
    if (offence === undefined) throw new Error(`No offence ${id}`);
    return dayField({ offence, offenceConfirmed: isConfirmed, found: [offence] }, undefined).label;
  };

  test.each(ofSeveralActs)('for %s, when the last act was: %s', (id) => {
    expect(asked(id)).toBe('When was the last act?');
  });

  test('for every other offence the one on the card', () => {
    const several: readonly string[] = ofSeveralActs.map(([id]) => id);
    const others = westMidlands.offences.filter(({ id }) => !several.includes(id));
    expect(others.filter(({ id }) => asked(id) !== undefined).map(({ id }) => id)).toEqual([]);
  });

  test('while another offence found may still be chosen, both', () => {
    const rows = westMidlands.offences.filter(({ id }) => id === 'public-order-s5' || id === 'harassment');
    const offence = rows.find(({ id }) => id === 'public-order-s5');
    if (offence === undefined) throw new Error('No such offence');
    const label = (offenceConfirmed: boolean) =>
      dayField({ offence, offenceConfirmed, found: rows }, undefined).label;
    expect(label(false)).toBe('When did it happen? Of several acts, the last');
    expect(label(true)).toBeUndefined();
  });

  test('and it is what the officer reads on the card', () => {
    expect(wordsOn(walkThrough([{ words: 'stalking' }]))).toContain('When was the last act? (required)');
    expect(wordsOn(walkThrough([{ words: 'punched' }]))).toContain('When did it happen? (required)');
  });
});

describe('given a day that is just possible, then', () => {
  test('today is a day on which it can have happened, and a statement can be of that day', () => {
    const today = { ...barFight, offenceDate: day('2026-11-20') };
    expect(stepOf(about('punched', today))).toBe('assessment');
    const pushed = { ...partnerAssault, ...march, statementDate: day('2026-03-01') } satisfies Facts;
    expect(wordsOn(about('punched', pushed))).toContain('The last day to charge it was 1 September 2026');
  });
});

describe('given an approval, when the day it happened is another after all, then', () => {
  const approved = () =>
    decided(
      press(about('punched', barFight), 'answer', { disposal: 'conditional-caution', requestNote: '' }),
      true,
    );
  const backTo = (offenceDate: string) => {
    let card = approved();
    while (stepOf(card) !== 'answers') card = press(card, 'back');
    return press(card, 'answer', { ...answersFor(card.view, barFight), offenceDate });
  };

  test('it no longer stands where a limit can decide', () => {
    expect(stepOf(approved())).toBe('intervention');
    expect(stepOf(backTo('2026-06-10'))).toBe('assessment');
    expect(stepOf(backTo('2026-11-14'))).toBe('intervention');
  });
});

describe('given a case that runs out within a month, then', () => {
  test('the card of the result says the day', () => {
    const result = about('punched', { ...barFight, offenceDate: day('2026-06-01') });
    expect(stepOf(result)).toBe('assessment');
    expect(wordsOn(result)).toContain('Charge by Tuesday 1 December, or it is statute-barred.');
  });

  test('so does the card of a refusal, where a charge is what is left', () => {
    const refused = about('punched', { ...barFight, offenceDate: day('2026-06-01'), admission: 'denies' });
    expect(wordsOn(refused)).toContain('Charge by Tuesday 1 December, or it is statute-barred.');
  });
});

describe('given damage to a partner’s property, then', () => {
  test('whether it is a spouse’s is a tick among others, never a card of its own', () => {
    let card = walkThrough([{ words: 'criminal damage' }]);
    let cards = 0;
    const offered: string[] = [];
    while (stepOf(card) === 'questions' && cards < 8) {
      offered.push(...(card.view.fields.circumstances?.only ?? []));
      const known = { ...partnerAssault, offence: 'criminal-damage', value: 100, spouse: true };
      card = press(card, 'answer', answersFor(card.view, known));
      cards += 1;
    }
    expect(offered).toContain('spouse');
    expect(card.story.theCase.answers.facts.spouse).toBe(true);
    expect(cards).toBeLessThanOrEqual(3);
  });
});

/** It can still be charged (CJA 1988 s.39A), and no further action in a case that can be is for a sergeant (R10b). */
test('given an old assault at home of which there is no statement, then no officer alone takes it no further', () => {
  const refused = about('punched', { ...partnerAssault, ...march, statementDate: 'none' });
  expect(wordsOn(refused)).toContain('Take an MG11 or VRI first');
  const undiverted = press(refused, 'record-undiverted').story;
  const ended = tell(undiverted, { type: 'decide-instead', disposal: 'no-further-action' });
  expect(ended.theCase.state).toMatchObject({ status: 'awaiting-authority', authority: 'sergeant' });
  expect(ended.theCase.decisionElsewhere).toBeUndefined();
  // At home it is the CPS’s to charge (R10i).
  const charged = tell(undiverted, { type: 'decide-instead', disposal: 'charge', cps });
  expect(charged.theCase.decisionElsewhere?.disposal).toBe('charge');
});
