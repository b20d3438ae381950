import type { ConnectorClient } from 'botframework-connector';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import type { Log } from '../../../src/log.ts';
import type { Deliver } from '../../../src/outbox/deliver.ts';
import { post } from '../../../src/providers/providerSender.ts';
import type { Json } from '../../../src/store/store.ts';
import type { Address } from '../../../src/teams/address.ts';
import { plainView } from '../../../src/teams/cardMessage.ts';
import type { TeamsAdapter } from '../../../src/teams/createAdapter.ts';
import { teamsSender } from '../../../src/teams/teamsSender.ts';
import { updateOrPost } from '../../../src/teams/updateOrPost.ts';

/** What happens to one request. After the last three nobody knows whether it arrived. */
const ofTeams = ['429', '412', '502', 'reset', 'hang'] as const;
type Fault = (typeof ofTeams)[number];
/** 412 passes with Teams alone: anywhere else it is a refusal. */
const ofProviders: readonly Fault[] = ['429', '502', 'reset', 'hang'];
const uncertain: ReadonlySet<string> = new Set(['502', 'reset', 'hang']);

export type Trouble = {
  /** 0 ≤ n < 1, the same on every run. */
  readonly random: () => number;
  readonly now: () => Date;
  /** Which part of the requests goes wrong in passing. */
  readonly share: number;
  /** True while the conversation, or the provider, takes nothing. */
  readonly isShut: (destination: string) => boolean;
};

const silent = { info: () => {}, warn: () => {}, error: () => {} } as unknown as Log;
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

/**
 * Teams and a provider as they are on bad days, behind the real senders: what a request meets is drawn by `random`, and the
 * time is handed in. `arrived` has each notice as often as it came, in order, with where.
 */
export function troubledWorld({ random, now, share, isShut }: Trouble) {
  const arrived: { readonly notice: string; readonly at: string }[] = [];
  const uncertainOf = new Map<string, number>();

  function meets(faults: readonly Fault[]): Fault | undefined {
    return random() < share ? faults[Math.floor(random() * faults.length)] : undefined;
  }

  /** Whether it arrives, and what the sender is told. */
  async function takes(notice: string, at: string, shut: 403 | 503): Promise<void> {
    if (isShut(at)) throw statusError(shut);
    const fault = meets(shut === 503 ? ofProviders : ofTeams);
    const isTaken = fault === undefined || (uncertain.has(fault) && random() < 0.5);
    if (isTaken) arrived.push({ notice, at });
    if (fault === undefined) return;
    if (uncertain.has(fault)) uncertainOf.set(notice, (uncertainOf.get(notice) ?? 0) + 1);
    if (fault === 'reset') throw Object.assign(new Error('reset'), { code: 'ECONNRESET' });
    if (fault === 'hang') await new Promise<never>(() => {});
    throw statusError(Number(fault));
  }

  const client = (to: Address) => {
    const say = async ({ summary }: { summary?: string }) => {
      await takes(summary ?? '', to.conversation, 403);
      return { id: `c-${arrived.length}`, activityId: `c-${arrived.length}` };
    };
    return {
      conversations: {
        sendToConversation: (_conversation: string, message: { summary?: string }) => say(message),
        createConversation: ({ activity }: { activity: { summary?: string } }) => say(activity),
      },
    } as unknown as ConnectorClient;
  };
  const adapter: Pick<TeamsAdapter, 'mayWriteTo' | 'write'> = {
    mayWriteTo: () => true,
    write: (address, send) => send(client(address)),
  };
  const sender = teamsSender({
    adapter: adapter as TeamsAdapter,
    draw: (view) => ({ card: {}, summary: String((view.data as { heading: string }).heading) }),
    log: silent,
    now,
    timeoutMs: 3,
  });

  /** As the house brings it: into Teams where an address is remembered, else signed to the provider. */
  const deliverWith =
    (recall: (key: string) => Promise<Json | undefined>): Deliver =>
    async (notice, _theCase, { officer }) => {
      if (notice.to === 'provider') return toProvider(notice);
      const to = notice.to === 'supervisors' ? 'supervisors:w' : `person:${officer}`;
      return updateOrPost({ to, view: plainView(notice.id) }, { sender, recall });
    };

  async function toProvider({ id, provider = '' }: Notice) {
    const answer: typeof globalThis.fetch = async (_url, init) => {
      const given = new Promise<never>((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
      );
      try {
        await Promise.race([takes(id, provider, 503), given]);
        return new Response(null, { status: 202 });
      } catch (error) {
        const { statusCode } = error as { statusCode?: number };
        if (statusCode === undefined) throw error;
        const headers = statusCode === 429 ? { 'retry-after': '1' } : undefined;
        return new Response(null, { status: statusCode, ...(headers && { headers }) });
      }
    };
    const means = { fetch: answer, timeoutMs: 3, now };
    return {
      ...(await post(id, { url: 'https://p.example/', secrets: [secret] }, '{}', means)),
      at: `provider:${provider}`,
    };
  }

  return { arrived, uncertainOf, deliverWith };
}

function statusError(statusCode: number): Error {
  const headers = { get: (name: string) => (statusCode === 429 && name === 'retry-after' ? '2' : undefined) };
  return Object.assign(new Error(String(statusCode)), { statusCode, response: { headers } });
}

/** The address of a chat or a channel, as the store remembers it. */
export const addressOf = (conversation: string): Json => ({
  kind: conversation.startsWith('19:') ? 'channel' : 'personal',
  serviceUrl: 'http://127.0.0.1:9/',
  conversation,
  bot: '28:bot',
  tenant: '',
});
