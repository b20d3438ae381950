import { describe, expect, test } from 'vitest';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import { nextStep } from '../../src/dialogue/screens/case/nextStep.ts';
import { newsView } from '../../src/dialogue/screens/news/newsView.ts';
import { everybodyReached } from '../../src/domain/notices/notReached.ts';
import { day } from '../../src/law/day.ts';
import type { Facts } from '../../src/law/facts.ts';
import * as stages from '../support/caseStages.ts';
import { byClock, filed, reported, type Story, sergeant, tell } from '../support/caseStories.ts';
import { courseCondition, remedyCondition } from '../support/filings.ts';
import { callAbout } from '../support/victimCalls.ts';
import { westMidlands } from '../support/westMidlands.ts';

const next = ({ theCase }: Story) => nextStep(theCase, westMidlands, everybodyReached);
const ended = (breached: Story) =>
  tell(
    breached,
    { type: 'decide-breach', decision: 'no-further-action', reason: 'No more is called for' },
    { by: sergeant },
  );

describe('given a case, when its officer reads what is next, then it says', () => {
  test('that a promised call or session is taken back where the provider declined', () => {
    expect(next(stages.declinedByProvider())).toMatch(
      /^Tell the person that Cranstoun will not phone or see them\./,
    );
  });

  // College of Policing practice page on Divert: a breach is logged as intelligence, and nobody else owns that.
  test('that the log is theirs to submit where drug diversion ended without more', () => {
    expect(next(ended(stages.breachedCommunityResolution()))).toContain('submit the intelligence log');
  });

  // A provider that ends it has not said that the person failed: the log would keep the course from them.
  test('that the log is only of somebody who did not engage where its provider ended it', () => {
    const said = next(ended(reported(stages.filedForDivert(), 'accepted', 'withdrawn')));
    expect(said).toMatch(/Tell the person, and record the outcome/);
    expect(said).toMatch(/Ask the provider why .* log only if the person did not engage\.$/);
  });

  test('nothing of a log where another course did', () => {
    expect(next(ended(stages.breachedConditionalCaution()))).not.toContain('log');
  });

  // R39b: what was on hold is revived; the one who decides on a charge did so before the deferral.
  test('that a decision to prosecute which stands is carried out, and nobody is asked to decide it again', () => {
    const stands = tell(
      stages.breachedChildsDeferral(),
      { type: 'decide-breach', decision: 'prosecution-stands', reason: 'Nothing was done.' },
      { by: sergeant },
    );
    expect(next(stands)).toMatch(
      /^The decision to prosecute stands, so it goes to court\. Have them charged, or a postal requisition sent\. Once that is done/,
    );
    expect(next(stages.charged()), 'a charge that is only asked for').toMatch(
      /^Put the case before the charging decision maker\. /,
    );
    expect(next(stages.notChargedAfterBreach()), 'it was decided').toMatch(/^Tell the person, and record/);
  });

  test('that the person is told where no further action was decided, and who knows the outcome', () => {
    const closed = tell(stages.notDiverted(), { type: 'decide-instead', disposal: 'no-further-action' });
    expect(next(closed)).toBe(
      'Tell the person, and record the outcome; the crime registrar says which fits.',
    );
    expect(next(stages.notDiverted()), 'nothing is decided yet').toContain('in the usual way');
  });

  // The words for the victim send them to a team for court cases: somebody has to tell that team of them.
  test('that witness care is told of the victim where it was charged and never diverted', () => {
    expect(next(stages.decidedInstead())).toBe(
      'It goes to court. Tell witness care how to reach the victim: it is they who tell the victim of court.',
    );
  });
});

// Two things are still the officer's to do, whatever the victim asked for.
test('given no further action after a breach, then no card says that nothing is required', () => {
  const story = ended(stages.breachedConditionalCaution());
  const asked = byClock(story, { type: 'victim-wishes', wishes: { statement: 'wanted' } });
  for (const one of [story, asked, tell(asked, { type: 'statement-taken' })]) {
    expect(next(one)).toMatch(/^Tell the person, and record the outcome/);
    expect(next(one)).not.toMatch(/nothing/i);
  }
});

