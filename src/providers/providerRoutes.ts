import type { Server } from 'restify';
import type { Log } from '../log.ts';
import { jsonRoute } from './jsonRoute.ts';
import type { ProviderAnswer, ProviderRequest } from './openSigned.ts';

type Handle = (request: ProviderRequest) => Promise<ProviderAnswer>;

type Means = {
  /** Takes in reports. */
  readonly receive: Handle;
  /** Takes in lists of sessions. */
  readonly publish: Handle;
  readonly log: Pick<Log, 'warn'>;
};

/** Bytes. A report is a few hundred. */
const largestReport = 16 * 1024;
/** Bytes: 500 sessions, all fields filled in, of 260 bytes each. */
const largestSessionList = 128 * 1024;

/**
 * Mounts what providers send us: `POST /api/providers/:provider/reports` (16 KB at most) and
 * `PUT /api/providers/:provider/sessions` (128 KB).
 */
export function providerRoutes({ receive, publish, log }: Means): (server: Server) => void {
  return (server) => {
    const reports = jsonRoute({ handle: receive, what: 'report', largest: largestReport, log });
    server.post('/api/providers/:provider/reports', reports);
    const sessions = jsonRoute({ handle: publish, what: 'session list', largest: largestSessionList, log });
    server.put('/api/providers/:provider/sessions', sessions);
  };
}
