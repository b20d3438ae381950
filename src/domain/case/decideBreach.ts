import type { Day } from '../../law/day.ts';
import { addWeeks, londonDay, sayDay } from '../days.ts';
import { done, type Result, refuse } from '../result.ts';
import type { BreachDecision, Case, Filing } from './case.ts';
import type { Command, DecisionContext } from './command.ts';
import { mayDecideAs } from './decideAuthority.ts';
import type { CaseEvent } from './event.ts';

export type OpenDecision = { readonly decision: BreachDecision; readonly by: 'officer' | 'sergeant' };

/**
 * The decisions open after a breach, and who may take each. A conditional caution can end in charge, by a supervisor
 * (CJA 2003 s.24A, R37); a community resolution cannot be enforced (R38), so charge is not among its decisions.
 */
export function openBreachDecisions(theCase: Case): readonly OpenDecision[] {
  const enforceable =
    theCase.filed?.disposal === 'conditional-caution' ||
    theCase.filed?.disposal === 'youth-conditional-caution';
  if (enforceable) {
    return [
      { decision: 'excuse', by: 'officer' },
      { decision: 'vary', by: 'sergeant' },
      { decision: 'charge', by: 'sergeant' },
      { decision: 'no-further-action', by: 'sergeant' },
    ];
  }
  return [
    { decision: 'excuse', by: 'officer' },
    { decision: 'vary', by: 'officer' },
    { decision: 'no-further-action', by: 'officer' },
  ];
}

/** Somebody decides the breach: once, with a reason, within their rank; a new deadline stays within the longest. */
export function decideBreach(
  theCase: Case,
  command: Extract<Command, { type: 'decide-breach' }>,
  { by, now, policy }: DecisionContext,
): Result<readonly CaseEvent[]> {
  const { state, reference, filed } = theCase;
  if (state.status !== 'breached' || filed === undefined) {
    return refuse('already-decided', `The breach of ${reference} has been decided. Nothing was changed.`);
  }
  if (by === 'provider') return refuse('not-allowed', 'A provider cannot decide this.');
  const open = openBreachDecisions(theCase).find(({ decision }) => decision === command.decision);
  if (open === undefined) {
    return refuse('not-open', 'That is not open here: a community resolution cannot be enforced by charge.');
  }
  const isSupervisor = mayDecideAs(by, 'sergeant') && by.id !== theCase.officer.id;
  if (open.by === 'sergeant' && !isSupervisor) {
    return refuse('rank', 'Another sergeant, or somebody above, must decide this. Nothing was changed.');
  }
  if (by.id !== theCase.officer.id && !isSupervisor) {
    return refuse('not-yours', `${reference} belongs to another officer. Nothing was changed.`);
  }
  const { decision, reason, deadline } = command;
  if (decision !== 'vary') return done([{ type: 'breach-decided', decision, reason }]);
  const latest = latestDeadline(filed, policy.deadlineWeeks.longest);
  if (deadline === undefined || deadline <= londonDay(now) || deadline > latest) {
    return refuse('deadline', `A new deadline must be after today and no later than ${sayDay(latest)}.`);
  }
  return done([{ type: 'breach-decided', decision, reason, deadline }]);
}

/** The last day a deadline may be moved to: the longest time from filing, and in time to charge a summary offence. */
export function latestDeadline({ at, chargeBy }: Filing, longestWeeks: number): Day {
  const longest = addWeeks(londonDay(at), longestWeeks);
  return chargeBy !== undefined && chargeBy < longest ? chargeBy : longest;
}
