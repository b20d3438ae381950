import type { Json } from '../store/store.ts';
import type { Problem } from './problemsIn.ts';
import type { ProviderDirectory } from './providerDirectory.ts';
import { isSignedBy } from './signedHeaders.ts';

/** A request as it came in, before anybody is trusted. Header names in lower case. */
export type ProviderRequest = {
  readonly provider: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The bytes as they came, as text: the signature is over them. */
  readonly rawBody: string;
};

export type ProviderAnswer = { readonly status: number; readonly body: Json };

/** The webhook id and the JSON of a request that a known provider signed; or why it is refused, for the log and for them. */
export type Opened =
  | { readonly ok: true; readonly id: string; readonly json: unknown }
  | { readonly ok: false; readonly provider: string; readonly code: string; readonly answer: ProviderAnswer };

/** Letters, digits, `_` and `-`: an id with a dot would blur the border between id and timestamp in what is signed. */
const webhookId = /^[\w-]{1,128}$/;

const notSigned =
  'The signature does not fit, or webhook-timestamp is more than five minutes from the time here.';
const badId = 'webhook-id must be 1 to 128 letters, digits, _ or -.';

/** Known provider, then signature and timestamp (every active secret), then JSON: nothing is read before. Never throws. */
export function openSigned(
  { provider, headers, rawBody }: ProviderRequest,
  directory: ProviderDirectory,
): Opened {
  const refused = (code: string, answer: ProviderAnswer, name = provider): Opened => ({
    ok: false,
    provider: name,
    code,
    answer,
  });
  const entry = directory.get(provider);
  if (!entry)
    return refused('unknown-provider', simple(404, 'unknown-provider', 'No such provider.'), 'unknown');
  if (!isSignedBy(entry.secrets, headers, rawBody))
    return refused('bad-signature', simple(401, 'bad-signature', notSigned));
  const id = headers['webhook-id'] ?? '';
  if (!webhookId.test(id)) return refused('bad-id', invalid([{ field: 'webhook-id', message: badId }]));
  const json = parse(rawBody);
  if (json === undefined) return refused('not-json', simple(400, 'not-json', 'The body is not valid JSON.'));
  return { ok: true, id, json };
}

/** An answer that says one thing. */
export function simple(status: number, error: string, message: string): ProviderAnswer {
  return { status, body: { error, message } };
}

/** 400 with every fault by its field. */
export function invalid(problems: readonly Problem[]): ProviderAnswer {
  return {
    status: 400,
    body: { error: 'invalid', problems: problems.map(({ field, message }) => ({ field, message })) },
  };
}

/** Undefined when it is no JSON; the parser's error quotes the body and goes no further. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
