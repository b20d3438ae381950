import type { Instant } from '../instant.ts';
import type { Case } from './case.ts';

/** When the last charge that was recorded by mistake was taken back; undefined where none was. */
export function chargeTakenBackAt({
  elsewhereBefore = [],
}: Pick<Case, 'elsewhereBefore'>): Instant | undefined {
  return elsewhereBefore.findLast(({ takenBackAt }) => takenBackAt !== undefined)?.takenBackAt;
}
