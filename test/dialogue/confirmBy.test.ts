import { describe, expect, test } from 'vitest';
import { callView } from '../../src/dialogue/screens/calls/callView.ts';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import { confirmView } from '../../src/dialogue/screens/case/confirmView.ts';
import { newsView } from '../../src/dialogue/screens/news/newsView.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { addDays, addWeeks, londonDay, sayDay } from '../../src/domain/days.ts';
import { dayPassed, deadlineDrafts } from '../../src/domain/notices/deadlineDrafts.ts';
import { everybodyReached } from '../../src/domain/notices/notReached.ts';
import * as stages from '../support/caseStages.ts';
import { filed, minute, type Story, tell } from '../support/caseStories.ts';
import { courseCondition, remedyCondition } from '../support/filings.ts';
import { barFight, westMidlands as force } from '../support/westMidlands.ts';
import { press, walkThrough } from './sitting.ts';
import { askedFacts } from './typing.ts';

const today = londonDay(minute(0));
const { confirmWithinDays, deadlineWeeks } = force.policy;
const confirmBy = addDays(today, confirmWithinDays);
const reportBy = addWeeks(today, deadlineWeeks.usual);
const { deadline: _set, ...letter } = remedyCondition;
const { deadline: _day, ...course } = courseCondition;

/** A letter, or whatever is given, in a community resolution: nobody set a day for it. */
const resolution = (some: Parameters<typeof filed>[1] = {}): Story =>
  filed(stages.drafting(), {
    ...{ disposal: 'community-resolution', intervention: null, provider: null, conditions: [letter] },
    ...{ confirmBy, reportBy, ...some },
  });

const asked = ({ theCase }: Story) => deadlineDrafts(stages.drafting().theCase, theCase, []);

// The victim is told “We will tell you when they have done it, or if they have not. You do not have to ask.”
test('given a community resolution in which nothing has a day, when it is filed, then it has one to find out by', () => {
  const reached = { victimContacted: 'reached', victimView: 'supports' };
  const result = askedFacts(walkThrough([{ words: 'punched' }]), barFight);
  const card = walkThrough(
    [{ intervention: 'none' }, reached, { remedyChosen: 'written-apology', victimNextBy: '2026-11-27' }],
    press(result, 'answer', { disposal: 'community-resolution', requestNote: '' }),
  );
  const { filed: filing } = press(card, 'file', { consent: 'agrees' }).story.theCase;
  expect(filing).toMatchObject({ confirmBy, reportBy });
  expect(filing?.conditions[0]?.deadline).toBeUndefined();
});

