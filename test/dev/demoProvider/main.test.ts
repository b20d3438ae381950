import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answering, startFakeProvider } from '../../providers/fakeProvider.ts';
import { newSecret } from '../../providers/fixtures.ts';
import { schema } from '../../providers/schemas.ts';

const program = fileURLToPath(new URL('../../../src/dev/demoProvider/main.ts', import.meta.url));
const secret = newSecret();
let folder: string;
let child: ChildProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-main-'));
});
afterEach(async () => {
  if (child && child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await rm(folder, { recursive: true });
});

async function run(content: string, port = '0', more: Record<string, string> = {}) {
  const file = join(folder, 'providers.json');
  await writeFile(file, content);
  child = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: port, PROVIDERS_FILE: file, DATA_DIR: folder, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return child;
}

async function complaint(running: ChildProcess): Promise<string> {
  let text = '';
  running.stderr?.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  const [code] = await once(running, 'close');
  return `${code} ${text}`;
}

describe('the demo provider as a program', () => {
  it('prints one line with its address and answers there', async () => {
    const running = await run(
      JSON.stringify({ cranstoun: { url: 'http://127.0.0.1:9/', secrets: [secret] } }),
    );
    if (!running.stdout) throw new Error('no output');
    const [line] = await once(createInterface({ input: running.stdout }), 'line');
    expect(line).toMatch(/^Demo provider: http:\/\/127\.0\.0\.1:\d+$/);
    const response = await fetch(String(line).replace('Demo provider: ', ''));
    expect(await response.text()).toContain('Nothing here yet');
    running.kill('SIGTERM');
    await once(running, 'exit');
  });

  it('publishes sessions of what its courses file names, signed, before it says that it is there', async () => {
    const waymark = await startFakeProvider(answering(200));
    const courses = join(folder, 'courses.json');
    await writeFile(courses, JSON.stringify([{ provider: 'cranstoun', intervention: 'arv', title: 'ARV' }]));
    const entries = JSON.stringify({ cranstoun: { url: 'http://127.0.0.1:9/', secrets: [secret] } });
    const running = await run(entries, '0', {
      COURSES_FILE: courses,
      WAYMARK_URL: new URL(waymark.url).origin,
    });
    if (!running.stdout) throw new Error('no output');
    await once(createInterface({ input: running.stdout }), 'line');
    const [request] = waymark.arrived;
    const headers = request?.headers as Record<string, string>;
    expect(request?.url).toBe('/api/providers/cranstoun/sessions');
    expect(new Webhook(secret).verify(request?.body ?? '', headers)).toMatchObject({ upsert: { length: 3 } });
    expect(schema('sessions.v1')(JSON.parse(request?.body ?? ''))).toBe('valid');
    running.kill('SIGTERM');
    await once(running, 'exit');
    await waymark.close();
  });

  it.each([
    ['is not JSON', `{ "cranstoun": "${secret}`],
    ['has another shape', JSON.stringify({ cranstoun: secret })],
  ])('ends with a sentence and no secret when its file %s', async (_why, content) => {
    const said = await complaint(await run(content));
    expect(said).toMatch(/^1 The demo provider could not start\. PROVIDERS_FILE must be JSON/);
    expect(said).not.toContain(secret.slice(6, 20));
  });

  it('ends with a sentence when its port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const said = await complaint(await run('{}', String(port)));
    server.close();
    expect(said).toContain(`Port ${port} is taken. Stop what uses it or set PROVIDER_PORT to another one.`);
  });
});
