import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Arrived = { readonly url: string; readonly headers: IncomingHttpHeaders; readonly body: string };
export type Behaviour = (response: ServerResponse, request: IncomingMessage) => void;

/** A provider's receiver on loopback that does as it is told and keeps what arrived. */
export async function startFakeProvider(behaviour: Behaviour) {
  const arrived: Arrived[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      arrived.push({
        url: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      });
      behaviour(response, request);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/referrals`;
  const close = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { arrived, url, close };
}

/** Answers with a status, headers when given, and a body nobody needs. */
export function answering(status: number, headers: Record<string, string> = {}): Behaviour {
  return (response) => response.writeHead(status, headers).end('whatever');
}
