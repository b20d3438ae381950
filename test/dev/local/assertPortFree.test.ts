import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { assertPortFree } from '../../../src/dev/local/assertPortFree.ts';

const open: Server[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

function listen(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    open.push(server);
    server.once('error', reject);
    server.listen(0, host, () => {
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : 0);
    });
  });
}

describe('assertPortFree', () => {
  it.each(['127.0.0.1', '::1', '0.0.0.0', '::'])(
    'says what to do when something listens on %s',
    async (host) => {
      const port = await listen(host);
      await expect(assertPortFree(port, 'PORT')).rejects.toThrow(
        `Port ${port} is taken. Stop what uses it or set PORT to another one.`,
      );
    },
  );

  it('lets a free port pass, and leaves it free', async () => {
    const port = await listen('127.0.0.1');
    await new Promise<void>((resolve) => {
      open.splice(0)[0]?.close(() => resolve());
    });
    await assertPortFree(port, 'PORT');
    await expect(assertPortFree(port, 'PORT')).resolves.toBeUndefined();
  });

  it.each([0, -1, 65_536, 1.5, Number.NaN])('refuses %d, naming the variable', async (port) => {
    await expect(assertPortFree(port, 'PROVIDER_PORT')).rejects.toThrow('PROVIDER_PORT must be');
  });
});
