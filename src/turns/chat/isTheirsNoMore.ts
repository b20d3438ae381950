import type { Case } from '../../domain/case/case.ts';
import { openRequest } from '../../domain/case/openRequest.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import { mayBeAsked } from '../mayBeAsked.ts';
import type { TurnDeps } from '../turnDeps.ts';

/**
 * True for what was to go to somebody's own chat because they decide, where by now they are not in any more, lost the rank
 * or the case has become their own: it is still to be decided, and nobody was asked by it. What is decided meanwhile is
 * another matter: then there is nothing left to ask anybody.
 */
export function isTheirsNoMore(notice: Notice, theCase: Case, deps: Pick<TurnDeps, 'rankOf'>): boolean {
  return isStillAsked(notice, theCase) && !mayBeAsked(notice.person ?? '', theCase, deps);
}

/** True while what such a notice asks is open. */
export function isStillAsked({ kind, to }: Notice, theCase: Case): boolean {
  if (to !== 'decider') return false;
  switch (kind) {
    case 'authorisation-card':
    case 'authorisation-detail':
      return openRequest(theCase) !== undefined;
    case 'breach-alert':
    case 'breach-detail':
      return theCase.state.status === 'breached';
    default:
      return false;
  }
}
