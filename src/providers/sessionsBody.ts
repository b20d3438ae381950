import { z } from 'zod';
import type { Session } from '../domain/booking/session.ts';
import type { Instant } from '../domain/case/case.ts';
import { languageTag } from './languageTag.ts';

const mostSessions = 500;
const mostPlaces = 500;
const furthestInDays = 180;
/** Hours a session that has begun may still be on a list: a list takes a while from the diary to here. */
const stillListedHours = 1;
const longestInHours = 24;
const hour = 3_600_000;

const instant = z.iso
  .datetime({ offset: true, error: 'must be a date and time with its zone, such as 2026-11-24T14:00:00Z' })
  .transform((text): Instant => new Date(text).toISOString());

/** As it can be read out: no line breaks, tabs or other control characters, and not blank. */
const oneLine = /^(?=.*\S)[^\p{Cc}\p{Zl}\p{Zp}]+$/u;
const tagShape = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** What a provider publishes: `whole` when what is missing from it is cancelled. */
export type SessionsBody = {
  readonly whole: boolean;
  readonly sessions: readonly Omit<Session, 'provider'>[];
};

/**
 * What a list of sessions must look like (`schemas/sessions.v1.json` says as much of it as a schema can). Out come
 * times in UTC and languages as BCP 47 writes them, `en` where none is told.
 *
 * @param interventions ids of those the provider runs
 * @param now the time by our clock
 */
export function sessionsBody(interventions: readonly string[], now: Date) {
  const list = z
    .array(session(interventions, now), 'must be a list of sessions')
    .max(mostSessions, `may hold ${mostSessions} sessions`)
    .superRefine(eachOnce);
  return z
    .strictObject({
      schemaVersion: z.literal(1, 'must be 1'),
      sessions: list.optional(),
      upsert: list.min(1, 'must hold a session').optional(),
    })
    .superRefine(({ sessions, upsert }, { addIssue }) => {
      if ((sessions === undefined) === (upsert === undefined))
        addIssue('must hold either sessions or upsert, and not both');
    })
    .transform(
      ({ sessions, upsert }): SessionsBody => ({
        whole: sessions !== undefined,
        sessions: (sessions ?? upsert ?? []).map(written),
      }),
    );
}

function session(interventions: readonly string[], now: Date) {
  const isListed = (starts: Instant) => Date.parse(starts) >= now.getTime() - stillListedHours * hour;
  const isNear = (starts: Instant) => Date.parse(starts) <= now.getTime() + furthestInDays * 24 * hour;
  return z
    .strictObject({
      id: z
        .string('must be a text')
        .regex(
          /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/,
          'must be 1 to 64 letters, digits, _ or -, a letter or digit first',
        ),
      intervention: z
        .string('must be a text')
        .refine((id) => interventions.includes(id), 'is none of yours: use the id from a referral'),
      startsAt: instant
        .refine(isListed, 'is in the past: leave it out')
        .refine(isNear, `is more than ${furthestInDays} days ahead: publish it later`),
      endsAt: instant.optional(),
      where: z
        .string('must be a text')
        .regex(oneLine, 'must say in one line where it is')
        .max(120, 'may have 120 characters'),
      places: z
        .int('must be a whole number')
        .min(0, 'must not be below 0')
        .max(mostPlaces, `may be ${mostPlaces} at most`),
      language: z
        .string('must be a text')
        .refine(isTag, 'must be a language tag, such as en or pa')
        .optional(),
      onlyFor: z
        .enum(['female', 'male'], 'must be female or male; leave it out when it is for everybody')
        .optional(),
      cancelled: z.literal(true, 'must be true; leave it out when it takes place').optional(),
    })
    .superRefine(({ startsAt, endsAt }, { addIssue }) => {
      if (endsAt === undefined) return;
      const length = Date.parse(endsAt) - Date.parse(startsAt);
      const fault = (message: string) => addIssue({ code: 'custom', path: ['endsAt'], message });
      if (length <= 0) fault('must be after it starts');
      if (length > longestInHours * hour)
        fault(`is more than ${longestInHours} hours after it starts: check the date`);
    });
}

type Listed = z.infer<ReturnType<typeof session>>;

function eachOnce(listed: readonly Listed[], { addIssue }: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const [at, { id }] of listed.entries()) {
    if (seen.has(id)) addIssue({ code: 'custom', path: [at, 'id'], message: 'stands in the list twice' });
    seen.add(id);
  }
}

function isTag(text: string): boolean {
  return tagShape.test(text) && languageTag(text) !== undefined;
}

function written({ endsAt, language, onlyFor, cancelled, where, ...one }: Listed): Omit<Session, 'provider'> {
  return {
    ...one,
    where: where.trim(),
    language: languageTag(language ?? 'en') ?? 'en',
    ...(endsAt && { endsAt }),
    ...(onlyFor && { onlyFor }),
    ...(cancelled && { cancelled }),
  };
}
