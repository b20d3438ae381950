import { describe, expect, test } from 'vitest';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import { newsView } from '../../src/dialogue/screens/news/newsView.ts';
import { everybodyReached } from '../../src/domain/notices/notReached.ts';
import { day } from '../../src/law/day.ts';
import { approved, completed, courseCompleted } from '../support/caseStages.ts';
import { filed, reported, type Story } from '../support/caseStories.ts';
import { courseCondition, remedyCondition } from '../support/filings.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const heading = ({ theCase }: Story) => {
  const { data } = newsView('completed', theCase, force);
  return 'heading' in data ? data.heading : '';
};
const nextOn = ({ theCase }: Story, when: string) => {
  const readAt = `${when}T10:00:00.000Z`;
  const { data } = caseView(theCase, force, '', { ...everybodyReached, readAt });
  return 'next' in data ? data.next : '';
};

// “Completed” is how a case ends: whoever reads it of the course alone takes the money or the no contact for done.
describe('given a provider that reports its course completed', () => {
  test('then the news says that the rest is open, where it is', () => {
    expect(heading(courseCompleted())).toMatch(/: course completed, the rest is still open$/);
  });

  test('then the news says completed, where nothing else was agreed', () => {
    expect(heading(completed())).toMatch(/: completed$/);
  });
});

// The press that confirms it is refused until then: nobody is sent to do it.
describe('given no contact beside a course that is done', () => {
  const noContact = { ...remedyCondition, isKeptUp: true, deadline: day('2027-03-01') } as const;
  const story = () =>
    reported(
      filed(approved(), { conditions: [courseCondition, noContact] }),
      ...(['accepted', 'attended', 'completed'] as const),
    );

  test.each([
    ['2027-02-01', 'It is to be kept up until Monday 1 March: confirm it once that day is over.'],
    ['2027-03-01', 'It is to be kept up until Monday 1 March: confirm it once that day is over.'],
    ['2027-03-02', 'Check that the victim’s remedy is done, then confirm it here.'],
  ])('on %s, then its officer reads: %s', (when, says) => {
    expect(nextOn(story(), when)).toContain(says);
  });
});
