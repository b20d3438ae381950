import { describe, expect, test } from 'vitest';
import type { Notice, NoticeKind } from '../../../src/domain/notices/notice.ts';
import type { CaseRecord } from '../../../src/store/store.ts';
import { noticeView } from '../../../src/turns/chat/noticeView.ts';
import { deps as officerDeps } from '../../dialogue/sitting.ts';
import { aNotice } from '../../outbox/harness.ts';
import * as stages from '../../support/caseStages.ts';
import {
  inspector,
  minute,
  officer,
  otherOfficer,
  type Story,
  sergeant,
  supervisorsRankOf,
  tell,
} from '../../support/caseStories.ts';
import { courseCondition } from '../../support/filings.ts';

const rankOf = (id: string) => (id === 'sergeant-2' ? 'sergeant' : supervisorsRankOf(id));
const deps = { ...officerDeps, rankOf };
const [posted, decision, breach, ofOfficer] = ['1', '2', '3', '4'].map((activity) => ({
  conversation: 'c',
  activity,
}));
const standing = {
  ...(posted === undefined ? {} : { officerCard: posted }),
  ...(decision === undefined ? {} : { authorisationCard: decision }),
  ...(breach === undefined ? {} : { breachCard: breach }),
  ...(ofOfficer === undefined ? {} : { officerBreachCard: ofOfficer }),
};

type Some = Partial<Notice> & { readonly kind: NoticeKind };

/** A notice as Teams would get it, with every card of the case standing, or none. */
async function drawn(
  some: Some,
  { theCase, events }: Story,
  cards: Partial<CaseRecord> = standing,
  now = deps,
) {
  const record = { events, notices: [], ...cards } as unknown as CaseRecord;
  const sent = await noticeView(aNotice('n-1', some), theCase, record, now);
  if (sent === undefined) return undefined;
  const { card, verbs, data } = sent.view;
  return { to: sent.to, card, verbs, place: sent.place, words: JSON.stringify(data) };
}

const toOfficer = `person:${officer.id}`;
const supervisors = `supervisors:${deps.force.id}`;

