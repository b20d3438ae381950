import { describe, expect, test } from 'vitest';
import type { CatalogueUse } from '../../src/domain/force/vocabulary.ts';
import { westMidlands } from '../support/westMidlands.ts';
import { besideTheTable, referenceTable } from './referenceTable.ts';

const rows = westMidlands.interventions;

function rowOf(id: string) {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`The catalogue has no row ${id}`);
  return row;
}

describe('given the reference table of interventions, when the catalogue is read, then', () => {
  test('it holds every row of the table, and no other without a reason', () => {
    const expected = [...referenceTable.map(([id]) => id), ...besideTheTable];
    expect(rows.map(({ id }) => id).sort()).toEqual(expected.sort());
  });

  test.each(referenceTable)(
    '%s runs where the table says and holds its facts',
    (id, boroughs, needs, said) => {
      const row = rowOf(id);
      expect([...row.boroughs].sort()).toEqual([...boroughs].sort());
      expect([...row.pathways].sort()).toEqual([...needs].sort());
      const { figures, cohortNotes, format, whatItTakes, because, title } = row;
      const words = [
        title,
        format,
        whatItTakes,
        because,
        ...[...figures, ...cohortNotes].map(({ text }) => text),
      ];
      expect(said.filter((fact) => !words.join('\n').includes(fact))).toEqual([]);
    },
  );

  test('every figure and note names one of the documents that were read', () => {
    const read = [
      'West Midlands diversion paper 2018',
      'West Midlands SPCB paper, 4 July 2017',
      'Centre for Justice Innovation guide',
      'Centre for Justice Innovation page on CARS',
      'College of Policing practice page on Divert, 10 January 2024',
      'West Midlands PCC paper, 17 November 2020',
      'Victim Support, information for police officers',
      'Victims’ Code 2020, paragraph 4.5; no source names the service of the force',
    ];
    const sources = rows.flatMap(({ source, figures, cohortNotes }) => [
      source,
      ...[...figures, ...cohortNotes].map((one) => one.source),
    ]);
    expect([...new Set(sources)].filter((source) => !read.includes(source))).toEqual([]);
  });

  test('only what was written in 2023 or later counts as confirmed', () => {
    const confirmed = rows.filter(({ standing }) => standing === 'confirmed');
    expect(confirmed.map(({ id, source }) => [id, source])).toEqual([
      ['divert', 'College of Policing practice page on Divert, 10 January 2024'],
    ]);
  });

  test('hours of contact, fees and referrals a month are those of the sources', () => {
    const given = (of: (row: (typeof rows)[number]) => number | boolean | undefined) =>
      Object.fromEntries(rows.flatMap((row) => (of(row) ? [[row.id, of(row)]] : [])));
    expect(given(({ contactHours }) => contactHours)).toEqual({ 'alcohol-related-violence': 10, cara: 10 });
    expect(given(({ fee }) => fee)).toEqual({ 'victim-awareness': 25, 'victim-awareness-group': 75 });
    expect(given(({ feeToConfirm }) => feeToConfirm)).toEqual({
      'victim-awareness-languages': true,
      'inappropriate-sexual-behaviour': true,
    });
    expect(given(({ referralsAMonth }) => referralsAMonth)).toEqual({
      dip: 50,
      'alcohol-related-violence': 25,
      'alcohol-related-da': 20,
      cara: 35,
      'victim-awareness': 25,
      'new-chance-anawim': 9,
      'liaison-and-diversion': 5,
    });
  });
});

