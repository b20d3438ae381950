import type { Day } from '../../law/day.ts';
import type { RowContext } from '../caseRows/caseRow.ts';
import { loadForceByName } from '../caseRows/loadForceByName.ts';

/** What both threads are told; each loads the force's data for itself. */
export type Task = { readonly force: string; readonly today: Day; readonly asOf?: Day };

/** What rows are read against. Throws an Error that lists every fault of the force's data. */
export function contextOf({ force, today, asOf }: Task): RowContext {
  return { force: loadForceByName(force), today, ...(asOf !== undefined && { asOf }) };
}
