import { describe, expect, test } from 'vitest';
import { breachRules, cpsOfCharge } from '../../../src/domain/case/breachRules.ts';
import { type BreachDecision, breachDecisions } from '../../../src/domain/case/case.ts';
import type { Command } from '../../../src/domain/case/command.ts';
import { latestDeadline, openBreachDecisions } from '../../../src/domain/case/decideBreach.ts';
import type { ReportKind } from '../../../src/domain/case/report.ts';
import { addWeeks, atLondonHour, londonDay, sayDay } from '../../../src/domain/days.ts';
import { addDays, type Day, day } from '../../../src/law/day.ts';
import type { Disposal } from '../../../src/law/disposal.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { secondForce } from '../../forces/second/second.ts';
import * as stages from '../../support/caseStages.ts';
import {
  attempt,
  filed,
  inspector,
  minute,
  officer,
  otherOfficer,
  outcomeOf,
  reported,
  type Story,
  sergeant,
  tell,
} from '../../support/caseStories.ts';
import { courseCondition, remedyCondition } from '../../support/filings.ts';
import { callAbout } from '../../support/victimCalls.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const { offences, policy, interventions } = westMidlands;
const law = { offences, policy, interventions, today: day('2026-11-20') };

const decideAs = (story: Story, decision: string, by = officer, deadline = '2027-04-01') => {
  const command = { type: 'decide-breach', decision, reason: 'r', deadline: day(deadline) } as Command;
  return attempt(story, command, { by });
};
const openIn = ({ theCase }: Story) => openBreachDecisions(theCase, law).map(({ decision }) => decision);
const citedIn = ({ theCase }: Story) => breachRules(theCase, law).map(({ id }) => id);

