import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import type { Status } from '../../../src/domain/assessment/assessment.ts';
import type { Disposal } from '../../../src/law/disposal.ts';
import type { FactName, Facts } from '../../../src/law/facts.ts';
import type { Offence } from '../../../src/law/offence.ts';
import { samples } from '../../support/samples.ts';
import { barFight, clear, context } from '../../support/westMidlands.ts';
import { partial, sheet } from './anyFacts.ts';

const { force } = context;
const open = ({ disposals }: ReturnType<typeof assess>): readonly Disposal[] =>
  disposals
    .filter(({ status }) => status !== 'unavailable' && status !== 'cannot-say')
    .map(({ disposal }) => disposal);
const cautions: readonly Disposal[] = [
  'conditional-caution',
  'simple-caution',
  'youth-caution',
  'youth-conditional-caution',
];

/** What answers a case out of court; no further action and charge stay open to a case that is blocked. */
const statuses = ({ disposals }: ReturnType<typeof assess>) =>
  disposals.filter(({ disposal }) => disposal !== 'no-further-action' && disposal !== 'charge');

const strictestFirst: readonly Status[] = ['unavailable', 'exceptional-only', 'needs-authority', 'available'];

/** Whether `after` lets in no more than `before` did. Doubt lets nobody in, and may be settled by an exception at most. */
const atMost = (before: Status, after: Status): boolean =>
  after === 'cannot-say' ||
  strictestFirst.indexOf(after) <=
    strictestFirst.indexOf(before === 'cannot-say' ? 'exceptional-only' : before);

/** Answers what is asked, a question at a time, until nothing is asked. Gives back every assessment on the way. */
function walk(whole: Facts): readonly ReturnType<typeof assess>[] {
  let facts: Facts = { ...(whole.offence === undefined ? {} : { offence: whole.offence }) };
  const steps = [assess(facts, context)];
  for (let asked = steps[0]?.ask[0]; asked; asked = steps.at(-1)?.ask[0]) {
    facts = { ...facts, [asked]: whole[asked] };
    steps.push(assess(facts, context));
    if (steps.length > 40) throw new Error(`It never stops asking for ${asked}`);
  }
  return steps;
}

const settled = ({ disposals }: ReturnType<typeof assess>) =>
  disposals.filter(({ status, ask }) => ask.length === 0 && status !== 'cannot-say');

