import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds by which the clocks may differ, as at GOV.UK Notify. */
const mostSeconds = 30;

/** An API key: a name, the service's id and the secret, with dashes between. */
export function readApiKey(key: string): { readonly service: string; readonly secret: string } {
  return { service: key.slice(-73, -37), secret: key.slice(-36) };
}

/**
 * What is wrong with the `Authorization` header, in Notify's words and status; undefined when nothing is. The bearer
 * is a JWT after HS256, made for `service` with `secret` no more than 30 seconds from `now`.
 */
export function faultOfToken(
  header: string | undefined,
  { service, secret }: { readonly service: string; readonly secret: string },
  now: Date,
): { readonly status: 401 | 403; readonly message: string } | undefined {
  const [, head = '', claims = '', signature = ''] =
    /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(header ?? '') ?? [];
  if (signature === '')
    return { status: 401, message: 'Unauthorized: authentication token must be provided' };
  const { iss, iat } = read(claims);
  if (iss !== service) return { status: 403, message: 'Invalid token: service not found' };
  const due = createHmac('sha256', secret).update(`${head}.${claims}`).digest();
  const given = Buffer.from(signature, 'base64url');
  const isSigned = read(head).alg === 'HS256' && given.length === due.length && timingSafeEqual(given, due);
  if (!isSigned) return { status: 403, message: 'Invalid token: API key not found' };
  if (typeof iat !== 'number' || Math.abs(now.getTime() / 1000 - iat) > mostSeconds)
    return { status: 403, message: 'Error: Your system clock must be accurate to within 30 seconds' };
  return undefined;
}

function read(part: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
