import { z } from 'zod';
import type { Day } from '../law/day.ts';
import { id, isoDay, standing, text, whole } from './words.ts';

const length = z.union([z.strictObject({ workingDays: whole }), z.strictObject({ days: whole })]);

const watch = { remindBefore: whole, alerts: z.boolean(), source: text, standing };
const clock = z.strictObject({
  standard: length,
  enhanced: length,
  service: z.exactOptional(id),
  serviceAfterAbuse: z.exactOptional(id),
  ...watch,
});

/** Each version of the Victims' Code with its clocks, the oldest first. */
export const victimsCode = z
  .array(
    z.strictObject({
      title: text,
      from: isoDay.transform((text) => text as Day),
      source: text,
      clocks: z.strictObject({
        views: clock,
        disposal: clock,
        'restorative-justice': clock,
        support: clock,
        'hate-crime-support': clock,
        completion: clock,
        breach: clock,
        kept: clock,
        survey: clock,
        answer: clock,
        statement: clock,
        compensation: clock,
        letter: clock,
        review: clock,
        promised: z.strictObject(watch),
      }),
    }),
  )
  .min(1);
