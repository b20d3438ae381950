import { z } from 'zod';
import type { Authority, Disposal } from '../law/disposal.ts';
import type { Need } from '../law/facts.ts';
import type { ConsentOf, OffenceClass, OffenceFlag } from '../law/offence.ts';
import type { TimeLimitId } from '../law/timeLimitId.ts';

export const text = z.string().trim().min(1);
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'must be small letters, digits and hyphens' });
export const whole = z.int().min(0);
export const isoDay = z.iso.date({ error: 'must be a day such as 2026-12-25' });
export const standing = z.enum(['confirmed', 'to-confirm']);

export const disposal = z.enum([
  'community-resolution',
  'conditional-caution',
  'youth-conditional-caution',
  'youth-caution',
  'simple-caution',
  'deferred-prosecution',
  'charge',
  'no-further-action',
  'diversionary-caution',
  'community-caution',
] satisfies Disposal[]);
export const authority = z.enum([
  'officer',
  'sergeant',
  'inspector',
  'yjs',
  'cps',
  'dpp',
] satisfies Authority[]);
export const need = z.enum([
  'alcohol',
  'drugs',
  'ete',
  'finance',
  'health',
  'accommodation',
  'family',
  'attitudes',
  'sex-work',
] satisfies Need[]);
export const offenceClass = z.enum(['summary', 'either-way', 'indictable-only'] satisfies OffenceClass[]);
export const flag = z.enum([
  'drug',
  'supply',
  'production',
  'violence',
  'weapon',
  'sexual',
  'hate',
  'da',
  'driving',
  'si790',
  'order',
  'child-victim',
  'low-value-summary',
  'victimless',
] satisfies OffenceFlag[]);

export const timeLimit = z.enum([
  'six-months',
  'course-of-conduct',
  'common-assault',
  'dangerous-dog',
  'communications',
  'false-communications',
  'vehicle-taking',
  'vehicle-tax',
  'animal-welfare',
  'wildlife',
  'licensing',
  'road-traffic',
  'game',
  'unread',
] satisfies TimeLimitId[]);

export const consent = z.strictObject({
  of: z.enum(['dpp', 'attorney-general', 'dpp-for-a-spouse', 'secretary-of-state'] satisfies ConsentOf[]),
  source: text,
  standing,
});
