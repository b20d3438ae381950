import { describe, expect, it } from 'vitest';
import type { BreachDecision, Case, Closure } from '../../src/domain/case/case.ts';
import { day } from '../../src/law/day.ts';
import { jointDecisionRequest } from '../../src/providers/jointDecisionRequest.ts';
import { referral } from '../../src/providers/referral.ts';
import { referralUpdate } from '../../src/providers/referralUpdate.ts';
import { childCase, filedCase, filedEvent, filing, force, logged, reference } from './fixtures.ts';
import { schema } from './schemas.ts';

const referralSchema = schema('referral.v1');
const appointment = {
  session: 'cranstoun:thursday:7',
  provider: 'cranstoun',
  startsAt: '2026-07-09T13:00:00.000Z',
  endsAt: '2026-07-09T15:00:00.000Z',
  where: 'Digbeth',
  language: 'en',
};
const course = { intervention: 'arv', provider: 'cranstoun', referred: true } as const;
const withFacts = (facts: Case['answers']['facts']): Case => ({
  ...filedCase,
  answers: { facts: { ...filedCase.answers.facts, ...facts } },
});
const closed = (how: Closure): Case => ({
  ...filedCase,
  state: { status: 'closed', how, at: '2026-07-20T09:00:00.000Z' },
});

describe('a referral', () => {
  it('carries what the intervention needs, and only that', () => {
    expect(referral(filedCase, force, 'cranstoun')).toEqual({
      payload: {
        schemaVersion: 1,
        kind: 'referral',
        reference,
        provider: 'cranstoun',
        force: { id: 'west-midlands', title: 'West Midlands Police' },
        disposal: 'conditional-caution',
        intervention: { id: 'arv', title: 'Alcohol-Related Violence Course' },
        conditions: [
          { id: 'arv', text: 'Attend the course', objective: 'rehabilitation', deadline: '2026-10-22' },
        ],
        decidedOn: '2026-07-02',
        deadline: '2026-10-22',
        firstContactWithinHours: 72,
        contact: { name: 'PC Alex Carter' },
        person: {
          name: 'Robin Example',
          phone: '07700 900123',
          safeToCall: 'After six in the evening',
          ageBand: '18 to 25',
          borough: 'Birmingham',
          interpreterNeeded: 'not-asked',
        },
        consentToShare: 'recorded',
      },
    });
  });

  it.each([
    ['the victim', /victim|remedy|apology/i],
    ['earlier offending', /previous|history|similar|simple-caution|2025/i],
    ['what was done', /offence|admission|evidence|TYPED-WORDS|2026-06-30/i],
    ['protected or sensitive facts', /ethnic|domestic|dash|hate|sex|alcoholPattern|needs|employment/i],
    ['how it was decided', /AUTHORITY|SERGEANT|EXCEPTIONAL|REQUEST|FROZEN|STAFF-ID/],
  ])('says nothing about %s', (_what, pattern) => {
    expect(JSON.stringify(referral(filedCase, force, 'cranstoun'))).not.toMatch(pattern);
  });

  it.each([
    ['an adult', filedCase],
    ['a person with no phone', { ...filedCase, person: { name: 'Robin Example' } }],
    ['a person whose age is not known', { ...filedCase, answers: { facts: { consent: 'agrees' as const } } }],
    [
      'a child',
      { ...filedCase, person: childCase.person, answers: { facts: { age: 15, consent: 'agrees' as const } } },
    ],
    ['a case with no condition', { ...filedCase, filed: { ...filing, conditions: [] } }],
    [
      'a place that is booked',
      { ...filedCase, filed: { ...filing, required: [{ ...course, appointment }] } },
    ],
  ] satisfies [string, Case][])('keeps to its schema for %s', (_who, theCase) => {
    const built = referral(theCase, force, 'cranstoun');
    expect('payload' in built && referralSchema(built.payload)).toBe('valid');
  });

  it.each([
    [17, 'under 18'],
    [18, '18 to 25'],
    [25, '18 to 25'],
    [26, '26 to 35'],
    [50, '36 to 50'],
    [51, 'over 50'],
  ])('gives age %i as the band "%s"', (age, band) => {
    const built = referral(withFacts({ age }), force, 'cranstoun');
    expect('payload' in built && built.payload.person.ageBand).toBe(band);
  });

  it("names the carer and the age of a child, and never an adult's", () => {
    const person = { name: 'Robin Example', carerName: 'Chris Example' };
    const child = referral({ ...withFacts({ age: 15 }), person }, force, 'cranstoun');
    const adult = referral({ ...withFacts({ age: 40 }), person }, force, 'cranstoun');
    expect('payload' in child && child.payload.person).toMatchObject({
      age: 15,
      carer: { name: 'Chris Example' },
    });
    expect(JSON.stringify(adult)).not.toMatch(/carer|"age"/);
  });

  it.each([
    ['it is with another provider', filedCase, 'somebody-else', 'not-with-this-provider'],
    [
      'nothing was filed',
      { ...childCase, filed: undefined } as unknown as Case,
      'cranstoun',
      'not-with-this-provider',
    ],
    ['it has ended', closed('withdrawn'), 'cranstoun', 'no-longer-open'],
    [
      'the provider declined it',
      { ...filedCase, state: { status: 'declined', by: 'cranstoun', intervention: 'arv' } },
      'cranstoun',
      'no-longer-open',
    ],
    ['consent was refused', withFacts({ consent: 'refuses' }), 'cranstoun', 'no-consent-recorded'],
    ['consent was never asked', { ...filedCase, answers: { facts: {} } }, 'cranstoun', 'no-consent-recorded'],
    ['there is no name', { ...filedCase, person: {} }, 'cranstoun', 'no-name-recorded'],
  ] satisfies [string, Case, string, string][])('is not sent when %s', (_why, theCase, provider, code) => {
    expect(referral(theCase, force, provider)).toEqual({ refused: code });
  });
});

