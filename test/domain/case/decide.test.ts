import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/domain/case/command.ts';
import { mayDecideAs } from '../../../src/domain/case/decideAuthority.ts';
import * as stages from '../../support/caseStages.ts';
import {
  attempt,
  inspector,
  minute,
  officer,
  otherOfficer,
  outcomeOf,
  sergeant,
  tell,
} from '../../support/caseStories.ts';
import { triedCall } from '../../support/victimCalls.ts';
import { everyCommand } from './commands.ts';

const drafting = {
  answer: 'answered',
  'ask-authority': 'authority-requested',
  file: 'filed',
  'record-undiverted': 'not-diverted',
  'hand-over': 'joint-decision-requested',
  withdraw: 'withdrawn',
};
const noted = {
  attended: 'reported',
  missed: 'reported',
  withdrawnByProvider: 'reported',
  completed: 'reported',
  declined: 'reported',
  withdraw: 'withdrawn',
};
const withProvider = {
  ...noted,
  withdrawnByProvider: 'reported + breached',
  completed: 'reported + completed',
};
const theOfficersWord = { 'mark-done': 'completed', 'mark-not-done': 'breached' };
/** Open after a breach of anything. */
const decisions = {
  excuse: 'breach-decided',
  vary: 'breach-decided',
  'no-further-action': 'breach-decided',
};
const onlySome = ['charge', 'refer-cps', 'decide-again', 'prosecution-stands'];
const notOpen = Object.fromEntries(onlySome.map((name) => [name, 'refused: not-open']));
const inBreach = { ...noted, ...notOpen, ...decisions, withdraw: 'refused: breached' };
const reports = ['attended', 'missed', 'withdrawnByProvider', 'completed', 'declined'];
const providerFirst = { 'mark-done': 'refused: provider-first', 'mark-not-done': 'refused: provider-first' };
const noLonger = Object.fromEntries(reports.map((name) => [name, 'refused: closed']));

const asked = { withdraw: 'withdrawal-requested' };

/** What is not in a stage's row is refused like this. */
const otherwise: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(drafting).map((name) => [name, 'refused: not-drafting'])),
  ...Object.fromEntries(reports.map((name) => [name, 'refused: not-yours'])),
  'stop-asking': 'refused: not-waiting',
  approve: 'refused: already-decided',
  excuse: 'refused: already-decided',
  vary: 'refused: already-decided',
  ...Object.fromEntries(onlySome.map((name) => [name, 'refused: already-decided'])),
  'no-further-action': 'refused: already-decided',
  'choose-another': 'refused: not-declined',
  'correct-answers': 'refused: nothing-to-correct',
  'take-place': 'refused: no-offer',
  'leave-place': 'refused: no-offer',
  'mark-done': 'refused: not-in-progress',
  'mark-not-done': 'refused: not-in-progress',
  withdraw: 'refused: closed',
  'charge-instead': 'refused: not-open',
  'charge-by-cps': 'refused: not-open',
  'nothing-instead': 'refused: not-open',
};

const table: Readonly<Record<keyof typeof stages.everyStage, Readonly<Record<string, string>>>> = {
  drafting,
  awaitingSergeant: {
    'stop-asking': 'authority-request-withdrawn',
    approve: 'authority-decided',
    withdraw: 'withdrawn',
  },
  approved: drafting,
  filedForDivert: { ...withProvider, ...providerFirst },
  filedWithPlace: { ...withProvider, ...providerFirst },
  filedWaiting: { ...withProvider, ...providerFirst },
  placeOffered: {
    ...withProvider,
    ...providerFirst,
    'take-place': 'place-taken',
    'leave-place': 'place-left',
  },
  // Once a caution is signed, a sergeant or above ends it.
  filedConditionalCaution: { ...withProvider, ...providerFirst, ...asked },
  filedWithoutProvider: { ...theOfficersWord, withdraw: 'withdrawn' },
  courseCompleted: { ...noted, ...theOfficersWord, ...asked },
  breachedConditionalCaution: { ...inBreach, charge: 'breach-decided' },
  breachedDomesticAbuse: { ...inBreach, 'refer-cps': 'breach-decided' },
  breachedDeferredProsecution: { ...inBreach, 'decide-again': 'breach-decided' },
  breachedChildsDeferral: {
    ...inBreach,
    'decide-again': 'breach-decided',
    'prosecution-stands': 'breach-decided',
  },
  breachedCommunityResolution: inBreach,
  declinedByProvider: { ...noted, 'choose-another': 'reopened-for-another', ...asked },
  choosingAnother: { ...drafting, ...noLonger, ...asked },
  askedToWithdraw: {
    ...withProvider,
    ...providerFirst,
    'stop-asking': 'authority-request-withdrawn',
    approve: 'withdrawal-decided + withdrawn',
    withdraw: 'refused: already-asked',
  },
  withYouthJustice: { withdraw: 'withdrawn' },
  completed: noLonger,
  withdrawn: {},
  notDiverted: {
    // A press too many on “They refuse” ends nothing for good.
    'correct-answers': 'reopened-to-correct',
    'charge-instead': 'decided-instead',
    'charge-by-cps': 'decided-instead',
    'nothing-instead': 'decided-instead',
  },
  // Once they are charged the CPS alone stops it.
  decidedInstead: { 'nothing-instead': 'refused: cps-unsaid' },
  charged: {
    ...noLonger,
    // Whoever charges has to know that it was done after all.
    completed: 'reported',
    'charge-instead': 'decided-instead',
    'charge-by-cps': 'decided-instead',
    'nothing-instead': 'authority-requested',
  },
  notChargedAfterBreach: {
    ...noLonger,
    'charge-instead': 'decided-instead',
    'charge-by-cps': 'decided-instead',
  },
  // What the CPS decided is no word of the officer's: it is recorded with its reference and the day, or not.
  referredToCps: {
    ...noLonger,
    // Whoever charges has to know that it was done after all.
    completed: 'reported',
    'charge-instead': 'refused: cps-unsaid',
    'nothing-instead': 'refused: cps-unsaid',
    'charge-by-cps': 'decided-instead',
  },
  chargedByCps: { ...noLonger, 'nothing-instead': 'refused: cps-unsaid' },
  decidedAgain: { ...drafting, ...noLonger, file: 'refused: victim-not-heard' },
  varied: { ...withProvider, ...providerFirst, ...asked },
};

