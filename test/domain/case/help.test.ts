import { describe, expect, test } from 'vitest';
import { overdueFirstContacts } from '../../../src/domain/case/applyPlace.ts';
import type { Report, ReportKind, Undertaking } from '../../../src/domain/case/case.ts';
import { decisionOf, hasEnded } from '../../../src/domain/case/decisionOf.ts';
import { noticesFor } from '../../../src/domain/notices/noticesFor.ts';
import { supportReferral } from '../../../src/providers/supportReferral.ts';
import * as stages from '../../support/caseStages.ts';
import { attempt, filed, minute, outcomeOf, reportOf, type Story, tell } from '../../support/caseStories.ts';
import { frozenRecord } from '../../support/filings.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const herService: Undertaking = {
  intervention: 'new-chance-bcwa',
  provider: 'bcwa',
  referred: true,
  firstContactBy: minute(4320),
};
const treatment: Undertaking = { intervention: 'drug-treatment', provider: 'drug-services', referred: true };
const kinds: readonly ReportKind[] = [
  'accepted',
  'declined',
  'booked',
  'attended',
  'missed',
  'completed',
  'withdrawn',
];

/** Nothing is diverted, and this is taken up all the same. */
const undiverted = (help: readonly Undertaking[], before: Story = stages.drafting()): Story =>
  tell(before, { type: 'record-undiverted', record: frozenRecord, help });
const say = (story: Story, report: Report, provider = 'bcwa') =>
  attempt(story, { type: 'report', report, provider }, { by: 'provider' });
const toldOf = (before: Story, after: Story) => {
  const events = after.events.slice(before.events.length).map(({ event }) => event);
  const cases = { before: before.theCase, after: after.theCase };
  return noticesFor(events, cases, minute(0), () => 'n-1').map(({ kind, provider = '', dueAt }) => ({
    kind,
    provider,
    dueAt,
  }));
};

describe('given help taken up though nothing is diverted, then', () => {
  test('the case is not diverted, and no decision is made of it', () => {
    const { theCase } = undiverted([herService]);
    expect(theCase.state).toMatchObject({ status: 'closed', how: 'not-diverted' });
    expect([theCase.filed, decisionOf(theCase), hasEnded(theCase)]).toEqual([undefined, undefined, false]);
  });

  test('its provider gets a referral, and is looked after if it does not make contact in time', () => {
    const before = stages.drafting();
    expect(toldOf(before, undiverted([herService], before))).toEqual([
      { kind: 'referral', provider: 'bcwa', dueAt: minute(0) },
      { kind: 'first-contact', provider: 'bcwa', dueAt: minute(4320) },
    ]);
    expect(overdueFirstContacts(undiverted([herService]).theCase, minute(4321))).toEqual([herService]);
    expect(overdueFirstContacts(undiverted([herService]).theCase, minute(4319))).toEqual([]);
  });

  test.each(kinds)('what its provider reports is kept, and nothing moves: %s', (kind) => {
    const before = undiverted([herService]);
    expect(outcomeOf(say(before, reportOf(kind, 90)))).toBe('support-reported');
    const { theCase } = tell(
      before,
      { type: 'report', report: reportOf(kind, 90), provider: 'bcwa' },
      { by: 'provider' },
    );
    expect(theCase.state).toEqual(before.theCase.state);
    expect(theCase.strikes).toBe(0);
  });

  test('a miss again and again is neither a strike nor a breach', () => {
    const missed = [90, 91, 92].reduce(
      (story, at) =>
        tell(story, { type: 'report', report: reportOf('missed', at), provider: 'bcwa' }, { by: 'provider' }),
      undiverted([herService]),
    );
    expect(missed.theCase).toMatchObject({ strikes: 0, state: { status: 'closed', how: 'not-diverted' } });
  });

  test('nobody else has the case', () => {
    expect(outcomeOf(say(undiverted([herService]), reportOf('attended', 90), 'cranstoun'))).toBe(
      'refused: not-yours',
    );
  });

  test('once it made contact, nothing is overdue', () => {
    const heard = tell(
      undiverted([herService]),
      { type: 'report', report: reportOf('accepted', 90), provider: 'bcwa' },
      { by: 'provider' },
    );
    expect(overdueFirstContacts(heard.theCase, minute(9999))).toEqual([]);
  });
});