describe('given a notice, when it is drawn, then it goes', () => {
  test.each<[string, Some, Story, string, string, (object | undefined)?]>([
    ['onto the officer’s card', { kind: 'officer-card' }, stages.filedForDivert(), toOfficer, 'case', posted],
    [
      'as news to the officer',
      { kind: 'officer-message', news: 'breached' },
      stages.breachedConditionalCaution(),
      toOfficer,
      'message',
    ],
    [
      'as a request to the supervisors',
      { kind: 'authorisation-card' },
      stages.awaitingSergeant(),
      supervisors,
      'authorisation',
    ],
    [
      'onto the card of the request',
      { kind: 'authorisation-outcome' },
      stages.approved(),
      supervisors,
      'authorisation',
      decision,
    ],
    [
      'as an alert to the officer',
      { kind: 'breach-alert', to: 'officer' },
      stages.breachedConditionalCaution(),
      toOfficer,
      'breach',
    ],
    [
      'as an alert to the supervisors',
      { kind: 'breach-alert', to: 'supervisors' },
      stages.breachedConditionalCaution(),
      supervisors,
      'breach',
    ],
    [
      'onto the officer’s card of the breach',
      { kind: 'breach-outcome', to: 'officer' },
      stages.charged(),
      toOfficer,
      'breach',
      ofOfficer,
    ],
    [
      'onto the supervisors’ card of the breach',
      { kind: 'breach-outcome', to: 'supervisors' },
      stages.charged(),
      supervisors,
      'breach',
      breach,
    ],
  ])('%s', async (_what, some, story, to, card, place) => {
    expect(await drawn(some, story)).toMatchObject({ to, card });
    expect((await drawn(some, story))?.place).toEqual(place);
  });

  // What it rested on must go from every chat in which it stands, and from no other card.
  test.each<[string, string, string, string]>([
    ['a request, in a sergeant’s chat', sergeant.id, 'of-request', 'authorisation'],
    ['a breach, in the same chat', sergeant.id, 'of-breach', 'breach'],
    ['a request, in an inspector’s chat', inspector.id, 'of-request', 'authorisation'],
  ])('onto the card of the one who read %s', async (_what, person, activity, card) => {
    const cardOf = (who: string, which: string) => ({
      ...{ person: who, place: { conversation: `a:${who}`, activity: which } },
      ...(which === 'of-breach' ? { about: 'breach' as const } : {}),
    });
    const detailCards = [
      cardOf(inspector.id, 'of-breach'),
      cardOf(sergeant.id, 'of-request'),
      cardOf(sergeant.id, 'of-breach'),
      cardOf(inspector.id, 'of-request'),
    ];
    const kind = card === 'breach' ? 'breach-outcome' : 'authorisation-outcome';
    const sent = await drawn({ kind, to: 'decider', person, card: activity }, stages.charged(), {
      detailCards,
    });
    expect(sent).toMatchObject({ to: `person:${person}`, card });
    expect(sent?.place).toEqual({ conversation: `a:${person}`, activity });
  });

  test.each<[string, Some, Story]>([
    [
      'the outcome of a request that was posted nowhere',
      { kind: 'authorisation-outcome' },
      stages.approved(),
    ],
    [
      'the outcome of a breach the officer was sent no card of',
      { kind: 'breach-outcome', to: 'officer' },
      stages.charged(),
    ],
    [
      'the outcome of a breach that was posted nowhere',
      { kind: 'breach-outcome', to: 'supervisors' },
      stages.charged(),
    ],
  ])('nowhere: %s', async (_what, some, story) => {
    expect(await drawn(some, story, {})).toBeUndefined();
  });

  test('as the officer’s first card where none stands yet', async () => {
    expect(await drawn({ kind: 'officer-card' }, stages.filedForDivert(), {})).toMatchObject({
      to: toOfficer,
    });
    expect((await drawn({ kind: 'officer-card' }, stages.filedForDivert(), {}))?.place).toBeUndefined();
  });

  // The liaison may have no channel of their own yet; then it must not be lost.
  test.each<[string, Notice['to'], string | undefined, string]>([
    ['the supervisors, in their channel', 'supervisors', undefined, supervisors],
    ['the liaison, in their channel', 'liaison', 'address', `liaison:${deps.force.id}`],
    ['the liaison who has no channel: the officer', 'liaison', undefined, toOfficer],
  ])('as news to %s', async (_who, to, address, place) => {
    const recall = async (key: string) => (key === `liaison:${deps.force.id}` ? address : undefined);
    const news = { kind: 'officer-message', news: 'breached', to } as const;
    const story = stages.breachedConditionalCaution();
    const office = { ...deps, store: { ...deps.store, recall } };
    expect(await drawn(news, story, {}, office)).toMatchObject({ to: place, card: 'message' });
  });

  test.each<[string, Some]>([
    ['news of nothing', { kind: 'officer-message' }],
    ['what goes to a provider', { kind: 'referral', to: 'provider' }],
    ['what goes to a session', { kind: 'place', to: 'sessions' }],
  ])('not to Teams: %s', async (_what, some) => {
    expect(await drawn(some, stages.filedForDivert())).toBeUndefined();
  });

  // Which course it is may tell how somebody is.
  test('without what was agreed to the supervisors, and with it to the officer', async () => {
    for (const kind of ['breach-alert', 'breach-outcome'] as const) {
      const story = stages.breachedConditionalCaution();
      expect((await drawn({ kind, to: 'officer' }, story))?.words, kind).toContain(courseCondition.text);
      expect((await drawn({ kind, to: 'supervisors' }, story))?.words, kind).not.toContain(
        courseCondition.text,
      );
    }
  });
});

describe('given that somebody asked what a request rests on, when it is drawn for them,', () => {
  const detail = (person: string | undefined, story: Story) =>
    drawn(
      { kind: 'authorisation-detail', to: 'decider', ...(person === undefined ? {} : { person }) },
      story,
    );

  test('then it goes to whoever may decide it', async () => {
    expect((await detail(sergeant.id, stages.awaitingSergeant()))?.to).toBe(`person:${sergeant.id}`);
    expect((await detail(inspector.id, stages.awaiting('inspector')))?.to).toBe(`person:${inspector.id}`);
  });

  test('then it says what the request rests on, which the posted card does not', async () => {
    const story = tell(stages.draftingWith({ needs: ['alcohol'] }), {
      ...{ type: 'ask-authority', disposal: 'conditional-caution', authority: 'sergeant', basis: 'these' },
    });
    expect((await detail(sergeant.id, story))?.verbs).toEqual(['approve', 'decline']);
    const posted = await drawn({ kind: 'authorisation-card' }, story);
    expect(posted?.verbs).toEqual(['approve', 'decline', 'send-detail']);
  });

  test.each<[string, string | undefined, Story]>([
    ['a constable', otherOfficer.id, stages.awaitingSergeant()],
    ['its officer', officer.id, stages.awaitingSergeant()],
    ['a sergeant where an inspector must decide', sergeant.id, stages.awaiting('inspector')],
    ['a sergeant once it is decided', sergeant.id, stages.approved()],
    ['nobody', undefined, stages.awaitingSergeant()],
  ])('then there is nothing to say to %s', async (_who, person, story) => {
    expect(await detail(person, story)).toBeUndefined();
  });

  test('then there is nothing to say to a sergeant whose own case it is', async () => {
    const { theCase, events } = stages.awaitingSergeant();
    const own = { events, theCase: { ...theCase, officer: { id: 'sergeant-2', name: 'Sgt Oak' } } };
    expect(await detail('sergeant-2', own)).toBeUndefined();
  });
});

