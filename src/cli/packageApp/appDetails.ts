import { z } from 'zod';

const guid = z
  .string()
  .regex(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, 'must be a GUID, as the bot registration shows it')
  .refine((id) => /[1-9a-f]/i.test(id), 'is only zeros, which is nobody’s id');

const host = z
  .string()
  .regex(
    /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i,
    'must be a bare host name such as waymark.example, without https:// and without a path',
  );

const webAddress = z
  .url({ protocol: /^https$/, error: 'must be an address that starts with https://' })
  .max(2048, 'must be at most 2048 characters');

const AppDetails = z.object({
  MICROSOFT_APP_ID: guid,
  PUBLIC_HOST: host,
  APP_DEVELOPER_NAME: z.string().trim().min(1).max(32, 'must be at most 32 characters'),
  APP_WEBSITE_URL: webAddress,
  APP_PRIVACY_URL: webAddress,
  APP_TERMS_URL: webAddress,
});

/** What one organisation's package of the app needs to say, by the names it has in the environment. */
export type AppDetails = z.infer<typeof AppDetails>;

/** For trying the package out: valid in form, belonging to nobody. */
export const exampleDetails: AppDetails = {
  MICROSOFT_APP_ID: '11111111-2222-4333-8444-555555555555',
  PUBLIC_HOST: 'waymark.example',
  APP_DEVELOPER_NAME: 'Waymark contributors',
  APP_WEBSITE_URL: 'https://waymark.example/',
  APP_PRIVACY_URL: 'https://waymark.example/privacy',
  APP_TERMS_URL: 'https://waymark.example/terms',
};

export type ReadDetails =
  | { readonly details: AppDetails }
  /** One sentence for each variable that is missing or malformed. */
  | { readonly faults: readonly string[] };

/**
 * Reads the details from environment variables and lists every fault at once.
 * The app id may also stand under `MicrosoftAppId`, the name botbuilder itself reads.
 */
export function readAppDetails(env: Readonly<Record<string, string | undefined>>): ReadDetails {
  const { MICROSOFT_APP_ID, MicrosoftAppId } = env;
  if (MICROSOFT_APP_ID && MicrosoftAppId && MICROSOFT_APP_ID !== MicrosoftAppId)
    return { faults: ['MICROSOFT_APP_ID and MicrosoftAppId differ: set one of them.'] };

  const given = { ...env, MICROSOFT_APP_ID: MICROSOFT_APP_ID || MicrosoftAppId };
  const read = AppDetails.safeParse(given);
  if (read.success) return { details: read.data };

  const faults = new Map<string, string>();
  for (const issue of read.error.issues) {
    const name = String(issue.path[0]);
    if (!faults.has(name)) faults.set(name, `${name} ${isSet(given, name) ? issue.message : 'is not set'}.`);
  }
  return { faults: [...faults.values()] };
}

function isSet(given: Readonly<Record<string, string | undefined>>, name: string): boolean {
  return Boolean(given[name]?.trim());
}
