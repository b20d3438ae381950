import { describe, expect, test } from 'vitest';
import {
  decisionAfterBreach,
  decisionOf,
  decisionsOpen,
  endedByTime,
  graverMayFit,
  hasEnded,
  isChargeAsked,
  isToBeRecorded,
  rankToDecide,
} from '../../../src/domain/case/decisionOf.ts';
import type { Facts } from '../../../src/law/facts.ts';
import * as stages from '../../support/caseStages.ts';
import {
  attempt,
  byClock,
  inspector,
  minute,
  officer,
  outcomeOf,
  type Story,
  sergeant,
  tell,
} from '../../support/caseStories.ts';
import { filingFor, frozenRecord } from '../../support/filings.ts';
import { callAbout } from '../../support/victimCalls.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const { offences } = westMidlands;
const undiverted = (story: Story, outcomeCode?: string): Story =>
  tell(story, {
    type: 'record-undiverted',
    record: frozenRecord,
    ...(outcomeCode === undefined ? {} : { outcomeCode }),
  });
const filedAgain = (): Story => {
  const heard = tell(stages.decidedAgain(), { type: 'log-victim-call', call: callAbout('views', 'views') });
  return tell(heard, { type: 'file', filing: filingFor({ at: minute(50) }), record: frozenRecord });
};
const undivertedAfterDeclined = (): Story =>
  undiverted(tell(stages.declinedByProvider(), { type: 'choose-another' }));
/** Nobody was harmed; a sergeant was asked about a conditional caution, and answered. */
const answered = (approved: boolean, by = sergeant): Story => {
  const asked = tell(stages.draftingWith({ victim: 'none' }), {
    type: 'ask-authority',
    disposal: 'conditional-caution',
    authority: 'sergeant',
    basis: 'these facts',
  });
  return tell(asked, { type: 'decide-authority', approved, reason: 'Charge.' }, { by });
};
const askedToEnd = (story: Story): Story =>
  tell(story, { type: 'decide-instead', disposal: 'no-further-action', reason: 'r' });
const ofNine = (): Story => undiverted(stages.draftingWith({ age: 9 }), '11');
/** Out of time a sergeant is asked at once to close it; here the officer takes that back. */
const notAsked = (story: Story): Story => tell(story, { type: 'stop-asking' });
/** Not diverted, with these rows of the rule book. */
const ruled = (...ids: readonly string[]): Story =>
  tell(stages.drafting(), {
    type: 'record-undiverted',
    record: {
      ...frozenRecord,
      rules: ids.map((id) => ({ id, text: `As in ${id}.`, source: 'test' })) as never,
    },
  });
/** Until 30 November 2026 that was asked of a charge that was made, too. */
const askedBefore = (story: Story): Story =>
  byClock(story, {
    ...{ type: 'authority-requested', disposal: 'no-further-action', authority: 'sergeant', basis: '' },
  });
const agreedToEnd = (story: Story): Story => {
  const asked = tell(story, { type: 'decide-instead', disposal: 'no-further-action' });
  return tell(asked, { type: 'decide-authority', approved: true, reason: 'Agreed.' }, { by: sergeant });
};
const bySergeant = (
  story: Story,
  decision: 'charge' | 'prosecution-stands' | 'refer-cps' | 'no-further-action',
): Story => tell(story, { type: 'decide-breach', decision, reason: 'r' }, { by: sergeant });
const toCharge = (story: Story): Story => bySergeant(story, 'charge');
const decidedAgainBy = (by: typeof sergeant): Story =>
  tell(
    stages.breachedDeferredProsecution(),
    { type: 'decide-breach', decision: 'decide-again', reason: 'r' },
    { by },
  );
const inspectorsRefusal = () => {
  const [refusal] = answered(false, inspector).theCase.refusals ?? [];
  if (refusal === undefined) throw new Error('An inspector declined');
  return refusal;
};
/** A conditional caution for possession that was not kept: nobody was harmed. */
const possession = (some: Facts = {}): Story =>
  stages.breachedOn('conditional-caution', { offence: 'possession-cannabis', ...some });