// Days may pass until somebody's chat takes it: it is drawn for what is open then, and for whoever may decide that.
describe('given that somebody who may decide is asked in their own chat, when it is drawn for them,', () => {
  const [request, breach] = ['authorisation-card', 'breach-alert'] as const;
  const asked = (kind: NoticeKind, person: string, story: Story) =>
    drawn({ kind, to: 'decider', person }, story);

  test('then it goes to whoever may decide it', async () => {
    const to = `person:${sergeant.id}`;
    expect(await asked(request, sergeant.id, stages.awaitingSergeant())).toMatchObject({ to });
    expect(await asked(breach, sergeant.id, stages.breachedConditionalCaution())).toMatchObject({ to });
  });

  test.each<[string, NoticeKind, string, Story]>([
    ['a constable', request, otherOfficer.id, stages.awaitingSergeant()],
    ['a sergeant where an inspector must decide', request, sergeant.id, stages.awaiting('inspector')],
    ['its officer', breach, officer.id, stages.breachedConditionalCaution()],
    ['whoever is not on the list any more', breach, 'stranger-1', stages.breachedConditionalCaution()],
    ['a sergeant once it is decided', request, sergeant.id, stages.approved()],
    ['a sergeant once the breach is decided', breach, sergeant.id, stages.charged()],
    [
      'a sergeant of a request, once there is a breach',
      request,
      sergeant.id,
      stages.breachedConditionalCaution(),
    ],
  ])('then there is nothing to say to %s', async (_who, kind, person, story) => {
    expect(await asked(kind, person, story)).toBeUndefined();
  });
});

describe('given a first contact that is to be made by a deadline, when that has come,', () => {
  const firstContactBy = minute(60);
  const story = stages.filedWaiting();
  const late = { ...deps, now: () => '2026-11-24T09:00:00.000Z' };
  const deadline = story.theCase.filed?.required[0]?.firstContactBy;
  const look = (some: Partial<Notice>, now = late) =>
    drawn({ kind: 'first-contact', ...some }, story, {}, now);

  test('then its officer hears that it was not made', async () => {
    expect(deadline).toBe('2026-11-23T09:00:00.000Z');
    const asked = deadline === undefined ? {} : { deadline };
    expect(await look(asked)).toMatchObject({ to: toOfficer, card: 'message' });
    expect(await look({ ...asked, provider: 'cranstoun' })).toMatchObject({ to: toOfficer });
    expect(await look({ ...asked, provider: 'hampton-trust' }), 'of another provider').toBeUndefined();
  });

  // It cannot be late with what it never had: the officer has heard that it was not sent.
  test('then there is nothing to say while the referral has not been sent', async () => {
    const look = (kind: NoticeKind) => {
      const held = aNotice('r', {
        kind,
        to: 'provider',
        provider: 'cranstoun',
        heldAt: 'provider:cranstoun',
      });
      const watch = { ...(deadline === undefined ? {} : { deadline }), provider: 'cranstoun' };
      return drawn({ kind: 'first-contact', ...watch }, story, { notices: [held] }, late);
    };
    expect(await look('referral')).toBeUndefined();
    expect(await look('referral-update'), 'the referral they have').toMatchObject({ card: 'message' });
  });

  test('then there is nothing to say of a deadline it has no more', async () => {
    expect(await look({ deadline: firstContactBy })).toBeUndefined();
  });

  test('then there is nothing to say before it is over', async () => {
    expect(await look(deadline === undefined ? {} : { deadline }, deps)).toBeUndefined();
  });
});
