import type { Request, Response } from 'restify';
import type { Log } from '../log.ts';
import type { ProviderAnswer, ProviderRequest } from './openSigned.ts';

export type JsonRoute = {
  readonly handle: (request: ProviderRequest) => Promise<ProviderAnswer>;
  /** What is sent, as it is named in sentences and, with dashes, in the log: `report`, `session list`. */
  readonly what: string;
  /** Bytes the body may have. */
  readonly largest: number;
  readonly log: Pick<Log, 'warn'>;
};

/**
 * A restify handler of a signed request: JSON only, so many bytes at most, every answer JSON. The server must hand
 * over the body unparsed in `rawBody`: a parser would speak before the signature is checked.
 */
export function jsonRoute(route: JsonRoute): (request: Request, response: Response) => Promise<void> {
  return async (request, response) => {
    const { status, body } = refusalOf(request, route) ?? (await route.handle(asProviderRequest(request)));
    response.json(status, body);
  };
}

function refusalOf(request: Request, { what, largest, log }: JsonRoute): ProviderAnswer | undefined {
  const isJson = /^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '');
  const bytes = Buffer.byteLength(bodyOf(request));
  if (isJson && bytes <= largest) return undefined;
  const status = isJson ? 413 : 415;
  log.warn({ code: isJson ? 'too-large' : 'not-json', status }, `${what.replaceAll(' ', '-')}-refused`);
  if (!isJson)
    return { status, body: { error: 'not-json', message: `Send the ${what} as application/json.` } };
  return { status, body: { error: 'too-large', message: `A ${what} may have ${largest} bytes.` } };
}

function asProviderRequest(request: Request): ProviderRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, value?.toString()]);
  return {
    provider: String(request.params.provider),
    headers: Object.fromEntries(headers),
    rawBody: bodyOf(request),
  };
}

function bodyOf({ rawBody }: Request): string {
  return typeof rawBody === 'string' ? rawBody : '';
}
