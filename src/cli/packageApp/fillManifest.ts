import { z } from 'zod';
import type { AppDetails } from './appDetails.ts';

/** What stands in `manifest/manifest.json` where each organisation has its own id. */
const placeholderId = '00000000-0000-0000-0000-000000000000';
/** What stands there where each organisation has its own host. */
const placeholderHost = 'waymark.example';

const Template = z.looseObject({
  id: z.literal(placeholderId),
  developer: z.looseObject({}),
  bots: z.array(z.looseObject({ botId: z.literal(placeholderId) })).length(1),
  composeExtensions: z.array(z.looseObject({ botId: z.literal(placeholderId) })).length(1),
  validDomains: z.tuple([z.literal(placeholderHost)]),
});

/**
 * The manifest of one organisation: the template with its ids, host, addresses and the version of the code.
 * The app and its bot share one id. Throws when the template no longer has the placeholders.
 */
export function fillManifest(
  template: unknown,
  details: AppDetails,
  version: string,
): Record<string, unknown> {
  const { bots, composeExtensions, developer, ...rest } = Template.parse(template);
  const botId = details.MICROSOFT_APP_ID;
  return {
    ...rest,
    version,
    id: botId,
    developer: {
      ...developer,
      name: details.APP_DEVELOPER_NAME,
      websiteUrl: details.APP_WEBSITE_URL,
      privacyUrl: details.APP_PRIVACY_URL,
      termsOfUseUrl: details.APP_TERMS_URL,
    },
    bots: bots.map((bot) => ({ ...bot, botId })),
    composeExtensions: composeExtensions.map((box) => ({ ...box, botId })),
    validDomains: [details.PUBLIC_HOST],
  };
}
