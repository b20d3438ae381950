import type { BotFrameworkAuthentication, ConnectorClient, ConnectorFactory } from 'botframework-connector';
import { secondsToWait } from '../shared/secondsToWait.ts';
import { conversationOf } from './conversationOf.ts';
import { limitReached } from './limitReached.ts';
import type { RateLimit } from './rateLimit.ts';

type Policies = {
  removePolicy(named: { name: string }): readonly unknown[];
  addPolicy(policy: object): void;
};
type Request = { timeout: number; readonly url: string; readonly body?: unknown };
type Send = (request: Request) => Promise<unknown>;

type Means = {
  /** How long one request may take. */
  readonly timeoutMs: number;
  /** Shared by every client of the app. */
  readonly limit: RateLimit;
  /** What time it is, for an answer that asks to wait until some. */
  readonly now: () => Date;
};

/**
 * The same authentication, whose connector clients send every request exactly once, keep to Teams' limits and give up after
 * `timeoutMs`. As shipped they repeat a failed send three times without saying so (people got messages twice) and wait for
 * ever when nobody answers. What would go past a limit does not leave: it fails with `limitReached` at once, so that
 * whoever sends decides whether to wait. This reaches into the client's pipeline; it throws when a new version has no such
 * policy.
 */
export function sendOnce(inner: BotFrameworkAuthentication, means: Means): BotFrameworkAuthentication {
  const outer: BotFrameworkAuthentication = Object.create(inner);
  outer.createConnectorFactory = (identity) => onceFrom(inner.createConnectorFactory(identity), means);
  outer.authenticateRequest = async (activity, header) => {
    const result = await inner.authenticateRequest(activity, header);
    const { connectorFactory } = result;
    return connectorFactory ? { ...result, connectorFactory: onceFrom(connectorFactory, means) } : result;
  };
  return outer;
}

function onceFrom(factory: ConnectorFactory, means: Means): ConnectorFactory {
  return {
    create: async (serviceUrl, audience) => once(await factory.create(serviceUrl, audience), means),
  };
}

function once(client: ConnectorClient, { timeoutMs, limit, now }: Means): ConnectorClient {
  const { pipeline } = (client as unknown as { client: { pipeline: Policies } }).client;
  for (const name of ['defaultRetryPolicy', 'redirectPolicy'])
    if (!pipeline.removePolicy({ name }).length)
      throw new Error(`The connector client has no ${name} to remove. Has botbuilder changed its version?`);
  pipeline.addPolicy({
    name: 'waymarkLimits',
    sendRequest: async (request: Request, next: Send) => {
      const conversation = conversationOf(request.url, request.body);
      const waitMs = limit.wait(conversation, performance.now());
      if (waitMs > 0) throw limitReached(waitMs);
      const answered = limit.goes(conversation, performance.now());
      request.timeout = timeoutMs;
      try {
        return await next(request);
      } catch (err) {
        const seconds = secondsAsked(err, now);
        if (conversation !== undefined && seconds !== undefined)
          limit.close(conversation, performance.now() + seconds * 1_000);
        throw err;
      } finally {
        answered(performance.now());
      }
    },
  });
  return client;
}

/** How long Teams asks to wait with its 429, at most an hour. */
function secondsAsked(err: unknown, now: Means['now']): number | undefined {
  const { statusCode, response } = err as {
    statusCode?: number;
    response?: { headers?: { get?(name: string): string | undefined } };
  };
  return statusCode === 429 ? secondsToWait(response?.headers?.get?.('retry-after'), now()) : undefined;
}