const prosecutionStands = (): Story => bySergeant(stages.breachedChildsDeferral(), 'prosecution-stands');
const chargeMade = (story: Story): Story => tell(story, { type: 'decide-instead', disposal: 'charge' });
/** What the CPS stopped it alone brings again. */
const chargedAgain = (story: Story): Story =>
  tell(story, { type: 'decide-instead', disposal: 'charge', cps: stages.cps });
const both = ['charge', 'no-further-action'];
const takenNoFurther = (): Story =>
  tell(stages.breachedCommunityResolution(), {
    type: 'decide-breach',
    decision: 'no-further-action',
    reason: 'r',
  });

// The victim is told how it ended (Victims’ Code), so it is recorded where somebody was harmed; and where a rank
// declined or approved, as anything lighter is for that rank. After a breach somebody else decides whether it goes to court,
// whoever was harmed: outcome 1 is of a charge alone, and must not stand for a case that nobody charged. Who may no longer be charged (outcome 17) is not said to be charged.
describe('given a case, when the decision elsewhere is to be recorded, then what is open is', () => {
  test.each<[string, readonly string[], () => Story]>([
    ['either, where it was not diverted', both, stages.notDiverted],
    ['the other one, once it was recorded', ['no-further-action'], stages.decidedInstead],
    ['either, where the CPS has the breach', both, stages.referredToCps],
    ['the other one, once the CPS decided', ['no-further-action'], stages.chargedByCps],
    [
      'no charge, where the time for one has run out',
      ['no-further-action'],
      () => notAsked(undiverted(stages.drafting(), '17')),
    ],
    ['either, under another code', both, () => undiverted(stages.drafting(), '16')],
    ['nothing, where nobody was harmed', [], () => undiverted(stages.draftingWith({ victim: 'none' }))],
    [
      'nothing, where the offence has no victim',
      [],
      () => undiverted(stages.draftingWith({ offence: 'possession-cannabis' })),
    ],
    ['either, where nobody was harmed and a sergeant declined', both, () => undiverted(answered(false))],
    ['either, where nobody was harmed and a sergeant approved', both, () => undiverted(answered(true))],
    [
      'a charge still, where nobody was harmed and the sergeant agreed to no further action',
      ['charge'],
      () => agreedToEnd(undiverted(answered(false))),
    ],
    ['nothing of a draft', [], stages.drafting],
    ['nothing of what goes on', [], stages.filedConditionalCaution],
    ['nothing of what is completed', [], stages.completed],
    ['nothing of what was taken back', [], stages.withdrawn],
    ['either, where the charging decision maker has the breach', both, stages.charged],
    ['the other one, once they do not charge', ['charge'], stages.notChargedAfterBreach],
    [
      'either, where nobody was harmed and that breach is with the charging decision maker',
      both,
      () => toCharge(possession()),
    ],
    [
      'either, where nobody was harmed by that assault',
      both,
      () => toCharge(stages.breachedOn('conditional-caution', { victim: 'none' })),
    ],
    [
      'the other one, once they charge the possession',
      ['no-further-action'],
      () => tell(toCharge(possession()), { type: 'decide-instead', disposal: 'charge' }),
    ],
    ['the other one, once they do not', ['charge'], () => agreedToEnd(toCharge(possession()))],
    [
      'either, where nobody was harmed and the CPS has that breach',
      both,
      () => bySergeant(possession({ hateCrime: true }), 'refer-cps'),
    ],
    ['nothing of a possession that is in breach', [], possession],
    [
      'nothing of a possession whose breach is taken no further',
      [],
      () => bySergeant(possession(), 'no-further-action'),
    ],
    ['either where a decision to prosecute stands: nobody is charged by it yet', both, prosecutionStands],
    ['nothing of a breach that is not decided', [], stages.breachedDomesticAbuse],
    ['nothing of a case decided again', [], stages.decidedAgain],
    // R03a: nobody under ten can be charged, and nobody decides it.
    ['nothing of a child under ten', [], ofNine],
    ['nothing while a sergeant is asked to end it', [], () => askedToEnd(stages.charged())],
    [
      'either, where a graver offence may fit than the one that is out of time',
      both,
      () => ruled('R50a', 'R50i'),
    ],
    ['no charge, where it is out of time by its rule', ['no-further-action'], () => notAsked(ruled('R50a'))],
  ])('%s: %j', (_what, open, story) => {
    expect(decisionsOpen(story().theCase, offences)).toEqual(open);
  });

  test('nothing of an offence that has left the list: whether somebody was harmed is not known', () => {
    expect(decisionsOpen(stages.notDiverted().theCase, [])).toEqual([]);
  });

  test('either after a breach of such a case: that somebody decides it, is known', () => {
    expect(decisionsOpen(stages.charged().theCase, [])).toEqual(both);
    expect(decisionsOpen(stages.referredToCps().theCase, [])).toEqual(both);
  });
});

