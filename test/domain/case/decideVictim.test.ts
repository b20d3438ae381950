import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/domain/case/apply.ts';
import type { Command, RankedStaff } from '../../../src/domain/case/command.ts';
import { decide } from '../../../src/domain/case/decide.ts';
import { hasVictim } from '../../../src/domain/victim/hasVictim.ts';
import type { CallOutcome } from '../../../src/domain/victim/victimEvent.ts';
import * as stages from '../../support/caseStages.ts';
import {
  attempt,
  minute,
  officer,
  otherOfficer,
  outcomeOf,
  type Story,
  tell,
} from '../../support/caseStories.ts';
import { filingFor, frozenRecord } from '../../support/filings.ts';
import { callAbout, triedCall } from '../../support/victimCalls.ts';
import { westMidlands } from '../../support/westMidlands.ts';
import { anyCommands } from './randomCommands.ts';

const lee: RankedStaff = { id: 'liaison-1', name: 'Lee Hart', rank: 'constable' };
const mo: RankedStaff = { id: 'liaison-2', name: 'Mo Reed', rank: 'constable' };
const log: Command = { type: 'log-victim-call', call: callAbout('views', 'views') };
const survey = {
  by: 'phone',
  scriptVersion: 'test',
  understood: 5,
  heard: 4,
  fair: 4,
  satisfied: 3,
} as const;
const asked = (after: 'call' | 'closure'): Command => ({
  type: 'record-survey',
  survey: { ...survey, after },
});
const message: Command = { type: 'note-message', message: 'completion', channel: 'text', notifyId: 'n-1' };
const messageEnded: Command = { type: 'end-message', notifyId: 'n-1', ended: 'delivered' };
type By = RankedStaff | 'provider' | 'victim' | 'clock';

/** What the domain answers, where the liaison is known as such. */
function answerTo({ theCase, events }: Story, command: Command, by: By) {
  const { policy, offences } = westMidlands;
  const isLiaison = typeof by !== 'string' && by.id.startsWith('liaison');
  return decide(theCase, command, { now: minute(events.length), by, isLiaison, policy, offences });
}

const give = (story: Story, command: Command, by: RankedStaff): Story => {
  const outcome = answerTo(story, command, by);
  if (!outcome.ok) throw new Error(`${command.type} is refused: ${outcome.code}`);
  const { events, theCase } = outcome.value.reduce((told, event) => tellEvent(told, event, by), story);
  return { events, theCase };
};

function tellEvent(story: Story, event: Story['events'][number]['event'], by: RankedStaff): Story {
  const logged = {
    at: minute(story.events.length),
    by: { kind: 'staff', ...by },
    cause: 'c',
    event,
  } as const;
  const events = [...story.events, logged];
  return { events, theCase: replay(events) };
}

const handed = () => tell(stages.drafting(), { type: 'hand-to-liaison' });
const taken = () => give(handed(), { type: 'take-call' }, lee);
const takenByOfficer = () => give(handed(), { type: 'take-call' }, officer);
const nobodyHarmed = () => stages.unheardWith({ victim: 'none' });
/** A text about the end has gone out; what else happened to it. */
const withMessage = (...more: readonly Story['events'][number]['event'][]): Story =>
  [
    { type: 'victim-messaged', message: 'completion', channel: 'text', notifyId: 'n-1' } as const,
    ...more,
  ].reduce<Story>((story, event) => tellEvent(story, event, officer), stages.completed());
/** Taken before five in the morning, while it is nine now. */
const keptTooLong = () => {
  const { events } = taken();
  const early = events.map((one) => ({ ...one, at: '2026-11-20T04:55:00.000Z' }));
  return { events: early, theCase: replay(early) };
};

