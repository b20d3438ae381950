import type { TaskWish } from '../force/vocabulary.ts';
import type { Case } from './case.ts';

/**
 * True where they want no more word from us, and have not asked for this with it or since: nobody rings or writes to them for
 * it. Support needs no word to them, and stays.
 */
export function isLeftAlone({ victim }: Pick<Case, 'victim'>, wish: TaskWish): boolean {
  if (wish === 'support' || victim?.wishes.preferred !== 'none') return false;
  const { preferredAt, askedAt } = victim;
  const asked = askedAt?.[wish];
  return asked === undefined || preferredAt === undefined || asked < preferredAt;
}
