import type { Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { type LocalMail, startLocalMail } from '../../src/dev/local/startLocalMail.ts';
import type { Notice } from '../../src/domain/notices/notice.ts';
import { mailSender } from '../../src/mail/mailSender.ts';
import { afterAttempt } from '../../src/outbox/afterAttempt.ts';
import { aNotice } from '../outbox/harness.ts';
import { steadyRandom } from '../support/steadySeed.ts';
import { brokenMailServer, stages } from './brokenMailServer.ts';

const reference = 'WM-7Q4K-93';
const about = { id: '11111111-2222', references: [reference] };

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function server(manner: Parameters<typeof startLocalMail>[1] = {}) {
  const mails: string[] = [];
  const local: LocalMail = await startLocalMail((mail) => mails.push(mail), manner);
  ends.push(local.close);
  const send = (more: readonly string[] = []) =>
    mailSender(local.config)({ ...about, references: [reference, ...more] });
  return { mails, send, local };
}

describe('given a question that goes by e-mail to the duty address', () => {
  test('then the mail has the reference, that it needs a decision and where to write it, and nothing else', async () => {
    const { mails, send } = await server();
    expect(await send()).toEqual({ result: 'sent' });
    const [head = '', body = ''] = (mails[0] ?? '').split('\r\n\r\n');
    const says = `${reference} needs a decision`;
    expect(body.trim()).toBe(`${says}. Write the reference to Waymark in Teams.`);
    const headers = head.split('\r\n').map((line) => line.split(':', 1)[0]);
    expect(headers.sort()).toEqual(
      [
        ...['Content-Transfer-Encoding', 'Content-Type', 'Date', 'From', 'MIME-Version', 'Message-ID'],
        ...['Subject', 'To'],
      ].sort(),
    );
    expect(head).toContain(`Subject: ${says}`);
    expect(head, 'a repeat is recognised by it').toContain('Message-ID: <11111111-2222@waymark.example>');
  });

  test('then many are one mail: how many, their references and where to write them, and nothing else', async () => {
    const { mails, send } = await server();
    const others = ['WM-2B7C-11', 'WM-9X3D-40'];
    expect(await send(others)).toEqual({ result: 'sent' });
    const [head = '', ...body] = (mails[0] ?? '').split('\r\n\r\n');
    expect(head).toContain('Subject: 3 cases need a decision');
    expect(body.join('\n').trim().split(/\s*\n/)).toEqual([
      '3 cases need a decision. Write a reference to Waymark in Teams.',
      ...[reference, ...others],
    ]);
  });

  test.each([
    [550, 'refused'],
    [451, 'later'],
  ])('then %i of the server is named %s, and the mail is held', async (status, result) => {
    const { send } = await server({ refuse: () => status });
    expect(await send()).toEqual({ result, why: `smtp-${status}`, at: 'duty-mail' });
  });

  test('then a server that is not there is tried later: nothing can have arrived', async () => {
    const { send, local } = await server();
    await local.close();
    expect(await send()).toMatchObject({ result: 'later', at: 'duty-mail' });
  });

  // RFC 5321, 4.1.1.4: what a server has is a mail from the end of its text on; who was told no word of it has none.
  describe.each(stages)('and the server breaks off at %s', (stage) => {
    test.each(
      Object.entries({
        'is silent': (_socket: Socket, timeIsUp: () => void) => timeIsUp(),
        'ends the connection': (socket: Socket) => void socket.end(),
        'resets the connection': (socket: Socket) => void socket.resetAndDestroy(),
      }),
    )('then whether it may have come is told by whether it had the mail: it %s', async (_how, breakOff) => {
      const time = new AbortController();
      const broken = await brokenMailServer(stage, (socket) => breakOff(socket, () => time.abort()));
      ends.push(broken.close);
      const outcome = await mailSender({ ...broken.config, timeIsUp: () => time.signal })(about);
      const hasMail = stage === 'end of the mail';
      expect(outcome).toMatchObject({ result: hasMail ? 'unsure' : 'later', at: 'duty-mail' });
      expect(broken.mails()).toBe(hasMail ? 1 : 0);
    });
  });

  test.each(['354 go on', 'hello', '199 well'])(
    'then “%s” after the mail says neither that it has it nor that it has not',
    async (words) => {
      const broken = await brokenMailServer('end of the mail', (socket) => socket.write(`${words}\r\n`));
      ends.push(broken.close);
      expect(await mailSender(broken.config)(about)).toMatchObject({ result: 'unsure', at: 'duty-mail' });
    },
  );

  test('then one that says nothing holds up nobody, nor gets it', async () => {
    const broken = await brokenMailServer('connection', () => {});
    ends.push(broken.close);
    const send = mailSender({ ...broken.config, timeIsUp: () => AbortSignal.timeout(100) });
    expect(await send(about)).toEqual({ result: 'later', why: 'timeout', at: 'duty-mail' });
  });

  test('then neither does one that goes on talking and never comes to an end: the connection is ended', async () => {
    const time = new AbortController();
    const sockets: Socket[] = [];
    const broken = await brokenMailServer('EHLO', (socket) => {
      sockets.push(socket);
      const more = setInterval(() => {
        socket.write('250-and\r\n');
        if (socket.bytesWritten > 100) time.abort();
      }, 5);
      socket.on('close', () => clearInterval(more));
    });
    ends.push(broken.close);
    expect(await mailSender({ ...broken.config, timeIsUp: () => time.signal })(about)).toEqual({
      ...{ result: 'later', why: 'timeout', at: 'duty-mail' },
    });
    const [socket] = sockets;
    if (socket === undefined) throw new Error('Nobody came');
    await expect.poll(() => socket.closed).toBe(true);
  });

  // A mailbox that had it five times has it; who rings is on the officer's card.
  test('then one that takes each mail and answers too late gets it five times at most, minutes apart', async () => {
    let time = new AbortController();
    const timeIsUp = () => {
      time = new AbortController();
      return time.signal;
    };
    const answers = () => {
      time.abort();
      return new Promise<void>(() => {});
    };
    const { mails, local } = await server({ answers });
    const send = mailSender({ ...local.config, timeIsUp });
    let notice: Notice = aNotice('n', { kind: 'duty-mail', to: 'duty-mail' });
    const waits: number[] = [];
    for (let round = 0; round < 8 && notice.state === 'waiting'; round += 1) {
      const now = notice.dueAt;
      notice = afterAttempt(notice, await send(about), now, steadyRandom());
      if (notice.state === 'waiting') waits.push(Date.parse(notice.dueAt) - Date.parse(now));
    }
    expect(mails).toHaveLength(5);
    expect(notice).toMatchObject({ state: 'parked', heldAt: 'duty-mail', lastResult: 'unsure: timeout' });
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(5 * 60_000);
  });

  test('then nothing goes in the clear to a server elsewhere', async () => {
    // An address of this machine that the sender does not take for one.
    const { send, mails } = await server({ host: '127.0.0.2' });
    expect((await send()).result).not.toBe('sent');
    expect(mails).toEqual([]);
  });
});
