import { z } from 'zod';
import {
  authorities,
  consentsOf,
  disposals,
  everyNeed,
  offenceClasses,
  offenceFlags,
  standings,
  timeLimitIds,
} from '../law/vocabulary.ts';

export const text = z.string().trim().min(1);
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'must be small letters, digits and hyphens' });
export const whole = z.int().min(0);
export const isoDay = z.iso.date({ error: 'must be a day such as 2026-12-25' });
export const standing = z.enum(standings);
export const disposal = z.enum(disposals);
export const authority = z.enum(authorities);
export const need = z.enum(everyNeed);
export const offenceClass = z.enum(offenceClasses);
export const flag = z.enum(offenceFlags);
export const timeLimit = z.enum(timeLimitIds);

export const consent = z.strictObject({
  of: z.enum(consentsOf),
  source: text,
  standing,
});
