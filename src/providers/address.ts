import { z } from 'zod';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The address of somebody else's server in a force's own files: https, or plain http on this machine itself. */
export const address = z.string('must be a text').superRefine((text, { addIssue }) => {
  const fault = faultOfAddress(text);
  if (fault) addIssue(fault);
});

/** True for an address on this machine, by its name. */
export function isLoopbackName(hostname: string): boolean {
  return loopback.has(hostname);
}

function faultOfAddress(text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null) return 'must be a whole address, starting with https://';
  if (url.username !== '' || url.password !== '') return 'must not hold a user name or password';
  if (url.hash !== '') return 'must not hold a #';
  const plain = url.protocol === 'http:' && isLoopbackName(url.hostname);
  if (url.protocol !== 'https:' && !plain)
    return 'must start with https:// (http:// only on this machine itself)';
  return undefined;
}
