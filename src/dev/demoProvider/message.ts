import { z } from 'zod';

const common = { schemaVersion: z.literal(1), reference: z.string(), provider: z.string() };
/** Waymark leaves out what this provider need not know. */
const person = z.object({
  name: z.string(),
  phone: z.string().optional(),
  safeToCall: z.string().optional(),
  ageBand: z.string().optional(),
  age: z.number().optional(),
  borough: z.string().optional(),
  interpreterNeeded: z.string().optional(),
  carer: z.object({ name: z.string(), phone: z.string().optional() }).optional(),
});
const contact = z.object({ name: z.string() });
const named = z.object({ id: z.string(), title: z.string() });
const appointment = z.object({
  session: z.string(),
  startsAt: z.string(),
  endsAt: z.string().optional(),
  where: z.string(),
  language: z.string(),
});

const undertaken = named.extend({ appointment: appointment.optional() });

const referral = z.object({
  ...common,
  kind: z.literal('referral'),
  /** Everything in it is by choice; then there is no disposal, no intervention and no condition. */
  voluntary: z.literal(true).optional(),
  disposal: z.string().optional(),
  intervention: named.optional(),
  /** Everything that is required, where that is more than one. */
  interventions: z.array(undertaken).default([]),
  conditions: z
    .array(z.object({ id: z.string(), text: z.string(), deadline: z.string().optional() }))
    .default([]),
  /** What the law requires of them whatever is decided. */
  requiredByLaw: z.array(undertaken).default([]),
  support: z.array(undertaken).default([]),
  decidedOn: z.string(),
  deadline: z.string().optional(),
  firstContactWithinHours: z.number().optional(),
  appointment: appointment.optional(),
  contact,
  person,
});

const jointDecisionRequest = z.object({
  ...common,
  kind: z.literal('joint-decision-request'),
  offence: z.object({ title: z.string(), class: z.string() }),
  requestedOn: z.string(),
  contact,
  person,
});

const update = z.object({
  ...common,
  kind: z.literal('referral-update'),
  change: z.object({
    what: z.string(),
    on: z.string(),
    deadline: z.string().optional(),
    how: z.string().optional(),
    appointment: appointment.optional(),
  }),
});

const drugAlert = z.object({
  schemaVersion: z.literal(1),
  kind: z.literal('drug-alert'),
  provider: z.string(),
  alert: z.object({
    id: z.string(),
    drug: z.string(),
    drugName: z.string().optional(),
    boroughs: z.array(z.string()),
    text: z.string(),
    expiresAt: z.string(),
  }),
});

/** What this program understands of Waymark's messages, read from the published contract and not from its code. */
export const message = z.discriminatedUnion('kind', [referral, jointDecisionRequest, update, drugAlert]);

export type ReferralMessage = z.infer<typeof referral> | z.infer<typeof jointDecisionRequest>;
export type UpdateMessage = z.infer<typeof update>;
export type Appointment = z.infer<typeof appointment>;
export type Message = z.infer<typeof message>;
