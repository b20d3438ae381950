import { z } from 'zod';
import type { Where } from '../turns/turns.ts';
import type { Incoming } from './incoming.ts';

const address = z.strictObject({
  kind: z.enum(['personal', 'channel', 'group']),
  serviceUrl: z.string(),
  conversation: z.string().min(1),
  bot: z.string().min(1),
  tenant: z.string(),
});

/** Where one can write again later. Ids only: names change, and the store need not hold them. */
export type Address = z.infer<typeof address>;

/** The address as it was remembered; undefined when it is none (an older or foreign value). */
export function readAddress(remembered: unknown): Address | undefined {
  const read = address.safeParse(remembered);
  return read.success ? read.data : undefined;
}

/** Where an activity came from. A reply in a channel's thread belongs to the channel. */
export function whereFrom(activity: Incoming): Where {
  const kind = kindOf(activity);
  const conversation = withoutThread(activity.conversation.id);
  const remembered: Address = {
    kind,
    serviceUrl: activity.serviceUrl,
    conversation,
    bot: activity.recipient.id,
    tenant: activity.conversation.tenantId ?? activity.channelData?.tenant?.id ?? '',
  };
  const group = kind === 'group' ? ({ isGroup: true } as const) : {};
  return { kind: kind === 'personal' ? 'personal' : 'channel', ...group, conversation, address: remembered };
}

/** `19:abc@thread.tacv2;messageid=1` is the thread of message 1 in the channel `19:abc@thread.tacv2`. */
export function withoutThread(conversation: string): string {
  return conversation.split(';messageid=', 1)[0] ?? conversation;
}

function kindOf({ conversation, channelData }: Incoming): Address['kind'] {
  if (conversation.conversationType === 'channel' || channelData?.channel) return 'channel';
  if (conversation.conversationType === 'groupChat' || conversation.isGroup) return 'group';
  return 'personal';
}
