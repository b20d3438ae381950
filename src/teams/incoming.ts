import { z } from 'zod';

const id = z.string().min(1).max(500);
const account = z.object({
  id,
  name: z.string().max(500).nullish(),
  aadObjectId: z.string().min(1).max(100).nullish(),
});

/** The parts of a Bot Framework activity that are looked at; the rest is left alone. Nothing in it is trusted. */
export const incoming = z.object({
  type: z.string().min(1).max(100),
  id: id.nullish(),
  name: z.string().max(200).nullish(),
  channelId: z.string().max(100),
  serviceUrl: z.string().max(1000),
  from: account,
  recipient: account,
  conversation: z.object({
    id,
    conversationType: z.string().max(50).nullish(),
    isGroup: z.boolean().nullish(),
    tenantId: z.string().max(100).nullish(),
  }),
  channelData: z
    .object({
      tenant: z.object({ id: z.string().max(100).nullish() }).nullish(),
      channel: z.object({ id }).nullish(),
    })
    .nullish(),
  text: z.string().nullish(),
  attachments: z
    .array(z.object({ contentType: z.string().nullish() }))
    .nullish()
    .catch([]),
  value: z.unknown().optional(),
  replyToId: id.nullish(),
  action: z.string().max(100).nullish(),
  membersAdded: z.array(z.object({ id })).max(1000).nullish(),
  entities: z
    .array(
      z.object({
        type: z.string(),
        text: z.string().nullish(),
        mentioned: z.object({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
      }),
    )
    .max(200)
    .nullish()
    .catch([]),
});

export type Incoming = z.infer<typeof incoming>;