describe('whatever is known of a case', () => {
  test('no caution is open without a full admission', () => {
    fc.assert(
      fc.property(partial, (facts) => {
        const found = open(assess(facts, context)).filter((one) => cautions.includes(one));
        expect(facts.admission === 'full' || found.length === 0).toBe(true);
      }),
    );
  });

  test('nothing for adults is open under 18, nothing for children from 18, and nothing but no further action under ten', () => {
    fc.assert(
      fc.property(sheet, fc.integer({ min: 0, max: 30 }), (facts, age) => {
        const found = open(assess({ ...facts, age }, context));
        const barred =
          age < 18
            ? ['conditional-caution', 'simple-caution']
            : ['youth-caution', 'youth-conditional-caution'];
        expect(found.filter((one) => barred.includes(one))).toEqual([]);
        if (age < 10) expect(found.filter((one) => one !== 'no-further-action')).toEqual([]);
      }),
    );
  });

  test.each<[string, Facts]>([
    ['wanted', { wanted: true }],
    ['prolific', { iomManaged: true }],
    ['denied', { admission: 'denies' }],
    ['unproved', { evidence: 'insufficient' }],
    ['refused', { consent: 'refuses' }],
    ['offered first', { admissionInduced: true }],
    ['on bail', { onBail: true }],
    ['under a court order', { onCourtOrder: true }],
    ['signs of supply', { supplyIndicated: true }],
    ['sent to drug diversion and not engaged', { divertHistory: 'not-engaged' }],
    ['custody likely', { likelySentence: 'custody' }],
    ['seriously hurt', { injury: 'serious' }],
    ['hate', { hateCrime: true }],
    ['high DASH risk', { domesticAbuse: 'intimate-partner', dashRisk: 'high' }],
    ['controlling a partner', { domesticAbuse: 'intimate-partner', coerciveControl: true }],
    ['an order to protect a partner', { domesticAbuse: 'intimate-partner', protectiveOrder: true }],
    ['abuse in the last two years', { domesticAbuse: 'intimate-partner', daInLast2Years: true }],
    ['a partner nobody has spoken to', { domesticAbuse: 'intimate-partner', victimContacted: 'no' }],
    ['no appropriate adult', { appropriateAdult: 'absent' }],
    ['consequences not explained', { consequencesExplained: false }],
    ['a victim who opposes it', { victimView: 'opposes' }],
  ])('a fact that blocks (%s) never loosens anything that keeps it out of court', (_, block) => {
    fc.assert(
      fc.property(partial, (facts) => {
        const before = statuses(assess(facts, context));
        const after = statuses(assess({ ...facts, ...block }, context));
        const loosened = before.flatMap(({ disposal, status }, index) => {
          const now = after[index];
          expect(now?.disposal).toBe(disposal);
          return now && atMost(status, now.status) ? [] : [`${disposal}: ${status}, then ${now?.status}`];
        });
        expect(loosened).toEqual([]);
      }),
    );
  });

  test('every status has a reason, blocks come first, and only what cannot be said is asked about', () => {
    fc.assert(
      fc.property(partial, (facts) => {
        for (const { status, reasons, ask, authority } of assess(facts, context).disposals) {
          expect(reasons.length).toBeGreaterThan(0);
          const firstOther = reasons.findIndex(({ effect }) => effect !== 'blocks');
          expect(
            reasons
              .slice(Math.max(firstOther, 0))
              .some(({ effect }) => effect === 'blocks' && firstOther >= 0),
          ).toBe(false);
          expect(reasons.some(({ effect }) => effect === 'blocks')).toBe(status === 'unavailable');
          expect(authority === null).toBe(status === 'unavailable');
          if (status !== 'cannot-say') expect(ask).toEqual([]);
        }
      }),
    );
  });

  test('the same facts in any order give the same answer', () => {
    fc.assert(
      fc.property(partial, (facts) => {
        const turned = Object.fromEntries(Object.entries(facts).reverse());
        expect(assess(turned, context)).toEqual(assess(facts, context));
        expect(assess(facts, context)).toEqual(assess(facts, context));
      }),
    );
  });

  test('nothing is asked that is known', () => {
    fc.assert(
      fc.property(partial, (facts) => {
        const known = Object.keys(facts);
        const asked: readonly FactName[] = assess(facts, context).ask;
        expect(asked.filter((name) => known.includes(name))).toEqual([]);
      }),
    );
  });
});

