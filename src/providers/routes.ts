import type { Request, Response, Server } from 'restify';
import type { Log } from '../log.ts';
import type { ReportAnswer, ReportRequest } from './receive.ts';

type Means = {
  readonly receive: (request: ReportRequest) => Promise<ReportAnswer>;
  readonly log: Pick<Log, 'warn'>;
};

/** Bytes. A report is a few hundred. */
const largestReport = 16 * 1024;

/**
 * Mounts `POST /api/providers/:provider/reports`: JSON only, 16 KB at most, every answer JSON. The server must hand
 * over the body unparsed in `rawBody`: a parser would speak before the signature is checked.
 */
export function providerRoutes({ receive, log }: Means): (server: Server) => void {
  return (server) => {
    server.post('/api/providers/:provider/reports', async (request: Request, response: Response) => {
      const { status, body } = refusalOf(request, log) ?? (await receive(asReport(request)));
      response.json(status, body);
    });
  };
}

function refusalOf(request: Request, log: Means['log']): ReportAnswer | undefined {
  const isJson = /^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '');
  const bytes = Buffer.byteLength(bodyOf(request));
  if (isJson && bytes <= largestReport) return undefined;
  const status = isJson ? 413 : 415;
  log.warn({ code: isJson ? 'too-large' : 'not-json', status }, 'report-refused');
  if (!isJson)
    return { status, body: { error: 'not-json', message: 'Send the report as application/json.' } };
  return { status, body: { error: 'too-large', message: `A report may have ${largestReport} bytes.` } };
}

function asReport(request: Request): ReportRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, value?.toString()]);
  return {
    provider: String(request.params.provider),
    headers: Object.fromEntries(headers),
    rawBody: bodyOf(request),
  };
}

function bodyOf({ rawBody }: Request): string {
  return typeof rawBody === 'string' ? rawBody : '';
}
