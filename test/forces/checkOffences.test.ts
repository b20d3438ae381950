import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkOffences } from '../../src/forces/checkOffences.ts';
import { loadForce } from '../../src/forces/loadForce.ts';
import { nationalLaw } from '../../src/law/nationalLaw.ts';
import type { Offence, OffenceClass, OffenceFlag } from '../../src/law/offence.ts';
import { samples } from '../support/samples.ts';
import { westMidlands } from '../support/westMidlands.ts';
import { as, having, protects, rowOf, without } from './changedOffences.ts';

type Row = Pick<Offence, 'id' | 'class' | 'flags' | 'timeLimit' | 'consent'>;

const { nationalOffences } = nationalLaw;
const { offences } = westMidlands;
const confirmed = offences.filter(({ standing }) => standing === 'confirmed');
const classes: readonly OffenceClass[] = ['summary', 'either-way', 'indictable-only'];
/** They take a question or a duty away; `drug`, `weapon` and `driving` also ask for care, so they may not go either. */
const loosens: readonly OffenceFlag[] = ['drug', 'weapon', 'driving', 'victimless', 'low-value-summary'];
const onlyLoosens: readonly OffenceFlag[] = ['victimless', 'low-value-summary'];

const faultsOf = (...rows: readonly Row[]) => checkOffences(rows, nationalOffences);

describe('given a force’s offence list that loosens the law, when the force is loaded, then it is refused', () => {
  const shipped = fileURLToPath(new URL('../../src/forces/west-midlands/', import.meta.url));
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'force-'));
    cpSync(shipped, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Puts these rows in the place of the shipped ones and loads the folder. */
  function faultsWith(...rows: readonly Row[]): readonly string[] {
    const file = join(folder, 'offences.json');
    const list = JSON.parse(readFileSync(file, 'utf8')) as readonly Row[];
    writeFileSync(
      file,
      JSON.stringify(list.map((row) => ({ ...row, ...rows.find(({ id }) => id === row.id) }))),
    );
    try {
      loadForce(folder, nationalLaw);
      return [];
    } catch (error) {
      return (error instanceof Error ? error.message : '').split('\n').slice(1);
    }
  }

  test.each<[string, Row, string]>([
    [
      'robbery as a summary offence',
      as('robbery', 'summary'),
      'robbery, class: "summary" is weaker than the law, which says indictable-only.',
    ],
    [
      'dealing class A that is no supply',
      without('pwits-class-a', 'supply'),
      'pwits-class-a, flags: "supply" is missing; the law asks at least for drug, supply, si790.',
    ],
    [
      'dealing class A off the restricted list',
      without('pwits-class-a', 'si790'),
      'pwits-class-a, flags: "si790" is missing; the law asks at least for drug, supply, si790.',
    ],
    [
      'a blade that is no weapon',
      without('bladed-article', 'weapon'),
      'bladed-article, flags: "weapon" is missing; the law asks at least for weapon.',
    ],
    [
      'a racially aggravated assault that is no hate crime',
      without('racially-aggravated-assault', 'hate'),
      'racially-aggravated-assault, flags: "hate" is missing; the law asks at least for violence, hate.',
    ],
  ])('%s', (_, row, sentence) => {
    expect(faultsWith(row)).toEqual([`- offences.json, ${sentence}`]);
  });

  test('every such row at once, together with faults of other files', () => {
    rmSync(join(folder, 'remedies.json'));
    expect(faultsWith(as('rape', 'either-way'), having('abh', 'victimless'))).toEqual([
      '- remedies.json: is missing or cannot be read.',
      expect.stringContaining('offences.json, abh, flags: "victimless" may not be added'),
      '- offences.json, rape, class: "either-way" is weaker than the law, which says indictable-only.',
    ]);
  });

  test('but not when nothing of it is changed', () => {
    expect(faultsWith(rowOf('robbery'))).toEqual([]);
  });
});

