import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { MailConfig } from '../../src/config/mailConfig.ts';

/** How far a talk with a mail server has come, in its order. */
export const stages = ['connection', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'end of the mail'] as const;
export type Stage = (typeof stages)[number];

const answers: Readonly<Record<Stage, string>> = {
  connection: '220 here',
  EHLO: '250 here',
  MAIL: '250 yes',
  RCPT: '250 yes',
  DATA: '354 go on',
  'end of the mail': '250 have it',
};

type BrokenMailServer = {
  readonly config: MailConfig;
  /** How many mails it had, to their end. */
  readonly mails: () => number;
  readonly close: () => Promise<void>;
};

/**
 * A mail server on this machine that answers as one should up to a stage, which may be another one for each who comes or
 * none, and there does something else instead.
 */
export async function brokenMailServer(
  at: Stage | (() => Stage | undefined),
  instead: (socket: Socket) => void,
): Promise<BrokenMailServer> {
  let mails = 0;
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    const breaksAt = typeof at === 'function' ? at() : at;
    const reach = (stage: Stage) =>
      stage === breaksAt ? instead(socket) : socket.write(`${answers[stage]}\r\n`);
    let isInMail = false;
    const lines = createInterface({ input: socket });
    // Readline hands on what fails below it; whoever breaks off is met by a reset.
    for (const hears of [socket, lines]) hears.on('error', () => {});
    lines.on('line', (line) => {
      const isEnd = isInMail && line === '.';
      if (isInMail && !isEnd) return;
      if (isEnd) mails += 1;
      const stage = isEnd ? 'end of the mail' : stages.find((word) => line.startsWith(word));
      isInMail = stage === 'DATA';
      if (stage !== undefined) reach(stage);
    });
    reach('connection');
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    config: { url: `smtp://127.0.0.1:${port}`, from: 'waymark@waymark.example', to: 'duty@waymark.example' },
    mails: () => mails,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