// Whoever harmed them may turn on them once he hears that it is over.
describe('given domestic abuse, when it ends without a charge, then the victim hears it before the person', () => {
  const instead = { type: 'decide-instead', disposal: 'no-further-action' } as const;
  test.each<[string, () => Story]>([
    [
      'the CPS decided no further action',
      () => tell(stages.referredToCps(), { ...instead, cps: stages.cps }),
    ],
    ['on the breach itself', () => ended(stages.breachedDomesticAbuse())],
  ])('%s', (_what, story) => {
    expect(next(story())).toBe(
      'The victim hears it first. Then tell the person, and record the outcome; the crime registrar says which fits.',
    );
    const call = callAbout('breach', 'disposal', 'breach');
    const told = byClock(story(), { type: 'victim-called', call });
    expect(next(told), 'they have heard').toMatch(/^Tell the person, and record/);
    const spared = byClock(story(), { type: 'victim-wishes', wishes: { preferred: 'none' } });
    expect(next(spared), 'they want to hear nothing').toMatch(/^Tell the person, and record/);
  });

  // They knew of the breach, and not yet what came of it.
  test('though they were told of the breach before it was decided', () => {
    const call = callAbout('breach', 'disposal', 'breach');
    const told = byClock(stages.breachedDomesticAbuse(), { type: 'victim-called', call });
    expect(next(ended(told))).toMatch(/^The victim hears it first/);
  });

  const atHome = ({ theCase }: Story) => {
    const facts = { ...theCase.answers.facts, domesticAbuse: 'intimate-partner' } as const;
    return { ...theCase, answers: { ...theCase.answers, facts } };
  };
  test('a provider declined, and they have not heard what was decided', () => {
    const declined = stages.declinedByProvider();
    const words = JSON.stringify(newsView('declined', atHome(declined), westMidlands).data);
    expect(words).toContain(
      'The victim hears it first. Then tell the person that nobody will phone them about it.',
    );
    expect(next({ ...declined, theCase: atHome(declined) })).toMatch(
      /^The victim hears it first\. Then tell/,
    );
    expect(JSON.stringify(newsView('declined', declined.theCase, westMidlands).data)).toContain(
      'Tell the person that nobody will phone them about it.',
    );
  });

  // A postal requisition comes to where the two may live.
  test('the decision to prosecute stands, before the person hears of it', () => {
    const stands = { type: 'decide-breach', decision: 'prosecution-stands', reason: 'r' } as const;
    const story = tell(stages.breachedChildsDeferral(), stands, { by: sergeant });
    expect(next({ ...story, theCase: atHome(story) })).toContain('sent. The victim hears it first.');
    expect(next(story)).not.toContain('hears it first');
  });

  test('where nobody was abused, the person need not wait', () => {
    expect(next(ended(stages.breachedConditionalCaution()))).toMatch(/^Tell the person, and record/);
  });
});

