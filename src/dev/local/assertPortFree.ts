import { createServer } from 'node:net';

const LOOPBACK_ADDRESSES = ['127.0.0.1', '::1'];

/**
 * Makes sure that nothing listens on `port` (1 to 65535) at either loopback address.
 *
 * @param nameOfVariable the environment variable by which the port can be changed, for the message
 * @throws Error with a sentence for a person when the port is taken, out of range or not allowed
 */
export async function assertPortFree(port: number, nameOfVariable: string): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`${nameOfVariable} must be a whole number from 1 to 65535.`);
  }
  for (const address of LOOPBACK_ADDRESSES) {
    const fault = await faultOfListening(port, address);
    if (fault === 'EADDRINUSE') {
      throw new Error(`Port ${port} is taken. Stop what uses it or set ${nameOfVariable} to another one.`);
    }
    if (fault === 'EACCES') {
      throw new Error(`Port ${port} needs special rights. Set ${nameOfVariable} to one above 1023.`);
    }
  }
}

/** Listens for a moment. Any other fault (no IPv6 on this machine, say) does not make the port taken. */
function faultOfListening(port: number, address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    server.listen({ port, host: address, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