test.each<[string, boolean, () => Story]>([
  ['what was not diverted and has a victim', true, stages.notDiverted],
  ['a breach that the CPS has', true, stages.referredToCps],
  ['a decision that is recorded, though the other one can still be', false, stages.decidedInstead],
  [
    'what was not diverted and harmed nobody',
    false,
    () => undiverted(stages.draftingWith({ victim: 'none' })),
  ],
  ['a draft', false, stages.drafting],
])('what came of it is to be recorded of %s: %s', (_what, is, story) => {
  expect(isToBeRecorded(story().theCase, offences)).toBe(is);
});

// R50a, R50i: a case ends by time only where nothing was diverted, for what is filed for a resolution ends by its course.
describe('given rules of time in the record of a case, then', () => {
  const filedWith = (...ids: readonly string[]): Story =>
    tell(stages.drafting(), {
      ...{ type: 'file', filing: filingFor({ at: minute(5), disposal: 'community-resolution' }) },
      record: ruled(...ids).theCase.frozen ?? frozenRecord,
    });
  test.each<[string, boolean, string, () => Story]>([
    ['not diverted, out of time', true, '', () => ruled('R50a')],
    [
      'not diverted, out of time, where a graver offence may fit',
      false,
      'As in R50i.',
      () => ruled('R50a', 'R50i'),
    ],
    ['not diverted, in time, though a graver offence may fit', false, '', () => ruled('R50i')],
    ['filed though it could not be charged', false, '', () => filedWith('R50a', 'R50i')],
    ['filed so, and withdrawn since', false, '', () => tell(filedWith('R50a', 'R50i'), { type: 'withdraw' })],
    [
      'filed so, without a graver one, and withdrawn since',
      false,
      '',
      () => tell(filedWith('R50a'), { type: 'withdraw' }),
    ],
  ])('%s: ended by time: %s, to be settled first: “%s”', (_what, is, graver, story) => {
    expect(endedByTime(story().theCase)).toBe(is);
    expect(graverMayFit(story().theCase)).toBe(graver);
  });
});

describe('given a case, when its decision is asked for, then it is', () => {
  test.each<[string, string | undefined, () => Story]>([
    ['none of a draft', undefined, stages.drafting],
    ['what was filed', 'conditional-caution', stages.filedConditionalCaution],
    ['what was filed, in breach', 'conditional-caution', stages.breachedConditionalCaution],
    ['what was filed, once a charge is asked for', 'conditional-caution', stages.charged],
    ['what was filed, once it is completed', 'community-resolution', stages.completed],
    ['none where it was not diverted', undefined, stages.notDiverted],
    ['what came instead', 'charge', stages.decidedInstead],
    ['none where it was filed, declined and then not diverted', undefined, undivertedAfterDeclined],
    ['none while it is decided again', undefined, stages.decidedAgain],
    ['what was filed the second time', 'conditional-caution', filedAgain],
    ['no further action of a child under ten', 'no-further-action', ofNine],
    [
      'what came instead, while a sergeant is asked to end it',
      'charge',
      () => askedBefore(stages.decidedInstead()),
    ],
    [
      'what was filed, while a sergeant is asked to end its charge',
      'conditional-caution',
      () => askedToEnd(stages.charged()),
    ],
  ])('%s: %s', (_what, disposal, story) => {
    expect(decisionOf(story().theCase)?.disposal).toBe(disposal);
  });

  test('as old as its filing, or as what came instead', () => {
    expect(decisionOf(filedAgain().theCase)?.at).toBe(minute(50));
    const { theCase, events } = stages.decidedInstead();
    expect(decisionOf(theCase)?.at).toBe(events.at(-1)?.at);
  });

  test('over from the moment in which it was to be decided again, and not before', () => {
    const { filed, breach, ...theCase } = stages.decidedAgain().theCase;
    if (filed === undefined || breach === undefined) throw new Error('This stage was filed and breached');
    const filedAt = (at: string) => decisionOf({ ...theCase, filed: { ...filed, at }, breach });
    expect(filedAt(breach.at)).toBeUndefined();
    expect(filedAt(new Date(Date.parse(breach.at) + 1).toISOString())).toBeDefined();
    const excused = { ...breach, decision: 'excuse' } as const;
    expect(decisionOf({ ...theCase, filed, breach: excused })).toBe(filed);
  });
});

