import type { IncomingMessage, ServerResponse } from 'node:http';
import { plainPage } from './page.ts';

export type Reply = {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly location?: string;
  /** The name under which a browser keeps it instead of showing it. */
  readonly download?: string;
};

const largestBody = 256 * 1024;

/** An answer for a program. */
export function json(status: number, body: object): Reply {
  return { status, type: 'application/json', text: JSON.stringify(body) };
}

/** A page for a person. */
export function htmlReply(status: number, text: string): Reply {
  return { status, type: 'text/html', text };
}

/** After a form: back to the page, at the place with that id. */
export function backTo(id: string): Reply {
  const text = plainPage('Sent', 'Waymark has answered.');
  return { ...htmlReply(303, text), location: `/#${encodeURIComponent(id)}` };
}

/** Writes the answer with headers that let a page do nothing but show itself and send its forms here. */
export function write(response: ServerResponse, { status, type, text, location, download }: Reply): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy':
      "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    ...(location !== undefined && { location }),
    ...(download !== undefined && { 'content-disposition': `attachment; filename="${download}"` }),
  });
  response.end(text);
}

/** The body as text; undefined when it is larger than is ever needed. */
export async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= largestBody) chunks.push(chunk);
  }
  return size > largestBody ? undefined : Buffer.concat(chunks).toString('utf8');
}

/** The fields of a form of this page; a reply instead when another site sent it. */
export async function formOf(request: IncomingMessage): Promise<URLSearchParams | Reply> {
  const form = new URLSearchParams(await bodyOf(request));
  if (request.headers['sec-fetch-site'] !== 'cross-site') return form;
  return htmlReply(403, plainPage('Not from here', 'Forms are sent from this page only.'));
}
