import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import type { Status } from '../../../src/domain/assessment/assessment.ts';
import { day } from '../../../src/law/day.ts';
import type { Authority, Disposal, PoliceRank } from '../../../src/law/disposal.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { ruleBook, ruleById } from '../../../src/law/rules/ruleBook.ts';
import { samples } from '../../support/samples.ts';
import { clear, context } from '../../support/westMidlands.ts';
import { partial, sheet } from './anyFacts.ts';

/** An adult, full uninduced admission, evidence to charge, agrees, medium risk, nothing else flagged. */
const plain = {
  age: 30,
  sex: 'male',
  admission: 'full',
  admissionInduced: false,
  evidence: 'charge-standard',
  consent: 'agrees',
  consequencesExplained: true,
  risk: 'medium',
  ...clear,
  vulnerable: false,
  hateCrime: false,
  domesticAbuse: 'none',
  emergencyWorkerVictim: false,
  supplyIndicated: false,
  divertHistory: 'none',
  weapon: 'none',
  injury: 'none',
  victim: 'person',
  history: 'none',
  likelySentence: 'low-community',
  needs: [],
  alcoholPattern: 'none',
  borough: 'birmingham',
  digitalAccess: true,
  canPay: true,
  employment: 'working',
  interpreterNeeded: false,
} as const satisfies Facts;

const of = (facts: Facts, disposal: Disposal) => {
  const row = assess(facts, context).disposals.find((one) => one.disposal === disposal);
  if (!row) throw new Error('Every disposal must be assessed');
  return row;
};
const similar = (on: string, kind: 'community-resolution' | 'conviction') =>
  ({ day: day(on), kind, similar: true }) as const;

type Expected = readonly [why: string, facts: Facts, status: Status, authority: Authority | null];

/**
 * A community resolution is for a first or second time, mostly low-level and summary; others are exceptional and an
 * inspector's (West Midlands paper of 2018, paragraph 3). Written from the paper and the statutes, before the program.
 */
const resolutions: readonly Expected[] = [
  [
    'a burglary of a home is no low-level offence',
    { offence: 'burglary-dwelling' },
    'exceptional-only',
    'inspector',
  ],
  ['nor is strangling a stranger', { offence: 'strangulation' }, 'exceptional-only', 'inspector'],
  ['nor touching a stranger sexually', { offence: 'sexual-assault' }, 'exceptional-only', 'inspector'],
  ['nor actual bodily harm', { offence: 'abh' }, 'exceptional-only', 'inspector'],
  ['nor affray', { offence: 'affray' }, 'exceptional-only', 'inspector'],
  [
    'nor a broken restraining order',
    { offence: 'breach-restraining-order' },
    'exceptional-only',
    'inspector',
  ],
  ['nor a threat to kill', { offence: 'threats-to-kill' }, 'exceptional-only', 'inspector'],
  ['nor theft from somebody’s pocket', { offence: 'theft-person' }, 'exceptional-only', 'inspector'],
  ['nor fraud', { offence: 'fraud' }, 'exceptional-only', 'inspector'],
  ['nor witness intimidation', { offence: 'witness-intimidation' }, 'exceptional-only', 'inspector'],
  [
    'strangling a partner is closed, inspector or not',
    { offence: 'strangulation', domesticAbuse: 'intimate-partner' },
    'unavailable',
    null,
  ],
  [
    'a low-value theft from a shop stays normal',
    { offence: 'theft-shop', value: 150, victim: 'business' },
    'available',
    'officer',
  ],
  ['and so does damage of £300', { offence: 'criminal-damage', value: 300 }, 'available', 'officer'],
  [
    'damage of £800 is tried as a summary offence, and a sergeant looks at it',
    { offence: 'criminal-damage', value: 800 },
    'needs-authority',
    'sergeant',
  ],
  [
    'theft of £10,000 is nobody’s own resolution',
    { offence: 'theft-shop', value: 10_000, victim: 'business' },
    'exceptional-only',
    'inspector',
  ],
  [
    'four similar resolutions this year are no second time',
    {
      offence: 'theft-shop',
      value: 40,
      victim: 'business',
      previous: [
        similar('2026-02-01', 'community-resolution'),
        similar('2026-04-01', 'community-resolution'),
        similar('2026-06-01', 'community-resolution'),
        similar('2026-08-01', 'community-resolution'),
      ],
    },
    'exceptional-only',
    'inspector',
  ],
  [
    'a suspended sentence and two similar convictions',
    {
      offence: 'theft-shop',
      value: 40,
      victim: 'business',
      onCourtOrder: true,
      previous: [similar('2025-12-01', 'conviction'), similar('2026-06-01', 'conviction')],
    },
    'exceptional-only',
    'inspector',
  ],
  [
    'a summary assault on a stranger, a first time, is what it is for',
    { offence: 'common-assault' },
    'available',
    'officer',
  ],
  [
    'being drunk and disorderly, too',
    { offence: 'drunk-and-disorderly', victim: 'none' },
    'available',
    'officer',
  ],
  [
    'a knife used in an assault takes it out',
    { offence: 'common-assault', weapon: 'used' },
    'exceptional-only',
    'inspector',
  ],
  [
    'a dog that hurt somebody is either-way',
    { offence: 'dangerous-dog', injury: 'minor' },
    'exceptional-only',
    'inspector',
  ],
  ['a dog that hurt nobody is summary', { offence: 'dangerous-dog', injury: 'none' }, 'available', 'officer'],
];

