import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startPlayground } from '../../../src/dev/local/startPlayground.ts';
import { OFFICER_WORLD, SUPERVISOR_WORLD } from '../../../src/dev/local/world.ts';
import { freePort } from '../../support/freePort.ts';

let folder = '';
const botEndpoint = 'http://127.0.0.1:9/api/messages';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-playground-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('startPlayground', () => {
  it('plays the person of its world, on loopback only, and is gone after stop', async () => {
    const port = await freePort();
    const playground = await startPlayground({ folder, port, botEndpoint, world: OFFICER_WORLD });
    try {
      const chat = encodeURIComponent(OFFICER_WORLD.personalChatId);
      const members = await fetch(`${playground.url}/_connector/v3/conversations/${chat}/members`);
      expect(await members.text()).toContain(OFFICER_WORLD.me.aadObjectId);
      for (const address of otherAddresses()) {
        await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
      }
      expect((await readdir(folder)).toSorted()).toEqual(['.m365agentsplayground.yml', 'playground.log']);
    } finally {
      await playground.stop();
    }
    await expect(fetch(playground.url)).rejects.toThrow();
  });

  it('rejects with the reason when the Playground does not accept its configuration', async () => {
    const twice = { ...OFFICER_WORLD, personalChatId: OFFICER_WORLD.groupChatId };
    const port = await freePort();
    await expect(startPlayground({ folder, port, botEndpoint, world: twice })).rejects.toThrow(
      /ended with status 1.*ID must be unique/s,
    );
  });

  it('rejects instead of moving to another port when its own is taken', async () => {
    const blocker = createServer();
    const port = await freePort();
    await new Promise<Server>((resolve) => blocker.listen(port, '127.0.0.1', () => resolve(blocker)));
    try {
      await expect(startPlayground({ folder, port, botEndpoint, world: SUPERVISOR_WORLD })).rejects.toThrow(
        `could not have port ${port}`,
      );
    } finally {
      blocker.close();
    }
  });
});

function otherAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.filter((one) => !one.internal && one.family === 'IPv4').map((one) => one.address);
}