describe('given one row, when it is held against the law, then', () => {
  test.each<[string, Row, RegExp]>([
    ['rape tried either way', as('rape', 'either-way'), /rape, class: "either-way".*says indictable-only/],
    ['ABH as summary', as('abh', 'summary'), /abh, class: "summary".*says either-way/],
    ['a blade as summary', as('bladed-article', 'summary'), /bladed-article, class: .*says either-way/],
    ['possession that is no drug', without('possession-class-a', 'drug'), /"drug" is missing/],
    ['a cannabis farm not produced', without('cultivate-cannabis', 'production'), /"production" is missing/],
    ['touching that is not sexual', without('sexual-assault', 'sexual'), /"sexual" is missing/],
    ['indecent images of no child', without('indecent-images', 'child-victim'), /"child-victim" is missing/],
    ['strangling nobody at home', without('strangulation', 'da'), /"da" is missing.*violence, da\./],
    ['spiking that is no violence', without('spiking', 'violence'), /"violence" is missing/],
    ['a broken order', without('breach-restraining-order', 'order'), /"order" is missing.*da, order\./],
    ['drink-driving off the road', without('drink-driving', 'driving'), /at least for driving\./],
    [
      'robbery without a victim',
      having('robbery', 'victimless'),
      /duty to hear the victim.*gives violence\./,
    ],
    ['theft of a low value', having('theft', 'low-value-summary'), /question about hate crime.*gives da\./],
    ['a swallowed wrap as possession', having('obstruct-drug-search', 'drug'), /opens drug diversion/],
    ['an assault at the wheel', having('common-assault', 'driving'), /question about hate crime/],
    ['an assault as a weapon', having('common-assault', 'weapon'), /question about hate crime/],
    ['nuisance with no victim', having('public-nuisance', 'victimless'), /the law gives no flag\.$/],
    [
      'drunkenness charged a year later',
      { ...rowOf('drunk-and-disorderly'), timeLimit: 'licensing' },
      /timeLimit: "licensing" is not how it runs; the law says six-months\.$/,
    ],
    [
      'a car whose time runs from the day it was taken',
      { ...rowOf('twoc'), timeLimit: 'six-months' },
      /"six-months" is not how it runs; the law says vehicle-taking\.$/,
    ],
    [
      'shop theft that runs out of time',
      { ...rowOf('theft-shop'), timeLimit: 'six-months' },
      /"six-months" is not how it runs; the law gives no limit\.$/,
    ],
    [
      'wasted police time that the Director need not look at',
      {
        ...rowOf('wasting-police-time'),
        consent: { of: 'secretary-of-state', source: 'none', standing: 'to-confirm' },
      },
      /consent: must be of "dpp", because Criminal Law Act 1967 s\.5\(3\) asks for it\.$/,
    ],
  ])('%s is one fault', (_, row, sentence) => {
    expect(faultsOf(row)).toEqual([expect.stringMatching(sentence)]);
    expect(faultsOf(row)[0]).toMatch(`offences.json, ${row.id}, `);
  });

  test('everything wrong with it is said, a sentence each, and a flag given twice only once', () => {
    const row: Row = { id: 'robbery', class: 'summary', flags: ['victimless', 'victimless'] };
    expect(faultsOf(row)).toEqual([
      expect.stringContaining('class: "summary"'),
      expect.stringContaining('"violence" is missing'),
      expect.stringContaining('"victimless" may not be added'),
    ]);
  });

  test.each<[string, Row]>([
    ['common assault tried either way', as('common-assault', 'either-way')],
    ['cannabis as the CPS’s', as('possession-cannabis', 'indictable-only')],
    ['theft from a shop in full', without('theft-shop', 'low-value-summary')],
    ['shop theft as often domestic', having('theft-shop', 'da')],
    ['drunkenness with a victim', without('drunk-and-disorderly', 'victimless')],
    ['a blade off the list that waits to be confirmed', without('bladed-article', 'si790')],
    ['a flick knife in a class that waits to be confirmed', as('flick-knife', 'summary')],
    ['a limit that the force has not read', { ...rowOf('drunk-and-disorderly'), timeLimit: 'unread' }],
    [
      'a consent more than the law asks for',
      { ...rowOf('abh'), consent: { of: 'dpp', source: 'the force', standing: 'to-confirm' } },
    ],
    ['an offence of the force’s own', { id: 'bylaw-ball-games', class: 'summary', flags: ['victimless'] }],
  ])('%s is no fault', (_, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});

describe('given any confirmed row of the first force, then', () => {
  test.each(confirmed)('the law has $id in the same class with the same flags', (row) => {
    const law = nationalOffences.get(row.id);
    expect(law?.class).toBe(row.class);
    expect([...(law?.flags ?? [])].sort()).toEqual([...row.flags].sort());
  });

  test.each(offences)('the law has $id with the same time limit and the same consent', (row) => {
    const { timeLimit, consent } = nationalOffences.get(row.id) ?? {};
    expect({ timeLimit: row.timeLimit, consent: row.consent }).toEqual({ timeLimit, consent });
  });

  test('and of the rows that wait to be confirmed it has what is not in doubt, and knows no other id', () => {
    for (const row of offences.filter(({ standing }) => standing === 'to-confirm')) {
      const law = nationalOffences.get(row.id);
      expect([row.class, 'to-confirm'], row.id).toContain(law?.class);
      const settled = row.flags.filter((flag) => flag !== 'si790');
      expect([...(law?.flags ?? [])].sort(), row.id).toEqual([...settled].sort());
    }
    expect([...nationalOffences.keys()].sort()).toEqual(offences.map(({ id }) => id).sort());
  });

  test('weakening any one of them is one fault, wherever it stands in the list', () => {
    const weaker = confirmed.flatMap((row): readonly Row[] => [
      ...classes.slice(0, classes.indexOf(row.class)).map((ofClass) => as(row.id, ofClass)),
      ...row.flags.filter((flag) => !onlyLoosens.includes(flag)).map((flag) => without(row.id, flag)),
      ...loosens.filter((flag) => !row.flags.includes(flag)).map((flag) => having(row.id, flag)),
    ]);
    expect(new Set(weaker.map(({ id }) => id)).size).toBe(confirmed.length);
    fc.assert(
      fc.property(fc.constantFrom(...weaker), (changed) => {
        const faults = faultsOf(...offences.map((row) => (row.id === changed.id ? changed : row)));
        expect(faults).toEqual([expect.stringMatching(`^offences.json, ${changed.id}, `)]);
      }),
      { numRuns: samples(500) },
    );
  });

  test('strengthening any of them is accepted', () => {
    const stronger = fc
      .record({
        row: fc.constantFrom(...confirmed),
        added: fc.subarray([...protects]),
        leftOut: fc.subarray([...onlyLoosens]),
        higher: fc.nat({ max: 2 }),
      })
      .map(({ row, added, leftOut, higher }): Row => {
        const flags = [...new Set([...row.flags, ...added])].filter((flag) => !leftOut.includes(flag));
        const place = Math.min(classes.indexOf(row.class) + higher, classes.length - 1);
        return { id: row.id, class: classes[place] ?? row.class, flags };
      });
    fc.assert(
      fc.property(fc.array(stronger), (rows) => {
        expect(faultsOf(...rows)).toEqual([]);
      }),
    );
  });
});
