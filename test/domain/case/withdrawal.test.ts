import { describe, expect, test } from 'vitest';
import { openRequest } from '../../../src/domain/case/openRequest.ts';
import { rankToWithdraw } from '../../../src/domain/case/rankToWithdraw.ts';
import { noticesFor } from '../../../src/domain/notices/noticesFor.ts';
import * as stages from '../../support/caseStages.ts';
import {
  attempt,
  filed,
  inspector,
  minute,
  outcomeOf,
  reported,
  type Story,
  sergeant,
  tell,
} from '../../support/caseStories.ts';
import { frozenRecord } from '../../support/filings.ts';
import { toldBetween } from '../../support/toldBetween.ts';

const reason = 'They have moved abroad and cannot finish the course.';
const ask = { type: 'withdraw', reason } as const;
const decision = (approved: boolean) => ({ type: 'decide-authority', approved, reason: 'I know.' }) as const;
const approvedBy = (
  rank: 'sergeant' | 'inspector',
  by = rank === 'inspector' ? inspector : sergeant,
): Story => tell(stages.awaiting(rank), decision(true), { by });
const drafting = stages.drafting;
const approvedOf = (disposal: 'community-resolution', by: typeof sergeant): Story =>
  tell(
    tell(drafting(), { type: 'ask-authority', disposal, authority: 'sergeant', basis: 'b' }),
    decision(true),
    { by },
  );
/** Approved as such: a community resolution that a sergeant had to decide. */
const approvedResolution = (): Story =>
  filed(approvedOf('community-resolution', sergeant), { disposal: 'community-resolution' });
const asked = (story: Story = stages.filedConditionalCaution()): Story => tell(story, ask);
/** An inspector approved a deferral, it was breached, and it was said that it is decided again. */
function decidedAgainAfterInspector(): Story {
  const disposal = 'deferred-prosecution';
  const request = { type: 'ask-authority', disposal, authority: 'inspector', basis: 'these facts' } as const;
  const approval = { type: 'decide-authority', approved: true, reason: 'A good plan.' } as const;
  const approved = tell(tell(stages.drafting(), request), approval, { by: inspector });
  const breached = reported(filed(approved, { disposal }), 'accepted', 'missed', 'missed');
  const again = { type: 'decide-breach', decision: 'decide-again', reason: 'It did not work.' } as const;
  return tell(breached, again, { by: inspector });
}

const declinedBy = (by: typeof sergeant): Story => tell(asked(), decision(false), { by });

