import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import { day } from '../../../src/law/day.ts';
import type { FactName, Facts } from '../../../src/law/facts.ts';
import {
  barFight,
  clear,
  context,
  partnerAssault,
  possession,
  shopChild,
} from '../../support/westMidlands.ts';

const settling: readonly FactName[] = ['age', 'admission', 'evidence'];
const running: readonly FactName[] = ['wanted', 'onBail', 'onCourtOrder', 'iomManaged'];
const ask = (facts: Facts) => assess(facts, context).ask;
const admitted = { admission: 'full', evidence: 'charge-standard' } satisfies Facts;

/** Leaves out what is not known yet. */
function without(facts: Facts, ...names: readonly FactName[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.some((one) => one === name)));
}

describe('given what is known, when it is assessed, then exactly these are asked, in this order', () => {
  test.each<[string, Facts, readonly FactName[]]>([
    [
      'possession of a drug',
      { offence: 'possession-class-a' },
      [...settling, ...running, 'admissionInduced', 'supplyIndicated', 'divertHistory', 'borough'],
    ],
    ['possession, all known', possession, []],
    [
      'possession, admitted: whether that followed an offer',
      without(possession, 'admissionInduced'),
      ['admissionInduced'],
    ],
    [
      'possession, responsibility accepted: whether that followed an offer',
      { ...without(possession, 'admissionInduced'), admission: 'accepts-responsibility' },
      ['admissionInduced'],
    ],
    [
      'possession, denied: no admission that an offer could have spoiled',
      { ...without(possession, 'admissionInduced'), admission: 'denies' },
      [],
    ],
    ['possession, only the place missing', without(possession, 'borough'), ['borough']],
    [
      'common assault',
      { offence: 'common-assault' },
      [
        'age',
        'offenceDate',
        ...settling.filter((name) => name !== 'age'),
        'victim',
        'domesticAbuse',
        'injury',
        ...running,
        'admissionInduced',
        'hateCrime',
        'emergencyWorkerVictim',
        'history',
        'likelySentence',
        'needs',
        'borough',
      ],
    ],
    [
      'common assault, adult, admitted',
      { offence: 'common-assault', age: 24, ...admitted },
      [
        'offenceDate',
        'victim',
        'domesticAbuse',
        'injury',
        ...running,
        'admissionInduced',
        'hateCrime',
        'emergencyWorkerVictim',
        'history',
        'likelySentence',
        'needs',
        'borough',
      ],
    ],
    [
      'common assault, circumstances known',
      without(barFight, 'history', 'likelySentence', 'needs', 'alcoholPattern', 'borough'),
      ['history', 'likelySentence', 'needs', 'borough'],
    ],
    [
      'common assault, drink played a part',
      without(barFight, 'alcoholPattern', 'borough'),
      ['alcoholPattern', 'borough'],
    ],
    [
      'common assault, something else did',
      { ...without(barFight, 'alcoholPattern', 'borough'), needs: ['finance'] },
      [],
    ],
    ['common assault, nothing did', { ...without(barFight, 'alcoholPattern', 'borough'), needs: [] }, []],
    ['common assault, all known', barFight, []],
    [
      'assault on an emergency worker, either-way',
      { offence: 'assault-emergency-worker', age: 24, ...admitted, ...clear },
      ['injury', 'admissionInduced', 'hateCrime', 'likelySentence', 'needs', 'borough'],
    ],
    [
      'a partner pushed',
      without(partnerAssault, 'dashRisk', 'coerciveControl', 'protectiveOrder', 'daInLast2Years', 'borough'),
      ['coerciveControl', 'protectiveOrder', 'daInLast2Years', 'dashRisk', 'borough'],
    ],
    [
      'theft from a shop at fifteen',
      { offence: 'theft-shop', age: 15 },
      ['admission', 'evidence', 'iomManaged', 'admissionInduced', 'appropriateAdult', 'borough'],
    ],
    [
      'theft from a shop at fifteen, and whether an appropriate adult is there',
      without(shopChild, 'appropriateAdult'),
      ['appropriateAdult'],
    ],
    ['theft from a shop at fifteen, all known', shopChild, []],
    [
      'theft from a shop',
      { offence: 'theft-shop' },
      [...settling, ...running, 'admissionInduced', 'history', 'likelySentence', 'needs', 'borough'],
    ],
    ['robbery', { offence: 'robbery' }, [...settling, 'iomManaged', 'admissionInduced']],
    ['common assault, and the day missing', without(barFight, 'offenceDate'), ['offenceDate']],
    [
      'an old push of a partner: whether there is a statement',
      { ...partnerAssault, offenceDate: day('2026-03-01') },
      ['statementDate'],
    ],
    [
      'an old push of a partner, no statement yet',
      { ...partnerAssault, offenceDate: day('2026-03-01'), statementDate: 'none' },
      [],
    ],
    [
      'an old message: when there was enough evidence',
      { ...barFight, offence: 'public-communications', offenceDate: day('2026-03-01') },
      ['evidenceDate'],
    ],
    ['a recent message', { ...barFight, offence: 'public-communications' }, []],
    ['a denial', { offence: 'common-assault', admission: 'denies' }, []],
    ['no reply', { offence: 'common-assault', admission: 'no-reply' }, []],
    ['a prolific person', { offence: 'possession-cannabis', iomManaged: true }, []],
    ['not enough evidence', { offence: 'common-assault', evidence: 'insufficient' }, []],
    ['a child under ten', { offence: 'common-assault', age: 9 }, []],
    [
      'signs of supply, which leave a caution to exceptions',
      { offence: 'possession-cannabis', supplyIndicated: true },
      ['age', 'admission', 'evidence', 'admissionInduced', 'borough'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(ask(facts)).toEqual(expected);
  });
});

describe('what is never asked', () => {
  const later: readonly FactName[] = [
    ...(['consent', 'consequencesExplained', 'appropriateAdult'] as const),
    ...(['victimContacted', 'victimView', 'remedyChosen', 'exceptional'] as const),
  ];

  test('no offence asks anything that a later step gathers', () => {
    for (const { id: offence } of context.force.offences) {
      const asked = [...ask({ offence }), ...assess({ offence }, { ...context, allInPlay: true }).ask];
      expect([offence, asked.filter((name) => later.includes(name))]).toEqual([offence, []]);
    }
  });
});

describe('every option, when the officer wants to see them all', () => {
  test('possession then asks what a caution would need', () => {
    const { ask: more } = assess(possession, { ...context, allInPlay: true });
    expect(more).toEqual(['likelySentence']);
  });
});
