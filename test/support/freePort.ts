import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below these, no system takes a port for a connection that goes out: what is free stays free until it is used. */
const lowest = 20_000;
const belowOutgoing = 32_768;

/** A port on 127.0.0.1 that was free a moment ago, and that no connection of another test takes meanwhile. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(lowest, belowOutgoing);
    if (await isFree(port)) return port;
  }
}

/** Whether a server could have this port of 127.0.0.1 now. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
