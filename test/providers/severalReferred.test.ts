import { describe, expect, it } from 'vitest';
import type { Case, Undertaking } from '../../src/domain/case/case.ts';
import type { Force } from '../../src/domain/force/force.ts';
import type { ReferralField } from '../../src/domain/force/vocabulary.ts';
import { referral } from '../../src/providers/referral.ts';
import { supportReferral } from '../../src/providers/supportReferral.ts';
import { childCase, filedCase, filing, force } from './fixtures.ts';
import { schema } from './schemas.ts';

const referralSchema = schema('referral.v1');
const arv = force.interventions[0];
const [condition] = filing.conditions;
if (arv === undefined || condition === undefined) throw new Error('The fixtures have no course');

const esolProvider = { id: 'college', title: 'The college', firstContactHours: 48 };
/** A force whose rows need to know these of the person. */
const forceWith = (fields: Readonly<Record<string, readonly ReferralField[]>> = {}): Force => ({
  ...force,
  providers: [...force.providers, esolProvider],
  interventions: [
    { ...arv, id: 'arv' },
    { ...arv, id: 'thinking', title: 'Thinking skills' },
    { ...arv, id: 'esol', title: 'English class', provider: 'college' },
    { ...arv, id: 'mentor', title: 'A mentor', offeredAs: 'voluntary' as const },
  ].map((row) => ({ ...row, referral: { ...row.referral, fields: fields[row.id] ?? row.referral.fields } })),
});
const at = (session: string) => ({
  appointment: {
    session,
    provider: session.split(':')[0] ?? '',
    startsAt: '2026-07-09T13:00:00.000Z',
    where: 'Digbeth',
    language: 'en',
  },
});
const row = (intervention: string, provider: string, some: Partial<Undertaking> = {}): Undertaking => ({
  ...{ intervention, provider, referred: true },
  ...some,
});
const caseOf = (required: readonly Undertaking[], support: readonly Undertaking[] = []): Case => ({
  ...filedCase,
  filed: {
    ...filing,
    required,
    support,
    conditions: [...filing.conditions, ...['thinking', 'esol'].map((id) => ({ ...condition, id }))],
  },
});

/** What a provider of something required gets; throws when nothing is sent, or not by the contract. */
function sent(theCase: Case, provider: string, to = forceWith()) {
  const built = referral(theCase, to, provider);
  if ('refused' in built) throw new Error(built.refused);
  expect(referralSchema(built.payload)).toBe('valid');
  return built.payload;
}

describe('given several things that are required, when each provider is told, then', () => {
  const both = caseOf([row('arv', 'cranstoun', at('cranstoun:s-1')), row('esol', 'college')]);

  it('it hears of its own alone, with its own place or its own clock', () => {
    const [course, english] = [sent(both, 'cranstoun'), sent(both, 'college')];
    expect(course).toMatchObject({
      intervention: { id: 'arv' },
      conditions: [{ id: 'arv' }],
      appointment: { session: 's-1' },
    });
    expect(english).toMatchObject({
      intervention: { id: 'esol' },
      conditions: [{ id: 'esol' }],
      firstContactWithinHours: 48,
    });
    expect(course).not.toHaveProperty('firstContactWithinHours');
    for (const payload of [course, english]) expect(payload).not.toHaveProperty('interventions');
    expect(JSON.stringify(course)).not.toMatch(/esol|college|english/i);
    expect(JSON.stringify(english)).not.toMatch(/arv|cranstoun|s-1/i);
  });

  it('one that runs several gets them in one referral, each with its place', () => {
    const two = caseOf(
      [row('arv', 'cranstoun'), row('thinking', 'cranstoun', at('cranstoun:s-2')), row('esol', 'college')],
      [row('mentor', 'cranstoun', at('cranstoun:s-3'))],
    );
    expect(sent(two, 'cranstoun')).toMatchObject({
      intervention: { id: 'arv', title: 'Alcohol-Related Violence Course' },
      interventions: [
        { id: 'arv', title: 'Alcohol-Related Violence Course' },
        { id: 'thinking', title: 'Thinking skills', appointment: { session: 's-2' } },
      ],
      conditions: [{ id: 'arv' }, { id: 'thinking' }],
      support: [{ id: 'mentor', appointment: { session: 's-3' } }],
      firstContactWithinHours: 72,
    });
  });

  it('one that is reached by phone gets none', () => {
    const { referred: _none, ...byPhone } = row('esol', 'college');
    expect(referral(caseOf([row('arv', 'cranstoun'), byPhone]), forceWith(), 'college')).toEqual({
      refused: 'not-with-this-provider',
    });
  });
});

describe('given what the catalogue says a provider needs to know, when it is told, then', () => {
  it.each<[string, Readonly<Record<string, readonly ReferralField[]>>, readonly string[]]>([
    ['nothing else is sent', { arv: ['name'] }, ['name']],
    [
      'a phone number comes with when it is safe to call',
      { arv: ['phone'] },
      ['name', 'phone', 'safeToCall'],
    ],
    ['where they live', { arv: ['borough'] }, ['name', 'borough']],
    ['whether an interpreter is needed', { arv: ['interpreter'] }, ['name', 'interpreterNeeded']],
    ['what any of its rows needs', { arv: ['ageBand'], mentor: ['borough'] }, ['name', 'ageBand', 'borough']],
    ['and not what a row of another needs', { arv: ['name'], esol: ['phone'] }, ['name']],
  ])('%s', (_what, fields, expected) => {
    const theCase = caseOf([row('arv', 'cranstoun'), row('esol', 'college')], [row('mentor', 'cranstoun')]);
    const { person } = sent(theCase, 'cranstoun', forceWith({ mentor: ['name'], ...fields }));
    expect(Object.keys(person)).toEqual(expected);
  });

  it('the carer of a child is named only to who needs them', () => {
    const child: Case = {
      ...caseOf([row('arv', 'cranstoun')]),
      person: childCase.person,
      answers: { facts: { age: 15, consent: 'agrees' } },
    };
    expect(sent(child, 'cranstoun', forceWith({ arv: ['ageBand'] })).person).toMatchObject({ age: 15 });
    expect(sent(child, 'cranstoun', forceWith({ arv: ['ageBand'] })).person).not.toHaveProperty('carer');
    expect(sent(child, 'cranstoun', forceWith({ arv: ['carer'] })).person).toHaveProperty('carer');
  });

  it('the same holds for support alone', () => {
    const theCase = caseOf([row('esol', 'college')], [row('mentor', 'cranstoun', at('cranstoun:s-3'))]);
    const built = supportReferral(theCase, forceWith({ mentor: ['phone'] }), 'cranstoun');
    expect(built).toMatchObject({
      payload: { support: [{ id: 'mentor', appointment: { session: 's-3' } }] },
    });
    if ('refused' in built) throw new Error(built.refused);
    expect(referralSchema(built.payload)).toBe('valid');
    expect(Object.keys(built.payload.person)).toEqual(['name', 'phone', 'safeToCall']);
    expect(built.payload).not.toHaveProperty('firstContactWithinHours');
  });
});