describe('given a breach, when somebody looks what is open, then', () => {
  const caution = (charge: string) => ['excuse', 'vary', charge, 'no-further-action'];
  const deferral = (...more: string[]) => ['excuse', 'vary', 'decide-again', ...more, 'no-further-action'];
  const partner: Facts = { domesticAbuse: 'intimate-partner' };
  const noOffence = { offence: 'gone-from-the-list' };

  test.each<[string, Disposal, Facts, readonly string[]]>([
    ['an ordinary caution', 'conditional-caution', {}, caution('charge')],
    ['a caution for a partner', 'conditional-caution', partner, caution('refer-cps')],
    ['a caution for family', 'conditional-caution', { domesticAbuse: 'family' }, caution('refer-cps')],
    ['a hate crime by its facts', 'conditional-caution', { hateCrime: true }, caution('refer-cps')],
    [
      'a hate crime by its name',
      'conditional-caution',
      { offence: 'racially-aggravated-assault' },
      caution('refer-cps'),
    ],
    [
      'harassment, which the CPS charges',
      'conditional-caution',
      { offence: 'harassment' },
      caution('refer-cps'),
    ],
    ['an offence that is often domestic', 'conditional-caution', { offence: 'theft' }, caution('charge')],
    ['an offence no longer listed', 'conditional-caution', noOffence, caution('refer-cps')],
    ['a child’s caution', 'youth-conditional-caution', { age: 15 }, caution('charge')],
    ['a child’s hate crime', 'youth-conditional-caution', { age: 15, hateCrime: true }, caution('refer-cps')],
    ['a deferred prosecution', 'deferred-prosecution', {}, deferral()],
    ['a deferred prosecution for a partner', 'deferred-prosecution', partner, deferral()],
    ['a child’s deferral', 'deferred-prosecution', { age: 17 }, deferral('prosecution-stands')],
    ['a resolution', 'community-resolution', {}, ['excuse', 'vary', 'no-further-action']],
    [
      'a resolution for family',
      'community-resolution',
      { domesticAbuse: 'family' },
      ['excuse', 'vary', 'no-further-action'],
    ],
  ])('%s (%s, %j): %j, and nothing else is accepted', (_what, disposal, facts, expected) => {
    const story = stages.breachedOn(disposal, facts);
    expect(openIn(story)).toEqual(expected);
    const accepted = breachDecisions.filter((decision) => decideAs(story, decision, sergeant).ok);
    expect(accepted).toEqual(breachDecisions.filter((decision) => expected.includes(decision)));
  });

  test.each<[string, Facts, string, readonly string[]]>([
    ['on the last day a charge is open', { offenceDate: day('2026-05-20') }, '2026-11-20', caution('charge')],
    ['a day later it is not', { offenceDate: day('2026-05-20') }, '2026-11-21', caution('')],
    [
      'with a late statement of a partner it is the CPS’s for longer',
      { ...partner, offenceDate: day('2026-05-20'), statementDate: day('2026-08-01') },
      '2027-02-01',
      caution('refer-cps'),
    ],
    [
      'and not beyond that',
      { ...partner, offenceDate: day('2026-05-20'), statementDate: day('2026-08-01') },
      '2027-02-02',
      caution(''),
    ],
    [
      'what is indictable has no limit',
      { offence: 'theft', offenceDate: day('2020-05-20') },
      '2026-11-21',
      caution('charge'),
    ],
  ])('%s (%j, %s): %j', (_what, facts, today, expected) => {
    const { theCase } = stages.breachedOn('conditional-caution', facts);
    const open = openBreachDecisions(theCase, { ...law, today: day(today) }).map(({ decision }) => decision);
    expect(open).toEqual(expected.filter((decision) => decision !== ''));
  });

  // MCA 1980 s.127(1): a decision to prosecute stands for nothing once the offence can no longer be charged.
  test.each<[string, Facts, string, readonly string[]]>([
    ['on the last day to charge', { offenceDate: day('2026-05-20') }, '2026-11-20', ['prosecution-stands']],
    ['a day later', { offenceDate: day('2026-05-20') }, '2026-11-21', []],
    [
      'of what is indictable, which has no limit, a day later',
      { offence: 'theft', offenceDate: day('2026-05-20') },
      '2026-11-21',
      ['prosecution-stands'],
    ],
  ])('of a child’s deferral, %s (%j, %s): %j, and R39b with it', (_what, facts, today, stands) => {
    const { theCase } = stages.breachedOn('deferred-prosecution', { age: 15, ...facts });
    const then = { ...law, today: day(today) };
    const open = openBreachDecisions(theCase, then).map(({ decision }) => decision);
    expect(open).toEqual(deferral(...stands));
    const cited = breachRules(theCase, then).map(({ id }) => id);
    expect(cited.includes('R39b')).toBe(stands.length > 0);
  });

  // A deadline is at most the force's longest time from filing, and in time to charge: after that no day can be given.
  test.each<[string, Disposal, readonly BreachDecision[]]>([
    // Nothing goes on with a day that has passed.
    ['a caution', 'conditional-caution', ['charge', 'no-further-action']],
    ['a deferral', 'deferred-prosecution', ['decide-again', 'no-further-action']],
    ['a resolution', 'community-resolution', ['no-further-action']],
  ])('of %s (%s) a new deadline is open while a day is left for it', (_what, disposal, rest) => {
    const story = stages.breachedOn(disposal, { offence: 'theft' });
    const { theCase } = story;
    const at = theCase.filed?.at ?? minute(0);
    const last = addWeeks(londonDay(at), law.policy.deadlineWeeks.longest);
    const openOn = (today: Day) =>
      openBreachDecisions(theCase, { ...law, today }).map(({ decision }) => decision);
    expect(openOn(addDays(last, -1))).toContain('vary');
    expect(openOn(last)).toEqual(rest);
    const late = {
      type: 'decide-breach',
      decision: 'vary',
      reason: 'r',
      deadline: addDays(last, 1),
    } as const;
    expect(attempt(story, late, { by: sergeant, at: atLondonHour(last, 10) })).toMatchObject({
      ok: false,
      sentence: `No new deadline can be given: it could be no later than ${sayDay(last)}. Nothing was changed.`,
    });
  });

  // Excused with its old day, it would stand as late from the first moment: its officer and its victim were told so.
  // What an officer heard of is excused by them; what a provider reported is no matter of that.
  test('excused of what its officer said it is, a failure that was reported before counts on', () => {
    const missedOnce = reported(stages.filedConditionalCaution(), 'accepted', 'missed');
    const { filed: filing } = missedOnce.theCase;
    const [first] = filing?.conditions ?? [];
    if (filing === undefined || first === undefined) throw new Error('It is filed with conditions');
    const away = { ...first, id: 'no-contact', from: 'officer' as const };
    const both = { ...missedOnce.theCase, filed: { ...filing, conditions: [...filing.conditions, away] } };
    const broken = tell({ ...missedOnce, theCase: both }, { type: 'mark-not-done' });
    const excused = tell(
      broken,
      { type: 'decide-breach', decision: 'excuse', reason: 'A mistake' },
      { by: sergeant },
    );
    expect(excused.theCase.strikes).toBe(1);
    expect(reported(excused, 'missed').theCase.state.status).toBe('breached');
  });

  test('excused while its day is still to come or today, and after that only with a new deadline', () => {
    const story = stages.breachedConditionalCaution();
    const { theCase } = story;
    const [last] = (theCase.filed?.conditions ?? []).flatMap(({ deadline }) => deadline ?? []);
    if (last === undefined) throw new Error('What was agreed has a day');
    const openOn = (today: Day, one = theCase) =>
      openBreachDecisions(one, { ...law, today }).map(({ decision }) => decision);
    const after = addDays(last, 1);
    expect(openOn(last)).toContain('excuse');
    expect(openOn(after)).not.toContain('excuse');
    expect(openOn(after)).toContain('vary');
    const excuse = { type: 'decide-breach', decision: 'excuse', reason: 'r' } as const;
    expect(attempt(story, excuse, { at: atLondonHour(after, 10) })).toMatchObject({
      ...{ ok: false, code: 'not-open', sentence: expect.stringContaining('only with a new deadline') },
    });
    // What is done since is accepted, and what its provider ended is agreed anew with a day of its own.
    expect(openOn(after, reported(story, 'completed').theCase)).toContain('excuse');
    expect(
      openOn(after, reported(stages.filedConditionalCaution(), 'accepted', 'withdrawn').theCase),
    ).toContain('excuse');
  });

  // Its officer was to look by then: excused with that day, they would be asked again at once, and never after that.
  test('what has no day of its own goes on only with a new one once the day to look has passed', () => {
    const { deadline: _none, ...letter } = remedyCondition;
    const filing = { confirmBy: day('2026-12-18'), conditions: [letter] };
    const story = tell(filed(stages.approved(), { ...filing, intervention: null, provider: null }), {
      type: 'mark-not-done',
    });
    const openOn = (today: string) =>
      openBreachDecisions(story.theCase, { ...law, today: day(today) }).map(({ decision }) => decision);
    expect(openOn('2026-12-18')).toContain('excuse');
    expect(openOn('2026-12-19')).not.toContain('excuse');
    expect(openOn('2026-12-19')).toContain('vary');
  });

  test('where no day is left for a new one either, that is said', () => {
    const story = stages.breachedConditionalCaution();
    const excuse = { type: 'decide-breach', decision: 'excuse', reason: 'r' } as const;
    expect(attempt(story, excuse, { at: atLondonHour(day('2027-04-12'), 10) })).toMatchObject({
      ...{ ok: false, sentence: expect.stringContaining('and no day is left for a new one') },
    });
  });

  test('what may be domestic abuse and nobody asked is not the police’s to charge', () => {
    const { theCase } = stages.breachedConditionalCaution();
    const { domesticAbuse: _unasked, ...facts } = theCase.answers.facts;
    const unasked = { ...theCase, answers: { ...theCase.answers, facts } };
    expect(openBreachDecisions(unasked, law).map(({ decision }) => decision)).toContain('refer-cps');
  });
});

