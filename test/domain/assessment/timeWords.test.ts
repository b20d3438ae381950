import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import { day } from '../../../src/law/day.ts';
import type { Disposal } from '../../../src/law/disposal.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { barFight, context, partnerAssault, withPolicy } from '../../support/westMidlands.ts';

const on = (text: string, where = context) => ({ ...where, decisionDay: day(text) });
const wife = { ...partnerAssault, offenceDate: day('2026-03-01') } satisfies Facts;
const punched = (text: string): Facts => ({ ...barFight, offenceDate: day(text) });
const anyDriving = withPolicy({ adultDriving: 'open' });

describe('given an offence that can be charged for a limited time, when it is assessed, then it says until when:', () => {
  // The first day is left out: six months from 20 May end on 20 November (MCA 1980 s.127(1)).
  test.each<[string, Facts, ReturnType<typeof on>, Disposal, string, string]>([
    [
      'six months from the statement of 20 October (CJA 1988 s.39A)',
      { ...wife, statementDate: day('2026-10-20') },
      on('2026-11-16'),
      'charge',
      'R51f',
      'It can be charged until 20 April 2027.',
    ],
    [
      'two years from 1 March 2026 at most, with no statement yet',
      { ...wife, statementDate: 'none' },
      on('2026-11-16'),
      'charge',
      'R51a',
      'Take the victim’s MG11 or VRI: it can still be charged, until 1 March 2028.',
    ],
    [
      'a time that was not read',
      { ...punched('2026-03-01'), offence: 'no-insurance' },
      on('2026-11-16', anyDriving),
      'charge',
      'R51c',
      'The usual time to charge is over, and this offence may have another. Check the time limit with the CPS.',
    ],
    [
      'a time to be checked',
      { ...barFight, offence: 'drone' },
      on('2026-11-20'),
      'charge',
      'R51d',
      'Check the time limit with the CPS: how long this can be charged was not read in its Act.',
    ],
    [
      'the last day of all',
      punched('2026-05-20'),
      on('2026-11-20'),
      'charge',
      'R51e',
      'Charge by Friday 20 November, or it is statute-barred.',
    ],
    [
      'before the usual deadline of sixteen weeks',
      punched('2026-09-01'),
      on('2026-11-20'),
      'conditional-caution',
      'R30b',
      'It can be charged until Monday 1 March. The usual deadline leaves no time before that for a breach.',
    ],
    [
      'too soon for conditions',
      punched('2026-05-20'),
      on('2026-11-20'),
      'conditional-caution',
      'R30c',
      'It can be charged until Friday 20 November, too soon for conditions that help: this is only an exception.',
    ],
  ])('%s', (_, facts, where, disposal, rule, text) => {
    const found = assess(facts, where).disposals.find((one) => one.disposal === disposal);
    expect(found?.reasons.find((reason) => reason.rule === rule)?.text).toBe(text);
  });
});

describe('given an offence that can be charged for a limited time, when it says so, then it names the Act:', () => {
  const late = punched('2026-05-19');
  test.each<[string, Facts, ReturnType<typeof on>, Disposal, string, string]>([
    ['the usual time', punched('2026-09-01'), on('2026-11-20'), 'charge', 'R51f', 'MCA 1980 s.127(1)'],
    [
      'the time of domestic abuse',
      { ...wife, statementDate: day('2026-10-20') },
      on('2026-11-16'),
      'charge',
      'R51f',
      'CJA 1988 s.39A',
    ],
    ['the usual time that is over', late, on('2026-11-20'), 'charge', 'R50a', 'MCA 1980 s.127(1)'],
    ['what a caution rests on', late, on('2026-11-20'), 'conditional-caution', 'R50b', 'CJA 2003 s.24'],
  ])('%s', (_, facts, where, disposal, rule, act) => {
    const found = assess(facts, where).disposals.find((one) => one.disposal === disposal);
    expect(found?.reasons.find((reason) => reason.rule === rule)?.source.name).toBe(act);
  });
});