describe('given such a resolution, when nobody has said whether it was done', () => {
  test.each<[string, Story, string, RegExp]>([
    [
      'a letter',
      resolution(),
      confirmBy,
      /find out today whether they did it.* Write a letter of apology\..*The victim was promised to hear if it is not\."/,
    ],
    [
      'words of advice',
      resolution({ conditions: [], wordsOfAdvice: true }),
      confirmBy,
      /press “Advice given”\. If they are not given, withdraw the case\. The victim was promised to hear if it is not\."/,
    ],
    [
      'a course',
      filed(stages.drafting(), {
        ...{ disposal: 'community-resolution', conditions: [course], confirmBy, reportBy },
      }),
      reportBy,
      /Ring Cranstoun today, and ask them to report.*The victim was promised to hear if it is not\."/,
    ],
  ])('of %s its officer hears once, the morning after that day', (_what, story, last, asks) => {
    const drafts = asked(story);
    expect(drafts).toMatchObject([{ news: 'deadline-passed', to: 'officer' }]);
    const deadline = drafts[0]?.deadline ?? '';
    expect(londonDay(deadline)).toBe(addDays(londonDay(`${last}T12:00:00Z`), 1));
    expect(deadlineDrafts(story.theCase, story.theCase, [{ ...theDay(deadline), state: 'sent' }])).toEqual(
      [],
    );
    const said = JSON.stringify(newsView('deadline-passed', story.theCase, force, { deadline }).data);
    expect(said).toMatch(/nobody has said yet whether it was done/);
    expect(said).not.toMatch(/is over by which/);
    expect(said).toMatch(asks);
  });

  test('then there is nothing to ask once it was done, or somebody set a day for it', () => {
    const deadline = asked(resolution())[0]?.deadline ?? '';
    expect(dayPassed(tell(resolution(), { type: 'mark-done' }).theCase, { deadline })).toBeUndefined();
    const set = resolution({ conditions: [remedyCondition] });
    expect(londonDay(asked(set)[0]?.deadline ?? '')).toBe('2027-03-13');
  });

  test('then its card says when it is asked, and nobody that they have until then', () => {
    const { theCase } = resolution();
    const said = JSON.stringify(caseView(theCase, force).data);
    expect(said).toContain(`You are asked about it after ${sayDay(confirmBy)}.`);
    const sure = confirmView(theCase, { force, today }, 'mark-not-done', everybodyReached);
    expect(sure.note).not.toMatch(/they still have until then/);
  });

  // What was to be asked on a day is no more said to be asked after it.
  test('then its card names no day that is over', () => {
    const saidOn = (readAt: string) =>
      JSON.stringify(
        caseView(resolution({ conditions: [], wordsOfAdvice: true }).theCase, force, '', {
          ...everybodyReached,
          readAt,
        }).data,
      );
    expect(saidOn(`${confirmBy}T12:00:00Z`)).toContain(`You are asked about it after ${sayDay(confirmBy)}.`);
    expect(saidOn(`${addDays(confirmBy, 1)}T12:00:00Z`)).not.toContain('You are asked about it');
  });

  // Nobody else ends a case of a letter: its card said that they are asked, and nobody was.
  test.each<[string, Story]>([
    ['without a day', resolution({ conditions: [{ ...letter, isLetter: true }] })],
    ['with a day', resolution({ conditions: [{ ...remedyCondition, isLetter: true }] })],
  ])('of a letter %s, once it is there its officer is still asked to confirm it', (_what, story) => {
    const theCase = tell(story, { type: 'letter-received' }).theCase;
    expect(theCase.letterAt).toBeDefined();
    const [draft] = deadlineDrafts(stages.drafting().theCase, theCase, []);
    const deadline = draft?.deadline ?? '';
    const said = JSON.stringify(newsView('deadline-passed', theCase, force, { deadline }).data);
    expect(said).toContain(
      'The letter is there, and nothing else is open: if all is done, say so on the case.',
    );
    expect(said).not.toMatch(/Nobody reports this|You are asked about it|was promised to hear/);
    const day = dayPassed(theCase, { deadline }) ?? today;
    expect(JSON.stringify(caseView(theCase, force).data)).toContain(
      `You are asked about it after ${sayDay(day)}.`,
    );
  });

  // Most letters come late: that its day was asked about before the letter was there ends nothing.
  test('of a letter that comes after its day was asked about, its officer is asked again on the day after it', () => {
    const story = resolution({ conditions: [{ ...letter, isLetter: true }] });
    const deadline = asked(story)[0]?.deadline ?? '';
    const came = addDays(confirmBy, 4);
    const { theCase } = tell(story, { type: 'letter-received' }, { at: `${came}T10:00:00.000Z` });
    const drafts = deadlineDrafts(story.theCase, theCase, [{ ...theDay(deadline), state: 'sent' }]);
    expect(drafts.map((draft) => londonDay(draft.deadline ?? ''))).toEqual([addDays(came, 1)]);
  });

  test('then the victim is given the day by which they hear, and an older case asks for one', () => {
    expect(nextOf(resolution().theCase)).toMatch(/^You will hear from us by \w+ \d+ \w+\./);
    const { confirmBy: _by, reportBy: _report, ...filing } = resolution().theCase.filed ?? {};
    const older = { ...resolution().theCase, filed: filing } as Case;
    expect(nextOf(older)).toMatch(/^Let us fix now when you next hear from us\./);
    expect(asked({ events: [], theCase: older })).toEqual([]);
  });
});

const theDay = (deadline: string) => ({ news: 'deadline-passed', deadline }) as const;

function nextOf(theCase: Case): string {
  const due = dueCall(theCase, force);
  if (due === undefined) throw new Error('Nothing is due');
  const view = callView(theCase, due, force, { caller: 'liaison', today });
  if (view.card !== 'call') throw new Error('It is no call');
  return view.data.script.find(({ part }) => part === 'when-you-hear-next')?.words ?? '';
}
