import type { OffenceRow } from '../domain/force/force.ts';
import type { NationalLaw } from '../law/nationalLaw.ts';

/**
 * The row of a force's list with how its time to charge runs and whose consent it needs as the law has them, where the
 * list is silent: silence loosens nothing. What the force says itself has been held against the law before.
 */
export function withTheLaw(row: OffenceRow, national: NationalLaw['nationalOffences']): OffenceRow {
  const law = national.get(row.id);
  const timeLimit = row.timeLimit ?? law?.timeLimit;
  const consent = row.consent ?? law?.consent;
  return {
    ...row,
    ...(timeLimit === undefined ? {} : { timeLimit }),
    ...(consent === undefined ? {} : { consent }),
  };
}