// Once a caution is signed only a decision maker ends it; a decision binds the rank that gave it; what is the officer's own
// to decide is the officer's own to take back. Who, by disposal, filed or not, and open breach:
describe('given a case whose officer would withdraw it, then', () => {
  test.each<[string, () => Story, 'sergeant' | 'inspector' | undefined, string]>([
    ['a draft is the officer’s', drafting, undefined, 'withdrawn'],
    [
      'what waits for a decision and was not filed is the officer’s',
      stages.awaitingSergeant,
      undefined,
      'withdrawn',
    ],
    [
      'what was approved and not filed is the officer’s: nobody has signed',
      stages.approved,
      undefined,
      'withdrawn',
    ],
    [
      'a resolution that was the officer’s own to decide is theirs',
      stages.filedForDivert,
      undefined,
      'withdrawn',
    ],
    ['so is one that nobody reports on', stages.filedWithoutProvider, undefined, 'withdrawn'],
    [
      'a resolution that a sergeant approved is a sergeant’s',
      approvedResolution,
      'sergeant',
      'withdrawal-requested',
    ],
    [
      'a caution that a sergeant approved is a sergeant’s',
      stages.filedConditionalCaution,
      'sergeant',
      'withdrawal-requested',
    ],
    [
      'a caution that an inspector approved is an inspector’s',
      () => filed(approvedBy('inspector')),
      'inspector',
      'withdrawal-requested',
    ],
    [
      'and so where an inspector approved what a sergeant could',
      () => filed(approvedBy('sergeant', inspector)),
      'inspector',
      'withdrawal-requested',
    ],
    [
      'a caution of an old record, without an approval, is a sergeant’s',
      () => filed(drafting()),
      'sergeant',
      'withdrawal-requested',
    ],
    [
      'a youth caution is a sergeant’s',
      () => filed(drafting(), { disposal: 'youth-caution' }),
      'sergeant',
      'withdrawal-requested',
    ],
    [
      'a deferral that nobody approved is the officer’s',
      () => filed(drafting(), { disposal: 'deferred-prosecution' }),
      undefined,
      'withdrawn',
    ],
    [
      'a caution whose provider declined is a sergeant’s',
      stages.declinedByProvider,
      'sergeant',
      'withdrawal-requested',
    ],
    [
      'and while another is chosen in its place',
      () => tell(stages.declinedByProvider(), { type: 'choose-another' }),
      'sergeant',
      'withdrawal-requested',
    ],
    [
      'a caution whose course is completed is a sergeant’s',
      stages.courseCompleted,
      'sergeant',
      'withdrawal-requested',
    ],
    [
      'a breach is decided first, whoever approved it',
      stages.breachedConditionalCaution,
      'sergeant',
      'refused: breached',
    ],
    ['a breach of a resolution, too', stages.breachedCommunityResolution, undefined, 'refused: breached'],
    [
      'a caution whose breach was excused or moved is a sergeant’s',
      stages.varied,
      'sergeant',
      'withdrawal-requested',
    ],
    ['what has ended has ended', stages.completed, undefined, 'refused: closed'],
    ['so has a caution whose breach was put to a charge', stages.charged, undefined, 'refused: closed'],
    [
      'a deferral that was filed without the approval, which was of a caution, is the officer’s',
      () => filed(approvedBy('inspector'), { disposal: 'deferred-prosecution' }),
      undefined,
      'withdrawn',
    ],
    [
      'a caution that was signed, where an inspector had approved a resolution, is a sergeant’s',
      () => filed(approvedOf('community-resolution', inspector)),
      'sergeant',
      'withdrawal-requested',
    ],
    [
      'with the youth justice service nothing is signed: it is the officer’s',
      stages.withYouthJustice,
      undefined,
      'withdrawn',
    ],
    [
      'after an inspector declined to, it is an inspector’s',
      () => declinedBy(inspector),
      'inspector',
      'withdrawal-requested',
    ],
    [
      'after a sergeant declined to, it is a sergeant’s',
      () => declinedBy(sergeant),
      'sergeant',
      'withdrawal-requested',
    ],
    // The approval stands no more: a case that is decided again is a draft, whatever was approved and filed before.
    ['decided again, it is a draft: the officer’s', decidedAgainAfterInspector, undefined, 'withdrawn'],
    ['nobody is asked twice at once', asked, 'sergeant', 'refused: already-asked'],
  ])('%s', (_who, story, rank, outcome) => {
    expect(rankToWithdraw(story().theCase)).toBe(rank);
    expect(outcomeOf(attempt(story(), ask))).toBe(outcome);
  });
});

// R03a: the law ended it, and nothing was decided; whoever is older than was typed begins a case of their own.
describe('given a child under ten whose age was mistyped, when the case is taken back, then', () => {
  const ofNine = () => stages.draftingWith({ age: 9 });
  const ended = () => tell(ofNine(), { type: 'record-undiverted', record: frozenRecord, outcomeCode: '11' });
  const takenBack = { type: 'withdraw' } as const;

  test('it was ended for a wrong age, and that once', () => {
    expect(attempt(ended(), takenBack)).toEqual({
      ok: true,
      value: [{ type: 'withdrawn', why: 'wrong-age' }],
    });
    expect(outcomeOf(attempt(tell(ended(), takenBack), takenBack))).toBe('refused: closed');
  });

  test('that the age was wrong is kept of it, and of no other case that is taken back', () => {
    expect(tell(ended(), takenBack).theCase).toMatchObject({ ageWasWrong: true });
    expect(stages.withdrawn().theCase).not.toHaveProperty('ageWasWrong');
  });

  test('a draft of them is withdrawn as any other', () => {
    expect(attempt(ofNine(), takenBack)).toEqual({ ok: true, value: [{ type: 'withdrawn' }] });
  });
});

