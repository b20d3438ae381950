import { describe, expect, test } from 'vitest';
import { callToday, dueCall, isTheOfficersStill } from '../../../src/domain/calls/dueCall.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import type { VictimWishes } from '../../../src/domain/victim/victimEvent.ts';
import type { VictimFile } from '../../../src/domain/victim/victimFile.ts';
import { day } from '../../../src/law/day.ts';
import * as stages from '../../support/caseStages.ts';
import {
  byClock,
  filed,
  minute,
  officer,
  reported,
  type Story,
  sergeant,
  tell,
} from '../../support/caseStories.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const nothing: VictimFile = { details: {}, wishes: {}, messages: [], calls: [], surveys: [], told: {} };
const breach: Case['breach'] = { decision: 'decide-again', reason: 'r', by: 'Sgt Birch', at: minute(50) };
const drafting: Case['state'] = { status: 'drafting' };
const asking: Case['state'] = {
  status: 'awaiting-authority',
  disposal: 'conditional-caution',
  authority: 'sergeant',
  basis: 'b',
};

// R25, R29: the officer hears the views of the victim before it is decided, unless the liaison was asked to; of a breach
// the victim is told by whoever has their calls, so that it waits for no draft.
describe('whether the call is still the officer’s', () => {
  test.each<[string, Case['state'], Partial<VictimFile>, Case['breach'], boolean]>([
    ['a draft in which nobody rang', drafting, {}, undefined, true],
    ['a draft handed to the liaison', drafting, { handedOverAt: minute(1) }, undefined, false],
    ['a draft whose victim was heard', drafting, { told: { views: minute(1) } }, undefined, false],
    [
      'a draft whose victim was told of something else',
      drafting,
      { told: { support: minute(1) } },
      undefined,
      true,
    ],
    ['a sergeant is asked', asking, {}, undefined, false],
    ['decided anew, and they know of the breach', drafting, { told: { breach: minute(60) } }, breach, true],
    ['decided anew, told as it was decided', drafting, { told: { breach: minute(50) } }, breach, true],
    [
      'decided anew, and all they heard came before it',
      drafting,
      { told: { breach: minute(40) } },
      breach,
      false,
    ],
    ['decided anew, and they know of nothing', drafting, {}, breach, false],
  ])('%s', (_what, state, victim, decided, is) => {
    const theCase = {
      ...{ state, answers: { facts: {} }, victim: { ...nothing, ...victim } },
      ...(decided && { breach: decided }),
    };
    expect(isTheOfficersStill(theCase)).toBe(is);
  });

  test('a draft of which the victim knows nothing is the officer’s, unless it was breached before', () => {
    const draft = { state: drafting, answers: { facts: {} } };
    expect(isTheOfficersStill(draft)).toBe(true);
    expect(isTheOfficersStill({ ...draft, ...(breach && { breach }) })).toBe(false);
  });
});

// Once it is decided they are to be told (Victims' Code, right 6), whatever the case waits for since. A call that is due
// for a victim of domestic abuse must not be lost because a provider declined and the officer chooses another.
describe('given a victim whom nobody has reached, when a case that was decided is at the stage', () => {
  // A withdrawn one was opened by mistake; the others here have no decision that they could be told.
  const undecided = [
    'drafting',
    'awaitingSergeant',
    'approved',
    'withdrawn',
    'withYouthJustice',
    'notDiverted',
  ];
  const decided = Object.keys(stages.everyStage).filter((name) => !undecided.includes(name));
  const atHome = (theCase: Case): Case => ({
    ...theCase,
    answers: {
      ...theCase.answers,
      facts: { ...theCase.answers.facts, offence: 'common-assault', domesticAbuse: 'intimate-partner' },
    },
  });

  test.each(decided)('%s, then the call stands on the list', (name) => {
    const stage = stages.everyStage[name]?.().theCase;
    if (stage === undefined) throw new Error(`There is no stage ${name}`);
    for (const theCase of [stage, atHome(stage)]) expect(dueCall(theCase, westMidlands)).toBeDefined();
  });

  test('looked at, a draft after a provider declined is among them', () =>
    expect(decided).toContain('choosingAnother'));
});

test('a call names who has taken it, so that nobody else rings', () => {
  const free = stages.filedConditionalCaution();
  expect(dueCall(free.theCase, westMidlands)).not.toHaveProperty('takenBy');
  const taken = tell(free, { type: 'take-call' });
  expect(dueCall(taken.theCase, westMidlands)?.takenBy).toMatchObject({ id: officer.id, name: officer.name });
});

// Whoever heard that it stopped hears of what takes its place as a decision, not of the breach behind it.
test('given a breach whose provider had ended it, then until another is filed the breach is the news, and from then on that', () => {
  const ended = reported(stages.filedConditionalCaution(), 'withdrawn');
  const excused = tell(
    ended,
    { type: 'decide-breach', decision: 'excuse', reason: 'They were not to blame.' },
    { by: sergeant },
  );
  const names = ({ theCase }: Story) => dueCall(theCase, westMidlands)?.clocks.map(({ name }) => name) ?? [];
  expect(names(excused)).toContain('breach');
  const anew = filed(tell(excused, { type: 'choose-another' }), { provider: 'hampton-trust' });
  expect(names(anew)).not.toContain('breach');
  expect(names(anew)).toContain('disposal');
});

test('a call because of a promise tells what else is due, however far off', () => {
  const filing = filed(stages.drafting());
  const promise = byClock(filing, { type: 'victim-wishes', wishes: { nextBy: day('2026-11-23') } });
  const call = callToday(promise.theCase, westMidlands, day('2026-11-20'));
  expect(call?.clocks.map(({ name, dueBy }) => `${name} ${dueBy}`)).toEqual([
    'promised 2026-11-23',
    ...['support 2026-11-24', 'disposal 2026-11-27', 'restorative-justice 2026-11-27'],
  ]);
});

// Help that they said yes to is the officer's to arrange: nobody is rung for it.
test('a call offers help, and not what its officer arranges since they said yes to it', () => {
  const filing = filed(stages.drafting());
  const names = (wishes: VictimWishes) =>
    dueCall(byClock(filing, { type: 'victim-wishes', wishes }).theCase, westMidlands)?.clocks.map(
      ({ name }) => name,
    );
  expect(names({})).toEqual(['support', 'disposal', 'restorative-justice']);
  expect(names({ support: 'wanted' })).toEqual(['disposal', 'restorative-justice']);
  expect(names({ restorativeJustice: 'interested' })).toEqual(['support', 'disposal']);
});
