import { describe, expect, test } from 'vitest';
import { breachListView } from '../../src/dialogue/screens/breach/breachListView.ts';
import { breachView } from '../../src/dialogue/screens/breach/breachView.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { openBreachDecisions } from '../../src/domain/case/decideBreach.ts';
import { type Day, day } from '../../src/law/day.ts';
import type { Facts } from '../../src/law/facts.ts';
import * as stages from '../support/caseStages.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const linesOf = (theCase: Case, today: Day, reader: 'officer' | 'decider' | 'supervisors') => {
  const { data, card } = breachView(theCase, { force, today }, reader);
  if (card !== 'breach') throw new Error('A breach is shown on another card');
  return data.lines.map(({ text }) => text);
};
const breached = (facts: Facts) => stages.breachedOn('conditional-caution', facts).theCase;
const assault: Facts = { offence: 'common-assault', offenceDate: day('2026-06-10') };

// MCA 1980 s.127(1): within six months of the offence, the day itself left out. Theft has no such limit.
describe('given a breach that may lead to a charge, when it is read alone, then it says by when', () => {
  test.each<[string, Facts, string, string]>([
    ['in time', assault, '2026-11-30', 'Last day to charge: 10 December 2026.'],
    ['on the last day', assault, '2026-12-10', 'Last day to charge: 10 December 2026.'],
    ['too late', assault, '2026-12-11', 'Statute-barred: the last day to charge was 10 December 2026.'],
    // CJA 1988 s.39A: six months from the victim's statement, within two years of the offence.
    [
      'of a partner who has made no statement, once six months are over',
      { ...assault, domesticAbuse: 'intimate-partner', statementDate: 'none' },
      '2026-12-11',
      'It can be charged only once the victim has made a statement, and by 10 June 2028 at the latest.',
    ],
    [
      'the day is not known',
      { offence: 'common-assault' },
      '2026-11-30',
      'Nobody can say here by when it must be charged: find out before you decide.',
    ],
  ])('%s', (_what, facts, today, says) => {
    const theCase = breached(facts);
    for (const reader of ['officer', 'decider'] as const)
      expect(linesOf(theCase, day(today), reader), reader).toContain(says);
    expect(linesOf(theCase, day(today), 'supervisors').join(), 'a channel').not.toMatch(
      /to charge|can be charged|Statute/,
    );
  });

  test('and a charge is a choice until that day alone', () => {
    const open = (today: string) =>
      openBreachDecisions(breached(assault), { ...force, today: day(today) }).map(({ decision }) => decision);
    expect(open('2026-12-10')).toContain('charge');
    expect(open('2026-12-11')).not.toContain('charge');
  });

  test('nothing of it where there is no limit, or no charge can follow', () => {
    const said = (theCase: Case) => linesOf(theCase, day('2026-11-30'), 'decider').join('\n');
    expect(said(breached({ offence: 'theft', offenceDate: day('2026-06-10') }))).not.toMatch(/to charge:/);
    expect(said(stages.breachedOn('community-resolution', assault).theCase)).not.toMatch(/to charge/);
  });
});

test('a post that lists many has first what can be charged for the shortest time, and last what no charge can follow', () => {
  const named = (reference: string, story: Case, chargeBy?: string): Case => {
    if (story.filed === undefined) throw new Error('It is not filed');
    const filed = { ...story.filed, ...(chargeBy === undefined ? {} : { chargeBy: day(chargeBy) }) };
    return { ...story, reference, filed };
  };
  const caution = breached(assault);
  const cases = [
    named('WM-NONE', caution),
    named('WM-LATER', caution, '2027-02-01'),
    named('WM-SOON', caution, '2026-12-10'),
    // Statute-barred: no day is left to lose, whatever is decided today.
    named('WM-OVER', caution, '2026-11-19'),
    named('WM-CR', stages.breachedOn('community-resolution', assault).theCase, '2026-12-01'),
  ];
  const text = JSON.stringify(breachListView(cases, day('2026-11-20')).data);
  const order = ['WM-SOON', 'WM-LATER', 'WM-NONE', 'WM-OVER', 'WM-CR'].map((one) => text.indexOf(one));
  expect(order.slice(0, 2)).toEqual(order.slice(0, 2).toSorted((a, b) => a - b));
  expect(Math.max(...order.slice(0, 2))).toBeLessThan(Math.min(...order.slice(2)));
});