describe('given a case, when somebody asks whether it has ended, then', () => {
  test.each<[string, boolean, () => Story]>([
    ['a draft has not', false, stages.drafting],
    ['what goes on has not', false, stages.filedForDivert],
    ['a breach that is not decided has not', false, stages.breachedConditionalCaution],
    ['what is completed has', true, stages.completed],
    ['a breach that is put before the charging decision maker has not', false, stages.charged],
    ['what they did not charge has', true, stages.notChargedAfterBreach],
    ['a breach after which the decision to prosecute stands has', true, prosecutionStands],
    ['what is taken no further has', true, takenNoFurther],
    ['what was taken back never ran its course', false, stages.withdrawn],
    ['what was not diverted has not', false, stages.notDiverted],
    ['what was not diverted has, once it is known how it went on', true, stages.decidedInstead],
    ['what the CPS has to decide has not', false, stages.referredToCps],
    ['what the CPS decided has', true, stages.chargedByCps],
    ['what the law ended, because the child is under ten, has', true, ofNine],
    [
      'a charge that is to be decided has not, while a sergeant is asked to end it',
      false,
      () => askedToEnd(stages.charged()),
    ],
    [
      'what went to court has, while a sergeant is asked to end it',
      true,
      () => askedBefore(stages.decidedInstead()),
    ],
  ])('%s: %s', (_what, is, story) => {
    expect(hasEnded(story().theCase)).toBe(is);
  });
});

// Nobody is charged by the decision alone, and of what goes on, or was never put to a charge, nobody asks for one.
test.each<[string, boolean, () => Story]>([
  ['a breach put before the charging decision maker', true, stages.charged],
  ['while a sergeant is asked to end it', true, () => askedToEnd(stages.charged())],
  ['what the CPS has', true, stages.referredToCps],
  ['a draft', false, stages.drafting],
  ['what goes on', false, stages.filedForDivert],
  ['a breach that nobody has decided', false, stages.breachedConditionalCaution],
  ['a breach that was given a new day', false, stages.varied],
  ['a decision to prosecute that stands', false, prosecutionStands],
  ['what is taken no further', false, takenNoFurther],
  ['what was not diverted', false, stages.notDiverted],
])('somebody else decides whether it is charged, of %s: %s', (_what, is, story) => {
  expect(isChargeAsked(story().theCase)).toBe(is);
});

test('what came of a breach is known once it is recorded, and is not what followed a case that was not diverted', () => {
  expect(decisionAfterBreach(stages.chargedByCps().theCase)?.disposal).toBe('charge');
  expect(decisionAfterBreach(stages.referredToCps().theCase)).toBeUndefined();
  expect(decisionAfterBreach(stages.charged().theCase)).toBeUndefined();
  expect(decisionAfterBreach(stages.notChargedAfterBreach().theCase)?.disposal).toBe('no-further-action');
  expect(decisionAfterBreach(stages.decidedInstead().theCase)).toBeUndefined();
});

