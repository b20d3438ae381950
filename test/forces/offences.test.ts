import { describe, expect, test } from 'vitest';
import { assess } from '../../src/domain/assessment/assess.ts';
import { day } from '../../src/law/day.ts';
import type { Authority, Disposal } from '../../src/law/disposal.ts';
import type { Facts } from '../../src/law/facts.ts';
import { simplePossession } from '../../src/law/kinds.ts';
import type { OffenceFlag } from '../../src/law/offence.ts';
import { clear, context, westMidlands } from '../support/westMidlands.ts';
import { sharedOffences } from './sharedOffences.ts';

const { offences, policy } = westMidlands;
const rowOf = (id: string) => offences.find((row) => row.id === id);
const flagged = (flag: OffenceFlag) => offences.filter(({ flags }) => flags.includes(flag));
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort();

/** What the list says of a row beyond the shared table: for the dialogue and for who decides. */
const ownFlags: readonly OffenceFlag[] = ['victimless', 'low-value-summary', 'production'];

describe('the offence list of the first force', () => {
  test('is long enough for everyday work', () => {
    expect(offences.length).toBeGreaterThanOrEqual(120);
  });

  test.each(sharedOffences)('holds %s as everyone means it: %s, flags "%s"', (id, ofClass, flags) => {
    const row = rowOf(id);
    expect(row?.class).toBe(ofClass);
    const shared = row?.flags.filter((flag) => !ownFlags.includes(flag)) ?? [];
    expect([...shared].sort().join(' ')).toBe(flags.split(' ').sort().join(' '));
  });

  test('says of shop theft and damage that a low value is tried summarily', () => {
    expect(ids(flagged('low-value-summary'))).toEqual(['criminal-damage', 'theft-shop']);
  });

  test.each(offences)('$id names its legislation, and what is to be confirmed', (row) => {
    expect(row.statute).toMatch(/ \d{4} (s|sch|art)\.\d|^Common law$/);
    expect(row.source.startsWith(row.statute.replace(/ \(.*$/, ''))).toBe(true);
    expect(row.source.includes('to confirm: ')).toBe(row.standing === 'to-confirm');
  });

  test.each(offences)('$id has a title of its own and words that officers type, each once', (row) => {
    const { title, synonyms, alsoFoundBy = [] } = row;
    const words = [...synonyms, ...alsoFoundBy];
    expect(offences.filter((other) => other.title.toLowerCase() === title.toLowerCase())).toEqual([row]);
    expect(title).toMatch(/^\p{Lu}[^.]*$/u);
    expect(words.length).toBeGreaterThanOrEqual(3);
    expect(new Set(words).size).toBe(words.length);
    for (const one of words) expect(one).toBe(one.toLowerCase().trim());
  });

  test('each official code stands once, and a word that names an offence names no other', () => {
    const codes = offences.flatMap(({ codes = [] }) => codes.map(({ code }) => code));
    expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([]);
    expect(codes.length).toBeGreaterThan(300);
    for (const code of codes) expect(code).toMatch(/^[A-Z\d]{2,6}\d{3,6}[A-Z]?$/);
    const names = offences.flatMap(({ synonyms }) => synonyms);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });
});

describe('flags that rules read', () => {
  test('the list of SI 2015/790 is marked where it was read; blades wait to be confirmed', () => {
    const listed = flagged('si790');
    expect(ids(listed.filter(({ standing }) => standing === 'confirmed'))).toEqual([
      'child-cruelty',
      'firearm-public',
      'offensive-weapon',
      'production-class-a',
      'pwits-class-a',
      'sexual-activity-child',
      'sexual-assault-child-under-13',
      'supply-class-a',
      'threatening-offensive-weapon',
    ]);
    expect(ids(listed.filter(({ standing }) => standing === 'to-confirm'))).toEqual([
      'bladed-article',
      'bladed-article-school',
      'threatening-blade',
    ]);
    expect(listed.filter((row) => row.class !== 'either-way')).toEqual([]);
  });

  test('only the four rows of possession are simple possession, and each has no victim', () => {
    const simple = offences.filter(
      (offence) =>
        simplePossession({ facts: {}, offence, policy, decisionDay: context.decisionDay }).is === 'yes',
    );
    expect(ids(simple)).toEqual(['a', 'b', 'c', 'cannabis'].map(possessionOf).sort());
    for (const { flags } of simple) expect(flags).toEqual(['drug', 'victimless']);
  });

  test('dealing and making are never taken for possession', () => {
    const more = offences.filter(({ statute }) => /Misuse of Drugs Act 1971 s\.(4|5\(3\)|6|8)/.test(statute));
    expect(more.length).toBeGreaterThanOrEqual(10);
    for (const { flags } of more)
      expect(flags.some((one) => one === 'supply' || one === 'production')).toBe(true);
  });

  test('what is racially or religiously aggravated is a hate crime by its name', () => {
    const named = offences.filter(({ title }) => title.startsWith('Racially'));
    expect(ids(named.filter(({ flags }) => !flags.includes('hate')))).toEqual([]);
    expect(named.length).toBeGreaterThanOrEqual(6);
  });
});

describe('each offence against the rules, with plain facts', () => {
  const kept: readonly Disposal[] = [
    ...(['community-resolution', 'conditional-caution', 'simple-caution'] as const),
    ...(['youth-conditional-caution', 'youth-caution', 'deferred-prosecution'] as const),
  ];
  const police: readonly (Authority | null)[] = ['officer', 'sergeant', 'inspector'];
  const statuses = ['available', 'needs-authority', 'exceptional-only', 'unavailable', 'cannot-say'];
  const plain: Facts = {
    offenceDate: day('2026-11-14'),
    ...{ admission: 'full', evidence: 'charge-standard', ...clear, supplyIndicated: false },
    admissionInduced: false,
    ...{ divertHistory: 'none', domesticAbuse: 'none', injury: 'none', victim: 'person', hateCrime: false },
    ...{ emergencyWorkerVictim: false, history: 'none', likelySentence: 'fine-or-discharge', weapon: 'none' },
    ...{ needs: ['alcohol'], alcoholPattern: 'binge', borough: 'birmingham', sex: 'male', risk: 'medium' },
  };
  const ages = [9, 15, 30];
  const exceptional = [{}, { exceptional: { 'conditional-caution': 'A reason that is all of its own.' } }];
  const everyCase = (offence: string) =>
    ages.flatMap((age) => exceptional.map((why) => ({ ...plain, ...why, offence, age })));

  test.each(offences)('$id gets a status and a reason for every disposal', ({ id }) => {
    for (const facts of everyCase(id)) {
      const { disposals, because } = assess(facts, context);
      expect(because).toMatch(/\.$/);
      for (const { status, reasons } of disposals) {
        expect(statuses).toContain(status);
        expect(reasons.length).toBeGreaterThan(0);
      }
    }
  });

  const crownCourtOnly = offences.filter((row) => row.class === 'indictable-only');

  test('only the Crown Court tries these, and no others', () => {
    expect(ids(crownCourtOnly)).toEqual([
      ...['aggravated-burglary', 'arson-endanger-life', 'assault-with-intent-to-rob', 'blackmail'],
      ...['damage-endanger-life', 'death-dangerous', 'escape-custody', 'false-imprisonment', 'firearm-fear'],
      ...['gbh-intent', 'kidnap', 'perverting-justice', 'prison-drugs-weapons', 'prohibited-firearm', 'rape'],
      ...['riot', 'robbery', 'sexual-assault-penetration', 'spiking'],
    ]);
  });

  test.each(crownCourtOnly)('$id is never kept out of court by the police alone', ({ id }) => {
    for (const facts of everyCase(id)) {
      const { disposals, recommended } = assess(facts, context);
      expect(recommended).toBeNull();
      const open = disposals.filter(
        ({ disposal, status, authority }) =>
          kept.includes(disposal) &&
          (status === 'available' || status === 'needs-authority') &&
          police.includes(authority),
      );
      expect(open).toEqual([]);
    }
  });

  test('wounding with intent is for the CPS; the same wound without intent is not', () => {
    const adult = { ...plain, age: 30 };
    expect(assess({ ...adult, offence: 'gbh-intent' }, context).handOver).toBe('cps');
    expect(assess({ ...adult, offence: 'gbh' }, context).handOver).toBeNull();
  });

  test.each(flagged('weapon'))('$id: an adult is charged unless there is a reason written down', ({ id }) => {
    const { disposals } = assess({ ...plain, offence: id, age: 30 }, context);
    const caution = disposals.find(({ disposal }) => disposal === 'conditional-caution');
    expect(caution?.status).toBe('exceptional-only');
  });
});

function possessionOf(what: string): string {
  return what === 'cannabis' ? 'possession-cannabis' : `possession-class-${what}`;
}
