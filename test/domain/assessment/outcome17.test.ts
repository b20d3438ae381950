import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import { isOutOfTime, outcomeOutOfTime } from '../../../src/domain/assessment/outcomeCodeOf.ts';
import { day } from '../../../src/law/day.ts';
import type { FactName, Facts } from '../../../src/law/facts.ts';
import { barFight, context } from '../../support/westMidlands.ts';

/** A punch on a stranger in March, decided in November: six months ended on 1 September. */
const old = { ...barFight, offenceDate: day('2026-03-01') };
const inNovember = { ...context, decisionDay: day('2026-11-16') };
const unsaid = (fact: FactName): Facts =>
  Object.fromEntries(Object.entries(old).filter(([name]) => name !== fact));

type Code = 'outcome 17' | 'a graver offence' | 'the evidence';

/** Outcome 17 is for time that has run out (Home Office codes), 15 and 16 for evidence; what is indictable has no limit. */
const rows: readonly (readonly [story: string, facts: Facts, Code])[] = [
  ['time alone ends it', old, 'outcome 17'],
  ['nobody was hurt', { ...old, injury: 'none' }, 'outcome 17'],
  ['words in the street, of no injury anybody asks', { ...old, offence: 'public-order-s5' }, 'outcome 17'],
  [
    'a serious injury: bodily harm or wounding has no limit',
    { ...old, injury: 'serious' },
    'a graver offence',
  ],
  ['nobody speaks of an injury', unsaid('injury'), 'outcome 17'],
  [
    'hatred: aggravated assault is either-way (CDA 1998 s.29)',
    { ...old, hateCrime: true },
    'a graver offence',
  ],
  [
    'on an emergency worker it is either-way (AEW(O)A 2018 s.1)',
    { ...old, emergencyWorkerVictim: true },
    'a graver offence',
  ],
  ['on an officer', { ...old, victim: 'police' }, 'a graver offence'],
  ['on a constable by its name', { ...old, offence: 'assault-constable' }, 'a graver offence'],
  ['a knife was held up (PCA 1953 s.1A)', { ...old, weapon: 'threatened' }, 'a graver offence'],
  ['control of a partner (SCA 2015 s.76)', { ...old, coerciveControl: true }, 'a graver offence'],
  ['the evidence falls short as well', { ...old, evidence: 'insufficient' }, 'the evidence'],
  ['there is suspicion alone', { ...old, evidence: 'reasonable-suspicion' }, 'the evidence'],
  ['nobody has said what the evidence is', unsaid('evidence'), 'the evidence'],
  [
    'a serious injury and too little evidence: the offence first',
    { ...old, injury: 'serious', evidence: 'insufficient' },
    'a graver offence',
  ],
];

describe('given an offence that can no longer be charged, then', () => {
  test.each(rows)('%s', (_, facts, code) => {
    const answer = assess(facts, inNovember);
    const said = JSON.stringify(answer);
    expect(isOutOfTime(answer)).toBe(true);
    expect(
      answer.disposals.filter(({ status }) => status !== 'unavailable').map((one) => one.disposal),
    ).toEqual(['no-further-action']);
    expect(outcomeOutOfTime(answer)).toBe(code === 'outcome 17' ? '17' : undefined);
    expect(said.includes('outcome 17')).toBe(code === 'outcome 17');
    expect(said.includes('A graver offence may fit')).toBe(code === 'a graver offence');
    expect(said.includes('17 for the time, or 15 or 16 for the evidence')).toBe(code === 'the evidence');
  });

  test('the day comes first, and then why it counts', () => {
    const { because, disposals } = assess(old, inNovember);
    const day17 = 'The last day to charge it was 1 September 2026: outcome 17.';
    expect(because).toBe(
      `Nothing on the force’s list is open here. ${day17} A community resolution needs evidence enough for court proceedings.`,
    );
    for (const { reasons, status } of disposals.filter(({ disposal }) => disposal !== 'no-further-action'))
      for (const { rule, text } of reasons.filter(({ rule }) => rule.startsWith('R50')))
        expect(text.startsWith(day17), `${rule}, ${status}`).toBe(true);
  });

  test('in time, nothing is said of any outcome code', () => {
    expect(outcomeOutOfTime(assess(barFight, context))).toBeUndefined();
    expect(JSON.stringify(assess(barFight, context))).not.toMatch(/outcome 17|graver offence may fit/);
  });
});
