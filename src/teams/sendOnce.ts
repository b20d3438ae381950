import type { BotFrameworkAuthentication, ConnectorClient, ConnectorFactory } from 'botframework-connector';

type Policies = {
  removePolicy(named: { name: string }): readonly unknown[];
  addPolicy(policy: object): void;
};
type WithTimeout = { timeout: number };

/**
 * The same authentication, whose connector clients send every request exactly once and give up after `timeoutMs`.
 * As shipped they repeat a failed send three times without saying so (people got messages twice) and wait for ever
 * when nobody answers. This reaches into the client's pipeline; it throws when a new version has no such policy.
 */
export function sendOnce(inner: BotFrameworkAuthentication, timeoutMs: number): BotFrameworkAuthentication {
  const outer: BotFrameworkAuthentication = Object.create(inner);
  outer.createConnectorFactory = (identity) => onceFrom(inner.createConnectorFactory(identity), timeoutMs);
  outer.authenticateRequest = async (activity, header) => {
    const result = await inner.authenticateRequest(activity, header);
    const { connectorFactory } = result;
    return connectorFactory ? { ...result, connectorFactory: onceFrom(connectorFactory, timeoutMs) } : result;
  };
  return outer;
}

function onceFrom(factory: ConnectorFactory, timeoutMs: number): ConnectorFactory {
  return {
    create: async (serviceUrl, audience) =>
      withoutRetries(await factory.create(serviceUrl, audience), timeoutMs),
  };
}

function withoutRetries(client: ConnectorClient, timeoutMs: number): ConnectorClient {
  const { pipeline } = (client as unknown as { client: { pipeline: Policies } }).client;
  for (const name of ['defaultRetryPolicy', 'redirectPolicy'])
    if (!pipeline.removePolicy({ name }).length)
      throw new Error(`The connector client has no ${name} to remove. Has botbuilder changed its version?`);
  pipeline.addPolicy({
    name: 'waymarkDeadline',
    sendRequest: (request: WithTimeout, next: (request: WithTimeout) => Promise<unknown>) => {
      request.timeout = timeoutMs;
      return next(request);
    },
  });
  return client;
}
