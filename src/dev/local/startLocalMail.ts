import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import type { MailConfig } from '../../config/mailConfig.ts';

export type LocalMail = { readonly config: MailConfig; close(): Promise<void> };

type Manner = {
  /** What it answers instead of taking a mail; undefined takes it. */
  readonly refuse?: () => number | undefined;
  /** When it answers that it has a mail; at once when left out. */
  readonly answers?: () => Promise<void>;
  readonly host?: string;
};

/**
 * Starts a small mail server on this machine, in this process: it takes every mail, sends none, and hands each over as it
 * came.
 */
export async function startLocalMail(
  came: (mail: string) => void,
  { refuse = () => undefined, answers = async () => {}, host = '127.0.0.1' }: Manner = {},
): Promise<LocalMail> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData: (stream, _session, done) => {
      text(stream).then((mail) => {
        const status = refuse();
        if (status !== undefined) return done(Object.assign(new Error('Refused'), { responseCode: status }));
        came(mail);
        answers().then(() => done(), done);
      }, done);
    },
  });
  const listening = server.listen(0, host);
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    config: { url: `smtp://${host}:${port}`, from: 'waymark@waymark.example', to: 'duty@waymark.example' },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