test('given a question that is open, when its officer asks again, then they are told to wait or to take it back', () => {
  const again = attempt(asked(), ask);
  expect(again.ok === false && again.sentence).toBe(
    'Somebody is being asked about WM-7Q4K-93 already: wait, or take that question back first. Nothing was changed.',
  );
});

test.each<[string, () => Story, string]>([
  [
    'while what comes of the charge is to be recorded',
    stages.charged,
    'waits for what comes of the charge: record that here',
  ],
  ['once that is recorded', stages.notChargedAfterBreach, 'is closed'],
  ['once it is completed', stages.completed, 'is closed'],
])(
  'given a closed case, when its officer would withdraw it %s, then they are told so',
  (_when, story, words) => {
    const outcome = attempt(story(), ask);
    const { reference } = story().theCase;
    expect(outcome.ok === false && outcome.sentence).toBe(`${reference} ${words}. Nothing was changed.`);
  },
);

describe('given a signed caution that its officer asks to have withdrawn, then', () => {
  test('it goes on as it is: nothing is told, and what is reported counts', () => {
    const before = stages.filedConditionalCaution();
    const story = asked(before);
    expect(story.theCase.state).toEqual(before.theCase.state);
    expect(toldBetween(before, story)).toEqual(['authorisation-card supervisors']);
    const later = reported(story, 'accepted', 'missed');
    expect(later.theCase).toMatchObject({ strikes: 1, state: { status: 'in-progress' } });
    expect(openRequest(later.theCase)).toMatchObject({ authority: 'sergeant', reason });
  });

  test('not its officer decides, whatever their rank, nor a constable; nor anybody unread', () => {
    const answer = (by: typeof sergeant, unread = false) =>
      outcomeOf(attempt(asked(), { ...decision(true), unread }, { by }));
    const { officer } = asked().theCase;
    expect(answer({ ...officer, rank: 'inspector' })).toBe('refused: own-case');
    expect(answer({ ...sergeant, rank: 'constable' })).toBe('refused: rank');
    expect(answer(sergeant, true)).toBe('refused: unread');
    const ofInspector = asked(filed(approvedBy('inspector')));
    expect(outcomeOf(attempt(ofInspector, decision(true), { by: sergeant }))).toBe('refused: rank');
    expect(outcomeOf(attempt(ofInspector, decision(true), { by: inspector }))).toBe(
      'withdrawal-decided + withdrawn',
    );
  });

  test('approved, it is withdrawn: its provider is told, and its officer why', () => {
    const story = tell(asked(), decision(true), { by: sergeant });
    expect(story.theCase.state).toMatchObject({ status: 'closed', how: 'withdrawn' });
    expect(story.theCase.withdrawals?.at(-1)?.came).toMatchObject({
      ...{ what: 'approved', by: sergeant.name, rank: 'sergeant', reason: 'I know.' },
    });
    // What was approved before it was filed stands as it was.
    expect(story.theCase.authority).toMatchObject({ approved: true, disposal: 'conditional-caution' });
    expect(toldBetween(asked(), story)).toEqual([
      'officer-message officer withdrawal-approved',
      'officer-card officer',
      'authorisation-outcome supervisors',
      'referral-update provider',
    ]);
  });

  test('declined, nothing is changed but that its officer reads why', () => {
    const story = declinedBy(sergeant);
    expect(story.theCase.state).toEqual(asked().theCase.state);
    expect(story.theCase.refusals).toBeUndefined();
    expect(toldBetween(asked(), story)).toEqual([
      'officer-message officer withdrawal-declined',
      'officer-card officer',
      'authorisation-outcome supervisors',
    ]);
  });

  test('taken back by its officer, it is asked no more, and the case goes on', () => {
    const story = tell(asked(), { type: 'stop-asking' });
    expect(openRequest(story.theCase)).toBeUndefined();
    expect(story.theCase.state).toEqual(asked().theCase.state);
    expect(toldBetween(asked(), story)).toEqual(['authorisation-outcome supervisors']);
  });

  test('each time it was asked is kept with what came of it', () => {
    const story = tell(asked(declinedBy(sergeant)), { type: 'stop-asking' });
    expect(story.theCase.withdrawals?.map(({ came }) => came?.what)).toEqual(['declined', 'taken-back']);
  });

  const filedAgain = (story: Story): Story =>
    filed(tell(reported(story, 'declined'), { type: 'choose-another' }));
  const askedAgain = (story: Story): Story =>
    asked(tell(reported(tell(story, { type: 'stop-asking' }), 'declined'), { type: 'choose-another' }));
  test.each<[string, string, (story: Story) => Story]>([
    ['it is breached', 'breached', (story) => reported(story, 'accepted', 'missed', 'missed')],
    ['the provider ends it', 'breached', (story) => reported(story, 'accepted', 'withdrawn')],
    ['it is completed', 'completed', (story) => reported(story, 'accepted', 'completed')],
    [
      'its officer chooses another',
      'goes-on',
      (story) => tell(reported(story, 'declined'), { type: 'choose-another' }),
    ],
    ['it is filed anew', 'goes-on', filedAgain],
    ['what was asked while another was chosen is filed', 'goes-on', (story) => filed(askedAgain(story))],
  ])('once %s, the question falls away, and its card says so and why: %s', (_what, because, goOn) => {
    const story = goOn(asked());
    expect(story.theCase.withdrawals?.at(-1)?.came).toMatchObject({ because });
    expect(openRequest(story.theCase)).toBeUndefined();
    expect(story.theCase.withdrawals?.at(-1)?.came?.what).toBe('fell-away');
    expect(toldBetween(asked(), story)).toContain('authorisation-outcome supervisors');
    expect(outcomeOf(attempt(story, decision(true), { by: sergeant }))).toBe('refused: already-decided');
  });

  test.each<[string, (story: Story) => Story]>([
    ['accepts it', (story) => reported(story, 'accepted')],
    ['books them', (story) => reported(story, 'booked')],
    ['reports one miss', (story) => reported(story, 'missed')],
    ['declines it', (story) => reported(story, 'declined')],
  ])('it is still asked where the provider %s', (_what, goOn) => {
    expect(openRequest(goOn(asked()).theCase)).toBeDefined();
  });

  test('asked while another is chosen, it falls away as soon as a supervisor is asked about that', () => {
    const draft = asked(tell(stages.declinedByProvider(), { type: 'choose-another' }));
    const request = {
      type: 'ask-authority',
      disposal: 'conditional-caution',
      authority: 'sergeant',
      basis: 'b',
    } as const;
    const story = tell(draft, request);
    expect(story.theCase.withdrawals?.at(-1)?.came?.what).toBe('fell-away');
    expect(openRequest(story.theCase)).toMatchObject({ disposal: 'conditional-caution' });
    expect(outcomeOf(attempt(story, ask))).toBe('refused: already-asked');
  });
});

test('given a refusal before the caution that was filed, when a sergeant agrees to withdraw it, then no channel hears that its officer did', () => {
  const refused = tell(stages.awaiting('sergeant'), decision(false), { by: sergeant });
  const again = {
    type: 'ask-authority',
    disposal: 'conditional-caution',
    authority: 'sergeant',
    basis: 'b',
  } as const;
  const story = asked(filed(tell(tell(refused, again), decision(true), { by: sergeant })));
  const told = toldBetween(story, tell(story, decision(true), { by: sergeant }));
  expect(told.join()).not.toContain('withdrawn-after-refusal');
  expect(noticesFor([], { before: story.theCase, after: story.theCase }, minute(90), () => 'n')).toEqual([]);
});
