import { mailSender } from '../../../src/mail/mailSender.ts';
import type { SendResult } from '../../../src/outbox/deliver.ts';
import { brokenMailServer, type Stage } from '../../mail/brokenMailServer.ts';

/** What goes wrong with one mail, up to where it has come by then. */
export type MailFault =
  /** Nobody listens there. */
  | 'refuses'
  /** The server says that it takes nothing just now, or for good. */
  | '421'
  | '451'
  | '550'
  /** The connection is reset, or nothing more is said, within the mail or after its end. */
  | 'reset within'
  | 'hang within'
  | 'reset after'
  | 'hang after';

const stageOf: Readonly<Record<Exclude<MailFault, 'refuses'>, Stage>> = {
  '421': 'connection',
  '451': 'RCPT',
  '550': 'end of the mail',
  'reset within': 'DATA',
  'hang within': 'DATA',
  'reset after': 'end of the mail',
  'hang after': 'end of the mail',
};

/** The discard service, which no machine runs: a connection to it is refused. */
const nobody = 'smtp://127.0.0.1:9';

/**
 * A duty mailbox on bad days behind the real sender and a server on this machine: each mail meets what it is handed, and
 * `isThere` says whether the server has it by then.
 */
export async function troubledMailbox() {
  let fault: MailFault | undefined;
  let giveUp = new AbortController();
  const server = await brokenMailServer(
    () => (fault === undefined || fault === 'refuses' ? undefined : stageOf[fault]),
    (socket) => {
      const breakOff = () => (fault?.startsWith('reset') ? socket.resetAndDestroy() : giveUp.abort());
      if (fault === undefined || fault === 'refuses') return;
      if (/^\d/.test(fault)) socket.write(`${fault} not now\r\n`);
      else if (fault.endsWith('within')) socket.once('data', breakOff).write('354 go on\r\n');
      else breakOff();
    },
  );
  return {
    send: async (
      about: { readonly id: string; readonly references: readonly string[] },
      meets: MailFault | undefined,
    ): Promise<{ readonly outcome: SendResult; readonly isThere: boolean }> => {
      fault = meets;
      giveUp = new AbortController();
      const before = server.mails();
      const url = fault === 'refuses' ? nobody : server.config.url;
      const outcome = await mailSender({ ...server.config, url, timeIsUp: () => giveUp.signal })(about);
      return { outcome, isThere: server.mails() > before && meets !== '550' };
    },
    close: server.close,
  };
}