// After a refusal anything lighter is for that rank or above, and so it is after a decision on a charge: no officer alone
// ends what a sergeant decided.
describe('given a charge that was decided or recorded, when no further action is asked for, then it is for', () => {
  const byInspector = (): Story =>
    tell(
      stages.breachedConditionalCaution(),
      { type: 'decide-breach', decision: 'charge', reason: 'r' },
      { by: inspector },
    );
  test.each<[string, 'sergeant' | 'inspector' | undefined, () => Story]>([
    ['a sergeant after a breach that a sergeant decided', 'sergeant', stages.charged],
    ['a sergeant where nobody was harmed', 'sergeant', () => toCharge(possession())],
    ['an inspector after a breach that an inspector decided', 'inspector', byInspector],
    ['a sergeant where a decision to prosecute stands', 'sergeant', prosecutionStands],
    // Once they are charged the CPS alone stops it, and the police approve nothing.
    ['the CPS once the charge is recorded', undefined, () => chargeMade(stages.charged())],
    [
      'the CPS once it is recorded where a decision to prosecute stood',
      undefined,
      () => chargeMade(prosecutionStands()),
    ],
    ['the CPS once it is recorded of what was not diverted', undefined, stages.decidedInstead],
    ['the CPS once it is recorded after a refusal', undefined, () => chargeMade(undiverted(answered(false)))],
    [
      'a sergeant again, where that charge was recorded by mistake',
      'sergeant',
      () => tell(chargeMade(stages.charged()), { type: 'charge-taken-back' }),
    ],
    ['whoever decides it elsewhere, before anything is recorded of that', undefined, stages.notDiverted],
    ['the CPS after a breach that it has', undefined, stages.referredToCps],
    // Of what may still be charged, and of nothing else, whoever records it is told by others.
    ['nobody in a draft', undefined, stages.drafting],
    ['nobody where it is completed', undefined, stages.completed],
    // R50, R51b, R10b: what can no longer be charged, or only once there is a statement, no officer closes alone.
    [
      'a sergeant where the time for a charge has run out',
      'sergeant',
      () => notAsked(undiverted(stages.drafting(), '17')),
    ],
    ['a sergeant where it has by its rule', 'sergeant', () => notAsked(ruled('R50a'))],
    ['a sergeant where it has, and a graver offence may fit', 'sergeant', () => ruled('R50a', 'R50i')],
    ['a sergeant where it can be charged once there is a statement', 'sergeant', () => ruled('R51b')],
    ['whoever decides it elsewhere, under any other rule', undefined, () => ruled('R51a')],
    // What the breach led to was begun anew, so that no rank of it binds what is recorded of it later.
    [
      'the CPS of a charge that was recorded after an inspector had it decided again',
      undefined,
      () => chargeMade(undiverted(decidedAgainBy(inspector))),
    ],
    // After a refusal what is lighter is for that rank.
    ['a sergeant where a sergeant declined a caution', 'sergeant', () => undiverted(answered(false))],
    [
      'an inspector where an inspector declined one',
      'inspector',
      () => undiverted(answered(false, inspector)),
    ],
    ['a sergeant where a sergeant approved one', 'sergeant', () => undiverted(answered(true))],
    [
      'an inspector where an inspector declined one that is out of time',
      'inspector',
      () => notAsked(undiverted(answered(false, inspector), '17')),
    ],
  ])('%s', (_who, rank, story) => {
    const { theCase } = story();
    expect(rankToDecide(theCase, 'no-further-action')).toBe(rank);
    expect(rankToDecide(theCase, 'charge')).toBeUndefined();
  });

  // What somebody else decides after a breach is only recorded, whatever was declined before it.
  test('nobody of a charge that follows a breach, though a charge had been declined once', () => {
    const refusals = [{ ...inspectorsRefusal(), disposal: 'charge' as const }];
    expect(rankToDecide({ ...stages.charged().theCase, refusals }, 'charge')).toBeUndefined();
  });

  test('the rank alone: it is asked with the officer’s reason, and the charge stands until somebody agrees', () => {
    const reason = 'The only witness has moved abroad.';
    const asked = tell(stages.charged(), { type: 'decide-instead', disposal: 'no-further-action', reason });
    expect(asked.theCase.state).toMatchObject({
      status: 'awaiting-authority',
      authority: 'sergeant',
      reason,
    });
    const answer = (approved: boolean, by = sergeant) =>
      attempt(asked, { type: 'decide-authority', approved, reason: 'Agreed.' }, { by });
    expect(outcomeOf(answer(true, { ...sergeant, rank: 'constable' }))).toBe('refused: rank');
    const decide = { type: 'decide-authority', reason: 'Agreed.' } as const;
    const declined = tell(asked, { ...decide, approved: false }, { by: sergeant });
    expect(declined.theCase.decisionElsewhere).toBeUndefined();
    expect(declined.theCase.state).toMatchObject({ status: 'closed', how: 'charged' });
    const agreed = tell(asked, { ...decide, approved: true }, { by: sergeant });
    expect(agreed.theCase.decisionElsewhere).toMatchObject({
      ...{ disposal: 'no-further-action', by: sergeant.name, rank: 'sergeant' },
    });
  });

  test('known with what was recorded before it, by whom', () => {
    const { theCase } = stages.stoppedByCps();
    expect(theCase.elsewhereBefore).toMatchObject([{ disposal: 'charge', by: officer.name }]);
  });

  test('news to a victim who heard that it goes to court, as is a charge after it', () => {
    const stands = chargeMade(prosecutionStands());
    expect(decisionAfterBreach(stands.theCase)).toBeUndefined();
    const ended = stages.stoppedByCps(stands);
    expect(decisionAfterBreach(ended.theCase)?.disposal).toBe('no-further-action');
    expect(decisionAfterBreach(chargedAgain(ended).theCase)?.disposal).toBe('charge');
    // A charge that was recorded by mistake is no news that was told.
    const again = chargeMade(tell(stands, { type: 'charge-taken-back' }));
    expect(decisionAfterBreach(again.theCase)).toBeUndefined();
    const endedAtOnce = agreedToEnd(prosecutionStands());
    expect(decisionAfterBreach(endedAtOnce.theCase)?.disposal).toBe('no-further-action');
  });
});

