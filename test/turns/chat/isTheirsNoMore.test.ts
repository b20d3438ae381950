import { expect, test } from 'vitest';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { isStillAsked, isTheirsNoMore } from '../../../src/turns/chat/isTheirsNoMore.ts';
import { aNotice } from '../../outbox/harness.ts';
import * as stages from '../../support/caseStages.ts';
import { inspector, officer, otherOfficer, type Story, sergeant } from '../../support/caseStories.ts';

const ranks = { [officer.id]: 'inspector', [otherOfficer.id]: 'constable' } as const;
const rankOf = (id: string) =>
  ({ ...ranks, [sergeant.id]: 'sergeant' as const, [inspector.id]: 'inspector' as const })[id];
const asks = (kind: Notice['kind'], person: string, to: Notice['to'] = 'decider') =>
  aNotice('n-1', { kind, to, person });

// What waits for somebody's own chat is for whoever may decide as it is sent: by their rank by then, and never their own case.
test.each<[string, Notice, () => Story, boolean]>([
  ['a request, of a sergeant', asks('authorisation-card', sergeant.id), stages.awaitingSergeant, false],
  [
    'a request, of whoever lost the rank',
    asks('authorisation-card', otherOfficer.id),
    stages.awaitingSergeant,
    true,
  ],
  ['a request, of whoever has left', asks('authorisation-card', 'gone-1'), stages.awaitingSergeant, true],
  [
    'a request, of its own officer, an inspector by now',
    asks('authorisation-card', officer.id),
    stages.awaitingSergeant,
    true,
  ],
  [
    'a request to an inspector, of a sergeant',
    asks('authorisation-detail', sergeant.id),
    () => stages.awaiting('inspector'),
    true,
  ],
  ['a request that is decided', asks('authorisation-card', 'gone-1'), stages.approved, false],
  ['a breach, of a sergeant', asks('breach-alert', sergeant.id), stages.breachedConditionalCaution, false],
  [
    'a breach of what an inspector approved, of a sergeant',
    asks('breach-detail', sergeant.id),
    stages.breachedOfInspector,
    true,
  ],
  ['a breach that is decided', asks('breach-alert', 'gone-1'), stages.charged, false],
  [
    'a breach, of nobody who is named',
    aNotice('n-1', { kind: 'breach-alert', to: 'decider' }),
    stages.breachedConditionalCaution,
    true,
  ],
])('it is theirs no more: %s', (_what, notice, story, is) => {
  expect(isTheirsNoMore(notice, story().theCase, { rankOf })).toBe(is);
});

test.each<[string, Notice, () => Story, boolean]>([
  [
    'what the channel is told is asked of nobody alone',
    asks('authorisation-card', sergeant.id, 'supervisors'),
    stages.awaitingSergeant,
    false,
  ],
  ['a request is not asked by a breach', asks('breach-alert', sergeant.id), stages.awaitingSergeant, false],
  [
    'nor a breach by a request',
    asks('authorisation-card', sergeant.id),
    stages.breachedConditionalCaution,
    false,
  ],
  ['an outcome asks nothing', asks('authorisation-outcome', sergeant.id), stages.awaitingSergeant, false],
  [
    'whether a caution is withdrawn is asked',
    asks('authorisation-card', sergeant.id),
    stages.askedToWithdraw,
    true,
  ],
])('%s', (_what, notice, story, is) => {
  expect(isStillAsked(notice, story().theCase)).toBe(is);
});
