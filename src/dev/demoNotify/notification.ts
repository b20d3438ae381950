import { randomUUID } from 'node:crypto';
import { fill, templates } from './templates.ts';

/** A message that was taken. */
export type Notification = {
  readonly id: string;
  readonly reference: string | null;
  readonly type: 'sms' | 'email';
  readonly to: string;
  readonly template: string;
  readonly subject?: string;
  readonly body: string;
  readonly createdAt: Date;
};

export type Refusal = { readonly error: string; readonly message: string };

/** Seconds in the queue, and on the way to the network. */
const inQueue = 2;
const onItsWay = 5;

/** Numbers and addresses for trying what goes wrong, the same as at GOV.UK Notify. */
const ends: Readonly<Record<string, string>> = {
  '07700900002': 'permanent-failure',
  '07700900003': 'temporary-failure',
  'perm-fail@simulator.notify': 'permanent-failure',
  'temp-fail@simulator.notify': 'temporary-failure',
};

/** Reads the body of `POST /v2/notifications/<type>`: the message, or what Notify answers with status 400. */
export function readNotification(
  type: 'sms' | 'email',
  body: Readonly<Record<string, unknown>>,
  now: Date,
): Notification | Refusal {
  const field = type === 'sms' ? 'phone_number' : 'email_address';
  const { [field]: to, template_id: template, reference = null, personalisation = {} } = body;
  if (typeof to !== 'string') return invalid(`${field} is a required property`);
  if (typeof template !== 'string' || !isUuid(template)) return invalid('template_id is not a valid UUID');
  if (reference !== null && typeof reference !== 'string') return invalid('reference is not of type string');
  if (typeof personalisation !== 'object' || personalisation === null)
    return invalid('personalisation is not of type object');
  const fault = type === 'sms' ? faultOfNumber(to) : faultOfAddress(to);
  if (fault !== undefined) return invalid(`${field} ${fault}`);

  const found = templates.find(({ id }) => id === template);
  if (found === undefined) return bad('Template not found');
  if (found.type !== type) return bad(`${found.type} template is not suitable for ${type} notification`);
  const written = fill(found.body, { ...personalisation });
  const subject = found.subject === undefined ? undefined : fill(found.subject, { ...personalisation });
  const missing = [...new Set([...written.missing, ...(subject?.missing ?? [])])];
  if (missing.length > 0) return bad(`Missing personalisation: ${missing.join(', ')}`);
  return {
    id: randomUUID(),
    reference,
    type,
    to,
    template,
    ...(subject === undefined ? {} : { subject: subject.text }),
    body: written.text,
    createdAt: now,
  };
}

/** Where the message is by now. */
export function statusOf({ to, createdAt }: Notification, now: Date): string {
  const seconds = (now.getTime() - createdAt.getTime()) / 1000;
  if (seconds < inQueue) return 'created';
  return seconds < onItsWay ? 'sending' : (ends[to.replace(/[\s()-]/g, '')] ?? 'delivered');
}

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

function faultOfNumber(text: string): string | undefined {
  const digits = text.replace(/[\s().-]/g, '').replace(/^\+/, '');
  if (!/^\d+$/.test(digits)) return 'Must not contain letters or symbols';
  const national = digits.replace(/^(0044|44|0)/, '');
  if (!text.startsWith('+') && !national.startsWith('7')) return 'Not a UK mobile number';
  if (national.length < 10) return 'Not enough digits';
  return national.length > 15 ? 'Too many digits' : undefined;
}

function faultOfAddress(text: string): string | undefined {
  return /^[^\s@]+@[^\s@]+\.[a-z]+$/i.test(text) ? undefined : 'Not a valid email address';
}

function invalid(message: string): Refusal {
  return { error: 'ValidationError', message };
}

function bad(message: string): Refusal {
  return { error: 'BadRequestError', message };
}
