import { describe, expect, test } from 'vitest';
import {
  isUnheard,
  newlyBooked,
  overdueFirstContacts,
  wantedIn,
  withoutUselessPlace,
} from '../../../src/domain/case/applyPlace.ts';
import type { ReportKind, Undertaking } from '../../../src/domain/case/case.ts';
import { byChoice, isHelpOn, requiredByLaw } from '../../../src/domain/case/undertakings.ts';
import * as stages from '../../support/caseStages.ts';
import {
  attempt,
  byClock,
  filed,
  minute,
  outcomeOf,
  reported,
  reportOf,
  type Story,
  sergeant,
  tell,
  withdrawn,
} from '../../support/caseStories.ts';
import { frozenRecord } from '../../support/filings.ts';

/** A class taken up by choice, with a place booked or waited for; nobody requires it. */
const esol: Undertaking = { intervention: 'esol', provider: 'esol-providers', referred: true };
const lesson = { ...stages.appointment, session: 'esol-providers:monday', provider: esol.provider };
const booked: Undertaking = { ...esol, appointment: lesson };
const waiting: Undertaking = { ...esol, waitingFor: lesson };

const filedWith = (...support: readonly Undertaking[]): Story => filed(stages.approved(), { support });
const undiverted = (before: Story, ...help: readonly Undertaking[]): Story =>
  tell(before, { type: 'record-undiverted', record: frozenRecord, ...(help.length > 0 ? { help } : {}) });
/** A child's case that the youth justice service decides; meanwhile they take this up. */
const handedOver = (...help: readonly Undertaking[]): Story =>
  tell(stages.drafting(), { type: 'hand-over', provider: 'yjs-dudley', record: frozenRecord, help });
const says = ({ theCase }: Story) => wantedIn(theCase, lesson.session)?.state ?? 'nothing';

function say(story: Story, kind: ReportKind): Story {
  const report = reportOf(kind, story.events.length, { intervention: esol.intervention });
  return tell(story, { type: 'report', report, provider: esol.provider }, { by: 'provider' });
}

/** The required course was missed twice, and a sergeant ended it. */
function endedByBreach(story: Story): Story {
  const decision = { type: 'decide-breach', decision: 'no-further-action', reason: 'r' } as const;
  return tell(reported(story, 'missed', 'missed'), decision, { by: sergeant });
}

/** Its provider would not have the course, and another way was looked for. */
const declined = (story: Story): Story => tell(reported(story, 'declined'), { type: 'choose-another' });

// What somebody does of their own will is theirs: it ends when they or its provider end it, or the officer takes the case back.
describe('given a place in what is taken up by choice, then it is kept', () => {
  test.each<[string, () => Story, string]>([
    ['from the filing', () => filedWith(booked), 'booked'],
    ['once the class is completed: they may still come', () => say(filedWith(booked), 'completed'), 'booked'],
    ['where what is required is broken and ends', () => endedByBreach(filedWith(booked)), 'booked'],
    [
      'where nothing is diverted and they go all the same',
      () => undiverted(stages.drafting(), booked),
      'booked',
    ],
    [
      'where a charge follows that',
      () => tell(undiverted(stages.drafting(), booked), { type: 'decide-instead', disposal: 'charge' }),
      'booked',
    ],
    [
      'where an earlier filing began it and it is taken up all the same',
      () => undiverted(declined(filedWith(booked)), booked),
      'booked',
    ],
    ['while the youth justice service decides', () => handedOver(booked), 'booked'],
    ['while it is waited for', () => filedWith(waiting), 'waiting'],
  ])('%s', (_what, story, expected) => {
    expect(says(story())).toBe(expected);
  });
});

describe('given a place in what is taken up by choice, then it is given up', () => {
  test.each<[string, () => Story]>([
    ['where its provider declines', () => say(filedWith(booked), 'declined')],
    [
      'where the officer takes back what the youth justice service was to decide',
      () => withdrawn(handedOver(booked)),
    ],
    ['where the officer takes the case back', () => withdrawn(filedWith(booked))],
    [
      'where nothing is diverted after all, and it is not taken up',
      () => undiverted(declined(filedWith(booked))),
    ],
    ['where the help is declined', () => say(undiverted(stages.drafting(), booked), 'declined')],
    ['where it was only waited for and is completed', () => say(filedWith(waiting), 'completed')],
    ['where it was only waited for and what is required ends', () => endedByBreach(filedWith(waiting))],
  ])('%s', (_what, story) => {
    expect(says(story())).toBe('nothing');
  });
});

