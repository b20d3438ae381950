import { describe, expect, test } from 'vitest';
import { composed } from './composed.ts';
import { people } from './people.ts';

describe('given somebody whose conditions are put together, when they', () => {
  test.each(people)('%s: what they read, and what was found', (story, person, must, found) => {
    const { conditions, checks } = composed(person);
    expect(
      conditions.map(({ text }) => text),
      story,
    ).toEqual(must);
    const wrong = checks.filter(({ is }) => is !== 'ok').map(({ name, is }) => [name, is]);
    expect(Object.fromEntries(wrong), story).toEqual(found);
  });
});

describe('given a condition, when it is put together, then it says', () => {
  const { conditions } = composed({
    interventions: ['alcohol-related-violence'],
    remedy: 'written-apology',
    added: ['unpaid-reparative-hours'],
    amounts: { 'attendance-hours': 1 },
    facts: { employment: 'working' },
  });
  const [course, letter, work] = conditions;

  test('where, at times that fit, how it is shown and what it is for: a course', () => {
    expect(course).toMatchObject({
      where: 'With Cranstoun: a course, at times that fit work and caring',
      shownBy: 'The provider reports each session.',
      deadline: '2027-03-12',
      objective: 'rehabilitation',
      from: 'intervention',
      hours: 10,
    });
  });

  test('the same of what the victim chose', () => {
    expect(letter).toMatchObject({
      where: 'At home or at the police station; the victim gets it only if they want it',
      shownBy: 'The officer has the letter.',
      objective: 'reparation',
      from: 'victim',
    });
  });

  test('how much of it, in the words and as a number', () => {
    expect(work).toMatchObject({
      text: 'Do unpaid work for the community: 1 hour in all.',
      measure: 'attendance-hours',
      amount: 1,
      from: 'officer',
    });
  });
});

describe('given a check, when it speaks, then it says what was found and what to change:', () => {
  test.each<[string, Parameters<typeof composed>[0], string]>([
    [
      'the load of all of it together',
      {
        interventions: ['alcohol-related-violence'],
        added: ['unpaid-reparative-hours'],
        amounts: { 'attendance-hours': 8 },
        facts: { risk: 'low' },
      },
      'About 18 hours of attendance in all. At low risk one brief thing is enough.',
    ],
    [
      'hours that no source says',
      { interventions: ['victim-awareness-languages'], facts: { risk: 'low' } },
      'No source says how many hours it takes. As far as the hours are known, that is not too much, even at low risk.',
    ],
    [
      'hours of one that no source says, beside those of another',
      { interventions: ['alcohol-related-violence', 'drug-alcohol-cc'] },
      'At least 10 hours of attendance in all; no source says how many hours one of them takes. As far as the hours are known, that is in keeping with medium risk.',
    ],
    [
      'how many of them no source says the hours of',
      { interventions: ['drug-alcohol-cc', 'esol'], added: ['repair'] },
      'No source says how many hours two of them take. As far as the hours are known, that is in keeping with medium risk.',
    ],
    [
      'a penalty over the cap',
      { added: ['financial-penalty'], amounts: { 'financial-penalty': 60 } },
      'The most for this offence at this age is £50: give that or less.',
    ],
    [
      'a deadline too late to charge',
      { added: ['repair'], facts: { offenceDate: '2026-09-11' as never } },
      'A summary offence must be charged within six months, by Thursday 11 March. Choose an earlier day.',
    ],
    [
      'no time to charge at all',
      { added: ['repair'], facts: { offenceDate: '2026-05-20' as never } },
      'A summary offence must be charged within six months, by Friday 20 November. Nothing could follow a breach any more: go back and choose another disposal.',
    ],
    [
      'work and caring',
      { interventions: ['cara'], facts: { employment: 'working', caringDuties: true } },
      'They work and look after somebody: ask for sessions in the evening, or at times that fit.',
    ],
    [
      'a fee to be confirmed that nobody has asked about',
      { interventions: ['victim-awareness-languages'] },
      'It costs a fee to be confirmed: ask whether they can pay. If not, the fee is waived and nothing else changes.',
    ],
    [
      'a fee to be confirmed that they cannot pay',
      { interventions: ['victim-awareness-languages'], facts: { canPay: false } },
      'They cannot pay a fee to be confirmed: the fee is no part of the condition. Ask the provider to waive it.',
    ],
    [
      'a fee to be confirmed that they can pay',
      { interventions: ['victim-awareness-languages'], facts: { canPay: true } },
      'It costs a fee to be confirmed: ask the provider how much, and tell them.',
    ],
    [
      'a fee that nobody has asked about',
      { interventions: ['victim-awareness-group'] },
      'It costs £75: ask whether they can pay. If not, the fee is waived and nothing else changes.',
    ],
  ])('%s', (_what, person, sentence) => {
    expect(composed(person).checks.map((check) => check.sentence)).toContain(sentence);
  });
});
