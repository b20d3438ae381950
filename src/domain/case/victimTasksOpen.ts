import type { Payee } from '../conditions/condition.ts';
import { type TaskWish, taskWishes, type WishStands } from '../force/vocabulary.ts';
import { type VictimTask, victimTasks } from '../victim/victimTasks.ts';
import { asItStands } from './asItStands.ts';
import type { Case } from './case.ts';
import { isWithdrawn } from './isWithdrawn.ts';

type Asked = Pick<Case, 'state' | 'victim' | 'filed' | 'breach'>;

/** How this wish of the victim stands; asked for again once it was done, it is open again. */
export function wishStands(theCase: Asked, wish: TaskWish): WishStands {
  const { victim } = theCase;
  const done = victim?.tasksDone?.[victimTasks[wish]];
  const { [wish]: asked = '' } = victim?.askedAt ?? {};
  const isWanted = victim?.wishes[wish] === 'wanted' && (done === undefined || asked > done);
  if (!isWanted && done !== undefined) return 'done';
  // Whoever gets money for the loss need not have asked for it.
  if (wish === 'compensation' && isPaidToThem(theCase)) return 'agreed';
  return isWanted ? 'open' : 'none';
}

/** What the victim asked for that nobody has done yet; nothing of a case that was withdrawn. */
export function victimTasksOpen(theCase: Asked): readonly VictimTask[] {
  if (isWithdrawn(theCase)) return [];
  return taskWishes.filter((wish) => wishStands(theCase, wish) === 'open').map((wish) => victimTasks[wish]);
}

/**
 * True where whoever was harmed is paid by what was agreed, while that stands or once it was done. Money to a charity, or to a
 * public body, is none for them; after a breach that leads elsewhere, or where nothing is diverted, nobody has to pay it.
 */
function isPaidToThem(theCase: Asked): boolean {
  const state = asItStands(theCase);
  const { filed, breach } = theCase;
  if (filed === undefined || (state.status === 'closed' && state.how !== 'completed')) return false;
  if (breach?.decision === 'decide-again' && filed.at <= breach.at) return false;
  return filed.conditions.some(
    ({ measure, payee = 'victim' }) => measure === 'compensation' && theirs.has(payee),
  );
}

const theirs: ReadonlySet<Payee> = new Set(['victim', 'business']);