// Asked whether it goes no further, a case is as closed as before it was asked.
describe('given a class from an earlier filing, when nothing was diverted after all', () => {
  const ended = (...help: readonly Undertaking[]): Story => undiverted(declined(filedWith(booked)), ...help);
  const asked = (story: Story): Story =>
    tell(story, { type: 'decide-instead', disposal: 'no-further-action' });
  const attended = (story: Story) => {
    const report = reportOf('attended', 300, { intervention: esol.intervention });
    const command = { type: 'report', report, provider: esol.provider } as const;
    return outcomeOf(attempt(story, command, { by: 'provider' }));
  };

  test.each<[string, () => Story, string]>([
    ['and it was not taken up', () => ended(), 'refused: closed'],
    ['and it was taken up all the same', () => ended(booked), 'support-reported'],
  ])('%s, then its provider hears the same while a sergeant is asked to end it', (_what, story, heard) => {
    expect(asked(story()).theCase.state.status).toBe('awaiting-authority');
    expect([attended(story()), attended(asked(story()))]).toEqual([heard, heard]);
  });

  test.each<[string, () => Story, string]>([
    ['and it was not taken up, then no place is left in it', () => ended(), 'nothing'],
    ['and it was taken up all the same, then the place is kept', () => ended(booked), 'booked'],
  ])('%s, also while a sergeant is asked to end it', (_what, story, expected) => {
    const { theCase } = asked(story());
    const support = [booked];
    const still = theCase.filed && { ...theCase, filed: { ...theCase.filed, support } };
    expect(still && wantedIn(withoutUselessPlace(still), lesson.session)?.state).toBe(
      expected === 'nothing' ? undefined : expected,
    );
  });
});

describe('given a place that is lost', () => {
  const lost = { type: 'place-lost', session: lesson.session, why: 'called-off' } as const;
  const rowOf = ({ theCase }: Story) => theCase.filed?.support[0];

  test('then the provider has to be in touch by the new day', () => {
    const story = byClock(filedWith(booked), { ...lost, firstContactBy: minute(600) });
    expect(rowOf(story)).toEqual({ ...esol, firstContactBy: minute(600) });
  });

  test('then no day is set where the provider has none', () => {
    expect(rowOf(byClock(filedWith(booked), lost))).toEqual(esol);
  });
});

describe('given a day by which a provider has to be in touch, then it is overdue', () => {
  const row: Undertaking = { ...esol, firstContactBy: minute(60) };
  const names = (story: Story, at: number) =>
    overdueFirstContacts(story.theCase, minute(at)).map(({ intervention }) => intervention);
  test.each<[string, () => Story, number, readonly string[]]>([
    ['not before', () => filedWith(row), 59, []],
    ['from that moment', () => filedWith(row), 60, ['esol']],
    ['though another provider was heard', () => reported(filedWith(row), 'accepted'), 60, ['esol']],
    ['not once it was heard', () => say(filedWith(row), 'accepted'), 60, []],
    ['not of a class without such a day', () => filedWith(esol), 60, []],
    ['not of a draft', stages.drafting, 60, []],
    ['of help without a filing', () => undiverted(stages.drafting(), row), 60, ['esol']],
    ['not of a case that was taken back', () => withdrawn(filedWith(row)), 60, []],
  ])('%s', (_what, story, at, expected) => {
    expect(names(story(), at)).toEqual(expected);
  });
});

test('an undertaking is unheard until its own provider said something of it', () => {
  const story = filedWith(esol);
  expect(isUnheard(story.theCase, esol)).toBe(true);
  expect(isUnheard(reported(story, 'accepted').theCase, esol), 'another was heard').toBe(true);
  expect(isUnheard(say(story, 'accepted').theCase, esol)).toBe(false);
});

test('a filing books the places that the case has not booked already', () => {
  const agreed = { required: [], support: [booked] };
  expect(newlyBooked(agreed, stages.approved().theCase)).toEqual([lesson]);
  expect(newlyBooked(agreed, filedWith(waiting).theCase), 'waited for is not booked').toEqual([lesson]);
  expect(newlyBooked(agreed, filedWith(booked).theCase)).toEqual([]);
  expect(newlyBooked({ required: [esol], support: [] }, stages.approved().theCase)).toEqual([]);
});

test('what the law requires is not by choice, and the other way round', () => {
  const assessment: Undertaking = { ...esol, intervention: 'required-assessment', requiredByLaw: true };
  expect(requiredByLaw([assessment, esol])).toEqual([assessment]);
  expect(byChoice([assessment, esol])).toEqual([esol]);
});

test.each<[string, () => Story, boolean]>([
  ['is on', () => undiverted(stages.drafting(), esol), true],
  ['is none where something was filed', () => filedWith(esol), false],
  ['is over where the case was taken back', () => withdrawn(handedOver(esol)), false],
])('help without a filing %s', (_what, story, expected) => {
  expect(isHelpOn(story().theCase)).toBe(expected);
});
