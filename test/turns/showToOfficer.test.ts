import { describe, expect, test } from 'vitest';
import type { Case, Staff } from '../../src/domain/case/case.ts';
import type { Authority } from '../../src/law/disposal.ts';
import type { CaseRecord } from '../../src/store/store.ts';
import { showAuthorisationTo, showBreach, showToOfficer } from '../../src/turns/showToOfficer.ts';
import type { Where } from '../../src/turns/turns.ts';
import { deps as officerDeps } from '../dialogue/sitting.ts';
import { aNotice } from '../outbox/harness.ts';
import * as stages from '../support/caseStages.ts';
import {
  inspector,
  minute,
  officer,
  otherOfficer,
  type Story,
  sergeant,
  supervisorsRankOf,
  tell,
} from '../support/caseStories.ts';
import { courseCondition } from '../support/filings.ts';

const deps = { ...officerDeps, rankOf: supervisorsRankOf };
const channel: Where = { kind: 'channel', conversation: '19:x', address: null };
const chat: Where = { kind: 'personal', conversation: 'a:1', address: null };

/** Somebody of this rank is asked about a conditional caution for somebody whose need is alcohol. */
const asked = (authority: Authority) =>
  tell(stages.draftingWith({ needs: ['alcohol'] }), {
    ...{ type: 'ask-authority', disposal: 'conditional-caution', authority, basis: 'these facts' },
  }).theCase;

/** With nothing stopped in it. */
const kept = (theCase: Case) => ({ theCase, record: { events: [] } });

describe('given a request, when it is shown,', () => {
  // Whoever is not told what it rests on has a button for it; whoever is told has none.
  const isTold = (by: Staff, where?: Where, authority: Authority = 'sergeant') =>
    !showAuthorisationTo(
      where === undefined ? { by } : { by, where },
      kept(asked(authority)),
      deps,
    ).verbs.includes('send-detail');

  // What it rests on is for whoever may decide it and reads it alone.
  test.each<[string, boolean, Staff, (Where | undefined)?]>([
    ['told to a sergeant in their own chat', true, sergeant, chat],
    ['told to a sergeant where only they read', true, sergeant, undefined],
    ['told to an inspector', true, inspector, chat],
    ['not told in a channel', false, sergeant, channel],
    ['not told to its officer', false, officer, chat],
    ['not told to a constable', false, otherOfficer, chat],
  ])('then what it rests on is %s', (_who, is, by, where) => {
    expect(isTold(by, where)).toBe(is);
  });

  test('then a sergeant is not told what an inspector must decide on', () => {
    expect(isTold(sergeant, chat, 'inspector')).toBe(false);
    expect(isTold(inspector, chat, 'inspector')).toBe(true);
  });

  test('then it is shown with the note', () => {
    expect(showAuthorisationTo({ by: sergeant }, kept(asked('sergeant')), deps, 'A note.').note).toBe(
      'A note.',
    );
    expect(showAuthorisationTo({ by: sergeant }, kept(asked('sergeant')), deps).note).toBe('');
  });
});

describe('given a breach, when its card is shown,', () => {
  const { theCase } = stages.breachedConditionalCaution();
  const told = (by: Staff, where: Where | undefined, of = theCase) =>
    JSON.stringify(showBreach(kept(of), where === undefined ? { by } : { by, where }, deps)).includes(
      courseCondition.text,
    );

  // Which course it is may tell how somebody is: it is said to the officer of the case alone.
  test.each<[string, boolean, Staff, Where | undefined]>([
    ['its officer in their own chat is told what was agreed', true, officer, chat],
    ['its officer where only they read, too', true, officer, undefined],
    ['its officer in a channel is not', false, officer, channel],
    ['a sergeant in their own chat is not', false, sergeant, chat],
    ['a sergeant in a channel is not', false, sergeant, channel],
  ])('then %s', (_what, isTold, by, where) => {
    expect(told(by, where)).toBe(isTold);
  });

  test('then a sergeant whose own case it is has the card of its officer, not of who decides', () => {
    const own = { ...theCase, officer: { id: sergeant.id, name: sergeant.name } };
    expect(told(sergeant, chat, own)).toBe(true);
    expect(told(sergeant, channel, own)).toBe(false);
  });
});

describe('given what could not be sent to the provider, when the officer opens the case,', () => {
  const says = 'This has not reached the provider: phone them and quote the reference.';
  const noteOf = (story: Story, notices: CaseRecord['notices'], note = '') =>
    showToOfficer({ theCase: story.theCase, record: { notices } as CaseRecord, way: undefined }, deps, note)
      .note;
  const parked = [aNotice('n-1', { kind: 'referral', to: 'provider', state: 'parked' })];
  test.each([
    ['filed', stages.filedForDivert],
    ['with the youth justice service', stages.withYouthJustice],
  ])('then they are told while it is %s', (_when, stage) => {
    expect(noteOf(stage(), parked)).toBe(says);
    expect(noteOf(stage(), [aNotice('n-0'), ...parked])).toBe(says);
    expect(noteOf(stage(), parked, 'Recorded.')).toBe(`Recorded. ${says}`);
  });

  test('then they are told after a refusal with which somebody was sent for help', () => {
    const { theCase, events } = stages.notDiverted();
    const help = { at: minute(5), support: [] };
    expect(noteOf({ events, theCase: { ...theCase, help } }, parked)).toBe(says);
    expect(noteOf({ events, theCase }, parked), 'nobody was sent anywhere').toBe('');
  });

  test('then they are not told once the case is withdrawn', () => {
    expect(noteOf(stages.withdrawn(), parked)).toBe('');
  });

  test.each([
    ['something else did not arrive', { to: 'supervisors', state: 'parked' }],
    ['it is still on its way', { to: 'provider', state: 'waiting' }],
    ['it arrived', { to: 'provider', state: 'sent' }],
  ] as const)('then they are not told where %s', (_what, some) => {
    expect(noteOf(stages.filedForDivert(), [aNotice('n-1', some)])).toBe('');
  });
});
