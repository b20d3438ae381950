import type { AddressInfo } from 'node:net';
import { createServer as createRestify, type Next, type Request, type Response, type Server } from 'restify';
import type { Log, LogFields } from './log.ts';

export type HttpServer = {
  /** Starts to listen and gives back the port (the one the system chose when asked for 0). */
  listen(host: string, port: number): Promise<number>;
  /** Takes no more requests, lets those under way finish for a moment, then ends them. */
  close(): Promise<void>;
};

export type HttpOptions = {
  readonly log: Log;
  /** Each adds its routes. Handlers are `async (req, res)` and find the body as text in `req.rawBody`. */
  readonly mount: readonly ((server: Server) => void)[];
  /** Bytes a request body may have at most. */
  readonly maxBodySize?: number;
};

const graceMs = 3_000;
const requestMs = 30_000;

const words: Readonly<Record<number, string>> = {
  400: 'The request could not be read.',
  404: 'There is nothing at this address.',
  405: 'This address does not answer this method.',
  413: 'The request is too large.',
  415: 'The body must be plain UTF-8 text without compression.',
};

/**
 * The HTTP server. It reads bodies (as exact text, never parsed: signatures need the bytes), answers `GET /healthz`,
 * and turns every failure into a plain JSON sentence that gives nothing away.
 */
export function createServer({ log, mount, maxBodySize = 256 * 1024 }: HttpOptions): HttpServer {
  // The type tables are older than restify 12 and ask for another logger, hence the cast.
  const server = createRestify({ name: 'waymark', log: silent as never });
  server.server.requestTimeout = requestMs;

  server.pre(async (_req: Request, res: Response) => {
    res.setHeader('Cache-Control', 'no-store');
    res.setHeader('X-Content-Type-Options', 'nosniff');
  });
  server.use((req: Request, res: Response, next: Next) => {
    const refuse = (fault: number) => {
      log.warn({ status: fault }, 'http-body-refused');
      res.setHeader('Connection', 'close');
      res.send(fault, sentence(fault));
      next(false);
    };
    readBody(req, maxBodySize).then(
      (fault) => (fault ? refuse(fault) : next()),
      () => next(false),
    );
  });
  server.on('restifyError', (_req: Request, _res: Response, err: RestifyError, done: () => void) => {
    const status = err.statusCode ?? 500;
    const fields: LogFields = { status, err };
    if (status >= 500) log.error(fields, 'http-failed');
    err.toJSON = () => sentence(status);
    err.toString = () => sentence(status).message;
    done();
  });

  server.get('/healthz', async (_req: Request, res: Response) => {
    res.send(200, { status: 'ok' });
  });
  for (const addRoutes of mount) addRoutes(server);

  return {
    listen: (host, port) => listen(server, host, port),
    close: () => close(server),
  };
}

type RestifyError = Error & { statusCode?: number; toJSON?: () => object };

function sentence(status: number): { readonly message: string } {
  return { message: words[status] ?? (status < 500 ? 'This cannot be done.' : 'Something went wrong here.') };
}

/** Puts the whole body into `rawBody`; gives back a status when it must be refused. */
async function readBody(req: Request, limit: number): Promise<number | undefined> {
  if ((req.headers['content-encoding'] ?? 'identity') !== 'identity') return 415;
  if (Number(req.headers['content-length'] ?? 0) > limit) return 413;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return 413;
    chunks.push(chunk);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    req.rawBody = text.decode(Buffer.concat(chunks));
    return undefined;
  } catch {
    return 415;
  }
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => reject(new Error(whyNot(error.code, host, port)));
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.removeListener('error', refuse);
      resolve((server.server.address() as AddressInfo).port);
    });
  });
}

function whyNot(code: string | undefined, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Stop what uses it or set PORT to another one.`;
  if (code === 'EACCES') return `Port ${port} may not be used by this account. Set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${host} is no address of this machine. Set HOST to one that is.`;
  return `The server cannot listen on ${host}, port ${port} (${code ?? 'unknown reason'}).`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const end = setTimeout(() => server.server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(end);
      resolve();
    });
    server.server.closeIdleConnections();
  });
}

const nothing = () => {};
/** restify would log whole requests at some levels: it gets a log that writes nothing. */
const silent = {
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};