describe('given a breach, when its rules are read, then', () => {
  test.each<[string, readonly string[], () => Story]>([
    ['an ordinary caution', ['R36', 'R37', 'R37b'], stages.breachedConditionalCaution],
    ['a domestic abuse caution', ['R36', 'R37', 'R37b', 'R37c'], stages.breachedDomesticAbuse],
    [
      'a hate crime caution',
      ['R36', 'R37', 'R37b', 'R37c'],
      () => stages.breachedOn('conditional-caution', { hateCrime: true }),
    ],
    [
      'a harassment caution',
      ['R36', 'R37', 'R37b', 'R10e'],
      () => stages.breachedOn('conditional-caution', { offence: 'harassment' }),
    ],
    [
      'a caution whose offence has left the list, so that abuse cannot be ruled out,',
      ['R36', 'R37', 'R37b', 'R37c'],
      () => stages.breachedOn('conditional-caution', { offence: 'gone-from-the-list' }),
    ],
    // Divert logs who did not complete the course, so that it is not offered again: of nobody who was never sent there.
    [
      'a resolution with drug diversion, whatever the offence',
      ['R36', 'R38', 'R38b'],
      stages.breachedCommunityResolution,
    ],
    [
      'a resolution with another course, for a theft from a shop',
      ['R36', 'R38'],
      () => stages.breachedOn('community-resolution', { offence: 'theft' }),
    ],
    [
      'a resolution with another course, for a drug of their own',
      ['R36', 'R38'],
      () =>
        stages.breachedOn('community-resolution', { offence: 'possession-cannabis', supplyIndicated: false }),
    ],
    [
      'a resolution the officer says is not done',
      ['R38'],
      () => tell(stages.filedWithoutProvider(), { type: 'mark-not-done' }),
    ],
    ['a deferred prosecution', ['R36', 'R39'], stages.breachedDeferredProsecution],
    ['a child’s deferral', ['R36', 'R39', 'R39b'], stages.breachedChildsDeferral],
  ])('%s cites %j', (_what, expected, story) => {
    expect(citedIn(story())).toEqual(expected);
  });

  // What is for drugs alone is drug diversion, whatever a force calls it and whether or not it keeps a log of it.
  test.each([
    ['a force that keeps no log of it', 'clear-path', ['R36', 'R38', 'R38b']],
    ['a course about drinking there', 'last-orders', ['R36', 'R38']],
  ] as const)('a resolution: %s', (_what, intervention, expected) => {
    const { theCase } = stages.breachedCommunityResolution();
    const { filed } = theCase;
    if (filed === undefined) throw new Error('Nothing was filed');
    const required = filed.required.map((row) => ({ ...row, intervention }));
    const there = { ...law, interventions: secondForce.interventions };
    const cited = breachRules({ ...theCase, filed: { ...filed, required } }, there);
    expect(cited.map(({ id }) => id)).toEqual(expected);
  });

  test('a child’s caution cites rows about a youth conditional caution, and the row that gives a hate charge to the CPS', () => {
    const plain = stages.breachedOn('youth-conditional-caution', { age: 15 });
    const rows = breachRules(plain.theCase, law);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter(({ disposals }) => !disposals.includes('youth-conditional-caution'))).toEqual([]);
    const hate = stages.breachedOn('youth-conditional-caution', { age: 15, hateCrime: true });
    expect(citedIn(hate).filter((id) => !citedIn(plain).includes(id))).toHaveLength(1);
  });

  test('a row that is not yet in force is not cited', () => {
    const { theCase } = stages.breachedChildsDeferral();
    const ids = breachRules(theCase, { ...law, today: day('2026-02-11') }).map(({ id }) => id);
    expect(ids).toEqual(['R36', 'R39']);
    const onItsFirstDay = breachRules(theCase, { ...law, today: day('2026-02-12') }).map(({ id }) => id);
    expect(onItsFirstDay).toEqual(['R36', 'R39', 'R39b']);
  });
});

