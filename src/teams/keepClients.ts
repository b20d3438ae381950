import type {
  BotFrameworkAuthentication,
  ConnectorClient,
  ConnectorFactory,
  UserTokenClient,
} from 'botframework-connector';

type Identity = Parameters<BotFrameworkAuthentication['createConnectorFactory']>[0];

/** Teams answers from a handful of addresses; the one that was made longest ago goes first. */
const mostClients = 50;

/**
 * The same authentication, which makes its clients once for each app, address and audience. As shipped it makes two anew
 * for every turn, with credentials of their own, which takes longer than all the rest that botbuilder does in one. They
 * hold no state of a turn; their token is shared by the whole process anyhow, and fetched again before it runs out.
 */
export function keepClients(inner: BotFrameworkAuthentication): BotFrameworkAuthentication {
  const outer: BotFrameworkAuthentication = Object.create(inner);
  const connectors = kept<ConnectorClient>();
  const userTokens = kept<UserTokenClient>();
  const keeping = (factory: ConnectorFactory, identity: Identity): ConnectorFactory => ({
    create: (serviceUrl, audience) =>
      connectors([appOf(identity), serviceUrl, audience], () => factory.create(serviceUrl, audience)),
  });
  outer.createConnectorFactory = (identity) => keeping(inner.createConnectorFactory(identity), identity);
  outer.createUserTokenClient = (identity) =>
    userTokens([appOf(identity)], () => inner.createUserTokenClient(identity));
  outer.authenticateRequest = async (activity, header) => {
    const result = await inner.authenticateRequest(activity, header);
    const { connectorFactory, claimsIdentity } = result;
    if (connectorFactory === undefined) return result;
    return { ...result, connectorFactory: keeping(connectorFactory, claimsIdentity) };
  };
  return outer;
}

/** Whose credentials a client gets, by the claims that botbuilder goes by. */
function appOf(identity: Identity): string | null {
  return identity.getClaimValue('aud') ?? identity.getClaimValue('appid');
}

type Key = readonly (string | null | undefined)[];

/** What was made for a key, while it did not fail. */
function kept<T>(): (key: Key, make: () => Promise<T>) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key, make) => {
    const name = JSON.stringify(key);
    const found = known.get(name);
    if (found !== undefined) return found;
    const made = make();
    known.set(name, made);
    made.catch(() => known.delete(name));
    const [oldest] = known.keys();
    if (known.size > mostClients && oldest !== undefined) known.delete(oldest);
    return made;
  };
}
