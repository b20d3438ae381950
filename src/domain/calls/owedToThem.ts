import { asItStands } from '../case/asItStands.ts';
import type { Case } from '../case/case.ts';
import { decisionOf } from '../case/decisionOf.ts';
import { isWithdrawn } from '../case/isWithdrawn.ts';
import { wishStands } from '../case/victimTasksOpen.ts';
import { answersLoss } from '../conditions/answersLoss.ts';
import type { TaskClock } from '../force/victimsCode.ts';
import type { Instant } from '../instant.ts';

/** What the police do themselves for a victim who asked for it: nobody else gives it to them. */
export const owedTasks = ['statement', 'compensation', 'letter', 'review'] as const satisfies TaskClock[];

/** What of it runs, and since when; nothing of a case that was withdrawn, nor while nothing is decided in it, at first or anew. */
export function owedToThem(theCase: Case): readonly { readonly name: TaskClock; readonly since: Instant }[] {
  const { status } = asItStands(theCase);
  const isOpen = status !== 'closed' && status !== 'with-youth-justice' && decisionOf(theCase) === undefined;
  if (isOpen || isWithdrawn(theCase)) return [];
  return owedTasks
    .filter((name) => wishStands(theCase, name) === 'open')
    .map((name) => ({ name, since: sinceWhen(theCase, name) }));
}

/**
 * Since they asked for it; an answer on what was lost not before it is decided, or before what was agreed of it is over, and a
 * letter not before it is there.
 */
function sinceWhen(theCase: Case, name: TaskClock): Instant {
  const { victim, letterAt, openedAt, filed } = theCase;
  const state = asItStands(theCase);
  const asked = victim?.askedAt?.[name] ?? openedAt;
  const ended = state.status === 'closed' ? state.at : '';
  if (name === 'letter') return latest(asked, letterAt ?? ended);
  if (name !== 'compensation') return asked;
  const isOver = filed?.conditions.some(answersLoss) === true;
  return latest(asked, decisionOf(theCase)?.at ?? '', isOver ? ended : '');
}

const latest = (...moments: readonly [Instant, ...string[]]): Instant =>
  moments.toSorted().at(-1) ?? moments[0];
