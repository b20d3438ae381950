import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breachView } from '../../../src/dialogue/screens/breach/breachView.ts';
import { caseView } from '../../../src/dialogue/screens/case/caseView.ts';
import type { Filing, ReportKind } from '../../../src/domain/case/case.ts';
import { noticesFor } from '../../../src/domain/notices/noticesFor.ts';
import { day } from '../../../src/law/day.ts';
import * as stages from '../../support/caseStages.ts';
import {
  attempt,
  filed,
  minute,
  outcomeOf,
  reported,
  reportOf,
  type Story,
  tell,
  withdrawn,
} from '../../support/caseStories.ts';
import { courseCondition } from '../../support/filings.ts';
import { samples } from '../../support/samples.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const debts = { intervention: 'debt-advice', provider: 'citizens-advice' } as const;
const drinking = { intervention: 'alcohol-treatment', provider: 'drug-services', referred: true } as const;
const jobs = { intervention: 'sova', provider: 'sova', referred: true } as const;
/** Run by the provider of the course as well. */
const sameProvider = { intervention: 'drug-treatment', provider: 'cranstoun', referred: true } as const;

const filedWith = (support: NonNullable<Filing['support']>): Story =>
  filed(stages.approved(), { support, conditions: [courseCondition] });
const kinds: readonly ReportKind[] = [
  'accepted',
  'declined',
  'booked',
  'attended',
  'missed',
  'completed',
  'withdrawn',
];
const context = { force: westMidlands, today: day('2026-11-21') };

function say(story: Story, kind: ReportKind, provider: string, intervention?: string): Story {
  const about = intervention === undefined ? {} : { intervention };
  const report = reportOf(kind, story.events.length, about);
  return tell(story, { type: 'report', report, provider }, { by: 'provider' });
}

describe('given support taken up by choice, when its provider reports', () => {
  test.each(kinds)('"%s", then it is kept and nothing moves', (kind) => {
    const before = filedWith([drinking]);
    const { theCase } = say(before, kind, 'drug-services');
    expect(theCase.supportReports).toMatchObject([{ kind, provider: 'drug-services' }]);
    const { supportReports: _kept, revision: _grown, ...rest } = theCase;
    const { revision: _old, ...untouched } = before.theCase;
    expect(rest).toEqual(untouched);
  });

  test('a miss again and again, then it is no strike and no breach', () => {
    const story = [1, 2, 3, 4].reduce((told) => say(told, 'missed', 'drug-services'), filedWith([drinking]));
    expect([story.theCase.strikes, story.theCase.state.status]).toEqual([0, 'in-progress']);
  });

  test('the same report twice, then it is kept once', () => {
    const report = reportOf('missed', 5);
    const once = tell(
      filedWith([drinking]),
      { type: 'report', report, provider: 'drug-services' },
      { by: 'provider' },
    );
    const again = attempt(once, { type: 'report', report, provider: 'drug-services' }, { by: 'provider' });
    expect(outcomeOf(again)).toBe('');
  });

  test('after the case ended, then it is refused', () => {
    const ended = reported(filedWith([drinking]), 'completed');
    const late = attempt(
      ended,
      { type: 'report', report: reportOf('attended', 9), provider: 'drug-services' },
      { by: 'provider' },
    );
    expect(outcomeOf(late)).toBe('refused: closed');
  });

  test('and nobody agreed it with them, then it is not theirs', () => {
    const other = attempt(
      filedWith([drinking]),
      { type: 'report', report: reportOf('missed', 9), provider: 'sova' },
      { by: 'provider' },
    );
    expect(outcomeOf(other)).toBe('refused: not-yours');
  });
});

describe('given a provider that runs the condition and support, when it reports a miss', () => {
  const both = () => filedWith([sameProvider]);

  test('of the support, then it is no strike', () => {
    expect(say(both(), 'missed', 'cranstoun', 'drug-treatment').theCase.strikes).toBe(0);
  });

  test('of the condition, then it is one', () => {
    expect(say(both(), 'missed', 'cranstoun', 'alcohol-related-violence').theCase.strikes).toBe(1);
  });

  test.each([[undefined], ['sova']])('of %s, then it must say which', (intervention) => {
    const about = intervention === undefined ? {} : { intervention };
    const asked = attempt(
      both(),
      { type: 'report', report: reportOf('missed', 9, about), provider: 'cranstoun' },
      { by: 'provider' },
    );
    expect(outcomeOf(asked)).toBe('refused: unclear');
  });
});

