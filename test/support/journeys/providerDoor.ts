import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Knock = {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The bytes as they came. */
  readonly body: string;
};

export type ProviderDoor = {
  readonly port: number;
  /** Everything that was brought to any provider, raw. */
  readonly knocks: readonly Knock[];
  /** While set, every request is answered with this status, or kept waiting, instead of reaching the provider. */
  turnAway(how: number | 'no answer' | undefined): void;
  /** Drops the connections of those that are kept waiting. */
  letGo(): void;
  close(): Promise<void>;
};

/** Stands in front of the demo provider and keeps what comes in before anything reads it. */
export async function openProviderDoor(provider: () => string): Promise<ProviderDoor> {
  const knocks: Knock[] = [];
  let refusal: number | 'no answer' | undefined;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    knocks.push({ path: request.url ?? '', headers: request.headers, body });
    if (refusal === 'no answer') return;
    if (refusal !== undefined) {
      response.writeHead(refusal);
      response.end();
      return;
    }
    const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
    const passed = await fetch(`${provider()}${request.url}`, {
      method: 'POST',
      headers: headers as Record<string, string>,
      body,
    });
    // Not in one line: restify's writeHead, which every response of this process has, gives nothing back.
    response.writeHead(passed.status, { 'content-type': 'application/json' });
    response.end(await passed.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    knocks,
    turnAway: (how) => {
      refusal = how;
    },
    letGo: () => server.closeAllConnections(),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
