import { createTransport } from 'nodemailer';
import type { MailConfig } from '../config/mailConfig.ts';
import type { SendResult } from '../outbox/deliver.ts';
import { sendWithinMs } from '../shared/sendWithinMs.ts';

/** `timeIsUp`: of one send in all, asked for as it begins; after five seconds when left out. */
export type MailMeans = MailConfig & { readonly timeIsUp?: () => AbortSignal };

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
  timeIsUp = () => AbortSignal.timeout(sendWithinMs),
}: MailMeans): (mail: DutyMail) => Promise<SendResult> {
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
  const options = {
    url,
    // Shared among the addresses of its host.
    connectionTimeout: sendWithinMs,
    socketCloseTimeout: 0,
    ...(isHere ? {} : { requireTLS: true }),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  const domain = from.split('@').at(-1) ?? '';
  return async ({ id, references }) => {
    let isBegun = false;
    const transport = createTransport(options);
    transport.use('stream', ({ message }, next) => {
      // It stands ready before the talk, and flows once the server asked for it.
      message.processFunc((content) => content.once('resume', () => (isBegun = true)));
      next();
    });
    try {
      const mail = { from, to, messageId: `<${id}@${domain}>`, ...wordsOf(references) };
      await transport.sendMail({ ...mail, signal: timeIsUp() });
      return { result: 'sent' };
    } catch (error) {
      return { ...resultOf(error, isBegun), at: address };
    }
  };
}

type Failed = Exclude<SendResult, { result: 'sent' }>;

/**
 * 5xx is for good, 4xx passes (RFC 5321, 4.2.1). Where no such answer came nothing can have arrived as long as no part of
 * the mail was sent, however far the talk had come; and from then on it may have.
 */
function resultOf(error: unknown, isBegun: boolean): Failed {
  const { code = 'failed', responseCode = 0 } = error as { code?: string; responseCode?: number };
  if (responseCode >= 400) {
    const why = `smtp-${responseCode}`;
    return { result: responseCode >= 500 ? 'refused' : 'later', why };
  }
  const isTooLate = error instanceof Error && error.name === 'AbortError';
  const why = isTooLate ? 'timeout' : code;
  return isBegun
    ? { result: 'unsure', why, mostAttempts, afterSeconds: betweenRepeats }
    : { result: 'later', why };
}