describe('given what each row is for, when it is offered, then', () => {
  test('nothing is suggested that nobody can be referred to', () => {
    const never: Partial<Record<CatalogueUse, readonly string[]>> = {
      'hand-over': ['magu', 'iom'],
      'victim-service': [
        'redthread',
        'restorative-justice',
        'hate-crime-victim-support',
        'support-for-victims',
        'support-after-domestic-abuse',
      ],
      'in-custody': [],
      'next-step': ['dip-assessment'],
      alert: ['drugs-early-warning'],
      awaited: [
        'inappropriate-sexual-behaviour',
        'anger-anxiety',
        'hate-crime-intervention',
        'gambling-help',
        'young-adults',
      ],
      ended: ['violence-prevention'],
    };
    for (const [use, ids] of Object.entries(never))
      expect([use, rows.filter((row) => row.use === use).map(({ id }) => id)]).toEqual([use, ids]);
    const joint = rows.filter(({ use }) => use === 'joint-decision');
    expect(joint.every(({ id }) => /^yjs(-|$)/.test(id)) && joint.length).toBe(8);
  });

  test('what treats a chronic need, money, housing, family, sex work or health is by choice only', () => {
    const byChoice = [
      'alcohol-treatment',
      'drug-treatment',
      'better-pathways',
      'no-wrong-door',
      'sias',
      'kikit',
    ]
      .concat(['nhs-self-help', 'thrive-into-work', 'debt-advice', 'gambling-help', 'cars', 'dip'])
      .concat(['alcohol-help', 'mental-health-charities', 'colleges-training', 'attitudes-support'])
      .concat(['accommodation-support', 'family-support', 'childrens-social-care', 'sex-work-support']);
    expect(byChoice.filter((id) => rowOf(id).offeredAs !== 'voluntary')).toEqual([]);
  });

  test('what may be required is the short list of courses, women’s services and youth justice', () => {
    const required = rows.filter(({ offeredAs, use }) => offeredAs === 'condition' && use === 'referral');
    expect(required.map(({ id }) => id).filter((id) => !id.startsWith('new-chance-'))).toEqual([
      'divert',
      'drug-alcohol-cc',
      'cannabis-group',
      'nps-education',
      'alcohol-related-violence',
      'alcohol-related-da',
      'cara',
      'da-course-punjabi',
      'da-course-polish',
      'victim-awareness',
      'victim-awareness-group',
      'victim-awareness-languages',
      // Its appointment may be part of a conditional caution (paper 2018, 24), and of nothing else.
      'liaison-and-diversion',
      'esol',
    ]);
  });

  test.each<[string, string, unknown]>([
    ['a course in English', 'cara', { fact: 'interpreterNeeded', is: false }],
    ['a course in Punjabi', 'da-course-punjabi', { fact: 'language', isOneOf: ['pa'] }],
    ['a course in Polish', 'da-course-polish', { fact: 'language', isOneOf: ['pl'] }],
    ['lessons in English', 'esol', { fact: 'interpreterNeeded', is: true }],
    [
      'a service for severe illness',
      'better-pathways',
      { fact: 'mentalHealth', isOneOf: ['severe-enduring'] },
    ],
    ['mentoring away from a gang', 'teamworx', { fact: 'gangRisk', is: true }],
    ['treatment of dependence', 'alcohol-treatment', { fact: 'alcoholPattern', isOneOf: ['dependent'] }],
  ])('%s has its gate', (_, id, gate) => {
    expect(rowOf(id).gates).toContainEqual(gate);
  });

  test.each(['thrive-into-work', 'bita', 'bvsc'])('%s is for people out of work', (id) => {
    expect(rowOf(id).gates).toContainEqual({ fact: 'employment', isOneOf: ['out-of-work'] });
  });

  test('whoever may be under 18 is referred with whom to reach about them', () => {
    const isForAdults = (row: (typeof rows)[number]) =>
      row.gates.some(
        (gate) => 'fact' in gate && gate.fact === 'age' && 'atLeast' in gate && gate.atLeast >= 18,
      );
    const open = rows.filter((row) => row.referral.route === 'waymark' && !isForAdults(row));
    expect(open.map(({ id }) => id)).toContain('divert');
    expect(open.filter(({ referral }) => !referral.fields.includes('carer')).map(({ id }) => id)).toEqual([]);
  });

  test('complex needs are two or more at once', () => {
    expect(rowOf('no-wrong-door').gates).toEqual([{ fact: 'needs', atLeast: 2 }]);
  });

  test.each<[string, string, readonly string[]]>([
    ['CARA for low-risk, first-time people (guide, evaluation of CARA)', 'cara', ['low-risk', 'first-time']],
    ['the course for violence on a night out (paper 2018, 48)', 'alcohol-related-violence', ['this-offence']],
    [
      'the course for drinking and abuse of a partner (SPCB 2017, 50)',
      'alcohol-related-da',
      ['this-offence'],
    ],
    ['New Chance for women (PCC 2020, 59)', 'new-chance-bcwa', ['women', 'first-time']],
    ['lessons for people with little English (paper 2018, 41)', 'esol', ['little-english']],
    ['Thrive into Work (paper 2018, 24)', 'thrive-into-work', ['out-of-work-and-ill']],
    ['the course on sexual behaviour (paper 2018, 58)', 'inappropriate-sexual-behaviour', ['this-offence']],
  ])('it says for whom it is made: %s', (_, id, groups) => {
    expect(rowOf(id).madeFor?.map(({ group }) => group)).toEqual(groups);
  });

  test('Divert is not evaluated: its figures are what the force reports (College page)', () => {
    expect(rowOf('divert').evaluated).toBe(false);
    const own = rowOf('divert').figures.filter(({ text }) => text.includes('%'));
    expect(own.filter(({ text }) => !text.startsWith('The force reports'))).toEqual([]);
  });

  test('no gate turns anybody away who cannot pay', () => {
    const facts = rows.flatMap(({ gates }) => gates.flatMap((gate) => ('fact' in gate ? gate.fact : [])));
    expect(facts).not.toContain('canPay');
  });
});

describe('given the providers, when somebody is referred, then', () => {
  test('each runs something, and makes contact within 24 to 72 hours', () => {
    const used = [...rows, ...westMidlands.youthJustice].map(({ provider }) => provider);
    for (const { id, firstContactHours } of westMidlands.providers) {
      expect([id, used.includes(id)]).toEqual([id, true]);
      expect(firstContactHours).toBeGreaterThanOrEqual(24);
      expect(firstContactHours).toBeLessThanOrEqual(72);
    }
  });
});
