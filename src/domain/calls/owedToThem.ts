import type { Case } from '../case/case.ts';
import { decisionOf } from '../case/decisionOf.ts';
import { isWithdrawn } from '../case/isWithdrawn.ts';
import { wishStands } from '../case/victimTasksOpen.ts';
import type { TaskClock } from '../force/victimsCode.ts';
import type { Instant } from '../instant.ts';

/** What the police do themselves for a victim who asked for it: nobody else gives it to them. */
export const owedTasks = ['statement', 'compensation', 'letter', 'review'] as const satisfies TaskClock[];

/** What of it runs, and since when; nothing of a case that was withdrawn, nor while its officer still answers cards. */
export function owedToThem(theCase: Case): readonly { readonly name: TaskClock; readonly since: Instant }[] {
  const { state, filed } = theCase;
  const isDraft = filed === undefined && state.status !== 'closed' && state.status !== 'with-youth-justice';
  if (isDraft || isWithdrawn(theCase)) return [];
  return owedTasks
    .filter((name) => wishStands(theCase, name) === 'open')
    .map((name) => ({ name, since: sinceWhen(theCase, name) }));
}

/** Since they asked for it; an answer on what was lost not before it is decided, and a letter not before it is there. */
function sinceWhen(theCase: Case, name: TaskClock): Instant {
  const { victim, state, letterAt, openedAt } = theCase;
  const asked = victim?.askedAt?.[name] ?? openedAt;
  const ended = state.status === 'closed' ? state.at : '';
  const there =
    name === 'compensation' ? decisionOf(theCase)?.at : name === 'letter' ? (letterAt ?? ended) : undefined;
  return [asked, there ?? ''].toSorted().at(-1) ?? asked;
}
