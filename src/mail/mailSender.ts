import { createTransport } from 'nodemailer';
import type { MailConfig } from '../config/mailConfig.ts';
import type { SendResult } from '../outbox/deliver.ts';
import { neverConnected } from '../shared/neverConnected.ts';
import { sendWithinMs } from '../shared/sendWithinMs.ts';

/** `timeoutMs`: for one send in all; five seconds when left out. */
export type MailMeans = MailConfig & { readonly timeoutMs?: number };

/** Which cases need a decision; `id` is the same where the same is said again. */
export type DutyMail = { readonly id: string; readonly references: readonly string[] };

/** In Teams whoever may decide it is shown what they may see; the mail itself says nothing of the case. */
function wordsOf(references: readonly string[]): { readonly subject: string; readonly text: string } {
  if (references.length === 1) {
    const subject = `${references[0]} needs a decision`;
    return { subject, text: `${subject}. Write the reference to Waymark in Teams.\n` };
  }
  const subject = `${references.length} cases need a decision`;
  return {
    subject,
    text: `${subject}. Write a reference to Waymark in Teams.\n\n${references.join('\n')}\n`,
  };
}

/** Under which key a mail is held that the server would not take. */
const address = 'duty-mail';

/** So often it may have come twice: whoever reads that mailbox has it by then, or it is not read. */
const mostAttempts = 5;

/** Seconds until a mail that may have come is sent once more. */
const betweenRepeats = 300;

/** Which part of the time is for the server to greet; one that does not was told nothing. */
const toGreet = 0.8;

/**
 * Tells the force's duty address by e-mail that cases need a decision: their references, that, and where to write them,
 * nothing else, since a mailbox is read by many. Encrypted, but on this machine itself. One try each, over when its time
 * is up, the connection with it; the message id follows from what it is about, so that a repeat is recognisable. Never
 * throws; a `why` is a code.
 */
export function mailSender({
  url,
  from,
  to,
  timeoutMs = sendWithinMs,
}: MailMeans): (mail: DutyMail) => Promise<SendResult> {
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
  const transport = createTransport({
    url,
    connectionTimeout: timeoutMs * toGreet,
    greetingTimeout: timeoutMs * toGreet,
    socketTimeout: timeoutMs,
    socketCloseTimeout: 0,
    ...(isHere ? {} : { requireTLS: true }),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.split('@').at(-1) ?? '';
  return async ({ id, references }) => {
    try {
      const mail = { from, to, messageId: `<${id}@${domain}>`, ...wordsOf(references) };
      await transport.sendMail({ ...mail, signal: AbortSignal.timeout(timeoutMs) });
      return { result: 'sent' };
    } catch (error) {
      return { ...resultOf(error), at: address };
    }
  };
}

type Failed = Exclude<SendResult, { result: 'sent' }>;

/** Before anything was said nothing can have arrived; 5xx is for good, 4xx passes (RFC 5321, 4.2.1). */
function resultOf(error: unknown): Failed {
  const {
    code = 'failed',
    command = '',
    responseCode,
  } = error as {
    code?: string;
    command?: string;
    responseCode?: number;
  };
  if (responseCode !== undefined) {
    const why = `smtp-${responseCode}`;
    return { result: responseCode >= 500 ? 'refused' : 'later', why };
  }
  const isBefore = command === 'CONN' || code === 'EDNS' || neverConnected.has(code);
  if (isBefore) return { result: 'later', why: code };
  const isTooLate = error instanceof Error && error.name === 'AbortError';
  const why = isTooLate ? 'timeout' : code;
  return { result: 'unsure', why, mostAttempts, afterSeconds: betweenRepeats };
}
