import { z } from 'zod';

const prefix = 'whsec_';
const shape = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** A Standard Webhooks secret for HMAC-SHA256: `whsec_` and the base64 of 24 to 64 bytes. Its errors never quote it. */
export const webhookSecret = z.string('must be a text').superRefine((secret, { addIssue }) => {
  if (!secret.startsWith(prefix)) return addIssue(`must start with ${prefix}`);
  const encoded = secret.slice(prefix.length);
  if (!shape.test(encoded)) return addIssue(`must be base64 after ${prefix}`);
  const { length } = Buffer.from(encoded, 'base64');
  if (length < 24 || length > 64) addIssue('must hold 24 to 64 bytes');
});
