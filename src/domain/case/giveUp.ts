import { done, type Result, refuse } from '../result.ts';
import { isUnheard } from './applyPlace.ts';
import type { Case, Undertaking } from './case.ts';
import type { CaseEvent } from './caseEvent.ts';
import { type GivenUp, isSame, reportedOn } from './undertakings.ts';

/** What is required of a case in progress, with one of these providers, that nothing was heard of: another may take its place. */
export function unreachedRows(theCase: Case, providers: readonly string[]): readonly Undertaking[] {
  const { filed, state } = theCase;
  if (filed === undefined || state.status !== 'in-progress') return [];
  return reportedOn(filed).filter((row) => providers.includes(row.provider) && isUnheard(theCase, row));
}

/** Whether another may be chosen in place of what did not reach its provider; who was heard of has it. */
export function giveUp(theCase: Case, rows: readonly GivenUp[]): Result<readonly CaseEvent[]> {
  const open = unreachedRows(
    theCase,
    rows.map(({ provider }) => provider),
  );
  const undertakings = rows.filter((row) => open.some((known) => isSame(row, known)));
  return undertakings.length === 0
    ? refuse(
        'not-declined',
        `${theCase.reference} is with its provider, or has moved on. Nothing was changed.`,
      )
    : done([{ type: 'given-up', undertakings }]);
}