describe('given a breach, when somebody decides, then', () => {
  const ownTwo = ['breach-decided', 'breach-decided', 'refused: not-yours'];
  const sergeants = ['refused: rank', 'breach-decided', 'refused: rank'];
  const nobody = ['refused: not-open', 'refused: not-open', 'refused: not-open'];

  test.each<[string, string, readonly string[], () => Story]>([
    ['a caution', 'excuse', ownTwo, stages.breachedConditionalCaution],
    ['a caution', 'vary', sergeants, stages.breachedConditionalCaution],
    ['a caution', 'charge', sergeants, stages.breachedConditionalCaution],
    ['a caution', 'refer-cps', nobody, stages.breachedConditionalCaution],
    ['a caution', 'no-further-action', sergeants, stages.breachedConditionalCaution],
    ['a domestic abuse caution', 'charge', nobody, stages.breachedDomesticAbuse],
    ['a domestic abuse caution', 'refer-cps', sergeants, stages.breachedDomesticAbuse],
    ['a resolution', 'excuse', ownTwo, stages.breachedCommunityResolution],
    ['a resolution', 'vary', ownTwo, stages.breachedCommunityResolution],
    ['a resolution', 'charge', nobody, stages.breachedCommunityResolution],
    ['a resolution', 'refer-cps', nobody, stages.breachedCommunityResolution],
    ['a resolution', 'no-further-action', ownTwo, stages.breachedCommunityResolution],
    ['a deferred prosecution', 'excuse', ownTwo, stages.breachedDeferredProsecution],
    ['a deferred prosecution', 'decide-again', sergeants, stages.breachedDeferredProsecution],
    ['a deferred prosecution', 'charge', nobody, stages.breachedDeferredProsecution],
    ['a child’s deferral', 'prosecution-stands', sergeants, stages.breachedChildsDeferral],
  ])('of %s, %s: officer, sergeant, another officer: %j', (_what, name, expected, story) => {
    const outcomes = [officer, sergeant, otherOfficer].map((by) => outcomeOf(decideAs(story(), name, by)));
    expect(outcomes).toEqual(expected);
  });

  // A decision binds the rank that gave it: no text names a rank for a breach (R37f).
  test.each<[string, string, readonly string[]]>([
    ['excuse', 'of nobody else', ['breach-decided', 'refused: rank', 'breach-decided']],
    ['vary', 'of the terms that were approved', ['refused: rank', 'refused: rank', 'breach-decided']],
    ['charge', 'of what was approved', ['refused: rank', 'refused: rank', 'breach-decided']],
    ['no-further-action', 'which is lighter', ['refused: rank', 'refused: rank', 'breach-decided']],
  ])(
    'of a caution that an inspector approved, %s %s: officer, sergeant, inspector: %j',
    (name, _why, expected) => {
      const story = stages.breachedOfInspector();
      const decide = (by: typeof officer) => decideAs(story, name, by);
      expect([officer, sergeant, inspector].map((by) => outcomeOf(decide(by)))).toEqual(expected);
      const said = decide(sergeant);
      expect(!said.ok && said.sentence).toBe('An inspector must decide this. Nothing was changed.');
    },
  );

  // Nobody ends or lets pass what they have not read; the officer of the case has it on their own card.
  test.each<[string, string, string, typeof officer, () => Story]>([
    ['a sergeant', 'charge', 'refused: unread', sergeant, stages.breachedConditionalCaution],
    ['a sergeant', 'excuse', 'refused: unread', sergeant, stages.breachedConditionalCaution],
    ['an inspector', 'vary', 'refused: unread', inspector, stages.breachedOfInspector],
    ['a sergeant', 'no-further-action', 'refused: unread', sergeant, stages.breachedCommunityResolution],
    ['its officer', 'excuse', 'breach-decided', officer, stages.breachedConditionalCaution],
    ['its officer', 'no-further-action', 'breach-decided', officer, stages.breachedCommunityResolution],
  ])('unread by %s, %s: %s', (_who, decision, expected, by, story) => {
    const command = { type: 'decide-breach', decision, reason: 'r', deadline: day('2027-04-01') } as Command;
    expect(outcomeOf(attempt(story(), { ...command, unread: true } as Command, { by }))).toBe(expected);
    expect(outcomeOf(attempt(story(), { ...command, unread: false } as Command, { by }))).toBe(
      'breach-decided',
    );
  });

  test('its rules say so, and those of a caution that a sergeant approved do not; a resolution stays its officer’s', () => {
    expect(citedIn(stages.breachedOfInspector())).toEqual(['R36', 'R37', 'R37b', 'R37f']);
    expect(citedIn(stages.breachedConditionalCaution())).not.toContain('R37f');
    const authority = stages.breachedOfInspector().theCase.authority as never;
    const { events, theCase } = stages.breachedCommunityResolution();
    const resolved = { events, theCase: { ...theCase, authority } };
    expect(outcomeOf(decideAs(resolved, 'no-further-action', officer))).toBe('breach-decided');
    expect(outcomeOf(decideAs(resolved, 'no-further-action', sergeant))).toBe('breach-decided');
  });

  // What an inspector declined to do so lightly nobody below ends: no further action after the breach too.
  test('after an inspector declined something, a sergeant decides all of a breach but that it goes no further', () => {
    const { events, theCase } = stages.breachedConditionalCaution();
    const declined = { ...stages.breachedOfInspector().theCase.authority, approved: false } as never;
    const story = { events, theCase: { ...theCase, refusals: [declined] } };
    const by = (name: string, who: typeof officer) => outcomeOf(decideAs(story, name, who));
    expect(by('charge', sergeant)).toBe('breach-decided');
    expect(by('no-further-action', sergeant)).toBe('refused: rank');
    expect(by('no-further-action', inspector)).toBe('breach-decided');
  });

  // Nobody judges their own case: what a sergeant must decide stays closed to its officer, whatever their rank is by now.
  test.each<[string, string, string, () => Story]>([
    ['a caution', 'charge', 'refused: rank', stages.breachedConditionalCaution],
    ['a caution', 'vary', 'refused: rank', stages.breachedConditionalCaution],
    ['a caution', 'no-further-action', 'refused: rank', stages.breachedConditionalCaution],
    ['a caution', 'excuse', 'breach-decided', stages.breachedConditionalCaution],
    ['a domestic abuse caution', 'refer-cps', 'refused: rank', stages.breachedDomesticAbuse],
    ['a deferred prosecution', 'decide-again', 'refused: rank', stages.breachedDeferredProsecution],
    ['a child’s deferral', 'prosecution-stands', 'refused: rank', stages.breachedChildsDeferral],
  ])('of %s that is their own, a sergeant or an inspector: %s, %s', (_what, name, expected, story) => {
    for (const rank of ['sergeant', 'inspector'] as const)
      expect(outcomeOf(decideAs(story(), name, { ...officer, rank })), rank).toBe(expected);
  });

  // Whom to ask, said to whoever may not: its own officer needs somebody else of that rank.
  test.each<[string, typeof officer, () => Story]>([
    ['Another sergeant, or somebody above, must decide this.', officer, stages.breachedConditionalCaution],
    ['An inspector must decide this.', sergeant, stages.breachedOfInspector],
    ['Another inspector must decide this.', officer, stages.breachedOfInspector],
  ])('%s', (words, by, story) => {
    const outcome = decideAs(story(), 'charge', by);
    expect(outcome.ok === false && outcome.sentence).toBe(`${words} Nothing was changed.`);
  });

  test('what is not open of a caution that goes on is refused in no words about its provider', () => {
    const outcome = decideAs(stages.breachedConditionalCaution(), 'decide-again', sergeant);
    expect(outcome.ok === false && outcome.sentence).toBe('That is not open here. Nothing was changed.');
  });

  test('on a second breach what was decided of the first is kept before it, and so on', () => {
    const again = (story: Story) => reported(story, 'missed', 'missed');
    const excused = (story: Story) =>
      tell(story, { type: 'decide-breach', decision: 'excuse', reason: 'r' }, { by: sergeant });
    const twice = excused(again(excused(stages.breachedConditionalCaution())));
    const charged = tell(
      again(twice),
      { type: 'decide-breach', decision: 'charge', reason: 'Enough.' },
      { by: sergeant },
    );
    expect(twice.theCase.breachesBefore).toHaveLength(1);
    expect(charged.theCase.breachesBefore?.map(({ decision }) => decision)).toEqual(['excuse', 'excuse']);
    expect(charged.theCase.breach).toMatchObject({ decision: 'charge', reason: 'Enough.' });
  });

  test.each([
    ['a domestic abuse caution', stages.breachedDomesticAbuse, /^Only the CPS can decide to charge here: /],
    ['a resolution', stages.breachedCommunityResolution, /cannot be enforced by charge\.$/],
    ['a deferred prosecution', stages.breachedDeferredProsecution, /^That is not open here\./],
  ])('charging %s is refused in its own words, to an inspector too', (_what, story, words) => {
    const outcome = decideAs(story(), 'charge', inspector);
    expect(outcome.ok === false && outcome.sentence).toMatch(words);
  });

  test.each([
    ['of a domestic abuse caution, deciding it again', stages.breachedDomesticAbuse, 'decide-again'],
    ['of a resolution, deciding it again', stages.breachedCommunityResolution, 'decide-again'],
    ['of a resolution, going to the CPS', stages.breachedCommunityResolution, 'refer-cps'],
    ['of a deferred prosecution, letting it stand', stages.breachedDeferredProsecution, 'prosecution-stands'],
  ])('%s is refused without a word about charging', (_what, story, decision) => {
    const outcome = decideAs(story(), decision, inspector);
    expect(outcome.ok === false && outcome.sentence).toBe('That is not open here. Nothing was changed.');
  });

  test('where the filing is missing, nothing is decided, and nothing can be charged', () => {
    const { events, theCase } = stages.breachedConditionalCaution();
    const { filed: _lost, ...unfiled } = theCase;
    expect(outcomeOf(decideAs({ events, theCase: unfiled }, 'charge', sergeant))).toBe(
      'refused: already-decided',
    );
    const open = openBreachDecisions(unfiled, law);
    expect(open.map(({ decision }) => decision)).not.toContain('charge');
    expect(breachRules(unfiled, law)).toEqual([]);
  });

  test.each([
    ['yesterday', '2026-11-19', 'refused: deadline'],
    ['today', '2026-11-20', 'refused: deadline'],
    ['the day that stands', '2027-03-12', 'refused: deadline'],
    ['the day after it', '2027-03-13', 'breach-decided'],
    ['the last day of twenty weeks from filing', '2027-04-09', 'breach-decided'],
    ['the day after it', '2027-04-10', 'refused: deadline'],
  ])('a new deadline of %s (%s): %s', (_what, deadline, expected) => {
    const outcome = decideAs(stages.breachedConditionalCaution(), 'vary', sergeant, deadline);
    expect(outcomeOf(outcome)).toBe(expected);
  });

  // Magistrates' Courts Act 1980 s.127: past the last day to charge a condition could no longer be enforced.
  test.each([
    ['four weeks before the last day to charge, which come first', '2027-03-01', '2027-02-01'],
    ['and not a day later', '2027-05-06', '2027-04-08'],
    ['twenty weeks from filing, which come first', '2027-05-07', '2027-04-09'],
    ['twenty weeks where nothing limits the charge', undefined, '2027-04-09'],
  ])('a deadline may be moved to %s', (_what, chargeBy, latest) => {
    const { filed } = stages.breachedConditionalCaution().theCase;
    if (filed === undefined) throw new Error('This stage is filed');
    const { chargeBy: _its, ...rest } = filed;
    const others = { ...rest, conditions: [{ ...courseCondition, deadline: day('2027-01-15') }] };
    const filing = chargeBy === undefined ? others : { ...others, chargeBy: day(chargeBy) };
    const weeks = { deadlineWeeks: { ...policy.deadlineWeeks, longest: 20 }, weeksToHandleBreach: 4 };
    expect(latestDeadline(filing, weeks)).toBe(latest);
  });

  // Its usual day may be later than leaves time to handle a breach: nobody moves it back, and none is left to move it to.
  test('a day that stands and is later than any that is left stays, and no new one is open', () => {
    const { events, theCase } = stages.breachedConditionalCaution();
    if (theCase.filed === undefined) throw new Error('This stage is filed');
    const late = { ...theCase, filed: { ...theCase.filed, chargeBy: day('2027-03-19') } };
    expect(latestDeadline(late.filed, policy)).toBe('2027-03-12');
    expect(openBreachDecisions(late, law).map(({ decision }) => decision)).not.toContain('vary');
    const outcome = decideAs({ events, theCase: late }, 'vary', sergeant, '2027-03-12');
    expect(outcomeOf(outcome)).toBe('refused: not-open');
  });

  // Nothing enforces a resolution (R38): no time has to be left to charge a breach of it.
  test('a day of a community resolution is moved within the longest time alone', () => {
    const { filed } = stages.breachedCommunityResolution().theCase;
    if (filed === undefined) throw new Error('This stage is filed');
    const weeks = { deadlineWeeks: { ...policy.deadlineWeeks, longest: 20 }, weeksToHandleBreach: 4 };
    expect(latestDeadline({ ...filed, chargeBy: day('2026-12-20') }, weeks)).toBe('2027-04-09');
  });

  test('varying without a deadline is refused, and a provider decides nothing', () => {
    const story = stages.breachedConditionalCaution();
    const vary: Command = { type: 'decide-breach', decision: 'vary', reason: 'r' };
    expect(outcomeOf(attempt(story, vary, { by: sergeant }))).toBe('refused: deadline');
    expect(outcomeOf(attempt(story, vary, { by: 'provider' }))).toBe('refused: not-allowed');
  });

  const caution = stages.breachedConditionalCaution;
  test.each([
    ['excuse', caution, { status: 'in-progress', progress: 'accepted' }],
    ['vary', caution, { status: 'in-progress', progress: 'accepted' }],
    // Outcome 1 is of whoever was charged, and nobody is by the decision alone.
    ['charge', caution, { status: 'closed', how: 'charged', at: minute(20) }],
    ['no-further-action', caution, { status: 'closed', how: 'no-further-action', at: minute(20) }],
    ['refer-cps', stages.breachedDomesticAbuse, { status: 'closed', how: 'referred-cps', at: minute(20) }],
    ['decide-again', stages.breachedDeferredProsecution, { status: 'drafting' }],
    [
      'prosecution-stands',
      stages.breachedChildsDeferral,
      { status: 'closed', how: 'charged', at: minute(20) },
    ],
  ] as const)('%s closes or reopens the case, once', (decision, stage, state) => {
    const command = { type: 'decide-breach', decision, reason: 'r', deadline: day('2027-04-01') } as const;
    const breached = stage();
    const after = tell(breached, command, { by: sergeant, at: minute(20) });
    expect(after.theCase.state).toEqual(state);
    expect(after.theCase.breach).toEqual({
      ...{ decision, reason: 'r', by: sergeant.name, rank: 'sergeant', at: minute(20) },
      since: breached.theCase.state.status === 'breached' && breached.theCase.state.since,
      heard: breached.theCase.reports.length,
    });
    expect(outcomeOf(attempt(after, command, { by: sergeant }))).toBe('refused: already-decided');
    if (decision === 'excuse' || decision === 'vary') expect(after.theCase.strikes).toBe(0);
    if (decision === 'vary') expect(after.theCase.filed?.conditions[0]?.deadline).toBe('2027-04-01');
  });

  // Home Office outcome 1 is charged or summonsed: nobody was, where the charging decision maker says no.
  test.each<[string, () => Story]>([
    ['of an assault', stages.charged],
    [
      'of a possession, in which nobody was harmed',
      () =>
        tell(
          stages.breachedOn('conditional-caution', { offence: 'possession-cannabis' }),
          { type: 'decide-breach', decision: 'charge', reason: 'r' },
          { by: sergeant },
        ),
    ],
  ])('outcome 1 %s comes with the charge that was made, and goes where that is corrected', (_what, put) => {
    const instead = (story: Story, disposal: 'charge' | 'no-further-action') => {
      const told = tell(story, { type: 'decide-instead', disposal });
      const agreed = { type: 'decide-authority', approved: true, reason: 'Agreed.' } as const;
      return disposal === 'charge' ? told : tell(told, agreed, { by: sergeant });
    };
    const asked = put();
    const { at } = asked.theCase.breach ?? {};
    const charged = { status: 'closed', how: 'charged', at, outcomeCode: '1' };
    expect(asked.theCase.state).toEqual({ status: 'closed', how: 'charged', at });
    expect(instead(asked, 'charge').theCase.state).toEqual(charged);
    const ended = instead(asked, 'no-further-action');
    expect(ended.theCase.state).toEqual({ status: 'closed', how: 'charged', at });
    expect(ended.theCase.state).not.toHaveProperty('outcomeCode');
    expect(instead(ended, 'charge').theCase.state).toEqual(charged);
    const made = instead(asked, 'charge');
    expect(stages.stoppedByCps(made).theCase.state).not.toHaveProperty('outcomeCode');
    const takenBack = tell(made, { type: 'charge-taken-back' });
    expect(takenBack.theCase.state).toEqual(asked.theCase.state);
    expect(takenBack.theCase.decisionElsewhere).toBeUndefined();
  });
});