describe('a place that is booked', () => {
  it('goes with the referral by the provider’s own id, and then nobody has to phone', () => {
    const built = referral(
      { ...filedCase, filed: { ...filing, required: [{ ...course, appointment }] } },
      force,
      'cranstoun',
    );
    expect(built).toMatchObject({
      payload: {
        appointment: {
          session: 'thursday:7',
          startsAt: '2026-07-09T13:00:00.000Z',
          endsAt: '2026-07-09T15:00:00.000Z',
          where: 'Digbeth',
          language: 'en',
        },
      },
    });
    expect(built).not.toHaveProperty('payload.firstContactWithinHours');
  });
});

describe('a joint decision request', () => {
  const built = jointDecisionRequest(childCase, force, 'birmingham-yjs');

  it('tells the youth justice service whom it is about and who asks', () => {
    expect(built).toMatchObject({
      payload: {
        kind: 'joint-decision-request',
        offence: { title: 'Theft from a shop', class: 'either-way' },
        requestedOn: '2026-07-02',
        person: {
          age: 15,
          interpreterNeeded: 'yes',
          language: 'pa',
          carer: { name: 'Chris Example', phone: '07700 900456' },
        },
        contact: { name: 'PC Alex Carter' },
        consentToShare: 'not-asked',
      },
    });
    expect(JSON.stringify(built)).not.toMatch(/victim|OFFENCE-ROW/i);
  });

  it('keeps to its schema', () => {
    expect('payload' in built && referralSchema(built.payload)).toBe('valid');
  });

  it.each([
    ['a provider that is no youth justice service', childCase, 'cranstoun', 'not-youth-justice'],
    ['a case that is no longer with them', closed('withdrawn'), 'birmingham-yjs', 'no-longer-open'],
  ] satisfies [string, Case, string, string][])('is refused for %s', (_why, theCase, provider, code) => {
    expect(jointDecisionRequest(theCase, force, provider)).toEqual({ refused: code });
  });
});

const endIsAsked: Case['state'] = {
  status: 'awaiting-authority',
  ...{ disposal: 'no-further-action', authority: 'sergeant', basis: '' },
  closed: { status: 'closed', how: 'not-diverted', at: '2026-07-20T09:00:00.000Z' },
};

