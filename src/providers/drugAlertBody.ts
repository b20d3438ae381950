import { z } from 'zod';
import {
  type DrugAlert,
  daysLater,
  isOver,
  longestName,
  longestText,
  mostDays,
  usualDays,
} from '../domain/alerts/drugAlert.ts';
import type { Policed } from '../domain/force/place.ts';
import type { Instant } from '../domain/instant.ts';
import { everyDrug } from '../law/vocabulary.ts';

const instant = z.iso
  .datetime({ offset: true, error: 'must be a date and time with its zone, such as 2026-11-24T14:00:00Z' })
  .transform((text): Instant => new Date(text).toISOString());
const words = (longest: number) =>
  z.string('must be a text').trim().min(1, 'is empty').max(longest, `may have ${longest} characters`);
const shape = z.strictObject({
  schemaVersion: z.literal(1, 'must be 1'),
  drug: z.enum(everyDrug, `must be one of ${everyDrug.join(', ')}`),
  drugName: words(longestName).optional(),
  boroughs: z
    .array(z.string('must be a text'), 'must be a list of boroughs')
    .refine((list) => new Set(list).size === list.length, 'names a borough twice')
    .optional(),
  text: words(longestText),
  expiresAt: instant.optional(),
});

/**
 * What an alert of the early-warning system must look like (`schemas/drugAlert.v1.json` says the same).
 *
 * @param force whose places they are
 * @param now the time by our clock: an alert ends after it, and at most thirty days after it
 */
export function drugAlertBody({ places }: Policed, now: Date) {
  const known = places.map(({ id }) => id);
  return shape.superRefine(({ drug, drugName, boroughs, expiresAt }, { addIssue }) => {
    const fault = (field: string, message: string): void =>
      addIssue({ code: 'custom', path: [field], message });
    if (drug === 'other' && drugName === undefined) fault('drugName', 'is missing: say which drug it is');
    for (const [at, id] of (boroughs ?? []).entries())
      if (!known.includes(id))
        addIssue({ code: 'custom', path: ['boroughs', at], message: `must be one of ${known.join(', ')}` });
    // Asked also of a time that has been found to be none.
    if (expiresAt === undefined || Number.isNaN(Date.parse(expiresAt))) return;
    const at = now.toISOString();
    if (isOver(expiresAt, at)) fault('expiresAt', 'is in the past');
    if (!isOver(expiresAt, daysLater(at, mostDays)))
      fault('expiresAt', `is more than ${mostDays} days from now`);
  });
}

/** The alert a checked body stands for. */
export function alertFrom(
  { drug, drugName, boroughs, text, expiresAt }: z.infer<typeof shape>,
  now: Date,
): DrugAlert {
  return {
    drug,
    ...(drugName === undefined ? {} : { named: drugName }),
    area: boroughs ?? [],
    text,
    expiresAt: expiresAt ?? daysLater(now.toISOString(), usualDays),
  };
}
