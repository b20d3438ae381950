import type { Case } from '../../../domain/case/case.ts';
import type { NewsWords } from '../reportWords.ts';

/** What came of the question whether the case may be withdrawn, and why, to the officer who asked. */
export function withdrawalWords({ withdrawals = [] }: Case): NewsWords {
  const came = withdrawals.at(-1)?.came;
  const who = came !== undefined && 'by' in came ? came : { by: 'A supervisor', reason: '' };
  return came?.what === 'approved'
    ? { heading: `${who.by} approved withdrawing it: ${who.reason}`, next: 'The case is withdrawn.' }
    : {
        heading: `${who.by} declined to have it withdrawn: ${who.reason}`,
        next: 'Nothing was changed: it goes on as it is.',
      };
}
