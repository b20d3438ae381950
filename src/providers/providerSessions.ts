import type { Session } from '../domain/booking/session.ts';
import type { Intervention } from '../domain/force/intervention.ts';
import type { Log } from '../log.ts';
import type { Published, PublishSessions } from '../turns/booking/publication.ts';
import { isFromCalendar } from './idOfSession.ts';
import { invalid, openSigned, type ProviderAnswer, type ProviderRequest, simple } from './openSigned.ts';
import { type Problem, problemsIn } from './problemsIn.ts';
import type { ProviderDirectory } from './providerDirectory.ts';
import { type SessionsBody, sessionsBody } from './sessionsBody.ts';

type Means = {
  readonly directory: ProviderDirectory;
  readonly interventions: readonly Pick<Intervention, 'id' | 'provider'>[];
  readonly publish: PublishSessions;
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
  readonly now: () => Date;
};

/**
 * Takes in the sessions a provider publishes, signed as its reports are. Every fault is told by its field and nothing is
 * stored unless the whole is right. A whole list ends the provider's coming sessions that are not on it, but not those
 * of a calendar that is still read. Never throws; each refusal is logged in codes, without the body.
 */
export function providerSessions(means: Means): (request: ProviderRequest) => Promise<ProviderAnswer> {
  const refused = (provider: string, code: string, answer: ProviderAnswer, faults = 0): ProviderAnswer => {
    means.log.warn({ provider, code, status: answer.status, faults }, 'sessions-refused');
    return answer;
  };

  return async (request) => {
    const opened = openSigned(request, means.directory);
    if (!opened.ok) return refused(opened.provider, opened.code, opened.answer);
    const { provider } = request;
    const theirs = means.interventions.flatMap((row) => (row.provider === provider ? [row.id] : []));
    const checked = sessionsBody(theirs, means.now()).safeParse(opened.json, { reportInput: true });
    if (!checked.success) {
      const problems = problemsIn(checked.error, 'a list of sessions');
      return refused(provider, 'invalid', invalid(problems), problems.length);
    }
    return take(provider, opened.id, checked.data);
  };

  async function take(provider: string, message: string, body: SessionsBody): Promise<ProviderAnswer> {
    const { calendar } = means.directory.get(provider) ?? {};
    const hasCalendar = ({ id, intervention }: Session) =>
      isFromCalendar(id) && calendar?.[intervention] !== undefined;
    try {
      const outcome = await means.publish({
        provider,
        message,
        sessions: body.sessions.map((session) => ({ ...session, provider })),
        endsWhenMissing: (session) => body.whole && !hasCalendar(session),
      });
      if (outcome.result === 'promised') {
        const problems = promisesAsProblems(outcome.faults, body);
        return refused(provider, 'promised', invalid(problems), problems.length);
      }
      means.log.info({ provider, ...countsOf(outcome) }, 'sessions-published');
      return { status: 200, body: outcome };
    } catch (error) {
      means.log.error({ provider, err: error }, 'sessions-failed');
      return simple(500, 'failed', 'Not all of it was stored. Send it again later with the same webhook-id.');
    }
  }
}

function promisesAsProblems(
  faults: Extract<Published, { result: 'promised' }>['faults'],
  { whole }: SessionsBody,
): readonly Problem[] {
  return faults.map(({ at, field, people }) => {
    const path = `${whole ? 'sessions' : 'upsert'}.${at}.${field}`;
    const who = people === 1 ? '1 person has' : `${people} people have`;
    return {
      field: path,
      message: `${path} cannot change: ${who} a place or wait. Cancel the session and publish another one.`,
    };
  });
}

/** What the log may hold of it. */
function countsOf(outcome: Exclude<Published, { result: 'promised' }>): Record<string, string | number> {
  if (outcome.result === 'repeated') return { result: 'repeated' };
  const { changed, unchanged, calledOff, overbooked } = outcome;
  return {
    result: 'published',
    changed,
    unchanged,
    calledOff: calledOff.length,
    overbooked: overbooked.length,
  };
}
