import { z } from 'zod';

/** How the force's duty address is written to; without it nobody is told by e-mail. */
export type MailConfig = { readonly url: string; readonly from: string; readonly to: string };

const email = z.email('must be an e-mail address.').max(200);

export const mailVariables = {
  DUTY_EMAIL: email.optional(),
  MAIL_FROM: email.optional(),
  SMTP_URL: z
    .string()
    .refine(
      isServer,
      'must be smtp:// or smtps:// with a host, such as smtps://name:password@mail.example:465.',
    )
    .optional(),
};

type Found = {
  readonly DUTY_EMAIL?: string | undefined;
  readonly MAIL_FROM?: string | undefined;
  readonly SMTP_URL?: string | undefined;
};

/** Faults that no variable of the mail has by itself. */
export function faultsOfMail({ DUTY_EMAIL, MAIL_FROM, SMTP_URL }: Found): readonly string[] {
  const set = [DUTY_EMAIL, MAIL_FROM, SMTP_URL].filter((value) => value !== undefined);
  return set.length === 0 || set.length === 3
    ? []
    : ['DUTY_EMAIL, MAIL_FROM and SMTP_URL must be set together.'];
}

/** What of the configuration concerns the mail; no key where nothing is set. */
export function mailOf({ DUTY_EMAIL: to, MAIL_FROM: from, SMTP_URL: url }: Found): {
  readonly mail?: MailConfig;
} {
  return to === undefined || from === undefined || url === undefined ? {} : { mail: { url, from, to } };
}

function isServer(text: string): boolean {
  const url = URL.parse(text);
  return (
    url !== null &&
    (url.protocol === 'smtp:' || url.protocol === 'smtps:') &&
    url.hostname !== '' &&
    (url.pathname === '' || url.pathname === '/') &&
    url.search === ''
  );
}
