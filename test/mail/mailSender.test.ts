import { createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { type LocalMail, startLocalMail } from '../../src/dev/local/startLocalMail.ts';
import type { Notice } from '../../src/domain/notices/notice.ts';
import { mailSender } from '../../src/mail/mailSender.ts';
import { afterAttempt } from '../../src/outbox/afterAttempt.ts';
import { aNotice } from '../outbox/harness.ts';
import { minute } from '../support/caseStories.ts';
import { steadyRandom } from '../support/steadySeed.ts';

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

  test('then one that says nothing holds up nobody', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    ends.push(async () => silent.close());
    const address = silent.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const means = { url: `smtp://127.0.0.1:${port}`, from: 'a@b.example', to: 'c@d.example', timeoutMs: 100 };
    const sent = mailSender(means)(about);
    expect(await sent, 'nothing was said to it').toMatchObject({ result: 'later', at: 'duty-mail' });
  });

  test('then neither does one that goes on talking and never comes to an end: the connection is ended', async () => {
    const sockets: Socket[] = [];
    const talking = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => {});
      socket.write('220 here\r\n');
      const more = setInterval(() => socket.write('250-and\r\n'), 20);
      socket.on('close', () => clearInterval(more));
    });
    await new Promise<void>((resolve) => talking.listen(0, '127.0.0.1', resolve));
    ends.push(async () => talking.close());
    const address = talking.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const means = { url: `smtp://127.0.0.1:${port}`, from: 'a@b.example', to: 'c@d.example', timeoutMs: 200 };
    expect(await mailSender(means)(about)).toMatchObject({
      ...{ result: 'unsure', why: 'timeout', at: 'duty-mail' },
    });
    const [socket] = sockets;
    if (socket === undefined) throw new Error('Nobody came');
    await expect.poll(() => socket.closed).toBe(true);
  });

  // A mailbox that had it five times has it; who rings is on the officer's card.
  test('then one that takes each mail and answers too late gets it five times at most, minutes apart', async () => {
    const { mails, local } = await server({ answers: () => new Promise(() => {}) });
    const send = mailSender({ ...local.config, timeoutMs: 500 });
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

  test('then a server that was away for long does not end it at the first doubt', () => {
    const outcome = { result: 'unsure', why: 'timeout', at: 'duty-mail', mostAttempts: 5 } as const;
    const stands = (lastResult: string) =>
      afterAttempt(aNotice('n', { attempts: 20, lastResult }), outcome, minute(1), steadyRandom()).state;
    expect(stands('later: ECONNREFUSED')).toBe('waiting');
    expect(stands('unsure: timeout')).toBe('parked');
  });

  test('then nothing goes in the clear to a server elsewhere', async () => {
    // An address of this machine that the sender does not take for one.
    const { send, mails } = await server({ host: '127.0.0.2' });
    expect((await send()).result).not.toBe('sent');
    expect(mails).toEqual([]);
  });
});