describe('a community resolution: as by the paper and the statutes', () => {
  test.each(resolutions)('%s', (_, facts, status, authority) => {
    const { history: _word, ...others } = plain;
    const whole: Facts = { ...(facts.previous ? others : plain), offenceDate: day('2026-11-01'), ...facts };
    const row = of(whole, 'community-resolution');
    expect([row.status, row.authority]).toEqual([status, authority]);
    if (!['available', 'needs-authority'].includes(status))
      expect(assess(whole, context).recommended, 'never proposed').not.toBe('community-resolution');
  });

  test('on a suspended sentence after two similar convictions the caution is an exception as well, and a charge usual', () => {
    const { history: _word, ...others } = plain;
    const previous = [similar('2025-12-01', 'conviction'), similar('2026-06-01', 'conviction')];
    const facts: Facts = {
      ...others,
      offence: 'theft-shop',
      value: 40,
      victim: 'business',
      onCourtOrder: true,
      offenceDate: day('2026-11-01'),
      previous,
    };
    expect(of(facts, 'conditional-caution').status).toBe('exceptional-only');
    expect(assess(facts, context)).toMatchObject({
      recommended: null,
      because: expect.stringMatching(/^A charge is the usual answer/),
    });
  });

  test('abuse by a relative is never an officer’s alone, and nothing is proposed', () => {
    const facts: Facts = {
      ...plain,
      offence: 'common-assault',
      domesticAbuse: 'family',
      dashRisk: 'standard',
      coerciveControl: false,
      protectiveOrder: false,
      daInLast2Years: false,
      offenceDate: day('2026-11-01'),
    };
    expect(of(facts, 'community-resolution')).toMatchObject({
      status: 'needs-authority',
      authority: 'sergeant',
    });
    expect(assess(facts, context)).toMatchObject({
      recommended: null,
      because: expect.stringMatching(/a charge is usual/),
    });
  });

  test('cannabis without having taken part in Divert: no sentence says that nothing is open while a caution is', () => {
    const facts: Facts = {
      ...plain,
      offence: 'possession-cannabis',
      divertHistory: 'not-engaged',
      victim: 'none',
    };
    expect(of(facts, 'conditional-caution').status).toBe('needs-authority');
    expect(assess(facts, context).because).not.toMatch(/Nothing on the force/);
  });
});

describe('what the offence settles by itself', () => {
  test.each<[string, string, Facts]>([
    ['coercive control is domestic abuse, so it is asked by whom', 'coercive-control', {}],
    ['a broken non-molestation order, too', 'breach-non-molestation', {}],
  ])('%s', (_, offence, more) => {
    const { domesticAbuse: _unknown, ...rest } = plain;
    expect(assess({ ...rest, offence, ...more }, context).ask).toContain('domesticAbuse');
  });

  test.each([
    ['breach-non-molestation', 'R17e'],
    ['breach-restraining-order', 'R17e'],
    ['coercive-control', 'R17e'],
  ])('%s against a partner: the caution is an exception without another question', (offence, rule) => {
    const facts: Facts = {
      ...plain,
      offence,
      domesticAbuse: 'intimate-partner',
      dashRisk: 'standard',
      daInLast2Years: false,
    };
    expect(of(facts, 'conditional-caution').reasons.map((one) => one.rule)).toContain(rule);
  });

  test('a racially aggravated assault is a hate crime whatever was ticked', () => {
    const facts: Facts = { ...plain, offence: 'racially-aggravated-assault', hateCrime: false };
    expect(of(facts, 'conditional-caution').reasons.map((one) => one.rule)).toContain('R15a');
  });
});

