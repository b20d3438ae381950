import type { Case } from '../case/case.ts';
import { safeWayOf } from '../victim/safeWayOf.ts';
import type { Draft, Notice } from './notice.ts';

/**
 * Once the victim has said how they can be reached safely: to the supervisors, who were told that no such way is on record
 * and have somebody look for one. Once for each time they were told.
 */
export function safeWayKnownDrafts(
  before: Pick<Case, 'victim'>,
  after: Pick<Case, 'victim'>,
  notices: readonly Pick<Notice, 'kind' | 'news'>[],
): readonly Draft[] {
  if (safeWayOf(before.victim) !== undefined || safeWayOf(after.victim) === undefined) return [];
  const last = notices.findLast(({ kind, news }) => kind === 'victim-unsafe' || news === 'safe-way-known');
  return last?.kind === 'victim-unsafe'
    ? [{ kind: 'officer-message', to: 'supervisors', news: 'safe-way-known' }]
    : [];
}
