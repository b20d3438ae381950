import type { CaseEvent } from '../case/caseEvent.ts';
import { laterBy } from '../days.ts';
import type { Force } from '../force/force.ts';
import type { Instant } from '../instant.ts';
import type { Draft } from './notice.ts';

const asking: readonly CaseEvent['type'][] = ['authority-requested', 'withdrawal-requested', 'breached'];

/** A look, after the force's time, whether the supervisors' channel has what was asked: with each new question. */
export function secondRouteDrafts(
  events: readonly CaseEvent[],
  now: Instant,
  { policy }: Pick<Force, 'policy'>,
): readonly Draft[] {
  const isAsked = events.some(({ type }) => asking.includes(type));
  const deadline = laterBy(now, policy.secondRouteAfterMinutes);
  return isAsked ? [{ kind: 'second-route', to: 'on-duty', deadline }] : [];
}