describe('given any reports in any order, then', () => {
  const anyReport = fc.record({
    kind: fc.constantFrom(...kinds, 'missed' as const, 'withdrawn' as const),
    who: fc.constantFrom(
      ['cranstoun', 'alcohol-related-violence'] as const,
      ['cranstoun', 'drug-treatment'] as const,
      ['drug-services', undefined] as const,
      ['sova', 'sova'] as const,
    ),
  });

  test('a breach is the same with and without what was said about support', () => {
    let breaches = 0;
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 14 }), (reports) => {
        const outcome = (said: typeof reports) =>
          said.reduce(
            (story, { kind, who: [provider, intervention] }, index) => {
              const about = intervention === undefined ? {} : { intervention };
              const report = { id: `r-${index}-${kind}`, kind, at: minute(100), ...about };
              const answer = attempt(
                story,
                { type: 'report', report, provider },
                { by: 'provider', at: minute(100) },
              );
              return answer.ok
                ? tell(story, { type: 'report', report, provider }, { by: 'provider', at: minute(100) })
                : story;
            },
            filedWith([drinking, sameProvider, jobs]),
          );
        const { theCase } = outcome(reports);
        const alone = outcome(reports.filter(({ who }) => who[1] === 'alcohol-related-violence')).theCase;
        expect([theCase.state, theCase.strikes]).toEqual([alone.state, alone.strikes]);
        if (theCase.state.status === 'breached') breaches += 1;
      }),
      { numRuns: samples(400) },
    );
    expect(breaches).toBeGreaterThan(20);
  });
});

describe('given a breach, when it is shown, then no card says a word about support', () => {
  const titles = westMidlands.interventions
    .filter(({ id }) => ['debt-advice', 'alcohol-treatment', 'sova'].includes(id))
    .map(({ title }) => title);
  const breached = () =>
    reported(say(filedWith([debts, drinking, jobs]), 'missed', 'drug-services'), 'missed', 'missed');

  test.each(['officer', 'supervisors'] as const)('to the %s', (reader) => {
    const { theCase } = breached();
    expect([titles.length, theCase.state.status]).toEqual([3, 'breached']);
    const card = JSON.stringify(breachView(theCase, context, reader));
    for (const title of titles) expect(card).not.toContain(title);
    expect(card).not.toMatch(/by choice/i);
    expect(card).toContain('What was agreed: ');
  });

  test('to the officer with what was agreed, to the channel without', () => {
    const { theCase } = breached();
    const text = 'What was agreed: Take part in the course. By Friday 12 March.';
    expect(JSON.stringify(breachView(theCase, context, 'officer'))).toContain(text);
    const channel = JSON.stringify(breachView(theCase, context, 'supervisors'));
    expect(channel).toContain('What was agreed: one thing, to be done by Friday 12 March.');
    expect(channel).not.toContain(courseCondition.text);
  });
});

describe('given a filed case with support, when its card is drawn, then', () => {
  test('support stands apart from what was agreed, and what was said of it says so', () => {
    const { theCase } = say(filedWith([debts, drinking]), 'missed', 'drug-services');
    const { data } = caseView(theCase, westMidlands);
    if (!('support' in data && 'history' in data)) throw new Error('This is another card');
    expect(data.support.map((line) => ('text' in line ? line.text : ''))).toEqual([
      expect.stringMatching(/^.+ with .+\. Nothing is sent from here: give them the details\.$/),
      expect.stringMatching(/^.+ with .+\.$/),
    ]);
    expect(JSON.stringify(data.history)).toMatch(/By choice: .+: Failed to attend/);
  });
});

describe('given a filing with support, when it is known who must be told, then', () => {
  const told = (before: Story, after: Story) => {
    const events = after.events.slice(before.events.length).map(({ event }) => event);
    return noticesFor(events, { before: before.theCase, after: after.theCase }, minute(1), () => 'id')
      .filter(({ to }) => to === 'provider')
      .map(({ kind, provider }) => `${kind} ${provider}`);
  };

  test('each provider gets one referral, and none where people make contact themselves', () => {
    const before = stages.approved();
    const more = { ...drinking, intervention: 'substance-misuse' };
    const after = filed(before, { support: [debts, drinking, more, jobs, sameProvider] });
    expect(told(before, after)).toEqual(['referral cranstoun', 'referral drug-services', 'referral sova']);
  });

  test('after another course was chosen, whoever has a referral gets no second one', () => {
    const first = reported(filedWith([drinking]), 'declined');
    const again = tell(first, { type: 'choose-another' });
    const after = filed(again, { provider: 'hampton-trust', support: [drinking, jobs] });
    expect(told(again, after)).toEqual(['referral hampton-trust', 'referral sova']);
  });

  test('when it is withdrawn, they are told that too; a breach is none of their business', () => {
    const before = filedWith([drinking]);
    expect(told(before, withdrawn(before))).toEqual([
      'referral-update cranstoun',
      'referral-update drug-services',
    ]);
    const breach = reported(before, 'missed', 'missed');
    const excused = tell(breach, { type: 'decide-breach', decision: 'excuse', reason: 'They were ill.' });
    expect(told(breach, excused)).toEqual(['referral-update cranstoun']);
  });
});
