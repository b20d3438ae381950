import { z } from 'zod';

const common = { schemaVersion: z.literal(1), reference: z.string(), provider: z.string() };
const person = z.object({
  name: z.string(),
  phone: z.string().optional(),
  safeToCall: z.string().optional(),
  ageBand: z.string(),
  age: z.number().optional(),
  borough: z.string(),
  interpreterNeeded: z.string(),
  carer: z.object({ name: z.string(), phone: z.string().optional() }).optional(),
});
const contact = z.object({ name: z.string() });

const referral = z.object({
  ...common,
  kind: z.literal('referral'),
  disposal: z.string(),
  intervention: z.object({ id: z.string(), title: z.string() }),
  conditions: z.array(z.object({ id: z.string(), text: z.string(), deadline: z.string().optional() })),
  decidedOn: z.string(),
  deadline: z.string().optional(),
  firstContactWithinHours: z.number().optional(),
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
  }),
});

/** What this program understands of Waymark's messages, read from the published contract and not from its code. */
export const message = z.discriminatedUnion('kind', [referral, jointDecisionRequest, update]);

export type ReferralMessage = z.infer<typeof referral> | z.infer<typeof jointDecisionRequest>;
export type UpdateMessage = z.infer<typeof update>;
export type Message = z.infer<typeof message>;
