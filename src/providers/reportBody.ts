import { z } from 'zod';
import type { Instant, ReportKind } from '../domain/case/case.ts';
import { reportKinds } from '../domain/case/report.ts';
import { daysBetween } from '../domain/days.ts';
import { normaliseReference } from '../domain/reference.ts';

/** Minutes by which a provider's clock may be ahead of ours. */
const clockDifference = 5;
const longestWaitInDays = 366;

const kinds = Object.keys(reportKinds) as readonly ReportKind[];

const instant = z.iso
  .datetime({ offset: true, error: 'must be a date and time with its zone, such as 2026-11-24T14:00:00Z' })
  .transform((text): Instant => new Date(text).toISOString());

const reference = z.string('must be a text').transform((typed, context) => {
  const normal = normaliseReference(typed);
  if (normal !== undefined) return normal;
  context.addIssue('is not a case reference: check each character against the referral');
  return z.NEVER;
});

const shape = z.strictObject({
  schemaVersion: z.literal(1, 'must be 1'),
  reference,
  kind: z.enum(kinds, `must be one of ${kinds.join(', ')}`),
  at: instant,
  appointment: instant.optional(),
  excused: z.boolean('must be true or false').optional(),
  intervention: z
    .string('must be a text')
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be the id of the intervention, as the referral gives it')
    .optional(),
});

/**
 * What a provider's report must look like (`schemas/report.v1.json` says the same). Out come the reference as we write
 * it and times in UTC.
 *
 * @param now the time by our clock: nothing can be reported that has not happened yet
 */
export function reportBody(now: Date) {
  return shape.superRefine(({ kind, at, appointment, excused }, { addIssue }) => {
    const fault = (field: string, message: string): void =>
      addIssue({ code: 'custom', path: [field], message });
    if (Date.parse(at) > now.getTime() + clockDifference * 60_000) {
      fault('at', 'is in the future: say when it happened, and check the clock');
    }
    const { holds } = reportKinds[kind];
    if (holds === 'appointment' && appointment === undefined)
      fault('appointment', 'is missing: say when the appointment is');
    if (holds !== 'appointment' && appointment !== undefined)
      fault('appointment', 'belongs only to a report that it is booked');
    if (appointment !== undefined && daysBetween(at, appointment) > longestWaitInDays) {
      fault('appointment', 'is more than a year away: check the date');
    }
    if (holds !== 'excused' && excused !== undefined)
      fault('excused', 'belongs only to a missed appointment');
  });
}

export type ReportBody = z.infer<typeof shape>;
