import { z } from 'zod';
import { gapsOfCase } from '../../domain/case/gapsOfCase.ts';
import type { Policed } from '../../domain/force/place.ts';
import type { Gap } from '../../domain/gap.ts';
import { id, need } from '../../forces/words.ts';
import { type Counted, countGaps } from '../../reports/gaps/countGaps.ts';
import type { GapRow } from '../../reports/gaps/gapRow.ts';
import { readCases } from '../../store/lowdb/readCases.ts';

export type CountedCases = {
  readonly rows: readonly GapRow[];
  readonly cases: number;
  /** Files that could not be counted, each with why: "case-7.json (damaged)". */
  readonly unread: readonly string[];
};

/** Its words are this version's own: a later one may know more kinds. */
const known = z.looseObject({
  kind: z.enum(['nothing-fits', 'no-place', 'language'] satisfies Gap['kind'][]),
  need,
  borough: id,
  language: z.string().optional(),
});

/** Counts the gaps of every case in a data folder. Rejects with a sentence when there is no such folder. */
export async function countCases(folder: string, counted: Counted, force: Policed): Promise<CountedCases> {
  const count = countGaps(counted, force);
  const unread: string[] = [];
  let cases = 0;
  for await (const read of readCases(folder)) {
    if ('file' in read) {
      unread.push(`${read.file} (${read.why})`);
      continue;
    }
    cases += 1;
    const gaps = gapsOfCase(read.record.events);
    const strange = gaps.filter(({ gap }) => !known.safeParse(gap).success);
    if (strange.length > 0) unread.push(`${read.record.id}.json (a gap of an unknown kind)`);
    for (const gap of gaps) if (!strange.includes(gap)) count.add(gap);
  }
  return { rows: count.rows(), cases, unread };
}
