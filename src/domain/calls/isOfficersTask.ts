import type { Case } from '../case/case.ts';
import type { ClockName } from '../force/victimsCode.ts';
import { helpWishes } from '../force/vocabulary.ts';
import { isWished } from '../victim/isWished.ts';

/** True for help that they said yes to: the officer arranges it, and nobody rings them for that. */
export function isOfficersTask({ victim }: Pick<Case, 'victim'>, name: ClockName): boolean {
  return helpWishes.some((wish) => wish === name && isWished(victim?.wishes ?? {}, wish));
}