describe('given nothing is taken up, then nobody is told and no report is taken', () => {
  test('as before', () => {
    const before = stages.drafting();
    const after = tell(before, { type: 'record-undiverted', record: frozenRecord });
    expect(toldOf(before, after)).toEqual([]);
    expect(after.theCase.help).toBeUndefined();
    expect(outcomeOf(say(after, reportOf('attended', 90)))).toBe('refused: not-yours');
  });
});

describe('given an earlier filing that has come to nothing, when help is taken up, then', () => {
  const declinedOnce = (): Story =>
    tell(
      tell(
        filed(stages.approved(), { support: [treatment] }),
        { type: 'report', report: reportOf('declined', 90), provider: 'cranstoun' },
        { by: 'provider' },
      ),
      { type: 'choose-another' },
    );

  test('what goes on is not begun afresh, and what has ended is told so', () => {
    const told = toldOf(declinedOnce(), undiverted([treatment, herService], declinedOnce()));
    expect(told.map(({ kind, provider }) => `${kind} ${provider}`)).toEqual([
      'referral bcwa',
      'first-contact bcwa',
    ]);
    const without = toldOf(declinedOnce(), undiverted([herService], declinedOnce()));
    expect(without.map(({ kind, provider }) => `${kind} ${provider}`)).toContain(
      'referral-update drug-services',
    );
  });
});

describe('given her own yes, when the referral is written, then', () => {
  const named = (story: Story): Story['theCase'] => ({
    ...story.theCase,
    person: { name: 'Robin Example', phone: '07700900123', safeToCall: 'Mornings' },
  });

  test('it says that it is voluntary, and neither that nothing was diverted nor what was refused', () => {
    const theCase = named(undiverted([herService]));
    const built = supportReferral(
      { ...theCase, answers: { facts: { consent: 'refuses', borough: 'dudley' } } },
      westMidlands,
      'bcwa',
    );
    expect(built).toMatchObject({
      payload: {
        kind: 'referral',
        voluntary: true,
        support: [{ id: 'new-chance-bcwa' }],
        firstContactWithinHours: 72,
        person: { name: 'Robin Example', safeToCall: 'Mornings' },
        consentToShare: 'recorded',
      },
    });
    expect(JSON.stringify(built)).not.toMatch(/divert|charge|refus|disposal/);
  });

  test('nothing leaves the house for anybody who took up nothing', () => {
    const after = tell(stages.drafting(), { type: 'record-undiverted', record: frozenRecord });
    expect(supportReferral(named(after), westMidlands, 'bcwa')).toEqual({
      refused: 'not-with-this-provider',
    });
  });
});

/** What was recorded as not diverted can be corrected: what they took up then goes on, and is not begun twice. */
describe('given help that goes on in a draft, when the case is recorded again,', () => {
  const draft = (): Story => {
    const { events, theCase } = undiverted([herService]);
    return { events, theCase: { ...theCase, state: { status: 'drafting' } } };
  };
  const later = { ...herService, firstContactBy: minute(9000) };
  const supportOf = ({ theCase }: Story) => [theCase.filed?.support, theCase.help?.support];

  test('then the same help is referred once, and stands as it was begun', () => {
    const after = undiverted([later, treatment], draft());
    expect(toldOf(draft(), after)).toEqual([
      { kind: 'referral', provider: 'drug-services', dueAt: minute(0) },
    ]);
    expect(supportOf(after)).toEqual([undefined, [herService, treatment]]);
    expect(toldOf(draft(), undiverted([later], draft()))).toEqual([]);
  });

  test('then what is not chosen again goes on, and nobody hears that it has ended', () => {
    const after = tell(draft(), { type: 'record-undiverted', record: frozenRecord });
    expect(toldOf(draft(), after)).toEqual([]);
    expect(supportOf(after)).toEqual([undefined, [herService]]);
  });

  test('then it goes on beside what is filed, or decided together with others', () => {
    const after = filed(draft(), { disposal: 'community-resolution', support: [later, treatment] });
    expect(supportOf(after)).toEqual([[herService, treatment], undefined]);
    expect(toldOf(draft(), after)).not.toContainEqual(expect.objectContaining({ provider: 'bcwa' }));
    expect(outcomeOf(say(after, reportOf('attended', 60)))).not.toMatch(/^refused/);
    const joint = tell(draft(), {
      ...{ type: 'hand-over', provider: 'yjs-dudley', record: frozenRecord },
      help: [later],
    });
    expect(toldOf(draft(), joint)).not.toContainEqual(expect.objectContaining({ provider: 'bcwa' }));
  });
});
