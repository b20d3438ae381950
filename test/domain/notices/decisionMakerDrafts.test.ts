import { describe, expect, test } from 'vitest';
import { decisionMakerDrafts } from '../../../src/domain/notices/decisionMakerDrafts.ts';
import * as stages from '../../support/caseStages.ts';
import { byClock, inspector, reported, type Story, sergeant, tell } from '../../support/caseStories.ts';

const excuse = { type: 'decide-breach', decision: 'excuse', reason: 'They were in hospital.' } as const;
const cards = [{ person: 'sergeant-1', about: 'breach' }, { person: 'sergeant-2' }] as const;

/** What decision makers hear between two moments of a story, as "news person". */
function heard(before: Story, after: Story): readonly string[] {
  const happened = after.events.slice(before.events.length);
  const by = happened.at(-1)?.by ?? { kind: 'clock' };
  return decisionMakerDrafts(
    happened.map(({ event }) => event),
    { theCase: before.theCase, events: before.events, detailCards: cards },
    { theCase: after.theCase, by },
  ).map(({ kind, to, news, person }) => `${kind} ${to} ${news} ${person}`);
}

describe('given a breach, then in their own chats hear of', () => {
  test('a report on it: those who have it before them', () => {
    const breach = stages.breachedConditionalCaution();
    expect(heard(breach, reported(breach, 'completed'))).toEqual([
      'officer-message decider reported-since sergeant-1',
    ]);
  });

  test('nobody else: not of an earlier breach, nor where nobody has read it', () => {
    const varied = stages.varied();
    expect(heard(varied, reported(varied, 'attended'))).toEqual([]);
    const breach = stages.breachedConditionalCaution();
    const after = reported(breach, 'completed');
    const drafts = (detailCards?: typeof cards) =>
      decisionMakerDrafts(
        after.events.slice(breach.events.length).map(({ event }) => event),
        { theCase: breach.theCase, events: breach.events, ...(detailCards && { detailCards }) },
        { theCase: after.theCase, by: { kind: 'clock' } },
      );
    expect(drafts()).toEqual([]);
    // Accepted, missed, missed, and now this one: the fourth.
    expect(drafts(cards).map(({ report }) => report)).toEqual([3]);
  });

  test('its completion after a charge was decided: whoever decided it, until it is charged', () => {
    const charged = stages.charged();
    expect(heard(charged, reported(charged, 'completed'))).toEqual([
      `officer-message decider reported-since ${sergeant.id}`,
    ]);
    const since = byClock(charged, { type: 'victim-handed-over' });
    expect(heard(since, reported(since, 'completed')), 'whatever came between').toEqual([
      `officer-message decider reported-since ${sergeant.id}`,
    ]);
    const made = tell(charged, { type: 'decide-instead', disposal: 'charge' });
    expect(() => reported(made, 'completed')).toThrow('closed');
    // What is no longer asked of them, and was not done, bears on no charge.
    expect(() => reported(charged, 'attended')).toThrow('closed');
  });

  test('the report that made it one: nobody, as they are asked', () => {
    const filed = reported(stages.filedConditionalCaution(), 'accepted', 'missed');
    expect(heard(filed, reported(filed, 'missed'))).toEqual([]);
  });

  // A decision binds the rank that gave it: whoever approved hears what became of it in hands below theirs.
  test('that its officer let it pass: whoever approved it', () => {
    const breach = stages.breachedOfInspector();
    expect(heard(breach, tell(breach, excuse))).toEqual([
      `officer-message decider breach-of-approved ${inspector.id}`,
    ]);
    expect(heard(breach, tell(breach, excuse, { by: inspector }))).toEqual([]);
    const own = stages.breachedCommunityResolution();
    expect(heard(own, tell(own, excuse)), 'nobody approved it').toEqual([]);
  });
});

test('given somebody who was asked to withdraw a case, when it is completed first, then they hear that they need not decide', () => {
  const asked = stages.askedToWithdraw();
  expect(heard(asked, reported(asked, 'completed'))).toEqual([
    'officer-message decider withdrawal-idle sergeant-2',
  ]);
  expect(heard(asked, reported(asked, 'accepted'))).toEqual([]);
  expect(heard(asked, tell(asked, { type: 'stop-asking' })), 'its officer took it back').toEqual([]);
});
