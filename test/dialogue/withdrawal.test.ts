import { describe, expect, test } from 'vitest';
import { authorisationView } from '../../src/dialogue/screens/authorisation/authorisationView.ts';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import { endReasonView } from '../../src/dialogue/screens/case/endReasonView.ts';
import { newsView } from '../../src/dialogue/screens/news/newsView.ts';
import { everybodyReached } from '../../src/domain/notices/notReached.ts';
import type { Facts } from '../../src/law/facts.ts';
import { dialogueContextOf } from '../../src/turns/turnDeps.ts';
import * as stages from '../support/caseStages.ts';
import {
  byClock,
  filed,
  inspector,
  reported,
  type Story,
  sergeant,
  tell,
  withdrawn,
} from '../support/caseStories.ts';
import { courseCondition, remedyCondition, type SomeOfFiling } from '../support/filings.ts';
import { callAbout } from '../support/victimCalls.ts';
import { westMidlands as force } from '../support/westMidlands.ts';
import { deps } from './sitting.ts';

const asked = stages.askedToWithdraw;
const answered = (approved: boolean): Story =>
  tell(asked(), { type: 'decide-authority', approved, reason: 'I spoke to them.' }, { by: sergeant });
const excused = { type: 'decide-breach', decision: 'excuse', reason: 'They were ill.' } as const;
const question = ({ theCase }: Story, isForDecider: boolean) =>
  authorisationView(theCase, dialogueContextOf(deps), { isForDecider });
const card = ({ theCase }: Story) => caseView(theCase, force);

// A provider's end was told, and nobody said to whoever was to pay, or to write, that they need not.
test.each<[string, SomeOfFiling, string]>([
  [
    'money and a letter alone',
    { intervention: null, provider: null, conditions: [remedyCondition] },
    'Tell the person that nothing of what was agreed is asked of them any more.',
  ],
  [
    'a course and a letter',
    { conditions: [courseCondition, remedyCondition] },
    'Tell the person that nothing of what was agreed is asked of them any more, that nobody will phone or see them',
  ],
  ['a course alone', { conditions: [courseCondition] }, 'Tell the person that nobody will phone or see them'],
])(
  'given %s, once it is withdrawn its officer is to tell the person that it is off',
  (_what, some, tells) => {
    expect(JSON.stringify(card(withdrawn(filed(stages.approved(), some))).data)).toContain(tells);
  },
);

describe('given a signed caution that is to be withdrawn, then', () => {
  test('its officer reads on the button whom it asks, and is asked why', () => {
    const { verbs, data } = card(stages.filedConditionalCaution());
    expect(verbs).toContain('withdraw');
    expect(data).toMatchObject({ withdrawIt: 'Ask a sergeant to withdraw it' });
    const view = endReasonView(asked().theCase, force, everybodyReached, 'withdraw');
    expect(Object.keys(view.fields)).toEqual(['withdrawReason']);
    expect(view.note).toContain('The case goes on as it is until they have decided.');
    expect(card(stages.filedForDivert()).data).toMatchObject({ withdrawIt: 'Withdraw this case' });
  });

  test('a sergeant reads what happens either way, and alone why, what was agreed and what was reported', () => {
    const story = reported(asked(), 'accepted', 'missed');
    const [alone, others] = [question(story, true), question(story, false)].map((view) =>
      JSON.stringify(view.data),
    );
    for (const said of [alone, others]) {
      expect(said).toContain('Withdraw a conditional caution: a sergeant must decide');
      expect(said).toContain('The case ends, and nothing takes that back.');
      expect(said).toContain('It goes on as it is');
    }
    for (const said of ['They have moved abroad.', 'Agreed: ', 'ailed to attend']) {
      expect(alone).toContain(said);
      expect(others).not.toContain(said);
    }
    expect(question(story, true).verbs).toEqual(['approve', 'decline']);
    expect(question(story, false).verbs).toEqual(['approve', 'decline', 'send-detail']);
  });

  test('its officer’s card says that it goes on, and offers to take the question back', () => {
    const { verbs, data } = card(asked());
    expect(verbs).toContain('stop-asking');
    expect(verbs).not.toContain('withdraw');
    expect(JSON.stringify(data)).toContain(
      'A sergeant or above is asked to withdraw it; until they decide it goes on as it is.',
    );
  });

  test.each<[string, () => Story, string]>([
    ['approved', () => answered(true), 'Withdrawn: approved by Sgt Birch, sergeant.'],
    ['declined', () => answered(false), 'Declined by Sgt Birch, sergeant. The case goes on as it is.'],
    ['taken back', () => tell(asked(), { type: 'stop-asking' }), 'The officer took the question back.'],
    [
      'overtaken by a breach',
      () => reported(asked(), 'accepted', 'missed', 'missed'),
      'it was breached first, and what follows from the breach is decided on its own alert',
    ],
  ])('once it was %s the question is decided no more, and its card says so', (_what, story, said) => {
    const { data, verbs, fields } = question(story(), false);
    expect(data).toMatchObject({ outcome: expect.stringContaining(said), note: '' });
    expect(verbs).toEqual([]);
    expect(fields).toEqual({});
  });

  // After domestic abuse nobody who harmed them knows of it before they can keep safe.
  test.each<[string, Facts, string]>([
    ['between strangers', {}, 'The case is withdrawn. The victim still has to hear: that call stays due.'],
    [
      'after domestic abuse',
      { domesticAbuse: 'intimate-partner' },
      'The case is withdrawn. The victim hears it first.',
    ],
  ])('the news that it is withdrawn %s says of the victim who is to hear', (_what, facts, says) => {
    const call = callAbout('views', 'views');
    const heard = byClock(stages.draftingWith(facts), { type: 'victim-called', call });
    const caution = filed(heard, { disposal: 'conditional-caution' });
    const wanted = tell(caution, { type: 'withdraw', reason: 'They have moved abroad.' });
    const decision = { type: 'decide-authority', approved: true, reason: 'I spoke to them.' } as const;
    const { theCase } = tell(wanted, decision, { by: inspector });
    const { data } = newsView('withdrawal-approved', theCase, force);
    expect(JSON.stringify(data)).toContain(says);
  });

  // What is answered otherwise is news once: after that it stands in the history, and the next step alone is said.
  test.each<[string, (breached: Story) => Story]>([
    ['the breach is decided', (story) => tell(story, excused, { by: sergeant })],
    ['the provider reports again', (story) => reported(story, 'completed')],
  ])('its officer reads once that the question fell away, until %s', (_what, then) => {
    const breached = reported(asked(), 'accepted', 'missed', 'missed');
    const said = 'Nobody decides on withdrawing it any more';
    const next = (story: Story) => JSON.stringify(card(story).data);
    expect(next(breached)).toContain(said);
    expect(next(then(breached))).not.toContain(said);
  });

  test('its officer reads in the news, and in the history, what was decided, and why', () => {
    const heading = (approved: boolean) => {
      const { theCase } = answered(approved);
      return newsView(approved ? 'withdrawal-approved' : 'withdrawal-declined', theCase, force).data;
    };
    expect(JSON.stringify(heading(true))).toContain('Sgt Birch approved withdrawing it: I spoke to them.');
    expect(JSON.stringify(heading(false))).toContain(
      'Sgt Birch declined to have it withdrawn: I spoke to them.',
    );
    expect(JSON.stringify(heading(false))).toContain('Nothing was changed: it goes on as it is.');
    expect(JSON.stringify(card(answered(false)).data)).toContain(
      'Withdrawing it declined by Sgt Birch, sergeant',
    );
  });
});
