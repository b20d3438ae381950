import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Arrived = { readonly url: string; readonly headers: IncomingHttpHeaders; readonly body: string };
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

/** Answers with a status, headers when given, and a body nobody needs unless it is given. */
export function answering(
  status: number,
  headers: Record<string, string> = {},
  body = 'whatever',
): Behaviour {
  return (response) => endWith(response, status, headers, body);
}

/** Not in one line: restify's writeHead, which every response of a process with the bot has, gives nothing back. */
export function endWith(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  body?: string | Buffer,
): void {
  response.writeHead(status, headers);
  response.end(body);
}