describe('answering what is asked', () => {
  test('a disposal that was settled without the answer stays as it was', () => {
    fc.assert(
      fc.property(partial, sheet, fc.nat(), (facts, whole, which) => {
        const before = assess(facts, context);
        const name = before.ask[which % Math.max(before.ask.length, 1)];
        if (name === undefined) return;
        const after = assess({ ...facts, [name]: whole[name] }, context);
        const now = new Map(after.disposals.map((one) => [one.disposal, one] as const));
        for (const { disposal, status, authority } of settled(before))
          expect([disposal, now.get(disposal)?.status, now.get(disposal)?.authority]).toEqual([
            disposal,
            status,
            authority,
          ]);
      }),
      { numRuns: samples(300) },
    );
  });

  test('comes to an end, and what was settled on the way stays so', () => {
    fc.assert(
      fc.property(sheet, (whole) => {
        const steps = walk(whole);
        const last = new Map(steps.at(-1)?.disposals.map((one) => [one.disposal, one] as const));
        for (const { disposal, status, authority } of steps.flatMap(settled))
          expect([disposal, last.get(disposal)?.status, last.get(disposal)?.authority]).toEqual([
            disposal,
            status,
            authority,
          ]);
      }),
    );
  });

  test('sex is asked only where a community resolution is closed and a women’s service could open the caution', () => {
    fc.assert(
      fc.property(sheet, (whole) => {
        for (const { ask, disposals } of walk(whole)) {
          const resolution = disposals.find(({ disposal }) => disposal === 'community-resolution');
          if (ask.includes('sex')) expect(['unavailable', 'exceptional-only']).toContain(resolution?.status);
        }
      }),
    );
  });

  test('ends in a proposal, a hand-over, or a sentence that says why not; never in two of them', () => {
    fc.assert(
      fc.property(sheet, (whole) => {
        const { recommended, handOver, because, disposals } = walk(whole).at(-1) ?? assess(whole, context);
        expect(because).toMatch(/\.$/);
        expect(recommended !== null && handOver !== null).toBe(false);
        const proposed = disposals.find(({ disposal }) => disposal === recommended);
        if (proposed) expect(['available', 'needs-authority']).toContain(proposed.status);
        if (proposed) expect(['officer', 'sergeant', 'inspector']).toContain(proposed.authority);
      }),
    );
  });

  test('a child never gets a proposal from the bot alone', () => {
    fc.assert(
      fc.property(sheet, fc.integer({ min: 10, max: 17 }), (whole, age) => {
        expect(assess({ ...whole, age, ...clear }, context).recommended).toBeNull();
      }),
    );
  });
});

describe('what is asked at the start', () => {
  /** Rules read an offence's class and flags; those they know by name are in the everyday list. */
  const byName = /assault|harassment|stalking|coercive|criminal-damage|public-order|^theft$/;
  const oneOfEachKind = force.offences.filter(
    (one, place) =>
      byName.test(one.id) || place === force.offences.findIndex((other) => kindOf(other) === kindOf(one)),
  );
  const whole = fc.sample(sheet, { numRuns: 1500, seed: 20261120 });
  const played: readonly Disposal[] = [
    'community-resolution',
    'conditional-caution',
    'youth-conditional-caution',
  ];
  const outcome = (facts: Facts) => {
    const { disposals, recommended, handOver } = assess(facts, context);
    const statuses = disposals
      .filter(({ disposal }) => played.includes(disposal))
      .map((one) => [one.disposal, one.status, one.authority]);
    return JSON.stringify([recommended, handOver, statuses.sort()]);
  };
  /** By turns more or less of what is known is plain: a question matters where nothing else has decided already. */
  const plainAt = (index: number): Facts =>
    Object.fromEntries(Object.entries(barFight).filter((_, at) => (index >> (at % 3)) % 2 === 1));
  const caseAt = (offence: string, index: number) =>
    ({
      ...whole[index],
      ...plainAt(index),
      ...clear,
      ...{ weapon: 'none', protectiveOrder: false, coerciveControl: false },
      admission: 'full',
      evidence: 'charge-standard',
      offence,
    }) satisfies Facts;
  const anotherAnswer = (name: FactName, index: number) =>
    name in clear
      ? true
      : name === 'admission'
        ? 'denies'
        : name === 'evidence'
          ? 'insufficient'
          : whole[(index + 1) % whole.length]?.[name];

  test.each(oneOfEachKind.map(({ id }) => id))(
    '%s: each question changes the answer of some case',
    (offence) => {
      const asAnswered: string[] = [];
      /** A case in which one other answer to this question gives another outcome. */
      const matters = (name: FactName) =>
        whole.some((_, index) => {
          const here = caseAt(offence, index);
          const other = { ...here, [name]: anotherAnswer(name, index) };
          if (other[name] === here[name]) return false;
          asAnswered[index] ??= outcome(here);
          return asAnswered[index] !== outcome(other);
        });
      const asked = assess({ offence }, context).ask;
      // Where they live decides which service, not which disposal.
      expect(asked.filter((name) => name !== 'borough' && !matters(name))).toEqual([]);
    },
  );
});

function kindOf(row: Offence): string {
  return JSON.stringify([row.class, [...row.flags].sort()]);
}
