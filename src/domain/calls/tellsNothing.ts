import type { Case } from '../case/case.ts';
import type { DueCall } from './dueCall.ts';
import { isTelling } from './isTelling.ts';

/**
 * True for a call in which help, a meeting or the four questions are all that is due, with somebody who was spoken to and
 * knows how the case stands: nothing that they have heard is read to them again.
 */
export function tellsNothing({ clocks }: Pick<DueCall, 'clocks'>, { victim }: Pick<Case, 'victim'>): boolean {
  const { calls = [], told } = victim ?? {};
  const isHeard = calls.some(({ outcome }) => outcome === 'reached');
  const knows = [told?.disposal, told?.breach, told?.completion].some((at) => at !== undefined);
  return isHeard && knows && clocks.length > 0 && !clocks.some(({ name }) => isTelling(name));
}
