import { describe, expect, test } from 'vitest';
import type { CaseCard } from '../../src/domain/case/mayView.ts';
import type { CaseRecord } from '../../src/store/store.ts';
import { caseFor, notShown } from '../../src/turns/caseFor.ts';
import type { StoredCase } from '../../src/turns/changeCase.ts';
import type { Where } from '../../src/turns/turns.ts';
import { deps as officerDeps } from '../dialogue/sitting.ts';
import { awaitingSergeant, breachedConditionalCaution } from '../support/caseStages.ts';
import { officer, otherOfficer, type Story, sergeant } from '../support/caseStories.ts';

const deps = {
  ...officerDeps,
  rankOf: (id: string) => (id === sergeant.id ? ('sergeant' as const) : undefined),
  isLiaison: (id: string) => id === 'liaison-1',
};
const liaison = { id: 'liaison-1', name: 'Lee Maple' };

const requests = { conversation: '19:supervisors;messageid=1', activity: '1' };
const breaches = { conversation: '19:supervisors;messageid=2', activity: '2' };
const channel: Where = { kind: 'channel', conversation: '19:supervisors', address: null };
const chat: Where = { kind: 'personal', conversation: 'a:1', address: null };

function kept(
  { events, theCase }: Story,
  cards: Partial<Pick<CaseRecord, 'authorisationCard' | 'breachCard'>>,
): StoredCase {
  return { record: { events, ...cards } as unknown as CaseRecord, theCase };
}
const asked = kept(awaitingSergeant(), { authorisationCard: requests });
const breached = kept(breachedConditionalCaution(), { authorisationCard: requests, breachCard: breaches });
const nowhere = kept(awaitingSergeant(), {});

describe('given a case, when a constable who has no part in it asks for a card of it, then', () => {
  // Whoever reads the posted card reads it already; nothing else of the case is theirs.
  test.each<
    [string, boolean, StoredCase, CaseCard, Parameters<typeof caseFor>[2]['card'], Where | undefined]
  >([
    ['the request on which they press is shown', true, asked, 'authorisation', requests, channel],
    ['the breach on which they press is shown', true, breached, 'breach', breaches, channel],
    ['not on another card of that channel', false, asked, 'authorisation', breaches, channel],
    ['a request is not shown by the card of the breach', false, breached, 'authorisation', breaches, channel],
    ['a breach is not shown by the card of the request', false, breached, 'breach', requests, channel],
    ['not by a line, which is no card', false, asked, 'authorisation', undefined, channel],
    ['not on a card of a case that was posted nowhere', false, nowhere, 'authorisation', requests, channel],
    ['not by a line either where it was posted nowhere', false, nowhere, 'authorisation', undefined, channel],
    [
      'not in their own chat, with the posted card’s place in hand',
      false,
      asked,
      'authorisation',
      requests,
      chat,
    ],
    ['not where only they read, with that place in hand', false, asked, 'authorisation', requests, undefined],
    ['the case’s own card never', false, asked, 'case', requests, channel],
    ['a call never', false, asked, 'call', requests, channel],
  ])('%s', (_what, isShown, found, card, pressed, where) => {
    const asking = {
      by: otherOfficer,
      ...(pressed === undefined ? {} : { card: pressed }),
      ...(where === undefined ? {} : { where }),
    };
    expect(caseFor(found, card, asking, deps)).toBe(isShown ? found : undefined);
  });
});

describe('given a case, when somebody with a part in it asks for it, then', () => {
  test.each<[string, boolean, CaseCard, { id: string; name: string }, Where | undefined]>([
    ['its officer is shown it in their own chat', true, 'case', officer, chat],
    ['its officer is shown it where only they read', true, 'case', officer, undefined],
    ['its officer is not shown it in a channel', false, 'case', officer, channel],
    ['a sergeant is not shown the officer’s card', false, 'case', sergeant, chat],
    ['a sergeant is shown the request', true, 'authorisation', sergeant, chat],
    ['a sergeant is shown what it rests on, alone', true, 'authorisation-detail', sergeant, chat],
    [
      'a sergeant is not shown in a channel what it rests on',
      false,
      'authorisation-detail',
      sergeant,
      channel,
    ],
    [
      'its officer is not shown what they asked to be decided on',
      false,
      'authorisation-detail',
      officer,
      chat,
    ],
    ['the liaison is shown the call alone', true, 'call', liaison, chat],
    ['the liaison is not shown the call in a channel', false, 'call', liaison, channel],
    ['the liaison is not shown the request', false, 'authorisation', liaison, chat],
  ])('%s', (_what, isShown, card, by, where) => {
    const asking = where === undefined ? { by } : { by, where };
    expect(caseFor(asked, card, asking, deps)).toBe(isShown ? asked : undefined);
  });
});

test('no case is no case for anybody', () => {
  expect(caseFor(undefined, 'case', { by: officer, where: chat }, deps)).toBeUndefined();
});

describe('given that nothing may be shown, when that is said', () => {
  test('in their own chat, then it takes the place of the card', () => {
    expect(notShown({ where: chat }, deps).beside).toBeUndefined();
    expect(notShown({}, deps).beside).toBeUndefined();
  });

  // A reason that somebody wrote is theirs: it stays on the card that they pressed, and tells no more of the case.
  test('to whoever wrote something on the card that they pressed, then beside it, and the same', () => {
    const written = notShown({ where: chat }, deps, { isWritten: true });
    expect(written.beside).toMatch(/^No case of yours has that reference\./);
    expect(written.view).toEqual(notShown({ where: chat }, deps).view);
    expect(notShown({ where: chat }, deps, { isWritten: false }).beside).toBeUndefined();
  });

  test('in a channel, then beside the card, which others go on reading', () => {
    const { beside, view } = notShown({ where: channel }, deps);
    expect(beside).toMatch(/^No case of yours has that reference\. Check it .* need to know more\.$/);
    expect(view).toEqual(notShown({ where: chat }, deps).view);
  });
});
