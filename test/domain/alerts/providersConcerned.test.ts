import { describe, expect, test } from 'vitest';
import type { DrugAlert } from '../../../src/domain/alerts/drugAlert.ts';
import { concernsCase, providersConcerned } from '../../../src/domain/alerts/providersConcerned.ts';
import { replay } from '../../../src/domain/case/apply.ts';
import type { CaseEvent, LoggedEvent } from '../../../src/domain/case/caseEvent.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { opened } from '../../support/caseStories.ts';
import { filingFor, frozenRecord } from '../../support/filings.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const sentAt = '2026-11-20T12:00:00.000Z';
const heroin: DrugAlert = {
  drug: 'heroin',
  area: ['dudley', 'sandwell'],
  text: 'Nitazenes found.',
  expiresAt: '2026-11-27T12:00:00.000Z',
};
const inDudley: Facts = { offence: 'possession-class-a', borough: 'dudley', age: 30 };

const filed: CaseEvent = {
  type: 'filed',
  filing: filingFor({ intervention: 'divert' }),
  record: frozenRecord,
};

const treatment = { intervention: 'drug-treatment', provider: 'drug-services', referred: true } as const;

/** A case with these facts, filed (or whatever is said) so many days before the alert. */
function caseOf(facts: Facts, days = 10, event: CaseEvent = filed) {
  const at = new Date(Date.parse(sentAt) - days * 86_400_000).toISOString();
  const by = { kind: 'clock' } as const;
  const answered = { type: 'answered', step: 'questions', answers: { facts } } as const;
  const events: readonly LoggedEvent[] = [
    ...opened().events.map((logged) => ({ ...logged, at })),
    ...[answered, event].map((one) => ({ at, by, cause: 'c', event: one })),
  ];
  return { theCase: replay(events), events };
}

