import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { OffenceRow } from '../../src/domain/force/force.ts';
import { withTheLaw } from '../../src/forces/withTheLaw.ts';
import { nationalLaw } from '../../src/law/nationalLaw.ts';
import { westMidlands } from '../support/westMidlands.ts';
import { rowOf } from './changedOffences.ts';

const { offences } = westMidlands;
const written = JSON.parse(
  readFileSync(new URL('../../src/forces/west-midlands/offences.json', import.meta.url), 'utf8'),
) as readonly OffenceRow[];
const withLimit = (limit: OffenceRow['timeLimit']) =>
  offences.filter(({ timeLimit }) => timeLimit === limit).map(({ id }) => id);
const withConsent = (of: string) =>
  offences.filter(({ consent }) => consent?.of === of).map(({ id, consent }) => [id, consent?.source]);

/** From the Acts, before the list was looked at. All other summary offences have the six months of MCA 1980 s.127(1). */
describe('how long an offence can be charged stands in its row', () => {
  test('every summary offence has a limit, and what is indictable has none unless its class is in doubt', () => {
    for (const { id, class: ofClass, timeLimit, standing } of written) {
      if (ofClass === 'summary') expect(timeLimit, id).toBeDefined();
      else
        expect(timeLimit === undefined || (timeLimit === 'unread' && standing === 'to-confirm'), id).toBe(
          true,
        );
    }
  });

  test.each([
    ['CJA 1988 s.39A', 'common-assault', ['common-assault']],
    ['Theft Act 1968 s.12(4A)', 'vehicle-taking', ['twoc']],
    ['Communications Act 2003 s.127(5)', 'communications', ['public-communications', 'hoax-emergency-call']],
    ['Online Safety Act 2023 s.179', 'false-communications', ['false-communications']],
    ['RTOA 1988 s.6', 'road-traffic', ['no-insurance', 'disqualified-driving']],
    ['VERA 1994 s.47', 'vehicle-tax', ['no-vehicle-tax']],
    ['AWA 2006 s.31', 'animal-welfare', ['animal-welfare']],
    ['WCA 1981 s.20', 'wildlife', ['wildlife']],
    ['Game Act 1831 s.41', 'game', ['poaching']],
    [
      'Licensing Act 2003 s.186(3)',
      'licensing',
      [
        'sell-alcohol-child',
        'buy-alcohol-child',
        'sell-alcohol-drunk',
        'refuse-leave-premises',
        'unlicensed-activity',
      ],
    ],
    ['a course of conduct', 'course-of-conduct', ['harassment', 'stalking']],
    ['either-way with an injury', 'dangerous-dog', ['dangerous-dog']],
    [
      'nobody has read it',
      'unread',
      [
        ...['drone', 'intimate-images', 'prohibited-weapon-private', 'flick-knife', 'knife-sale-child'],
        ...['air-travel-drunk', 'tobacco-child', 'fireworks-child', 'air-weapon-public', 'air-weapon-child'],
        ...['badgers', 'livestock-worrying'],
      ],
    ],
  ] as const)('%s', (_, limit, ids) => {
    expect(withLimit(limit).sort()).toEqual([...ids].sort());
  });

  test.each([
    'assault-constable',
    'public-order-s5',
    'drink-driving',
    'speeding',
    'take-cycle',
    'wasting-police-time',
  ])('%s has six months', (id) => expect(rowOf(id).timeLimit).toBe('six-months'));
});

describe('whose consent a prosecution needs stands in its row, with the Act', () => {
  test('the Director’s', () => {
    expect(withConsent('dpp').sort()).toEqual([
      ['assist-offender', 'Criminal Law Act 1967 s.4(4)'],
      ['child-abduction', 'Child Abduction Act 1984 s.4(2)'],
      ['extreme-images', 'Criminal Justice and Immigration Act 2008 s.63(10)'],
      ['indecent-images', 'Protection of Children Act 1978 s.1(3)'],
      ['kidnap', 'Child Abduction Act 1984 s.5'],
      ['riot', 'Public Order Act 1986 s.7(1)'],
      ['wasting-police-time', 'Criminal Law Act 1967 s.5(3)'],
    ]);
  });

  test('the Attorney General’s', () => {
    expect(withConsent('attorney-general')).toEqual([
      ['stirring-up-hatred', 'Public Order Act 1986 s.27(1)'],
    ]);
  });

  test('the Director’s for stealing or damaging what a spouse owns', () => {
    const rows = withConsent('dpp-for-a-spouse');
    expect(rows.map(([id]) => id)).toEqual(
      expect.arrayContaining(['theft', 'theft-dwelling', 'criminal-damage', 'arson']),
    );
    expect(rows.map(([id]) => id)).not.toEqual(expect.arrayContaining(['theft-shop']));
    expect(new Set(rows.map(([, source]) => source))).toEqual(new Set(['Theft Act 1968 s.30(4)']));
  });
});

describe('given a force whose list says nothing of it, when it is loaded, then', () => {
  const { timeLimit: _, ...silent } = rowOf('twoc');
  const { consent: __, ...unasked } = rowOf('wasting-police-time');

  test('the law’s own limit and consent hold', () => {
    expect(withTheLaw(silent, nationalLaw.nationalOffences).timeLimit).toBe('vehicle-taking');
    expect(withTheLaw(unasked, nationalLaw.nationalOffences).consent?.of).toBe('dpp');
  });

  test('what the force says itself stays, and an offence of its own has none', () => {
    const own = { ...silent, id: 'bylaw-ball-games' };
    expect(withTheLaw({ ...silent, timeLimit: 'unread' }, nationalLaw.nationalOffences).timeLimit).toBe(
      'unread',
    );
    expect(withTheLaw(own, nationalLaw.nationalOffences)).toEqual(own);
  });
});