// The CPS decides (R37c), and its officer only records it: with its reference and the day, and as nobody else's decision.
test('what the CPS decided is kept as its own, with its reference and its day, and nothing else is', () => {
  const { cpsReference, cpsDecidedOn } = stages.cps;
  expect(stages.chargedByCps().theCase.decisionElsewhere).toMatchObject({
    ...{ disposal: 'charge', byCps: true, cpsReference, cpsDecidedOn },
  });
  const own = stages.decidedInstead().theCase.decisionElsewhere;
  for (const name of ['byCps', 'cpsReference', 'cpsDecidedOn', 'rank']) expect(own).not.toHaveProperty(name);
  const said = byClock(stages.referredToCps(), { type: 'decided-instead', disposal: 'charge' });
  expect(said.theCase.decisionElsewhere, 'of a record that gives no reference').toMatchObject({
    byCps: true,
  });
  const late = byClock(stages.notDiverted(), { type: 'decided-instead', disposal: 'charge', ...stages.cps });
  expect(late.theCase.decisionElsewhere, 'whose reference is given').toMatchObject({ byCps: true });
});

// Home Office outcomes: 1 is charged or summonsed, whoever recorded it and when, and of nothing that was not. The decision on
// when it was recorded stays as it was.
test('a case that was not diverted has outcome 1 once it is charged, while that stands, and a child under ten has 11', () => {
  const codeOf = ({ theCase: { state } }: Story) => (state.status === 'closed' ? state.outcomeCode : state);
  expect(codeOf(stages.notDiverted())).toBeUndefined();
  const charged = stages.decidedInstead();
  expect(charged.theCase.state).toEqual({ ...stages.notDiverted().theCase.state, outcomeCode: '1' });
  expect(codeOf(stages.stoppedByCps(charged))).toBeUndefined();
  expect(codeOf(chargedAgain(stages.stoppedByCps(charged)))).toBe('1');
  expect(codeOf(tell(charged, { type: 'charge-taken-back' }))).toBeUndefined();
  const ended = tell(stages.notDiverted(), { type: 'decide-instead', disposal: 'no-further-action' });
  expect(codeOf(ended)).toBeUndefined();
  const ofNine = undiverted(stages.draftingWith({ age: 9 }), '11');
  expect(codeOf(byClock(ofNine, { type: 'decided-instead', disposal: 'charge' }))).toBe('11');
});