describe('a child', () => {
  const child = { ...plain, age: 15 } as const;

  test.each<[string, Facts]>([
    ['a low-level offence, whatever else is unknown', { offence: 'theft-shop', age: 15 }],
    ['with the admission known', { offence: 'theft-shop', age: 15, admission: 'full' }],
    ['with all known', { ...child, offence: 'common-assault' }],
    ['at ten', { ...child, age: 10, offence: 'criminal-damage' }],
    ['at seventeen', { ...child, age: 17, offence: 'public-order-s5' }],
  ])('%s: always a joint decision', (_, facts) => {
    expect(assess(facts, context).handOver).toBe('yjs');
  });

  test.each<[string, Facts, Disposal, PoliceRank]>([
    [
      'actual bodily harm: youth justice and an inspector',
      { offence: 'abh' },
      'community-resolution',
      'inspector',
    ],
    [
      'the caution for it: youth justice and a sergeant',
      { offence: 'abh' },
      'youth-conditional-caution',
      'sergeant',
    ],
    [
      'a low-level offence: youth justice and the officer',
      { offence: 'theft-shop' },
      'community-resolution',
      'officer',
    ],
  ])('%s', (_, facts, disposal, rank) => {
    const row = of({ ...child, ...facts }, disposal);
    expect([row.authority, row.policeRank]).toEqual(['yjs', rank]);
  });
});

describe('whatever is known of a case', () => {
  const menu = ({ age }: Facts): readonly Disposal[] =>
    age !== undefined && age < 18 ? context.force.policy.menu.child : context.force.policy.menu.adult;

  test('what is proposed is open in the normal run, and no exception', () => {
    fc.assert(
      fc.property(partial, (facts) => {
        const { recommended, disposals } = assess(facts, context);
        const row = disposals.find(({ disposal }) => disposal === recommended);
        expect(row === undefined || (!row.exceptional && /^(available|needs)/.test(row.status))).toBe(true);
      }),
    );
  });

  test('where a caution is only an exception, nothing lighter is open in the normal run', () => {
    fc.assert(
      fc.property(sheet, (facts) => {
        fc.pre((facts.age ?? 0) >= 18);
        const { disposals } = assess(facts, { ...context, allInPlay: true });
        const [resolution, caution] = (['community-resolution', 'conditional-caution'] as const).map((name) =>
          disposals.find(({ disposal }) => disposal === name),
        );
        fc.pre(caution?.status === 'exceptional-only');
        fc.pre(!resolution?.reasons.some(({ rule }) => rule === 'R18a'));
        // Little time to charge makes no offence graver, and a resolution rests on no charge.
        fc.pre(!caution.reasons.some(({ rule }) => rule === 'R30c'));
        expect(resolution?.status).not.toMatch(/^(available|needs)/);
      }),
      { numRuns: samples(400) },
    );
  });

  test('“nothing is open” is said only where every disposal on the menu is closed', () => {
    fc.assert(
      fc.property(fc.oneof(partial, sheet), (facts) => {
        const { because, disposals } = assess(facts, context);
        fc.pre(because.startsWith('Nothing'));
        const offered = disposals.filter(({ disposal }) => menu(facts).includes(disposal));
        expect(offered.every(({ status }) => status === 'unavailable')).toBe(true);
      }),
    );
  });

  test('a reason for one disposal opens no other', () => {
    const reason = 'They have made up, and both families ask for it';
    fc.assert(
      fc.property(sheet, (facts) => {
        const statuses = (exceptional: NonNullable<Facts['exceptional']>) =>
          assess({ ...facts, exceptional }, context)
            .disposals.filter(({ disposal }) => disposal !== 'conditional-caution')
            .map(({ disposal, status }) => [disposal, status]);
        expect(statuses({ 'conditional-caution': reason })).toEqual(statuses({}));
      }),
    );
  });
});

describe('a rule that cannot say', () => {
  const rows = [...ruleBook, ruleById('D00')].filter(({ effect }) => effect.kind === 'cannot-say');

  test.each(rows)('$id names who can, and what to ask them for', ({ text }) => {
    expect(text).toMatch(/\b([Aa]sk (your|the|force|who|a)|[Cc]heck .*with the CPS|Take it)\b/);
  });
});
