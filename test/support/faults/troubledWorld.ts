import type { ConnectorClient } from 'botframework-connector';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import type { Log } from '../../../src/log.ts';
import type { BreachListDeps } from '../../../src/outbox/breachLists.ts';
import type { Deliver, SendResult } from '../../../src/outbox/deliver.ts';
import type { DeliveryDeps } from '../../../src/outbox/sendDueDeliveries.ts';
import { post } from '../../../src/providers/providerSender.ts';
import type { Json } from '../../../src/store/store.ts';
import type { Address } from '../../../src/teams/address.ts';
import { plainView } from '../../../src/teams/cardMessage.ts';
import type { TeamsAdapter } from '../../../src/teams/createAdapter.ts';
import { teamsSender } from '../../../src/teams/teamsSender.ts';
import { updateOrPost } from '../../../src/teams/updateOrPost.ts';
import { type MailFault, troubledMailbox } from './troubledMailbox.ts';

/** What happens to one request. After the last three nobody knows whether it arrived. */
const ofTeams = ['429', '412', '502', 'reset', 'hang'] as const;
type Fault = (typeof ofTeams)[number];
/** 412 passes with Teams alone: anywhere else it is a refusal. */
const ofProviders: readonly Fault[] = ['429', '502', 'reset', 'hang'];
/** A mail server is away, takes nothing just now, or breaks off; what it refuses for good is refused for a while (`shut`). */
const ofMailboxes: readonly MailFault[] = [
  ...(['refuses', '421', '451'] as const),
  ...(['reset within', 'hang within', 'reset after', 'hang after'] as const),
];
const uncertain: ReadonlySet<string> = new Set(['502', 'reset', 'hang']);

/** Between the ids of notices that come in one request. */
const between = '\n';

/** So often a mail goes that may have come. */
export const mostMails = 5;

export type Means = {
  readonly notice: Deliver;
  readonly together: BreachListDeps['postTogether'];
  readonly alert: DeliveryDeps['deliver'];
};

export type Trouble = {
  /** 0 ≤ n < 1, the same on every run. */
  readonly random: () => number;
  readonly now: () => Date;
  /** Which part of the requests goes wrong in passing. */
  readonly share: number;
  /** The status with which a conversation, a provider or the mailbox (`duty-mail`, always 550) answers while it takes nothing. */
  readonly shut: (destination: string) => number | undefined;
};

const silent = { info: () => {}, warn: () => {}, error: () => {} } as unknown as Log;
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

/**
 * Teams, a provider and a mailbox as they are on bad days, behind the real senders: what a request meets is drawn by
 * `random`, and the time is handed in. `arrived` has each notice as often as it came, in order, with where, and
 * with the number of the request that brought it: a list brings many.
 */
export async function troubledWorld({ random, now, share, shut }: Trouble) {
  const mailbox = await troubledMailbox();
  const arrived: { readonly notice: string; readonly at: string; readonly request: number }[] = [];
  let requests = 0;
  const uncertainOf = new Map<string, number>();

  /** Whether these arrive, in one request, and what goes wrong with it. */
  function meets(notices: readonly string[], at: string, faults: readonly Fault[]): Fault | undefined {
    requests += 1;
    const fault = random() < share ? faults[Math.floor(random() * faults.length)] : undefined;
    const isUncertain = fault !== undefined && uncertain.has(fault);
    const isTaken = fault === undefined || (isUncertain && random() < 0.5);
    if (isTaken) arrived.push(...notices.map((notice) => ({ notice, at, request: requests })));
    if (isUncertain)
      for (const notice of notices) uncertainOf.set(notice, (uncertainOf.get(notice) ?? 0) + 1);
    return fault;
  }

  /** What the sender is told. */
  async function takes(said: string, at: string, faults: readonly Fault[]): Promise<void> {
    const closed = shut(at);
    if (closed !== undefined) throw statusError(closed);
    const fault = meets(said.split(between), at, faults);
    if (fault === undefined) return;
    if (fault === 'reset') throw Object.assign(new Error('reset'), { code: 'ECONNRESET' });
    if (fault === 'hang') await new Promise<never>(() => {});
    throw statusError(Number(fault));
  }

  const client = (to: Address) => {
    const say = async ({ summary }: { summary?: string }) => {
      await takes(summary ?? '', to.conversation, ofTeams);
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

  /** As the house brings it: into Teams where an address is remembered, else signed to the provider, or to the mailbox. */
  function deliverWith(recall: (key: string) => Promise<Json | undefined>): Means {
    const toTeams = (to: string, ids: readonly string[]) =>
      updateOrPost({ to, view: plainView(ids.join(between)) }, { sender, recall });
    const toWhomever = ({ to, person = '' }: Partial<Notice>, ids: readonly string[], officer: string) => {
      if (to === 'duty-mail') return toMailbox(ids);
      if (to === 'supervisors') return toTeams('supervisors:w', ids);
      return toTeams(`person:${person || officer}`, ids);
    };
    return {
      notice: async (notice, _theCase, { officer }) =>
        notice.to === 'provider'
          ? toProvider(notice.id, notice.provider)
          : toWhomever(notice, [notice.id], officer),
      together: async (_cases, notices) =>
        toWhomever(
          notices[0] ?? {},
          notices.map(({ id }) => id),
          '',
        ),
      alert: async ({ id, to, who }) =>
        to === 'provider' ? toProvider(id, who) : toTeams(`person:${who}`, [id]),
    };
  }

  async function toMailbox(ids: readonly string[]): Promise<SendResult> {
    const isRefused = shut('duty-mail') !== undefined;
    const drawn = random() < share ? ofMailboxes[Math.floor(random() * ofMailboxes.length)] : undefined;
    const about = { id: ids[0] ?? '', references: ids };
    const { outcome, isThere } = await mailbox.send(about, isRefused ? '550' : drawn);
    requests += 1;
    if (isThere) arrived.push(...ids.map((notice) => ({ notice, at: 'duty-mail', request: requests })));
    if (isThere && outcome.result !== 'sent')
      for (const notice of ids) uncertainOf.set(notice, (uncertainOf.get(notice) ?? 0) + 1);
    return outcome;
  }

  async function toProvider(id: string, provider = '') {
    const answer: typeof globalThis.fetch = async (_url, init) => {
      const given = new Promise<never>((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
      );
      try {
        await Promise.race([takes(id, provider, ofProviders), given]);
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

  return { arrived, uncertainOf, deliverWith, close: mailbox.close };
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
