import { describe, expect, test } from 'vitest';
import { missedLines } from '../../src/dialogue/screens/breach/missedLines.ts';
import { sinceLines } from '../../src/dialogue/screens/breach/sinceLines.ts';
import { historyLines } from '../../src/dialogue/screens/case/historyLines.ts';
import { reportNews } from '../../src/dialogue/screens/news/reportNews.ts';
import type { Report } from '../../src/domain/case/case.ts';
import * as stages from '../support/caseStages.ts';
import { filed, type Story, tell } from '../support/caseStories.ts';
import { courseCondition, remedyCondition } from '../support/filings.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const hears = (story: Story, ...reports: readonly Omit<Report, 'id'>[]): Story =>
  reports.reduce(
    (told, report) =>
      tell(
        told,
        { type: 'report', report: { id: `r-${told.events.length}`, ...report }, provider: 'cranstoun' },
        { by: 'provider' },
      ),
    story,
  );
const said = (...reports: readonly Omit<Report, 'id'>[]) =>
  hears(stages.filedConditionalCaution(), ...reports).theCase;
const appointment = '2026-12-05T14:00:00.000Z';
const booked = { kind: 'booked', at: '2026-12-01T09:00:00.000Z', appointment } as const;
const missedAt = (at: string) => ({ kind: 'missed', at }) as const;

describe('given a miss that does not count, when its officer is told', () => {
  test.each<[string, readonly Omit<Report, 'id'>[], string]>([
    [
      'before the appointment',
      [booked, missedAt('2026-12-02T09:00:00.000Z')],
      'failed to attend, reported before the appointment that is booked',
    ],
    [
      'twice for one day',
      [booked, missedAt(appointment), missedAt('2026-12-05T17:00:00.000Z')],
      'failed to attend, reported twice for one day',
    ],
    [
      'on a day they attended',
      [booked, { kind: 'attended', at: appointment }, missedAt('2026-12-05T17:00:00.000Z')],
      'failed to attend, reported for a day on which the provider says that they attended',
    ],
  ])('%s, then they are to ask, and nobody says that one more is a breach', (_when, reports, heading) => {
    const theCase = said(...reports);
    expect(reportNews('missed', theCase, force)).toEqual({
      heading,
      next: 'It does not count. Ring the provider, and ask which appointment was missed.',
    });
    expect(
      historyLines(theCase)
        .map(({ text }) => text)
        .join('\n'),
    ).toContain('Failed to attend, not counted');
    expect(missedLines(theCase, force)).toHaveLength(theCase.strikes);
  });
});

describe('given a day for which a provider reports that they did not attend, and then that they did,', () => {
  const attendedLater = { kind: 'attended', at: '2026-12-05T17:00:00.000Z' } as const;

  test('when its officer is told, then they are to ask which is true, and the failure is not counted', () => {
    const theCase = said(booked, missedAt(appointment), attendedLater);
    expect(reportNews('attended', theCase, force)).toEqual({
      heading: 'the person attended, on a day for which a failure to attend was reported',
      next: 'That failure does not count. Ring the provider, and ask which is true.',
    });
    const history = historyLines(theCase).map(({ text }) => text);
    expect(history.join('\n')).toContain('Failed to attend, not counted');
    const other = said(booked, missedAt(appointment), { ...attendedLater, at: '2026-12-06T09:00:00.000Z' });
    expect(reportNews('attended', other, force)).toEqual({ heading: 'the person attended', next: '' });
  });

  // What its officer had recorded is no matter of that.
  test('while a breach is open that its officer recorded, then it does not count, and they are to ask all the same', () => {
    const both = filed(stages.approved(), { conditions: [courseCondition, remedyCondition] });
    const marked = tell(hears(both, booked, missedAt(appointment)), { type: 'mark-not-done' });
    const { theCase } = hears(marked, attendedLater);
    expect(reportNews('attended', theCase, force).next).toBe(
      'That failure does not count. Ring the provider, and ask which is true. It stands on the breach alert, for the decision maker.',
    );
  });

  test('when it was a breach, then whoever decides reads that both were reported', () => {
    const week = '2026-12-12T14:00:00.000Z';
    const again = { kind: 'attended', at: '2026-12-12T17:00:00.000Z' } as const;
    const theCase = said(booked, missedAt(appointment), missedAt(week), again);
    expect(theCase.state.status).toBe('breached');
    expect(sinceLines(theCase, force, 'officer')).toEqual([
      'Reported since then: attended, Saturday 12 December, 17:00. A failure to attend was reported for that day. Ring the provider, and ask which is true.',
    ]);
    expect(reportNews('attended', theCase, force).heading).toContain('on a day for which a failure');
  });
});