describe('an officer hears of an alert on heroin in Dudley and Sandwell', () => {
  test.each<[string, boolean, Parameters<typeof caseOf>]>([
    ['who referred for possession of a drug nobody named', true, [inDudley]],
    ['who referred for heroin', true, [{ ...inDudley, drug: 'heroin' }]],
    ['who referred for another drug', false, [{ ...inDudley, drug: 'ketamine' }]],
    [
      'whose offence is of a class that heroin is not in',
      false,
      [{ ...inDudley, offence: 'possession-class-b' }],
    ],
    ['whose offence says that it was cannabis', false, [{ ...inDudley, offence: 'possession-cannabis' }]],
    ['in another borough', false, [{ ...inDudley, borough: 'coventry' }]],
    ['of somebody from outside the force', false, [{ ...inDudley, borough: 'outside' }]],
    ['of somebody whose borough nobody asked', false, [{ offence: 'possession-class-a', drug: 'heroin' }]],
    ['for no drug offence', false, [{ ...inDudley, offence: 'theft-shop' }]],
    [
      'for a theft behind which somebody named heroin',
      true,
      [{ ...inDudley, offence: 'theft-shop', drug: 'heroin' }],
    ],
    [
      'for a theft behind which nobody knows the drug',
      false,
      [{ ...inDudley, offence: 'theft-shop', drug: 'unknown' }],
    ],
    ['for supply of a drug nobody named', false, [{ ...inDudley, offence: 'supply-class-a' }]],
    ['for supply of heroin', true, [{ ...inDudley, offence: 'supply-class-a', drug: 'heroin' }]],
    ['on the last day that counts', true, [inDudley, 90]],
    ['longer ago', false, [inDudley, 91]],
    [
      'who asked youth justice to decide together',
      true,
      [inDudley, 1, { type: 'joint-decision-requested', provider: 'yjs-dudley', record: frozenRecord }],
    ],
    ['who has not filed it', false, [inDudley, 1, { type: 'authority-request-withdrawn' }]],
    [
      'who recorded that it was not diverted',
      false,
      [inDudley, 1, { type: 'not-diverted', record: frozenRecord }],
    ],
    // Referred all the same, by choice: somebody sees them who can pass the warning on.
    [
      'who recorded so, and referred them to help that they take up by choice',
      true,
      [inDudley, 1, { type: 'not-diverted', record: frozenRecord, help: [treatment] }],
    ],
    [
      'for heroin, with an offence that has left the list since',
      true,
      [{ ...inDudley, offence: 'no-longer-listed', drug: 'heroin' }],
    ],
    [
      'with an offence that has left the list since, and no drug named',
      false,
      [{ ...inDudley, offence: 'no-longer-listed' }],
    ],
  ])('%s: %s', (_who, isTold, given) => {
    expect(concernsCase(heroin, sentAt, caseOf(...given), westMidlands)).toBe(isTold);
  });

  test.each<[string, boolean, DrugAlert['named']]>([
    ['nitazenes', true, 'nitazenes'],
    ['fentanyl', true, 'Fentanyl in powder'],
    ['synthetic opioids', true, 'synthetic opioids'],
    ['blue tablets', false, 'blue tablets'],
  ])('who referred for heroin hears of %s, which may be cut into it: %s', (_what, isTold, named = '') => {
    const alert: DrugAlert = { ...heroin, drug: 'other', named };
    expect(concernsCase(alert, sentAt, caseOf({ ...inDudley, drug: 'heroin' }), westMidlands)).toBe(isTold);
    expect(concernsCase(alert, sentAt, caseOf({ ...inDudley, drug: 'mdma' }), westMidlands)).toBe(false);
  });

  test('who referred for a drug offence that says nothing of the drug, which may be any', () => {
    const [row] = westMidlands.offences.filter(({ id }) => id === 'possession-class-a');
    if (row === undefined) throw new Error('The first force lists possession');
    const offences = [{ ...row, id: 'permit-premises' }];
    const theirs = caseOf({ ...inDudley, offence: 'permit-premises' });
    expect(concernsCase(heroin, sentAt, theirs, { offences })).toBe(true);
  });

  test('who referred for heroin does not hear of a drug on the list that is called after an opioid', () => {
    const alert: DrugAlert = { ...heroin, drug: 'nps', named: 'nitazene vapes' };
    const hears = (drug: 'heroin' | 'nps') =>
      concernsCase(alert, sentAt, caseOf({ ...inDudley, offence: 'theft-shop', drug }), westMidlands);
    expect([hears('heroin'), hears('nps')]).toEqual([false, true]);
  });

  test.each<[string, Facts]>([
    ['in any borough', { ...inDudley, borough: 'coventry' }],
    ['of somebody from outside', { ...inDudley, borough: 'outside' }],
    ['of somebody whose borough nobody asked', { offence: 'possession-class-a' }],
  ])('of the whole force: %s', (_who, facts) => {
    expect(concernsCase({ ...heroin, area: [] }, sentAt, caseOf(facts), westMidlands)).toBe(true);
  });

  test('though their case was touched again since: the filing counts', () => {
    const { events } = caseOf(inDudley, 80);
    const later: LoggedEvent = {
      at: sentAt,
      by: { kind: 'clock' },
      cause: 'd',
      event: { type: 'withdrawn' },
    };
    const all = [...events, later];
    expect(concernsCase(heroin, sentAt, { theCase: replay(all), events: all }, westMidlands)).toBe(true);
    const old = [...caseOf(inDudley, 100).events, later];
    expect(concernsCase(heroin, sentAt, { theCase: replay(old), events: old }, westMidlands)).toBe(false);
  });
});

test('every offence that names its drug is on the force’s list, and is a drug offence', () => {
  for (const offence of ['possession-cannabis', 'cultivate-cannabis']) {
    expect(westMidlands.offences.find(({ id }) => id === offence)?.flags).toContain('drug');
  }
});

describe('the providers of an area', () => {
  const of = (...area: DrugAlert['area']) => providersConcerned({ area }, westMidlands);

  test('are those who work with drugs there, each once', () => {
    const dudley = of('dudley');
    expect(dudley).toContain('cranstoun');
    expect(dudley).toContain('bcwa');
    expect(dudley).toContain('yjs-dudley');
    for (const none of ['anawim', 'yjs-coventry', 'hampton-trust', 'victim-support'])
      expect(dudley, none).not.toContain(none);
    expect(new Set(dudley).size).toBe(dudley.length);
  });

  test('of the whole force are those of every borough', () => {
    const everybody = of();
    // What stands for help elsewhere, or for all youth justice services, is nobody who could be told.
    for (const none of ['services-elsewhere', 'yjs']) expect(everybody).not.toContain(none);
    for (const one of ['cranstoun', 'anawim', 'bcwa', 'accord', 'changing-lives', 'yjs-coventry'])
      expect(everybody).toContain(one);
  });

  test('are not those who only pass warnings on', () => {
    expect(of()).not.toContain('drugs-early-warning');
  });
});
