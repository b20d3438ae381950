import { z } from 'zod';
import type { Authority, Disposal } from '../law/disposal.ts';
import type { Borough, Need } from '../law/facts.ts';
import type { OffenceClass, OffenceFlag } from '../law/offence.ts';

export const text = z.string().trim().min(1);
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'must be small letters, digits and hyphens' });
const whole = z.int().min(0);
export const isoDay = z.iso.date({ error: 'must be a day such as 2026-12-25' });
const standing = z.enum(['confirmed', 'to-confirm']);
const oneOf = z.array(text).min(1);

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
const authority = z.enum(['officer', 'sergeant', 'inspector', 'yjs', 'cps', 'dpp'] satisfies Authority[]);
const borough = z.enum([
  'birmingham',
  'coventry',
  'dudley',
  'sandwell',
  'solihull',
  'walsall',
  'wolverhampton',
  'outside',
] satisfies Borough[]);
const need = z.enum([
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
const offenceClass = z.enum(['summary', 'either-way', 'indictable-only'] satisfies OffenceClass[]);
const flag = z.enum([
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

const gate = z.union([
  z.strictObject({
    fact: z.literal('age'),
    atLeast: z.exactOptional(whole),
    atMost: z.exactOptional(whole),
  }),
  z.strictObject({ fact: z.literal('needs'), includesAny: z.array(need).min(1) }),
  z.strictObject({
    fact: z.enum([
      'sex',
      'alcoholPattern',
      'domesticAbuse',
      'divertHistory',
      'injury',
      'employment',
      'dashRisk',
    ]),
    isOneOf: oneOf,
  }),
  z.strictObject({ fact: z.enum(['digitalAccess', 'supplyIndicated', 'canPay']), is: z.boolean() }),
  z.strictObject({ offence: z.literal('flag'), isOneOf: z.array(flag).min(1) }),
  z.strictObject({ offence: z.literal('id'), isOneOf: oneOf }),
]);

const policy = z.strictObject({
  menu: z.strictObject({ adult: z.array(disposal).min(1), child: z.array(disposal).min(1) }),
  drugDiversion: z.boolean(),
  domesticAbuseRoute: z.enum(['off', 'standard', 'standard-or-medium']),
  hateCrimePilot: z.boolean(),
  adultDriving: z.enum(['not-confirmed', 'excluded', 'open']),
  deferredProsecutionAuthority: authority.nullable(),
  outOfNormAuthority: authority,
  domesticAbuseAuthority: authority,
  weaponAuthority: authority,
  strikes: z.int(),
  deadlineWeeks: z.strictObject({ usual: z.int(), longest: z.int() }),
  victimToldWithinWorkingDays: z.strictObject({ standard: z.int(), enhanced: z.int() }),
});

const offence = z.strictObject({
  id,
  title: text,
  statute: text,
  class: offenceClass,
  flags: z.array(flag),
  synonyms: z.array(text),
  source: text,
  standing,
});

const intervention = z.strictObject({
  id,
  title: text,
  provider: id,
  pathways: z.array(need).min(1),
  boroughs: z.array(borough).min(1),
  disposals: z.array(disposal).min(1),
  gates: z.array(gate),
  whatItTakes: text,
  because: text,
  condition: text,
  objective: z.enum(['rehabilitation', 'reparation', 'punishment']),
  figures: z.array(z.strictObject({ text, source: text })),
  evaluated: z.boolean(),
  fee: z.number().min(0),
  source: text,
  standing,
});

/** One schema for each file of a force's folder. Fields that no one knows are faults, not ignored. */
export const files = {
  'force.json': z.strictObject({
    id,
    title: text,
    referencePrefix: z.string().regex(/^[A-Z]{2}$/, { error: 'must be two capital letters' }),
    policy,
    /** Where a setting comes from, and which the force must still confirm: JSON carries no comments. */
    sources: z.record(z.string(), text),
    toConfirm: z.array(text),
    youthJustice: z.array(z.strictObject({ borough, title: text, provider: id })),
  }),
  'offences.json': z.array(offence).min(1),
  'catalogue.json': z.array(intervention).min(1),
  'providers.json': z.strictObject({
    source: text,
    toConfirm: z.array(text),
    providers: z.array(z.strictObject({ id, title: text, firstContactHours: whole.min(1) })).min(1),
  }),
  'remedies.json': z.strictObject({
    source: text,
    standing,
    remedies: z.array(z.strictObject({ id, title: text, condition: text })),
  }),
  'victimScript.json': z.strictObject({
    source: text,
    standing,
    parts: z
      .array(
        z.strictObject({
          heading: text,
          words: text,
          disposals: z.exactOptional(z.array(disposal).min(1)),
          /** Of a figure in the words. */
          source: z.exactOptional(text),
        }),
      )
      .min(1),
  }),
  'bankHolidays.json': z.strictObject({ source: text, standing, days: z.array(isoDay).min(1) }),
} as const;

export type FileName = keyof typeof files;
/** A force's folder as read; a file that could not be read or understood is absent. */
export type ForceFiles = { readonly [F in FileName]?: z.output<(typeof files)[F]> };
