import type { Case } from '../../domain/case/case.ts';
import { sayMoment } from '../../domain/days.ts';
import type { VictimCall } from '../../domain/victim/victimEvent.ts';
import type { Line } from '../view/view.ts';

/** That a victim last said something the words do not cover, and who is told of it; none of what they said. */
export function uncoveredLines({ victim, officer }: Pick<Case, 'victim' | 'officer'>): readonly Line[] {
  const call = victim?.calls.findLast(({ notCovered }) => notCovered === true);
  if (call === undefined) return [];
  const when = sayMoment(call.at);
  const text = `The victim said something the words do not cover (${when}). ${whoIsTold(call.by.id === officer.id)}`;
  return [{ text }];
}

/** The same where it is news to whoever has just said so; empty otherwise. */
export function uncoveredNow(before: Case, after: Case): string {
  const logged = (after.victim?.calls ?? []).slice(before.victim?.calls.length ?? 0);
  return logged.some(({ notCovered }) => notCovered === true)
    ? whoIsTold(logged.at(-1)?.by.id === after.officer.id)
    : '';
}

/** " The supervisors are told …", behind what is said of a call; empty where the words covered it. */
export function andWhoIsTold({ notCovered }: Pick<VictimCall, 'notCovered'>, isOfficers: boolean): string {
  return notCovered === true ? ` ${whoIsTold(isOfficers)}` : '';
}

function whoIsTold(isOfficers: boolean): string {
  return isOfficers
    ? 'The victims’ liaison is told, or the supervisors where it has no channel: the reference only.'
    : 'The supervisors are told: the reference only.';
}