describe('given a call to a victim, when somebody asks for it, then', () => {
  test.each<[string, () => Story, Command, By, string]>([
    [
      'the officer hands it over',
      stages.drafting,
      { type: 'hand-to-liaison' },
      officer,
      'victim-handed-over',
    ],
    [
      'another officer does not',
      stages.drafting,
      { type: 'hand-to-liaison' },
      otherOfficer,
      'refused: not-yours',
    ],
    [
      'nobody hands over once it is filed',
      stages.filedForDivert,
      { type: 'hand-to-liaison' },
      officer,
      'refused: not-yours',
    ],
    ['twice is once', handed, { type: 'hand-to-liaison' }, officer, ''],
    ['one of the liaison takes it', handed, { type: 'take-call' }, lee, 'victim-call-taken'],
    ['a second does not', taken, { type: 'take-call' }, mo, 'refused: taken'],
    ['the one who has it asks again', taken, { type: 'take-call' }, lee, ''],
    ['another officer takes none', handed, { type: 'take-call' }, otherOfficer, 'refused: not-yours'],
    ['a provider takes none', handed, { type: 'take-call' }, 'provider', 'refused: not-yours'],
    ['a second cannot record it', taken, log, mo, 'refused: taken'],
    [
      'a second takes it once it was kept for hours',
      keptTooLong,
      { type: 'take-call' },
      mo,
      'victim-call-taken',
    ],
    ['the officer takes it back then', keptTooLong, { type: 'take-back-call' }, officer, 'victim-taken-back'],
    ['who has kept it for hours still records it', keptTooLong, log, lee, 'victim-called'],
    [
      'the officer records what they took after handing it over',
      takenByOfficer,
      log,
      officer,
      'victim-called',
    ],
    ['who has it records it', taken, log, lee, 'victim-called'],
    ['the officer cannot record what was handed over', handed, log, officer, 'refused: not-yours'],
    ['the officer records their own', stages.drafting, log, officer, 'victim-called'],
    [
      'the officer does not take back what somebody has',
      taken,
      { type: 'take-back-call' },
      officer,
      'refused: taken',
    ],
    [
      'the officer takes it back while it is free',
      handed,
      { type: 'take-back-call' },
      officer,
      'victim-taken-back',
    ],
    ['somebody else’s leaving leaves nothing', taken, { type: 'leave-call' }, mo, ''],
    ['who has it leaves it', taken, { type: 'leave-call' }, lee, 'victim-call-left'],
    ['a provider leaves nothing of what nobody has', handed, { type: 'leave-call' }, 'provider', ''],
    ['no message has ended where nobody was harmed', nobodyHarmed, messageEnded, 'clock', ''],
    [
      'after closure calls are still recorded',
      stages.completed,
      { type: 'log-victim-call', call: callAbout('completion', 'completion') },
      lee,
      'victim-called',
    ],
    [
      'answers of a draft come too late once it is filed',
      stages.filedForDivert,
      { ...log, answers: { facts: { victimView: 'supports' } } } as Command,
      lee,
      'refused: not-a-draft',
    ],
    [
      'and while somebody is asked to decide they are kept, so that the decider sees them',
      stages.awaitingSergeant,
      { ...log, answers: { facts: { victimView: 'opposes' } } } as Command,
      lee,
      'answered + victim-called',
    ],
    [
      'answers of a draft come too late once it was not diverted, though somebody is asked how it goes on',
      stages.askedToEndIt,
      { ...log, answers: { facts: { victimView: 'opposes' } } } as Command,
      lee,
      'refused: not-a-draft',
    ],
    ['a call is recorded all the same', stages.askedToEndIt, log, lee, 'victim-called'],
    [
      'the four questions after closure, though somebody is asked how it goes on',
      stages.askedToEndIt,
      asked('closure'),
      'victim',
      'victim-surveyed',
    ],
    [
      'the four questions while nobody was reached',
      stages.filedForDivert,
      asked('call'),
      'victim',
      'refused: not-asked',
    ],
    [
      'the four questions once more after closure',
      stages.completed,
      asked('closure'),
      'victim',
      'victim-surveyed',
    ],
    [
      'the four questions by phone to the liaison',
      stages.completed,
      asked('closure'),
      lee,
      'victim-surveyed',
    ],
    [
      'the four questions by another officer',
      stages.completed,
      asked('closure'),
      otherOfficer,
      'refused: not-yours',
    ],
    [
      'the four questions by a provider',
      stages.completed,
      asked('closure'),
      'provider',
      'refused: not-yours',
    ],
    ['a message is noted by the clock', stages.completed, message, 'clock', 'victim-messaged'],
    ['a message is noted by nobody else', stages.completed, message, officer, 'refused: not-yours'],
    [
      'the four questions by phone to the officer',
      stages.completed,
      asked('closure'),
      officer,
      'victim-surveyed',
    ],
    [
      'the four questions after closure, while it is open',
      () =>
        tell(stages.filedForDivert(), { type: 'log-victim-call', call: callAbout('disposal', 'disposal') }),
      asked('closure'),
      officer,
      'refused: not-asked',
    ],
    ['the four questions by the clock', stages.completed, asked('closure'), 'clock', 'refused: not-yours'],
    ['another officer records nothing', stages.drafting, log, otherOfficer, 'refused: not-yours'],
    ['a provider records nothing', stages.drafting, log, 'provider', 'refused: not-yours'],
    ['the victim records no call themselves', handed, log, 'victim', 'refused: not-yours'],
    [
      'a provider hands nothing over',
      stages.drafting,
      { type: 'hand-to-liaison' },
      'provider',
      'refused: not-yours',
    ],
    [
      'another officer takes nothing back',
      handed,
      { type: 'take-back-call' },
      otherOfficer,
      'refused: not-yours',
    ],
    ['the liaison takes nothing back', handed, { type: 'take-back-call' }, lee, 'refused: not-yours'],
    ['a provider takes nothing back', handed, { type: 'take-back-call' }, 'provider', 'refused: not-yours'],
    [
      'what was never handed over is not taken back',
      stages.drafting,
      { type: 'take-back-call' },
      officer,
      '',
    ],
    ['a provider leaves nothing', taken, { type: 'leave-call' }, 'provider', ''],
    ['nobody leaves what nobody has', handed, { type: 'leave-call' }, lee, ''],
    [
      'the officer takes a call after filing',
      stages.filedForDivert,
      { type: 'take-call' },
      officer,
      'victim-call-taken',
    ],
    [
      'one of the liaison takes it again once it was kept for hours',
      keptTooLong,
      { type: 'take-call' },
      lee,
      'victim-call-taken',
    ],
    [
      'answers of a draft with the call in which they were given',
      handed,
      { ...log, answers: { facts: { victimView: 'supports' } } } as Command,
      lee,
      'answered + victim-called',
    ],
    [
      'what the victim wants and how to reach them, without a call',
      stages.drafting,
      { type: 'log-victim-call', wishes: { preferred: 'text' }, details: { phone: '07700 900123' } },
      officer,
      'victim-wishes + victim-recorded',
    ],
    [
      'the end of a message other than the one that was sent',
      () => withMessage(),
      { ...messageEnded, notifyId: 'n-2' } as Command,
      'clock',
      '',
    ],
    ['the end of a message', () => withMessage(), messageEnded, 'clock', 'victim-message-ended'],
    [
      'the end of a message, a second time',
      () => withMessage({ type: 'victim-message-ended', notifyId: 'n-1', ended: 'delivered' }),
      messageEnded,
      'clock',
      '',
    ],
    ['the end of a message that nobody sent', stages.completed, messageEnded, 'clock', ''],
    ['the end of a message said by somebody', stages.completed, messageEnded, lee, 'refused: not-yours'],
  ])('%s', (_what, story, command, by, expected) => {
    expect(outcomeOf(answerTo(story(), command, by))).toBe(expected);
  });

  test('who comes second is told in a plain sentence who has it', () => {
    const outcome = answerTo(taken(), { type: 'take-call' }, mo);
    expect(outcome.ok === false && outcome.sentence).toBe(
      'Lee Hart has this call already. Nothing was changed.',
    );
  });

  test('once it is recorded, the case keeps what was said, by whom, and nobody has it any more', () => {
    const { victim } = give(taken(), log, lee).theCase;
    expect(victim).toMatchObject({ told: { views: expect.any(String) } });
    expect(victim?.calls.at(-1)).toMatchObject({ outcome: 'reached', by: { id: lee.id, name: lee.name } });
    expect([victim?.takenBy, victim?.handedOverAt]).toEqual([undefined, undefined]);
  });

  test('a failed attempt gives it back, still to be made', () => {
    const { victim } = give(taken(), { type: 'log-victim-call', call: triedCall }, lee).theCase;
    expect(victim?.takenBy).toBeUndefined();
    expect(victim?.handedOverAt).toBeDefined();
  });
});

