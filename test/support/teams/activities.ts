/** Activities as Teams sends them, with people and places that do not exist. */
export const OFFICER = {
  id: '29:alex',
  aadObjectId: '00000000-0000-4000-8000-000000000001',
  name: 'Alex Carter',
};
export const BOT = { id: '28:waymark', name: 'Waymark' };
export const TENANT = '00000000-0000-4000-8000-00000000aaaa';
export const CHANNEL = '19:supervisors@thread.tacv2';

export type Json = Record<string, unknown>;

export function activity(serviceUrl: string, more: Json = {}): Json {
  return {
    type: 'message',
    id: 'incoming-1',
    channelId: 'msteams',
    serviceUrl,
    from: OFFICER,
    recipient: BOT,
    conversation: { id: 'a:alex', conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    ...more,
  };
}

export function said(serviceUrl: string, text: string, more: Json = {}): Json {
  return activity(serviceUrl, { text, ...more });
}

/** A press on an `Action.Execute`. */
export function executed(serviceUrl: string, data: unknown, verb?: unknown, more: Json = {}): Json {
  return activity(serviceUrl, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: 'card-1',
    value: {
      action: { type: 'Action.Execute', ...(verb === undefined ? {} : { verb }), data },
      trigger: 'manual',
    },
    ...more,
  });
}

/** The same press on the `Action.Submit` that stands in for it on older clients. */
export function submitted(serviceUrl: string, data: unknown, more: Json = {}): Json {
  return activity(serviceUrl, { value: data, replyToId: 'card-1', ...more });
}

/** In the thread of message 5 of the supervisors' channel. */
export function inChannel(more: Json = {}): Json {
  return {
    conversation: {
      id: `${CHANNEL};messageid=5`,
      conversationType: 'channel',
      isGroup: true,
      tenantId: TENANT,
    },
    channelData: { tenant: { id: TENANT }, channel: { id: CHANNEL }, team: { id: CHANNEL } },
    ...more,
  };
}

export function mention(text = '<at>Waymark</at>'): Json {
  return { entities: [{ type: 'mention', text, mentioned: BOT }] };
}

export const pressData = { caseId: 'case-1', step: 'questions', revision: 3, nonce: 'n1', verb: 'answer' };
