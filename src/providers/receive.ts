import type { Log } from '../log.ts';
import type { Json } from '../store/store.ts';
import type { Reported } from '../turns/report.ts';
import type { ProviderDirectory } from './directory.ts';
import type { TakeReport } from './report.ts';
import { type Problem, problemsIn, type ReportBody, reportBody } from './reportBody.ts';
import { isSignedBy } from './signature.ts';

export type ReportRequest = {
  readonly provider: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The bytes as they came, as text: the signature is over them. */
  readonly rawBody: string;
};

export type ReportAnswer = { readonly status: number; readonly body: Json };

type Means = {
  readonly directory: ProviderDirectory;
  readonly takeReport: TakeReport;
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
  readonly now: () => Date;
};

/** Letters, digits, `_` and `-`: an id with a dot would blur the border between id and timestamp in what is signed. */
const webhookId = /^[\w-]{1,128}$/;

const unknownCase: ReportAnswer = {
  status: 404,
  body: {
    error: 'unknown-case',
    message: 'No case of yours has this reference. Check it against the referral.',
  },
};

/**
 * Takes in providers' reports, whatever the web server: known provider, then signature and timestamp (every active
 * secret), then JSON, then its fields, then the case. Never throws; each refusal is logged in codes, without the body.
 * A case that is not this provider's is answered exactly as one that does not exist.
 */
export function providerReports(means: Means): (request: ReportRequest) => Promise<ReportAnswer> {
  const refused = (
    provider: string,
    code: string,
    answer: ReportAnswer,
    fields?: readonly string[],
  ): ReportAnswer => {
    means.log.warn({ provider, code, status: answer.status, ...(fields && { fields }) }, 'report-refused');
    return answer;
  };

  return async ({ provider, headers, rawBody }) => {
    const entry = means.directory.get(provider);
    if (!entry)
      return refused('unknown', 'unknown-provider', simple(404, 'unknown-provider', 'No such provider.'));

    if (!isSignedBy(entry.secrets, headers, rawBody)) {
      return refused(provider, 'bad-signature', simple(401, 'bad-signature', notSigned));
    }
    const id = headers['webhook-id'] ?? '';
    if (!webhookId.test(id))
      return refused(provider, 'bad-id', invalid([{ field: 'webhook-id', message: badId }]));

    const json = parse(rawBody);
    if (json === undefined)
      return refused(provider, 'not-json', simple(400, 'not-json', 'The body is not valid JSON.'));

    const checked = reportBody(means.now()).safeParse(json, { reportInput: true });
    if (!checked.success) {
      const problems = problemsIn(checked.error);
      return refused(provider, 'invalid', invalid(problems), checked.error.issues.map(fieldForLog));
    }
    return take(provider, id, checked.data);
  };

  async function take(provider: string, id: string, body: ReportBody): Promise<ReportAnswer> {
    const { kind, at, appointment, excused } = body;
    const report = {
      id,
      kind,
      at,
      ...(appointment && { appointment }),
      ...(excused !== undefined && { excused }),
    };
    try {
      const outcome = await means.takeReport(provider, body.reference, report);
      const answer = answerTo(outcome);
      if (answer.status !== 200) return refused(provider, outcome.result, answer);
      means.log.info({ provider, kind, reference: body.reference, result: outcome.result }, 'report-taken');
      return answer;
    } catch (error) {
      means.log.error({ provider, reference: body.reference, err: error }, 'report-failed');
      return simple(500, 'failed', 'It was not recorded. Send it again later with the same webhook-id.');
    }
  }
}

function answerTo(outcome: Reported): ReportAnswer {
  switch (outcome.result) {
    case 'recorded':
    case 'repeated':
      return { status: 200, body: { result: outcome.result, reference: outcome.reference } };
    case 'closed':
      return simple(409, 'closed', 'This case is closed. Nothing more can be reported on it.');
    case 'unknown-case':
    case 'not-yours':
    case 'not-filed':
      return unknownCase;
  }
}

const notSigned =
  'The signature does not fit, or webhook-timestamp is more than five minutes from the time here.';
const badId = 'webhook-id must be 1 to 128 letters, digits, _ or -.';

function simple(status: number, error: string, message: string): ReportAnswer {
  return { status, body: { error, message } };
}

function invalid(problems: readonly Problem[]): ReportAnswer {
  return {
    status: 400,
    body: { error: 'invalid', problems: problems.map(({ field, message }) => ({ field, message })) },
  };
}

/** Undefined when it is no JSON; the parser's error quotes the body and goes no further. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Names of our own fields only: an unknown field's name is somebody else's text. */
function fieldForLog(issue: { readonly path: readonly PropertyKey[] }): string {
  return String(issue.path[0] ?? 'other');
}
