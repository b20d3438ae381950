import { withoutThread } from './address.ts';

/** Which conversation a request to the connector is sent into: its address says so, or for a new post of a channel its body. */
export function conversationOf(url: string, body: unknown): string | undefined {
  const [path = ''] = url.split('?', 1);
  const [found, named] = /\/v3\/conversations(?:\/([^/]+)\/activities(?:\/|$)|\/?$)/.exec(path) ?? [];
  if (found === undefined) return undefined;
  const id = named === undefined ? channelIn(body) : decodeURIComponent(named);
  return id === undefined ? undefined : withoutThread(id);
}

function channelIn(body: unknown): string | undefined {
  try {
    const { channelData } = JSON.parse(String(body)) as { channelData?: { channel?: { id?: unknown } } };
    const id = channelData?.channel?.id;
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}
