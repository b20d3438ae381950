import type { TaskWish } from '../force/vocabulary.ts';
import type { VictimWishes } from './victimEvent.ts';

/** True while they want it, as they last said. */
export function isWished({ restorativeJustice, ...wishes }: VictimWishes, wish: TaskWish): boolean {
  return wish === 'restorative-justice' ? restorativeJustice === 'interested' : wishes[wish] === 'wanted';
}
