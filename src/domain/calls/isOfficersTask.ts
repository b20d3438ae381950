import type { Case } from '../case/case.ts';
import type { ClockName } from '../force/victimsCode.ts';
import { helpWishes } from '../force/vocabulary.ts';
import { isWished } from '../victim/isWished.ts';
import { owedTasks } from './owedToThem.ts';

/** True for help that they said yes to, and for what else they asked for: the officer does it, and nobody rings them for that. */
export function isOfficersTask({ victim }: Pick<Case, 'victim'>, name: ClockName): boolean {
  if (owedTasks.some((task) => task === name)) return true;
  return helpWishes.some((wish) => wish === name && isWished(victim?.wishes ?? {}, wish));
}
