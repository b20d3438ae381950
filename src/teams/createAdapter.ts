import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  ConfigurationServiceClientCredentialFactory,
  type TurnContext,
} from 'botbuilder';
import type { AuthenticateRequestResult, ConnectorClient } from 'botframework-connector';
import type { Log } from '../log.ts';
import { deadline } from '../shared/deadline.ts';
import { sendWithinMs } from '../shared/sendWithinMs.ts';
import type { Address } from './address.ts';
import { type Callers, mayWriteTo, whyRefused } from './callers.ts';
import { type Incoming, incoming } from './incoming.ts';
import { keepClients } from './keepClients.ts';
import { type RateLimit, rateLimit } from './rateLimit.ts';
import { sendOnce } from './sendOnce.ts';

type TeamsCredentials = {
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  readonly appId: string;
  readonly tenantId: string;
  readonly password: string;
};

export type AdapterOptions = {
  /** Without them nobody is authenticated; the server must then listen on this machine only. */
  readonly credentials?: TeamsCredentials;
  readonly allowedTenants: readonly string[];
  readonly log: Log;
  readonly now: () => Date;
  /** How long one request to Teams may take; five seconds when left out. */
  readonly timeoutMs?: number;
  /** When the next request may go; Teams' limits when left out. */
  readonly limit?: RateLimit;
  /** Another cloud's addresses and issuers; Microsoft's public cloud otherwise. */
  readonly cloud?: ConfigurationBotFrameworkAuthenticationOptions;
};

/** What goes back over HTTP. Without a body the answer is the status alone. */
type HttpAnswer = { readonly status: number; readonly body?: object };

/** Does one turn; what it gives back is the answer to an invoke. `came` says when it came (`performance.now()`). */
export type Turn = (context: TurnContext, activity: Incoming, came: number) => Promise<object | undefined>;

export type TeamsAdapter = {
  readonly anonymous: boolean;
  /** Checks who calls, and lets the turn run. Never throws; gives nothing away in a refusal. */
  receive(authorization: string, body: unknown, turn: Turn): Promise<HttpAnswer>;
  /** Whether an address may be written to at all: a remembered one may stem from other settings. */
  mayWriteTo(address: Address): boolean;
  /** Lets `send` write to a remembered address, outside any turn. Throws what `send` throws. */
  write<T>(address: Address, send: (client: ConnectorClient) => Promise<T>): Promise<T>;
};

/** The one place where botbuilder's adapter is made: real authentication with credentials, this machine only without. */
export function createAdapter(options: AdapterOptions): TeamsAdapter {
  const { credentials, allowedTenants, log, now, timeoutMs = sendWithinMs, limit = rateLimit() } = options;
  const callers: Callers = { anonymous: !credentials, allowedTenants };
  const authentication = keepClients(
    sendOnce(
      new ConfigurationBotFrameworkAuthentication(options.cloud ?? {}, credentialFactory(credentials)),
      { timeoutMs, limit, now },
    ),
  );
  const adapter = new CloudAdapter(authentication);

  return {
    anonymous: callers.anonymous,
    receive: async (authorization, body, turn) => {
      const came = performance.now();
      const read = incoming.safeParse(body);
      if (!read.success) return refuse(400, 'shape');
      // Answers always go out by themselves, never collected in the response, whatever the caller wishes.
      const activity = { ...(body as Activity), deliveryMode: 'normal' };
      let caller: AuthenticateRequestResult;
      try {
        caller = await deadline(timeoutMs, authentication.authenticateRequest(activity, authorization));
      } catch (err) {
        return refuse(keysUnreachable(err) ? 503 : 401, 'authentication', err);
      }
      const why = whyRefused(read.data, callers);
      if (why) return refuse(403, why);
      let answer: object | undefined;
      try {
        await adapter.processActivityDirect(caller, activity, async (context) => {
          answer = await turn(context, read.data, came);
        });
      } catch (err) {
        return refuse(500, 'failed', err);
      }
      return answer ? { status: 200, body: answer } : { status: 200 };
    },
    mayWriteTo: ({ serviceUrl }) => mayWriteTo(serviceUrl, callers),
    write: async (address, send) => {
      if (!mayWriteTo(address.serviceUrl, callers)) throw new Error('This address may not be written to.');
      let sending: ReturnType<typeof send> | undefined;
      // The outcome is kept here: an error handler on the adapter would swallow what is thrown inside.
      await adapter.continueConversationAsync(
        credentials?.appId ?? '',
        referenceOf(address),
        async (context) => {
          sending = send(context.turnState.get<ConnectorClient>(adapter.ConnectorClientKey));
          await sending.catch(() => undefined);
        },
      );
      if (!sending) throw new Error('Nothing was sent.');
      return sending;
    },
  };

  function refuse(status: number, why: string, err?: unknown): HttpAnswer {
    log.warn({ status, why, ...(err === undefined ? {} : { err }) }, 'teams-refused');
    return { status, body: { message: refusals[status] ?? 'This cannot be done.' } };
  }
}

const refusals: Readonly<Record<number, string>> = {
  400: 'This is no activity.',
  401: 'The caller could not be identified.',
  403: 'This caller is not answered here.',
  500: 'Something went wrong here.',
  503: 'The caller cannot be identified just now.',
};

function credentialFactory(credentials?: TeamsCredentials): ConfigurationServiceClientCredentialFactory {
  // Blank means "nobody is authenticated" to botbuilder; with an id the type must be said, or any tenant is let in.
  if (!credentials)
    return new ConfigurationServiceClientCredentialFactory({ MicrosoftAppId: '', MicrosoftAppPassword: '' });
  return new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppType: credentials.type,
    MicrosoftAppId: credentials.appId,
    MicrosoftAppTenantId: credentials.tenantId,
    MicrosoftAppPassword: credentials.password,
  });
}

function referenceOf({ serviceUrl, conversation, bot, tenant, kind }: Address) {
  return {
    channelId: 'msteams',
    serviceUrl,
    bot: { id: bot, name: '' },
    conversation: {
      id: conversation,
      name: '',
      isGroup: kind !== 'personal',
      conversationType: kind,
      ...(tenant ? { tenantId: tenant } : {}),
    },
  };
}

/** Microsoft's signing keys could not be fetched: no fault of the caller, who may try again. */
function keysUnreachable(err: unknown): boolean {
  const { name, statusCode } = err as { name?: string; statusCode?: number };
  return name === 'FetchError' || name === 'DeadlineError' || (statusCode ?? 0) >= 500;
}
