import type { Day } from '../../law/day.ts';
import { answersLoss } from '../conditions/answersLoss.ts';
import { londonDay } from '../days.ts';
import {
  type HelpWish,
  helpWishes,
  type TaskWish,
  taskWishes,
  type WishStands,
} from '../force/vocabulary.ts';
import { isWished } from '../victim/isWished.ts';
import { type VictimTask, victimTasks } from '../victim/victimTasks.ts';
import { asItStands } from './asItStands.ts';
import type { Case } from './case.ts';
import { isLeftAlone } from './isLeftAlone.ts';
import { isWithdrawn } from './isWithdrawn.ts';

type Asked = Pick<Case, 'state' | 'victim' | 'filed' | 'letterAt'>;

/** How this wish of the victim stands; asked for again once it was done, it is open again. */
export function wishStands(theCase: Asked, wish: TaskWish): WishStands {
  const { victim } = theCase;
  if (wish === 'letter' && !isWritten(theCase)) return 'none';
  const done = victim?.tasksDone?.[victimTasks[wish]];
  const { [wish]: asked = '' } = victim?.askedAt ?? {};
  const isAsked = isWished(victim?.wishes ?? {}, wish) || (wish === 'letter' && isTheirChoice(theCase));
  const isWanted = isAsked && (done === undefined || asked > done);
  // Help that they do not want any more is theirs to be offered; a statement that was taken is taken.
  if (!isWanted && done !== undefined) return isAsked || !isHelp(wish) ? 'done' : 'none';
  // Whoever gets money for the loss need not have asked for it.
  if (wish === 'compensation' && isPaidToThem(theCase)) return 'agreed';
  // It is there, and nobody has asked whether they want it.
  if (wish === 'letter' && !isWanted && victim?.wishes.letter === undefined) return 'agreed';
  return isWanted && !isLeftAlone(theCase, wish) ? 'open' : 'none';
}

/** What the victim asked for that nobody has done yet; of a case that was withdrawn, support alone (Victims' Code, right 4). */
export function victimTasksOpen(theCase: Asked): readonly VictimTask[] {
  const wished = taskWishes
    .filter((wish) => wish === 'support' || !isWithdrawn(theCase))
    .filter((wish) => wishStands(theCase, wish) === 'open')
    .map((wish) => victimTasks[wish]);
  return isToStop(theCase) ? [...wished, 'support-stopped'] : wished;
}

/** They said no after they were referred, and the service does not know: it would ring them. */
function isToStop({ victim }: Asked): boolean {
  const { 'support-referred': referred, 'support-stopped': stopped = '' } = victim?.tasksDone ?? {};
  const no = victim?.notWantedAt?.support;
  if (referred === undefined || no === undefined || isWished(victim?.wishes ?? {}, 'support')) return false;
  return no >= referred && stopped < no;
}

/**
 * How all that they can ask for stands, where anything of it is open or done. What was asked for in a case that was withdrawn is
 * asked no more; help is theirs all the same.
 */
export function wishesNow(theCase: Asked): { readonly [wish in TaskWish]?: WishStands } {
  const asked = isWithdrawn(theCase) ? (['support'] as const) : taskWishes;
  const all = asked.map((wish) => [wish, wishStands(theCase, wish)] as const);
  return Object.fromEntries(all.filter(([, stands]) => stands !== 'none'));
}

/** True where a letter to whoever was harmed is agreed, once the officer has it or all that was agreed is done. */
function isWritten({ state, filed, letterAt }: Asked): boolean {
  if (filed?.conditions.some((one) => one.isLetter === true) !== true) return false;
  return letterAt !== undefined || (state.status === 'closed' && state.how === 'completed');
}

/** True where a letter was agreed that the officer has not got yet. */
export function isLetterAwaited(theCase: Asked): boolean {
  const { filed, state } = theCase;
  const isAgreed = filed?.conditions.some((one) => one.isLetter === true) === true;
  return isAgreed && (state.status === 'in-progress' || state.status === 'breached') && !isWritten(theCase);
}

/** Who chose a letter wants it, unless they have said since that they do not. */
function isTheirChoice({ filed, victim }: Asked): boolean {
  const isChosen = filed?.conditions.some(({ isLetter, from }) => isLetter === true && from === 'victim');
  return isChosen === true && victim?.wishes.letter === undefined;
}

/** The day on which help that they want was arranged; undefined while it was not. */
export function arrangedOn(theCase: Asked, wish: HelpWish): Day | undefined {
  const done = theCase.victim?.tasksDone?.[victimTasks[wish]];
  return done !== undefined && wishStands(theCase, wish) === 'done' ? londonDay(done) : undefined;
}

function isHelp(wish: TaskWish): boolean {
  return helpWishes.some((one) => one === wish);
}

/**
 * True where whoever was harmed is paid by what was agreed, while that stands or once it was done. Money to a charity, or to a
 * public body that was not harmed, is none for them; after a breach that leads elsewhere, or where nothing is diverted, nobody has to pay it.
 */
function isPaidToThem(theCase: Asked): boolean {
  const state = asItStands(theCase);
  const { filed } = theCase;
  if (filed === undefined || (state.status === 'closed' && state.how !== 'completed')) return false;
  // What is decided again asks nothing of them until it is filed anew.
  return filed.conditions.some(answersLoss);
}