// A course that its provider has ended is booked there no more: another is chosen, and what changed is approved anew.
describe('given a breach whose provider has ended the course, then', () => {
  const ended = (...since: readonly ReportKind[]) =>
    reported(stages.filedConditionalCaution(), 'accepted', 'withdrawn', ...since);
  const excuse: Command = { type: 'decide-breach', decision: 'excuse', reason: 'r' };
  const excused = (...since: readonly ReportKind[]) => tell(ended(...since), excuse, { by: sergeant });

  test('no new deadline is open, and whoever would give one is told why', () => {
    expect(openIn(ended())).toEqual(['excuse', 'charge', 'no-further-action']);
    const vary = { ...excuse, decision: 'vary', deadline: day('2027-04-01') } as Command;
    const answer = attempt(ended(), vary, { by: sergeant });
    expect(outcomeOf(answer)).toBe('refused: not-open');
    expect(JSON.stringify(answer)).toContain('The provider has ended it');
  });

  test('whoever excuses it has another chosen in its place, as where a provider declined', () => {
    const { theCase } = excused();
    const [course] = stages.filedConditionalCaution().theCase.filed?.required ?? [];
    const { provider: by = '', intervention = '' } = course ?? {};
    expect(theCase.state).toEqual({ status: 'declined', by, intervention, ended: true });
    expect(theCase.breach).toMatchObject({ decision: 'excuse', another: true });
    const reopened = tell(excused(), { type: 'choose-another' }).theCase;
    expect(reopened.state).toEqual({ status: 'drafting' });
    expect(reopened.declined).toEqual([intervention]);
    expect(reopened.filed?.required).toEqual([]);
  });

  test('whoever ends the case by it has nothing chosen in its place', () => {
    const { theCase } = tell(ended(), { ...excuse, decision: 'no-further-action' }, { by: sergeant });
    expect(theCase.breach).not.toHaveProperty('another');
  });

  test('another decision that is not open is refused in no words about its provider', () => {
    const outcome = attempt(ended(), { ...excuse, decision: 'decide-again' }, { by: sergeant });
    expect(outcome.ok === false && outcome.sentence).toBe('That is not open here. Nothing was changed.');
  });

  test('a provider that takes them after all has it again', () => {
    expect(excused('accepted').theCase.state).toEqual({ status: 'in-progress', progress: 'accepted' });
    expect(excused('accepted').theCase.breach).not.toHaveProperty('another');
    const later = tell(
      excused(),
      { type: 'report', report: { id: 'again', kind: 'accepted', at: minute(90) }, provider: 'cranstoun' },
      { by: 'provider' },
    );
    expect(later.theCase.state).toEqual({ status: 'in-progress', progress: 'accepted' });
  });
});

