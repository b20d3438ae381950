import { describe, expect, it } from 'vitest';
import type { Case, Filing } from '../../src/domain/case/case.ts';
import { referral } from '../../src/providers/referral.ts';
import { referralUpdate } from '../../src/providers/referralUpdate.ts';
import { reportBody } from '../../src/providers/reportBody.ts';
import { supportReferral } from '../../src/providers/supportReferral.ts';
import { testClock } from '../support/clock/testClock.ts';
import { filedCase, filing, force, logged, reference } from './fixtures.ts';
import { schema } from './schemas.ts';

const referralSchema = schema('referral.v1');
const reportSchema = schema('report.v1');
const arv = force.interventions[0];
if (arv === undefined) throw new Error('The force has no intervention');

const withSupport = {
  ...force,
  providers: [...force.providers, { id: 'debt-charity', title: 'Debt charity', firstContactHours: 48 }],
  interventions: [
    arv,
    { ...arv, id: 'debts', title: 'Debt advice', provider: 'debt-charity', offeredAs: 'voluntary' as const },
    {
      ...arv,
      id: 'gambling',
      title: 'Gambling help',
      provider: 'debt-charity',
      offeredAs: 'voluntary' as const,
    },
    { ...arv, id: 'mentor', title: 'A mentor', offeredAs: 'voluntary' as const },
  ],
};
const debts = { intervention: 'debts', provider: 'debt-charity', referred: true } as const;
const filedWith = (support: NonNullable<Filing['support']>): Case => ({
  ...filedCase,
  filed: { ...filing, support },
});
const theCase = filedWith([debts, { ...debts, intervention: 'gambling' }]);
const payloadOf = (built: ReturnType<typeof supportReferral>) =>
  'payload' in built ? built.payload : undefined;

describe('a referral to a provider of support alone', () => {
  const payload = payloadOf(supportReferral(theCase, withSupport, 'debt-charity'));

  it('says that it is voluntary, and what the person takes up', () => {
    expect(payload).toMatchObject({
      kind: 'referral',
      voluntary: true,
      reference,
      provider: 'debt-charity',
      support: [
        { id: 'debts', title: 'Debt advice' },
        { id: 'gambling', title: 'Gambling help' },
      ],
      firstContactWithinHours: 48,
      person: { name: 'Robin Example' },
      consentToShare: 'recorded',
    });
  });

  it('keeps to the published schema', () => {
    expect(referralSchema(payload)).toBe('valid');
  });

  it.each([
    ['a condition or a deadline', /condition|deadline|2026-10-22|Attend the course/i],
    ['the disposal or the other intervention', /caution|disposal|arv|Alcohol/i],
    ['the victim', /victim|remedy|apology/i],
    ['the offence', /offence|OFFENCE-ROW|2026-06-30/i],
  ])('says nothing about %s', (_what, pattern) => {
    expect(JSON.stringify(payload)).not.toMatch(pattern);
  });

  it.each<[string, Case, string]>([
    ['nothing of it is theirs', filedWith([]), 'not-with-this-provider'],
    [
      'they make contact another way',
      filedWith([{ intervention: 'debts', provider: 'debt-charity' }]),
      'not-with-this-provider',
    ],
    [
      'the case was withdrawn',
      { ...theCase, state: { status: 'closed', how: 'withdrawn', at: filing.at } },
      'no-longer-open',
    ],
    [
      'it was not diverted, though somebody is asked how it goes on',
      {
        ...theCase,
        state: {
          status: 'awaiting-authority',
          ...{ disposal: 'no-further-action', authority: 'sergeant', basis: '' },
          closed: { status: 'closed', how: 'not-diverted', at: filing.at },
        },
      },
      'no-longer-open',
    ],
    [
      'no consent is on record',
      { ...theCase, answers: { facts: { ...theCase.answers.facts, consent: 'refuses' } } },
      'no-consent-recorded',
    ],
    ['no name is on record', { ...theCase, person: {} }, 'no-name-recorded'],
  ])('is not sent when %s', (_why, given, refused) => {
    expect(supportReferral(given, withSupport, 'debt-charity')).toEqual({ refused });
  });

  it.each([
    ['in breach', { status: 'breached', since: filing.at } as const],
    ['declined by the other provider', { status: 'declined', by: 'cranstoun', intervention: 'arv' } as const],
    ['completed', { status: 'closed', how: 'completed', at: filing.at } as const],
  ])('is sent when the case is %s: support goes on', (_what, state) => {
    expect(payloadOf(supportReferral({ ...theCase, state }, withSupport, 'debt-charity'))).toBeDefined();
  });
});

describe('a referral to a provider of a condition and of support', () => {
  const both = referral(
    filedWith([debts, { intervention: 'mentor', provider: 'cranstoun', referred: true }]),
    withSupport,
    'cranstoun',
  );

  it('names its own support apart from the condition, and nobody else’s', () => {
    expect(both).toMatchObject({
      payload: { conditions: [{ id: 'arv' }], support: [{ id: 'mentor', title: 'A mentor' }] },
    });
    expect(JSON.stringify(both)).not.toMatch(/debt/i);
    expect('payload' in both && referralSchema(both.payload)).toBe('valid');
  });

  it('carries where a condition is done and how it is shown', () => {
    const [condition] = filing.conditions;
    if (condition === undefined) throw new Error('Nothing was agreed');
    const whole = { ...condition, where: 'With Cranstoun: a course', shownBy: 'They report it.' };
    const built = referral({ ...filedCase, filed: { ...filing, conditions: [whole] } }, force, 'cranstoun');
    expect(built).toMatchObject({
      payload: { conditions: [{ where: 'With Cranstoun: a course', shownBy: 'They report it.' }] },
    });
    expect('payload' in built && referralSchema(built.payload)).toBe('valid');
  });
});

describe('an update', () => {
  it('tells a provider of support that the case was withdrawn', () => {
    const withdrawn: Case = { ...theCase, state: { status: 'closed', how: 'withdrawn', at: filing.at } };
    const filedThen = {
      type: 'filed',
      filing: { ...filing, support: [debts] },
      record: {
        answers: [],
        rules: [],
        rulesAsOf: filing.conditions[0]?.deadline ?? ('' as never),
        forceDataVersion: '',
      },
    } as const;
    expect(
      referralUpdate(withdrawn, [logged(filedThen)], withSupport, { provider: 'debt-charity' }),
    ).toMatchObject({
      payload: { change: { what: 'ended', how: 'withdrawn' } },
    });
  });
});

describe('a report', () => {
  const report = { schemaVersion: 1, reference, kind: 'missed', at: '2026-07-01T09:00:00Z' };

  it.each([
    ['debts', true],
    ['Debt Advice', false],
    ['', false],
  ])('may say which intervention it is about: "%s" is %s', (intervention, isRight) => {
    const said = { ...report, intervention };
    expect(reportBody(testClock()).safeParse(said).success).toBe(isRight);
    expect(reportSchema(said) === 'valid').toBe(isRight);
  });
});
