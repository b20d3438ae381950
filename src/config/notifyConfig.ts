import { z } from 'zod';

/** How the service reaches GOV.UK Notify; without it victims are told by phone alone. */
export type NotifyConfig = {
  readonly apiKey: string;
  /** NOTIFY_FILE: the templates. */
  readonly file: string;
  /** Only for another Notify than the real one. */
  readonly url?: string;
};

/** A name, the service's id and the secret. */
const apiKey = /^[\w-]+(-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}){2}$/i;
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

const address = z
  .string()
  .refine(isAddress, 'must start with https:// (http:// only on this machine itself).');

export const notifyVariables = {
  NOTIFY_API_KEY: z.string().regex(apiKey, 'must be an API key of GOV.UK Notify.').optional(),
  NOTIFY_FILE: z.string().optional(),
  NOTIFY_URL: address.optional(),
  PUBLIC_URL: address.optional(),
};

type Found = {
  readonly NOTIFY_API_KEY?: string | undefined;
  readonly NOTIFY_FILE?: string | undefined;
  readonly NOTIFY_URL?: string | undefined;
  readonly PUBLIC_URL?: string | undefined;
  readonly MicrosoftAppId?: string | undefined;
};

/** Faults that no variable of Notify has by itself. */
export function faultsOfNotify(found: Found): readonly string[] {
  const isHere = (url: string | undefined) => url !== undefined && !url.startsWith('https:');
  const isReal = found.MicrosoftAppId !== undefined;
  return [
    ...((found.NOTIFY_API_KEY === undefined) === (found.NOTIFY_FILE === undefined)
      ? []
      : ['NOTIFY_API_KEY and NOTIFY_FILE must be set together.']),
    ...(['NOTIFY_URL', 'PUBLIC_URL'] as const).flatMap((name) =>
      isReal && isHere(found[name]) ? [`${name} must start with https:// once MicrosoftAppId is set.`] : [],
    ),
  ];
}

/** What of the configuration concerns messages to victims; no key where nothing is set. */
export function notifyOf(found: Found): { readonly notify?: NotifyConfig; readonly publicUrl?: string } {
  const { NOTIFY_API_KEY: key, NOTIFY_FILE: file, NOTIFY_URL: url, PUBLIC_URL } = found;
  return {
    ...(key === undefined || file === undefined
      ? {}
      : { notify: { apiKey: key, file, ...(url === undefined ? {} : { url: bare(url) }) } }),
    ...(PUBLIC_URL === undefined ? {} : { publicUrl: bare(PUBLIC_URL) }),
  };
}

function isAddress(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '' || url.hash !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname));
}

function bare(url: string): string {
  return url.replace(/\/+$/, '');
}
