import { describe, expect, test } from 'vitest';
import { newsView } from '../../../src/dialogue/screens/news/newsView.ts';
import type { Case, CaseCondition } from '../../../src/domain/case/case.ts';
import { dayPassed, deadlineDrafts } from '../../../src/domain/notices/deadlineDrafts.ts';
import { type Day, day } from '../../../src/law/day.ts';
import * as stages from '../../support/caseStages.ts';
import { filed as fileWith, reported, sergeant, tell } from '../../support/caseStories.ts';
import { courseCondition, remedyCondition } from '../../support/filings.ts';
import { westMidlands } from '../../support/westMidlands.ts';

// The conditions of the stage end on Friday 12 March 2027; on Saturday at eight in the morning, without summer time, it is over.
const over = '2027-03-13T08:00:00.000Z';
const drafting = stages.approved().theCase;
const filed = stages.filedConditionalCaution();
const theDay = { news: 'deadline-passed', deadline: over } as const;
const word = (deadline: string) => ({
  ...{ kind: 'officer-message', to: 'officer', news: 'deadline-passed' },
  deadline,
});
const later = (one: CaseCondition): CaseCondition => ({ ...one, deadline: day('2027-04-01') });
const by = (theCase: Case, ...days: readonly Day[]): Case => {
  const { filed: filing } = theCase;
  if (filing === undefined) throw new Error('It was not filed');
  const also = days.map((deadline, at) => ({ ...remedyCondition, id: `c-${at}`, deadline }));
  return { ...theCase, filed: { ...filing, conditions: [...filing.conditions, ...also] } };
};

// The victim is told "We will tell you when they have done it, or if they have not": somebody has to notice.
describe('given something that is to be done by a day, then its officer hears once that day is over', () => {
  test('from the filing', () => {
    expect(deadlineDrafts(drafting, filed.theCase, [])).toEqual([word(over)]);
  });

  test('of each day, where there are several, and once where it is the same', () => {
    const several = by(filed.theCase, day('2026-12-03'), day('2027-03-12'));
    // Thursday 3 December: Friday at eight.
    expect(deadlineDrafts(drafting, several, [])).toEqual([word('2026-12-04T08:00:00.000Z'), word(over)]);
  });

  test('in a case that was filed before anybody noticed: with the next that happens in it', () => {
    expect(deadlineDrafts(filed.theCase, filed.theCase, [])).toEqual([word(over)]);
  });

  test.each(['waiting', 'sent', 'parked'] as const)('not twice: that word is %s', (state) => {
    expect(deadlineDrafts(filed.theCase, filed.theCase, [{ ...theDay, state }])).toEqual([]);
  });

  test('whatever else its officer is told at that moment', () => {
    const other = { ...theDay, news: 'child-tasks-due', state: 'sent' } as const;
    expect(deadlineDrafts(filed.theCase, filed.theCase, [other])).toEqual([word(over)]);
    expect(dayPassed(filed.theCase, { deadline: '2027-03-14T08:00:00.000Z' })).toBeUndefined();
    expect(dayPassed(filed.theCase, theDay)).toBe('2027-03-12');
  });

  test('again by a day that a breach gave: in summer time at seven by Greenwich', () => {
    // The new day is Thursday 1 April 2027, after the clocks went forward.
    const breached = stages.breachedConditionalCaution().theCase;
    const said = deadlineDrafts(breached, stages.varied().theCase, [{ ...theDay, state: 'waiting' }]);
    expect(said).toEqual([word('2027-04-02T07:00:00.000Z')]);
  });

  test('again of the same day, where a breach was excused after it was said', () => {
    const breached = stages.breachedConditionalCaution();
    const excused = tell(
      breached,
      { type: 'decide-breach', decision: 'excuse', reason: 'They were ill.' },
      { by: sergeant },
    );
    const said = (state: 'sent' | 'waiting') =>
      deadlineDrafts(breached.theCase, excused.theCase, [{ ...theDay, state }]);
    expect(said('sent')).toEqual([word(over)]);
    expect(said('waiting')).toEqual([]);
  });

  test.each([
    ['a draft', drafting],
    ['one in breach', stages.breachedConditionalCaution().theCase],
    ['one that is completed', stages.completed().theCase],
    ['one that was declined', stages.declinedByProvider().theCase],
    ['one that was withdrawn', stages.withdrawn().theCase],
    ['one whose only part is reported as completed', reported(filed, 'accepted', 'completed').theCase],
  ])('of nothing else: %s', (_what, theCase) => {
    expect(deadlineDrafts(drafting, theCase, [])).toEqual([]);
    expect(dayPassed(theCase, theDay)).toBeUndefined();
  });
});

describe('given that word, when it is said', () => {
  test('then a provider that reports is to be asked, and the promise is said', () => {
    const { data } = newsView('deadline-passed', filed.theCase, westMidlands, theDay);
    const said = JSON.stringify(data);
    expect(said).toContain('Friday 12 March is over by which it was to be done');
    expect(said).toMatch(/Ring [^.]+ today, and ask them to report whether it is done\./);
    expect(said).toContain('The victim was promised to hear if it is not.');
  });

  test('then what its officer confirms is theirs to find out, and the case opens', () => {
    const view = newsView('deadline-passed', stages.courseCompleted().theCase, westMidlands, theDay);
    expect(JSON.stringify(view.data)).toContain(
      'Nobody reports this: find out today whether they did it, and say so on the case. Write a letter of apology.',
    );
    expect(view.verbs).toEqual(['open']);
  });

  // A letter, money, repair and staying away have no provider: a ring to one finds nothing out about them.
  test.each<[string, readonly CaseCondition[], RegExp, RegExp]>([
    [
      'both on one day',
      [courseCondition, remedyCondition],
      /Ring .* Nobody reports this: .* Write a letter/,
      /never/,
    ],
    [
      'the course later',
      [later(courseCondition), remedyCondition],
      /Nobody reports this: .* Write a letter/,
      /Ring/,
    ],
    [
      'the letter later',
      [courseCondition, later(remedyCondition)],
      /Ring [^.]+ today/,
      /Nobody reports this/,
    ],
  ])('then each is asked of whoever knows of it: %s', (_what, conditions, said, unsaid) => {
    const { theCase } = fileWith(stages.approved(), { conditions });
    const words = JSON.stringify(newsView('deadline-passed', theCase, westMidlands, theDay).data);
    expect(words).toMatch(said);
    expect(words).not.toMatch(unsaid);
  });

  test('then nobody is promised anything where nobody was harmed', () => {
    const { theCase } = filed;
    const facts = { ...theCase.answers.facts, victim: 'none', offence: 'possession-class-b' } as const;
    const alone = { ...theCase, answers: { ...theCase.answers, facts } };
    expect(JSON.stringify(newsView('deadline-passed', alone, westMidlands, theDay).data)).not.toMatch(
      /victim/,
    );
  });
});