/** A draft in which they were tried with these ends. */
function triedWith(...outcomes: readonly CallOutcome[]) {
  const log = (outcome: CallOutcome): Command => ({
    type: 'log-victim-call',
    call: { ...triedCall, outcome },
  });
  return outcomes.reduce((story, outcome) => tell(story, log(outcome)), stages.unheardWith({}));
}

describe('given a victim, when the officer files, then', () => {
  const file: Command = { type: 'file', filing: filingFor({}), record: frozenRecord };

  test.each([
    ['nobody tried: refused', () => stages.unheardWith({}), 'refused: victim-not-heard'],
    [
      'nobody knows whether somebody was harmed: refused',
      () => stages.unheardWith({ victim: undefined as never }),
      'refused: victim-not-heard',
    ],
    ['one attempt without an answer is enough', stages.drafting, 'filed'],
    // Whoever answered was somebody else, or could not talk: they have not been heard, nor tried in earnest (R25).
    ['a wrong number is no attempt: refused', () => triedWith('wrong-details'), 'refused: victim-not-heard'],
    ['it was not safe to talk: refused', () => triedWith('not-safe'), 'refused: victim-not-heard'],
    ['a wrong number, then no answer', () => triedWith('wrong-details', 'no-answer'), 'filed'],
    ['no answer, then not safe', () => triedWith('no-answer', 'not-safe'), 'filed'],
    [
      'no answer, of a number that was wrong: refused',
      () => triedWith('no-answer', 'wrong-details'),
      'refused: victim-not-heard',
    ],
    ['nobody was harmed', () => stages.unheardWith({ victim: 'none' }), 'filed'],
    ['an offence without a victim', () => stages.unheardWith({ offence: 'possession-cannabis' }), 'filed'],
  ])('%s', (_what, story, expected) => {
    expect(outcomeOf(attempt(story(), file))).toBe(expected);
  });

  // What they said of the decision that failed is not what they say of the next one (R25).
  test.each([
    ['before it was to be decided again', -1, 'refused: victim-not-heard'],
    ['at that very moment', 0, 'refused: victim-not-heard'],
    ['after it', 1, 'filed'],
  ])('a call %s: %s', (_when, later, expected) => {
    const { events, theCase } = stages.decidedAgain();
    const { victim } = theCase;
    if (victim?.anewSince === undefined) throw new Error('This stage is decided anew');
    const at = new Date(Date.parse(victim.anewSince) + later).toISOString();
    const call = { ...callAbout('views', 'views'), at, by: { id: lee.id, name: lee.name } };
    const story = { events, theCase: { ...theCase, victim: { ...victim, calls: [call] } } };
    expect(outcomeOf(attempt(story, file))).toBe(expected);
  });

  test('another officer hears that it is not theirs, not who was rung', () => {
    expect(outcomeOf(attempt(stages.unheardWith({}), file, { by: otherOfficer }))).toBe('refused: not-yours');
  });

  test('the refusal says what to do', () => {
    const outcome = attempt(stages.unheardWith({}), file);
    expect(outcome.ok === false && outcome.sentence).toContain('Go back, try, and record it.');
  });

  test('whatever anybody does in any order, nothing is filed with a victim recorded and no effort logged', () => {
    let filings = 0;
    const victims = fc.constantFrom(
      'person' as const,
      'business' as const,
      'child' as const,
      'none' as const,
    );
    const attempts = fc.constantFrom<Command>(
      log,
      { type: 'log-victim-call', call: triedCall },
      { type: 'hand-to-liaison' },
      { type: 'take-back-call' },
      { type: 'take-call' },
      { type: 'leave-call' },
      file,
      file,
    );
    const others = fc.array(fc.record({ command: attempts, by: fc.constantFrom(officer, lee, mo) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(victims, others, anyCommands, fc.boolean(), (victim, first, then, isMixed) => {
        let story = stages.unheardWith({ victim });
        for (const { command, by } of isMixed ? [...first, ...then] : [...then, ...first]) {
          const outcome =
            typeof by === 'string' ? attempt(story, command, { by }) : answerTo(story, command, by);
          if (!outcome.ok) continue;
          for (const event of outcome.value) {
            if (event.type === 'filed') {
              filings += 1;
              const { answers, victim: known } = story.theCase;
              const offence = westMidlands.offences.find(({ id }) => id === answers.facts.offence);
              if (hasVictim(offence, answers.facts)) expect(known?.calls.length ?? 0).toBeGreaterThan(0);
            }
            story = tellEvent(story, event, typeof by === 'string' ? officer : by);
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(filings, 'filings among the random stories').toBeGreaterThan(50);
  });
});
