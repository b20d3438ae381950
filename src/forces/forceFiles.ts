import { z } from 'zod';
import type { Day } from '../law/day.ts';
import {
  adultDrivings,
  domesticAbuseRoutes,
  safeTimes,
  schemeGates,
  weaponsInAssault,
} from '../law/vocabulary.ts';
import { baseline } from './baseline.ts';
import { conditionOffer, remedy } from './conditionOffer.ts';
import { intervention } from './intervention.ts';
import { victimScripts } from './victimScripts.ts';
import { victimsCode } from './victimsCode.ts';
import {
  authority,
  consent,
  disposal,
  flag,
  id,
  isoDay,
  offenceClass,
  standing,
  text,
  timeLimit,
  whole,
} from './words.ts';

const schemeGate = z.enum(schemeGates);

/** Full hours of the London clock. */
const hours = z.strictObject({ from: z.int().min(0).max(23), until: z.int().min(1).max(24) });

const policy = z.strictObject({
  menu: z.strictObject({ adult: z.array(disposal).min(1), child: z.array(disposal).min(1) }),
  drugDiversion: z.boolean(),
  domesticAbuseRoute: z.enum(domesticAbuseRoutes),
  hateCrimePilot: z.boolean(),
  schemeGates: z.strictObject({
    wanted: schemeGate,
    onBail: schemeGate,
    onCourtOrder: schemeGate,
    iomManaged: schemeGate,
  }),
  adultDriving: z.enum(adultDrivings),
  deferredProsecutionAuthority: authority.nullable(),
  lowLevelEitherWay: z.array(
    z.strictObject({
      offence: id,
      upToPounds: z.exactOptional(z.int().positive()),
      officerUpToPounds: z.exactOptional(z.int().positive()),
    }),
  ),
  notLowLevelSummary: z.array(id),
  unusualForCaution: z.strictObject({ offences: z.array(id), abovePounds: z.int().positive() }),
  outOfNormAuthority: authority,
  domesticAbuseAuthority: authority,
  familyAbuseAuthority: authority,
  domesticAbuseOffences: z.array(id),
  weaponAuthority: authority,
  emergencyWorkerAuthority: authority,
  weaponInAssault: z.enum(weaponsInAssault),
  youthCautionSignature: z.boolean(),
  strikes: z.int(),
  hoursInKeeping: z.strictObject({ low: z.int(), medium: z.int(), high: z.int() }),
  deadlineWeeks: z.strictObject({ usual: z.int(), longest: z.int() }),
  confirmWithinDays: z.int(),
  weeksConditionsNeed: z.int(),
  weeksToHandleBreach: z.int(),
  childTasksWithinHours: z.int(),
  secondRouteAfterMinutes: z.int(),
  safeHours: z.record(z.enum(safeTimes), hours),
});

const inSmallLetters = text.regex(/^[^A-Z]+$/, { error: 'must be in small letters' });
const place = z.strictObject({
  id,
  title: text,
  nicknames: z.array(inSmallLetters),
  parts: z.array(inSmallLetters),
});

const offence = z.strictObject({
  id,
  title: text,
  statute: text,
  class: offenceClass,
  flags: z.array(flag),
  timeLimit: z.exactOptional(timeLimit),
  consent: z.exactOptional(consent),
  note: z.exactOptional(text),
  codes: z.exactOptional(z.array(z.strictObject({ code: text, wording: text })).min(1)),
  synonyms: z.array(text),
  alsoFoundBy: z.exactOptional(z.array(text).min(1)),
  source: text,
  standing,
});

/** One schema for each file of a force's folder. Fields that no one knows are faults, not ignored. */
export const files = {
  'force.json': z.strictObject({
    id,
    title: text,
    referencePrefix: z.string().regex(/^[A-Z]{2}$/, { error: 'must be two capital letters' }),
    places: z.array(place).min(1),
    policy,
    /** Where a setting comes from, and which the force must still confirm: JSON carries no comments. */
    sources: z.record(z.string(), text),
    toConfirm: z.array(text),
    youthJustice: z.array(z.strictObject({ borough: id, title: text, provider: id })),
    /** Days off that the kept table of bank holidays does not know, a coronation for example. */
    extraBankHolidays: z.array(isoDay.transform((text) => text as Day)).optional(),
  }),
  'offences.json': z.array(offence).min(1),
  'catalogue.json': z.array(intervention).min(1),
  'providers.json': z.strictObject({
    source: text,
    toConfirm: z.array(text),
    providers: z
      .array(
        z.strictObject({
          id,
          title: text,
          unnamed: z.exactOptional(z.literal(true)),
          firstContactHours: whole.min(1).max(72, { error: 'must be 72 hours at most' }),
        }),
      )
      .min(1),
  }),
  'remedies.json': z.strictObject({
    source: text,
    standing,
    remedies: z.array(remedy),
  }),
  'conditions.json': z.strictObject({ source: text, standing, conditions: z.array(conditionOffer) }),
  'figures.json': z.array(baseline),
  'victimScripts.json': victimScripts,
  'victimsCode.json': victimsCode,
} as const;

export type FileName = keyof typeof files;
/** A force's folder as read; a file that could not be read or understood is absent. */
export type ForceFiles = { readonly [F in FileName]?: z.output<(typeof files)[F]> };