describe('a referral update', () => {
  const decided = (decision: BreachDecision) =>
    [filedEvent, { type: 'breach-decided', decision, reason: 'BREACH-REASON' } as const].map(logged);

  it.each([
    [
      'an excused breach as "rebook"',
      filedCase,
      decided('excuse'),
      { what: 'rebook', deadline: '2026-10-22' },
    ],
    [
      'a varied deadline',
      {
        ...filedCase,
        filed: {
          ...filing,
          conditions: filing.conditions.map((c) => ({ ...c, deadline: day('2026-11-01') })),
        },
      },
      decided('vary'),
      { what: 'deadline-varied', deadline: '2026-11-01' },
    ],
    [
      'a place for whoever waited',
      { ...filedCase, filed: { ...filing, required: [{ ...course, appointment }] } },
      [...decided('excuse'), logged({ type: 'place-taken', appointment })],
      { what: 'place-taken', appointment: { session: 'thursday:7', where: 'Digbeth' } },
    ],
    [
      'what was decided after a place was taken',
      { ...filedCase, filed: { ...filing, required: [{ ...course, appointment }] } },
      [logged(filedEvent), logged({ type: 'place-taken', appointment }), ...decided('excuse').slice(1)],
      { what: 'rebook' },
    ],
    ['a withdrawal', closed('withdrawn'), [logged(filedEvent)], { what: 'ended', how: 'withdrawn' }],
    // Whether anybody is charged is not theirs to know (data minimisation), and nobody may have been yet.
    [
      'a case to be charged as the end of this referral',
      closed('charged'),
      decided('charge'),
      { what: 'ended', how: 'breached' },
    ],
    [
      'a case sent to the CPS as the same',
      closed('referred-cps'),
      decided('refer-cps'),
      { what: 'ended', how: 'breached' },
    ],
    [
      'no further action as the same',
      closed('no-further-action'),
      decided('no-further-action'),
      { what: 'ended', how: 'breached' },
    ],
    [
      'that all of it is done',
      closed('completed'),
      [logged(filedEvent)],
      { what: 'ended', how: 'completed' },
    ],
    [
      'the end of a case of which somebody is asked meanwhile how it goes on',
      { ...filedCase, state: endIsAsked },
      [logged(filedEvent)],
      { what: 'ended', how: 'withdrawn' },
    ],
    [
      'a case that is decided again as the end of this referral',
      { ...filedCase, state: { status: 'drafting' } },
      decided('decide-again'),
      { what: 'ended', how: 'breached' },
    ],
    [
      'the same once it is filed with somebody else',
      { ...filedCase, filed: { ...filing, required: [{ ...course, provider: 'victim-support' }] } },
      decided('decide-again'),
      { what: 'ended', how: 'breached' },
    ],
  ] satisfies [string, Case, unknown, object][])(
    'tells %s, by its schema, with nothing about the person',
    (_what, theCase, events, change) => {
      const built = referralUpdate(theCase, events as Parameters<typeof referralUpdate>[1], force, {
        provider: 'cranstoun',
        ...('appointment' in change ? { session: appointment.session } : {}),
      });
      expect(built).toMatchObject({ payload: { kind: 'referral-update', reference, change } });
      expect('payload' in built && referralSchema(built.payload)).toBe('valid');
      expect(JSON.stringify(built)).not.toMatch(/Robin|07700|BREACH-REASON|victim/i);
    },
  );

  it('is refused for a provider that never had the case', () => {
    expect(referralUpdate(closed('charged'), decided('vary'), force, { provider: 'victim-support' })).toEqual(
      {
        refused: 'not-with-this-provider',
      },
    );
  });

  it('is refused when nothing changed', () => {
    expect(referralUpdate(filedCase, [logged(filedEvent)], force, { provider: 'cranstoun' })).toEqual({
      refused: 'nothing-to-say',
    });
  });

  it('keeps the course of a case from a provider that has it no more', () => {
    const moved = {
      ...filedCase,
      filed: { ...filing, required: [{ ...course, provider: 'victim-support' }] },
    };
    expect(referralUpdate(moved, decided('vary'), force, { provider: 'cranstoun' })).toEqual({
      refused: 'nothing-to-say',
    });
  });
});
