import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Day } from '../law/day.ts';
import { isoDay, text } from './words.ts';

const aDay = isoDay.transform((text) => text as Day);

/** The list as it is kept; `until` is the last day it speaks of. */
const kept = z.strictObject({ source: text, until: aDay, days: z.array(aDay) });

/**
 * The bank holidays of England with substitute days, and the last day for which they are known. The list is data:
 * `npx vitest run --project unit test/forces/bankHolidays.test.ts -u` writes it anew from a kept package, which only the
 * tests load.
 */
export const bankHolidaysOfEngland: { readonly until: Day; readonly days: readonly Day[] } = kept.parse(
  JSON.parse(readFileSync(new URL('./bankHolidays.json', import.meta.url), 'utf8')),
);