describe('given a deferred prosecution that is to be decided again, then', () => {
  const agreed = {
    disposal: 'deferred-prosecution',
    intervention: 'victim-awareness',
    conditionsFit: true,
    signed: true,
    agreedTo: 'all of it',
  } as const;
  const approved = () =>
    tell(
      tell(tell(stages.drafting(), { type: 'answer', step: 'file', answers: agreed }), {
        type: 'ask-authority',
        disposal: 'deferred-prosecution',
        authority: 'sergeant',
        basis: 'these facts',
      }),
      { type: 'decide-authority', approved: true, reason: 'Yes.' },
      { by: sergeant },
    );
  const reopened = () => {
    const filed = tell(approved(), {
      type: 'file',
      filing: stages.breachedDeferredProsecution().theCase.filed as never,
      record: stages.breachedDeferredProsecution().theCase.frozen as never,
    });
    const breached = tell(
      filed,
      { type: 'report', report: { id: 'x', kind: 'withdrawn', at: minute(9) }, provider: 'cranstoun' },
      { by: 'provider' },
    );
    const again = { type: 'decide-breach', decision: 'decide-again', reason: 'r' } as const;
    return tell(breached, again, { by: sergeant });
  };

  test('the facts stand; nothing chosen, agreed or authorised on them does, and no outcome is recorded', () => {
    const { theCase } = reopened();
    expect(theCase.answers).toEqual({ words: 'punched', facts: approved().theCase.answers.facts });
    expect(approved().theCase.authority?.basis).toBe('these facts');
    expect(theCase.authority).toMatchObject({ approved: true, basis: '' });
    expect(theCase.state).toEqual({ status: 'drafting' });
  });

  test('the officer may file it anew once the victim was heard about it; the provider of the first filing moves nothing meanwhile', () => {
    const late = {
      type: 'report',
      report: { id: 'late', kind: 'completed', at: minute(90) },
      provider: 'cranstoun',
    } as const;
    expect(outcomeOf(attempt(reopened(), late, { by: 'provider' }))).toBe('refused: closed');
    const filing = stages.filedForDivert().theCase.filed as never;
    const record = stages.filedForDivert().theCase.frozen as never;
    expect(outcomeOf(attempt(reopened(), { type: 'file', filing, record }))).toBe(
      'refused: victim-not-heard',
    );
    const heard = tell(reopened(), { type: 'log-victim-call', call: callAbout('views', 'views') });
    expect(tell(heard, { type: 'file', filing, record }).theCase).toMatchObject({
      state: { status: 'in-progress', progress: 'sent' },
      strikes: 0,
      reports: [],
    });
  });
});

// Who stops a charge is asked of the CPS where it may have been theirs: unknown is never "no" (R10, R37c).
test.each<[string, ReturnType<typeof cpsOfCharge>, Facts]>([
  ['an ordinary assault', 'none', {}],
  ['theft from a shop', 'none', { offence: 'theft-shop' }],
  ['an offence no longer listed', 'may-have-decided', { offence: 'gone-from-the-list' }],
  [
    'an assault of which nobody said whether it is hate',
    'may-have-decided',
    { hateCrime: undefined as never },
  ],
])('of %s the CPS decides the charge: %s', (_what, cps, facts) => {
  expect(cpsOfCharge(stages.breachedOn('conditional-caution', facts).theCase, law)).toBe(cps);
});
