import type { Log } from '../log.ts';
import type { Reported } from '../turns/report.ts';
import { invalid, openSigned, type ProviderAnswer, type ProviderRequest, simple } from './openSigned.ts';
import { problemsIn } from './problemsIn.ts';
import type { ProviderDirectory } from './providerDirectory.ts';
import { type ReportBody, reportBody } from './reportBody.ts';
import type { TakeReport } from './takeReport.ts';

type Means = {
  readonly directory: ProviderDirectory;
  readonly takeReport: TakeReport;
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
  readonly now: () => Date;
};

const unknownCase = simple(
  404,
  'unknown-case',
  'No case of yours has this reference. Check it against the referral.',
);

/**
 * Takes in providers' reports, whatever the web server: known provider, then signature and timestamp (every active
 * secret), then JSON, then its fields, then the case. Never throws; each refusal is logged in codes, without the body.
 * A case that is not this provider's is answered exactly as one that does not exist.
 */
export function providerReports(means: Means): (request: ProviderRequest) => Promise<ProviderAnswer> {
  const refused = (
    provider: string,
    code: string,
    answer: ProviderAnswer,
    fields?: readonly string[],
  ): ProviderAnswer => {
    means.log.warn({ provider, code, status: answer.status, ...(fields && { fields }) }, 'report-refused');
    return answer;
  };

  return async (request) => {
    const opened = openSigned(request, means.directory);
    if (!opened.ok) return refused(opened.provider, opened.code, opened.answer);
    const checked = reportBody(means.now()).safeParse(opened.json, { reportInput: true });
    if (!checked.success) {
      const fields = checked.error.issues.map(fieldForLog);
      return refused(request.provider, 'invalid', invalid(problemsIn(checked.error)), fields);
    }
    return take(request.provider, opened.id, checked.data);
  };

  async function take(provider: string, id: string, body: ReportBody): Promise<ProviderAnswer> {
    const { kind, at, appointment, excused, intervention } = body;
    const report = {
      id,
      kind,
      at,
      ...(appointment && { appointment }),
      ...(excused !== undefined && { excused }),
      ...(intervention && { intervention }),
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

function answerTo(outcome: Reported): ProviderAnswer {
  switch (outcome.result) {
    case 'recorded':
    case 'repeated':
      return { status: 200, body: { result: outcome.result, reference: outcome.reference } };
    case 'closed':
      return simple(409, 'closed', 'This case is closed. Nothing more can be reported on it.');
    case 'unclear':
      return invalid([{ field: 'intervention', message: whichOne }]);
    case 'unknown-case':
    case 'not-yours':
    case 'not-filed':
      return unknownCase;
  }
}

const whichOne =
  'intervention is missing or not one of yours here: say which of the interventions of the referral it is about.';

/** Names of our own fields only: an unknown field's name is somebody else's text. */
function fieldForLog(issue: { readonly path: readonly PropertyKey[] }): string {
  return String(issue.path[0] ?? 'other');
}
