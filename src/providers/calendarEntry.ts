import { z } from 'zod';
import { address } from './address.ts';
import { languageTag } from './languageTag.ts';
import { objectWith } from './objectWith.ts';

/** What every session of a calendar is taken to be where its event does not say otherwise. */
export const calendarEntry = z.strictObject(
  {
    url: address,
    places: z.int('must be a whole number').min(0, 'must not be below 0').max(500, 'may be 500 at most'),
    language: z
      .string('must be a text')
      .refine((tag) => languageTag(tag) !== undefined, 'must be a language tag, such as en or pa')
      .optional(),
    where: z
      .string('must be a text')
      .min(1, 'must say where it is')
      .max(120, 'may have 120 characters')
      .optional(),
    onlyFor: z.enum(['female', 'male'], 'must be female or male').optional(),
  },
  objectWith('url and places', 'url, places, language, where and onlyFor'),
);

/** A provider's iCalendar feed of the sessions of one intervention. */
export type CalendarEntry = z.infer<typeof calendarEntry>;
