import { describe, expect, it } from 'vitest';
import type { Case, Filing } from '../../src/domain/case/case.ts';
import { assessmentReferral } from '../../src/providers/assessmentReferral.ts';
import { providerSender } from '../../src/providers/providerSender.ts';
import { referral } from '../../src/providers/referral.ts';
import { supportReferral } from '../../src/providers/supportReferral.ts';
import { testClock } from '../support/clock/testClock.ts';
import {
  directoryOf,
  filedCase,
  filedEvent,
  filing,
  force,
  newSecret,
  notice,
  recordOf,
} from './fixtures.ts';
import { schema } from './schemas.ts';

const referralSchema = schema('referral.v1');
const arv = force.interventions[0];
if (arv === undefined) throw new Error('The force has no intervention');
const drugServices = 'drug-services';
const withAssessment = {
  ...force,
  providers: [...force.providers, { id: drugServices, title: 'Drug service', firstContactHours: 72 }],
  interventions: [
    arv,
    {
      ...arv,
      id: 'dip-assessment',
      title: 'Drug assessment',
      provider: drugServices,
      use: 'next-step' as const,
    },
    { ...arv, id: 'dip', title: 'Treatment', provider: drugServices, offeredAs: 'voluntary' as const },
  ],
};
const byLaw = {
  intervention: 'dip-assessment',
  provider: drugServices,
  referred: true,
  requiredByLaw: true,
} as const;
const byChoice = { intervention: 'dip', provider: drugServices, referred: true } as const;
const filedWith = (support: Filing['support']): Case => ({ ...filedCase, filed: { ...filing, support } });
const undiverted = (support: Filing['support']): Case => {
  const { filed: _none, ...rest } = filedCase;
  const facts = { ...filedCase.answers.facts, consent: 'refuses' as const };
  const state = { status: 'closed', how: 'not-diverted', at: filing.at } as const;
  return { ...rest, answers: { facts }, state, help: { at: filing.at, support } };
};
const payloadOf = (theCase: Case) => {
  const built = assessmentReferral(theCase, withAssessment, drugServices);
  if ('refused' in built) throw new Error(built.refused);
  return built.payload;
};

describe('a referral to whoever assesses somebody that the law sends there', () => {
  it.each([
    ['with a disposal', filedWith([byLaw])],
    ['where nothing is diverted and they agreed to nothing', undiverted([byLaw])],
  ])('%s says that the law requires it, never that it is voluntary or agreed to', (_when, theCase) => {
    const payload = payloadOf(theCase);
    expect(payload).toMatchObject({
      requiredByLaw: [{ id: 'dip-assessment', title: 'Drug assessment' }],
      firstContactWithinHours: 72,
      person: { name: 'Robin Example' },
      consentToShare: 'not-asked',
    });
    expect(Object.keys(payload)).not.toContain('voluntary');
    expect(Object.keys(payload)).not.toContain('support');
    expect(referralSchema(payload)).toBe('valid');
  });

  it('says nothing of the disposal, the result of the test, the offence or a condition', () => {
    expect(JSON.stringify(payloadOf(filedWith([byLaw])))).not.toMatch(
      /caution|disposal|positive|opiate|offence|condition|deadline|victim/i,
    );
  });

  it('names beside it what they take up there by choice, which they said yes to', () => {
    const payload = payloadOf(filedWith([byChoice, byLaw]));
    expect(payload).toMatchObject({ support: [{ id: 'dip' }], consentToShare: 'recorded' });
    expect(referralSchema(payload)).toBe('valid');
    expect(supportReferral(filedWith([byLaw]), withAssessment, drugServices)).toEqual({
      refused: 'not-with-this-provider',
    });
  });

  it('stands apart from the conditions, where the same provider runs one', () => {
    const theCase = filedWith([{ ...byLaw, provider: 'cranstoun' }]);
    const built = referral(theCase, withAssessment, 'cranstoun');
    expect(built).toMatchObject({
      payload: { conditions: [{ id: 'arv' }], requiredByLaw: [{ id: 'dip-assessment' }] },
    });
    expect('payload' in built && referralSchema(built.payload)).toBe('valid');
  });

  it('goes out late too, when the condition with the same provider has ended before it', async () => {
    const theirs = filedWith([{ ...byLaw, provider: 'cranstoun' }]);
    const ended: Case = { ...theirs, state: { status: 'closed', how: 'charged', at: filing.at } };
    const bodies: unknown[] = [];
    const listening: typeof fetch = async (_url, request) => {
      bodies.push(JSON.parse(String(request?.body)));
      return new Response(null, { status: 204 });
    };
    const directory = directoryOf({ cranstoun: { url: 'http://127.0.0.1:1/', secrets: [newSecret()] } });
    const send = providerSender({
      ...{ directory, force: withAssessment, fetch: listening, now: testClock, timeoutMs: 20_000 },
    });
    expect(await send(notice('referral'), ended, recordOf([filedEvent]))).toMatchObject({ result: 'sent' });
    expect(bodies).toMatchObject([
      { requiredByLaw: [{ id: 'dip-assessment' }], consentToShare: 'not-asked' },
    ]);
    expect(JSON.stringify(bodies)).not.toMatch(/disposal|condition/);
  });

  it.each<[string, Case, string]>([
    ['nothing of it is theirs', filedWith([byChoice]), 'not-with-this-provider'],
    [
      'the case was taken back',
      { ...filedWith([byLaw]), state: { status: 'closed', how: 'withdrawn', at: filing.at } },
      'no-longer-open',
    ],
    ['no name is on record', { ...filedWith([byLaw]), person: {} }, 'no-name-recorded'],
  ])('is not sent when %s', (_why, theCase, refused) => {
    expect(assessmentReferral(theCase, withAssessment, drugServices)).toEqual({ refused });
  });
});