const rows = Object.entries(stages.everyStage).flatMap(([stage, story]) =>
  Object.entries(everyCommand).map(([name, command]) => {
    const expected = table[stage]?.[name] ?? otherwise[name] ?? 'missing in the table';
    return [stage, name, expected, story, command] as const;
  }),
);

/** Whoever may usually give the command. */
function giverOf({ type }: Command) {
  if (type === 'report') return 'provider' as const;
  return type === 'decide-authority' || type === 'decide-breach' ? sergeant : officer;
}

describe('given a case at every stage, when every command is given, then', () => {
  test('the table speaks of every stage', () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(stages.everyStage).sort());
  });

  test.each(rows)('%s: %s is %s', (_stage, _name, expected, story, command) => {
    expect(outcomeOf(attempt(story(), command, { by: giverOf(command) }))).toBe(expected);
  });

  test.each(rows)('%s: after %s (%s) the case is unharmed', (_stage, _name, expected, story, command) => {
    const before = story();
    if (expected.startsWith('refused')) {
      const outcome = attempt(before, command, { by: giverOf(command) });
      expect(outcome.ok === false && outcome.sentence).toMatch(/^\S.*\.$/);
      return;
    }
    const after = tell(before, command, { by: giverOf(command) });
    expect(after.theCase.revision).toBeGreaterThan(before.theCase.revision);
    expect(JSON.parse(JSON.stringify(before.theCase))).toEqual(story().theCase);
  });
});

test('what an officer says of the person is recorded apart from the answers, with what came of the call', () => {
  const person = { name: 'Robin Example', phone: '07700900123' };
  const answers = { facts: { age: 30 } };
  const said = { type: 'answer', step: 'contact', answers, person, victim: { call: triedCall } } as const;
  expect(attempt(stages.drafting(), said)).toEqual({
    ok: true,
    value: [
      { type: 'answered', step: 'contact', answers },
      { type: 'person-recorded', person },
      { type: 'victim-called', call: triedCall },
    ],
  });
});

describe('given somebody else’s case, when they', () => {
  const officersOwn = Object.entries(everyCommand).filter(
    ([, { type }]) => type !== 'report' && type !== 'decide-authority' && type !== 'decide-breach',
  );

  test.each(officersOwn)('%s, then it is refused whatever its stage', (_name, command) => {
    for (const story of Object.values(stages.everyStage)) {
      for (const by of [otherOfficer, inspector, 'provider'] as const) {
        expect(outcomeOf(attempt(story(), command, { by }))).toBe('refused: not-yours');
      }
    }
  });
});

describe('given a request for authority, when somebody decides, then', () => {
  const approve = { type: 'decide-authority', approved: true, reason: 'Yes.' } as const;

  test.each([
    ['a sergeant, asked for a sergeant', 'sergeant', sergeant, 'authority-decided'],
    ['an inspector, asked for a sergeant', 'sergeant', inspector, 'authority-decided'],
    ['a constable, asked for a sergeant', 'sergeant', otherOfficer, 'refused: rank'],
    ['a sergeant, asked for an inspector', 'inspector', sergeant, 'refused: rank'],
    ['an inspector, asked for an inspector', 'inspector', inspector, 'authority-decided'],
    ['an inspector, asked for the CPS', 'cps', inspector, 'refused: rank'],
    ['an inspector, asked for youth justice', 'yjs', inspector, 'refused: rank'],
    ['a provider', 'sergeant', 'provider', 'refused: not-allowed'],
    ['the officer themselves', 'sergeant', officer, 'refused: own-case'],
    ['the officer, since promoted', 'sergeant', { ...officer, rank: 'inspector' }, 'refused: own-case'],
  ] as const)('%s: %s', (_who, authority, by, expected) => {
    expect(outcomeOf(attempt(stages.awaiting(authority), approve, { by }))).toBe(expected);
  });

  test('the decision keeps who, rank, reason, when and what it rests on', () => {
    const { theCase } = stages.approved();
    expect(theCase.authority).toEqual({
      approved: true,
      disposal: 'conditional-caution',
      by: sergeant,
      reason: 'A good plan.',
      at: minute(4),
      basis: 'these facts',
    });
    expect(theCase.state).toEqual({ status: 'drafting' });
  });

  test.each([true, false])('a second decision changes nothing (first: approved %s)', (approved) => {
    const decided = tell(stages.awaitingSergeant(), { ...approve, approved }, { by: sergeant });
    expect(outcomeOf(attempt(decided, approve, { by: inspector }))).toBe('refused: already-decided');
  });

  test('joint, CPS and DPP decisions are no rank', () => {
    const ranked = (['yjs', 'cps', 'dpp'] as const).map((authority) => mayDecideAs(inspector, authority));
    expect(ranked).toEqual([false, false, false]);
    expect(mayDecideAs(otherOfficer, 'officer')).toBe(true);
  });
});