// The provider and the victim are told by others: nobody but the officer tells the person the day they have to keep.
describe('given a breach that was let pass, when its officer reads the news, then it says to tell the person', () => {
  const said = (story: Story) => JSON.stringify(newsView('breach-decided', story.theCase, westMidlands));

  test('the new day, where it was given one', () => {
    const varied = tell(
      stages.breachedConditionalCaution(),
      { type: 'decide-breach', decision: 'vary', reason: 'They were ill', deadline: day('2027-04-02') },
      { by: sergeant },
    );
    for (const words of [said(varied), next(varied)])
      expect(words).toMatch(
        /Tell the person the new day: Friday 2 April\. They signed .* have them agree to the new day, on record \(how is to confirm\)/,
      );
  });

  // Nothing of it was signed or can be enforced; the person hears the day all the same.
  test('a new day of a community resolution, on its card too, until they came since', () => {
    const varied = tell(stages.breachedCommunityResolution(), {
      ...{ type: 'decide-breach', decision: 'vary', reason: 'They were ill' },
      deadline: day('2027-02-12'),
    });
    for (const words of [said(varied), next(varied)])
      expect(words).toMatch(/Tell the person the new day: Friday 12 February\.(?! They signed)/);
    expect(next(reported(varied, 'attended'))).not.toContain('the new day');
    const on = (readAt: string) => nextStep(varied.theCase, westMidlands, { ...everybodyReached, readAt });
    expect(on('2027-02-12T10:00:00.000Z')).toContain('the new day');
    expect(on('2027-02-13T10:00:00.000Z'), 'once it is past').not.toContain('the new day');
  });

  // Who runs a course takes no signature, and tells nobody of the money, nor of what another runs.
  test.each<[string, Parameters<typeof filed>[1], boolean]>([
    ['a course alone', { disposal: 'community-resolution' }, false],
    ['a course of a caution, which was signed', {}, true],
    [
      'a course, and a letter',
      { disposal: 'community-resolution', conditions: [courseCondition, remedyCondition] },
      true,
    ],
    [
      'a course, and one of somebody else',
      {
        disposal: 'community-resolution',
        required: [
          { intervention: courseCondition.id, provider: 'cranstoun', referred: true },
          { intervention: 'other', provider: 'other-provider', referred: true },
        ],
        conditions: [courseCondition, { ...courseCondition, id: 'other' }],
      },
      true,
    ],
  ])('the new day of %s, once they came since', (_what, some, says) => {
    const agreed = filed(some?.disposal === undefined ? stages.approved() : stages.drafting(), some);
    const varied = tell(
      reported(agreed, 'accepted', 'missed', 'missed'),
      { type: 'decide-breach', decision: 'vary', reason: 'They were ill', deadline: day('2027-04-02') },
      { by: sergeant },
    );
    expect(next(varied)).toContain('the new day: Friday 2 April');
    const came = reported(varied, 'attended');
    expect(next(came).includes('the new day: Friday 2 April.')).toBe(says);
    // News that comes late names no day without saying which.
    expect(said(came).includes('the new day: Friday 2 April.')).toBe(says);
    expect(said(came)).not.toContain('the new day.');
  });

  test('that it was excused, and to keep the next appointment', () => {
    const excused = tell(
      stages.breachedConditionalCaution(),
      { type: 'decide-breach', decision: 'excuse', reason: 'They were ill' },
      { by: sergeant },
    );
    expect(said(excused)).toContain('Tell the person that it was excused, and to keep the next appointment.');
    expect(said(excused)).not.toContain('counts');
  });

  // Its officer let pass what they had recorded: a miss that the provider reported is no matter of that.
  test('that it was excused, and its officer how many more are a breach', () => {
    const missed = reported(
      filed(stages.approved(), { conditions: [courseCondition, remedyCondition] }),
      'accepted',
      'missed',
    );
    const excused = tell(
      tell(missed, { type: 'mark-not-done' }),
      { type: 'decide-breach', decision: 'excuse', reason: 'A mistake' },
      { by: sergeant },
    );
    expect(said(excused)).toContain('What they failed to attend still counts. One more is a breach.');
    const none = { ...excused, theCase: { ...excused.theCase, strikes: 0 } };
    expect(said(none)).not.toContain('counts');
  });
});

// CJA 1988 s.39A: after domestic abuse the time runs from the statement; where nobody takes one there is no charge.
test.each([
  ['none', true],
  ['2026-11-20', false],
] as const)(
  'given a breach sent to the CPS past six months, with a statement of %s, then its officer has one taken first: %s',
  (statementDate, says) => {
    const { theCase } = stages.referredToCps();
    const facts: Facts = {
      ...theCase.answers.facts,
      ...{ offence: 'common-assault', age: 30, offenceDate: day('2026-04-01') },
      domesticAbuse: 'intimate-partner',
      statementDate: statementDate === 'none' ? statementDate : day(statementDate),
    };
    const late = { ...theCase, answers: { ...theCase.answers, facts } };
    const next = JSON.stringify(caseView(late, westMidlands).data);
    expect(next.includes('First see that the victim’s statement is taken')).toBe(says);
    const { victim = { calls: [], messages: [], details: {}, wishes: {}, surveys: [], told: {} } } = late;
    const taken = { ...late, victim: { ...victim, tasksDone: { 'statement-taken': late.openedAt } } };
    expect(JSON.stringify(caseView(taken, westMidlands).data)).not.toContain('First see that the victim');
  },
);
