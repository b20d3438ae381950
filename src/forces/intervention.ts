import { z } from 'zod';
import type { ChosenFact, YesNoFact } from '../domain/force/gate.ts';
import {
  groups,
  referralFields,
  referralRoutes,
  shownWords,
  writtenUses,
} from '../domain/force/vocabulary.ts';
import { objectives } from '../law/vocabulary.ts';
import { disposal, flag, id, need, standing, text, whole } from './words.ts';

const bounds = { atLeast: z.exactOptional(whole), atMost: z.exactOptional(whole) };
const values = z.array(text).min(1);

/** Facts of a gate that have a few named values, and those that are yes or no. */
export const chosenFacts = [
  'sex',
  'alcoholPattern',
  'domesticAbuse',
  'dashRisk',
  'divertHistory',
  'injury',
  'employment',
  'drug',
  'drugTest',
  'language',
  'mentalHealth',
] as const satisfies readonly ChosenFact[];
export const yesNoFacts = [
  'digitalAccess',
  'supplyIndicated',
  'canPay',
  'hateCrime',
  'interpreterNeeded',
  'gangRisk',
  'careExperienced',
  'caringDuties',
  'inCustody',
] as const satisfies readonly YesNoFact[];

const gate = z.union([
  z.strictObject({ fact: z.literal('age'), ...bounds }),
  z.strictObject({ fact: z.literal('needs'), includesAny: z.array(need).min(1) }),
  z.strictObject({ fact: z.literal('needs'), atLeast: z.int().min(2).max(9) }),
  z.strictObject({
    fact: z.enum(chosenFacts),
    isOneOf: values,
    toRequire: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({
    fact: z.enum(yesNoFacts),
    is: z.boolean(),
  }),
  z.strictObject({ earlierOutcomes: z.literal('convictions'), ...bounds, fromAge: z.exactOptional(whole) }),
  z.strictObject({ offence: z.literal('flag'), isOneOf: z.array(flag).min(1) }),
  z.strictObject({ offence: z.literal('id'), isOneOf: values }),
  z.strictObject({
    disposal: z.literal('kind'),
    isOneOf: z.array(disposal).min(1),
    toRequire: z.exactOptional(z.literal(true)),
  }),
]);

const figure = { text, source: text };
const shown = z.enum(shownWords);

/** One row of `catalogue.json`: who an intervention is for, what it takes, how to refer, and what is known of it. */
export const intervention = z.strictObject({
  id,
  title: text,
  provider: id,
  use: z.enum(writtenUses),
  offeredAs: z.enum(['condition', 'voluntary']),
  pathways: z.array(need),
  assessesNeeds: z.exactOptional(z.literal(true)),
  breachIsLogged: z.exactOptional(z.literal(true)),
  boroughs: z.array(id).min(1),
  disposals: z.array(disposal),
  gates: z.array(gate),
  madeFor: z.exactOptional(
    z
      .array(
        z.strictObject({
          group: z.enum(groups),
          source: text,
        }),
      )
      .min(1),
  ),
  intensity: z.enum(['brief', 'moderate', 'intensive']),
  format: text,
  contactHours: z.exactOptional(z.number().positive()),
  whatItTakes: text,
  because: text,
  condition: text,
  shownBy: text,
  objective: z.enum(objectives),
  figures: z.array(z.strictObject({ ...figure, needs: z.exactOptional(z.array(need).min(1)) })),
  evaluated: z.boolean(),
  cohortNotes: z.array(z.strictObject({ ...figure, gates: z.array(gate).min(1) })),
  fee: z.number().min(0),
  feeToConfirm: z.exactOptional(z.literal(true)),
  referral: z.strictObject({
    route: z.enum(referralRoutes),
    fields: z.array(z.enum(referralFields)),
  }),
  referralsAMonth: z.exactOptional(whole),
  assurance: z.strictObject({
    safeguarding: shown,
    complaints: shown,
    informationSharing: shown,
    independentlyEvaluated: shown,
    userVoice: shown,
  }),
  source: text,
  standing,
});
