import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isLoopbackName } from '../address.ts';
import { isPrivateLiteral, privateAddress, publicLookup } from './publicLookup.ts';
import { refusal } from './refusal.ts';

export type DownloadOptions = {
  /** What the server said of the last whole answer, so that it need not send the same again. */
  readonly known?: Validators;
  /** Milliseconds for everything, redirects included. */
  readonly timeoutMs: number;
  /** Bytes. */
  readonly largest: number;
  /** Whether this machine may be asked: in local mode only. No other private address ever is. */
  readonly loopback: boolean;
  /** Ends it early. */
  readonly stop?: AbortSignal;
};

export type Validators = { readonly etag?: string; readonly lastModified?: string };

/** `why` is a code and holds nothing of the address or the answer. */
export type Downloaded =
  | { readonly result: 'read'; readonly text: string; readonly known: Validators }
  | { readonly result: 'unchanged' }
  | { readonly result: 'failed'; readonly why: string };

/** Redirects followed, and only to the same host, port and protocol. */
const mostRedirects = 3;

/**
 * Fetches a text with one conditional GET, on the internet or, where allowed, on this machine. Never throws; never
 * tries again by itself.
 */
export async function download(url: string, options: DownloadOptions): Promise<Downloaded> {
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const stop = options.stop === undefined ? timeout : AbortSignal.any([timeout, options.stop]);
  try {
    let here = new URL(url);
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const response = await get(here, options, stop);
      const next = redirectOf(response, here);
      if (next === undefined) return await read(response, options);
      response.destroy();
      if (next.origin !== here.origin) return { result: 'failed', why: 'redirect-elsewhere' };
      here = next;
    }
    return { result: 'failed', why: 'too-many-redirects' };
  } catch (error) {
    return { result: 'failed', why: timeout.aborted ? 'timeout' : codeOf(error) };
  }
}

function get(url: URL, { known, loopback }: DownloadOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const isHere = loopback && isLoopbackName(url.hostname);
  if (!isHere && isPrivateLiteral(url.hostname)) return Promise.reject(refusal(privateAddress));
  if (!isHere && url.protocol !== 'https:') return Promise.reject(refusal('not-https'));
  const headers = {
    accept: 'text/calendar',
    'accept-encoding': 'identity',
    ...(known?.etag && { 'if-none-match': known.etag }),
    ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
  };
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    // A connection of its own: one that is kept could belong to an address that was checked for somebody else.
    request(url, { agent: false, headers, signal, ...(!isHere && { lookup: publicLookup }) }, resolve)
      .on('error', reject)
      .end();
  });
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode)) return undefined;
  const next = URL.parse(headers.location ?? '', from.href);
  if (next === null || headers.location === undefined) throw refusal('bad-redirect');
  return next;
}

async function read(response: IncomingMessage, { largest, known }: DownloadOptions): Promise<Downloaded> {
  const { statusCode = 0, headers } = response;
  try {
    const wasAsked = known?.etag !== undefined || known?.lastModified !== undefined;
    if (statusCode === 304 && wasAsked) return { result: 'unchanged' };
    if (statusCode !== 200) throw refusal(`http-${statusCode}`);
    if ((headers['content-encoding'] ?? 'identity') !== 'identity') throw refusal('compressed');
    if (Number(headers['content-length'] ?? 0) > largest) throw refusal('too-large');
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > largest) throw refusal('too-large');
      chunks.push(chunk);
    }
    const { etag, 'last-modified': lastModified } = headers;
    return {
      result: 'read',
      text: asText(Buffer.concat(chunks)),
      known: { ...(etag && { etag }), ...(lastModified && { lastModified }) },
    };
  } finally {
    response.destroy();
  }
}

function asText(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refusal('not-utf-8');
  }
}

/** Only the code: a message can quote the address. */
function codeOf(error: unknown): string {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth += 1) {
    const code: unknown = 'code' in at ? at.code : undefined;
    if (typeof code === 'string' && /^[\w-]+$/.test(code)) return code;
    if (at instanceof AggregateError && at.errors.length > 0) return codeOf(at.errors[0]);
  }
  return 'connection-lost';
}
