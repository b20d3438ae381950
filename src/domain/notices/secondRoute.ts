import type { Notice } from './notice.ts';

/** How a question to the supervisors stands: its post in their channel, and what went another way since. */
export type SecondRoute = {
  readonly post: Notice;
  /** Looks, when its time comes, whether another way is needed. */
  readonly watch?: Notice;
  /** The same question in the own chats of supervisors who may decide it; of whom it was theirs when it was to be sent. */
  readonly inPerson: readonly Notice[];
  /** The e-mail to the force's duty address. */
  readonly mail?: Notice;
};

const questions: ReadonlySet<string> = new Set(['authorisation-card', 'breach-alert']);

/** The last question to the supervisors and the ways it took; undefined while nothing was asked. */
export function secondRoute(notices: readonly Notice[]): SecondRoute | undefined {
  const at = notices.findLastIndex(({ kind, to }) => to === 'supervisors' && questions.has(kind));
  const post = notices[at];
  if (post === undefined) return undefined;
  const since = notices.slice(at + 1);
  const watch = since.find(({ kind }) => kind === 'second-route');
  const mail = since.find(isDutyMail);
  const inPerson = since.filter((one) => isAskedInPerson(one) && !wasNotTheirs(one));
  return { post, inPerson, ...(watch && { watch }), ...(mail && { mail }) };
}

/** Why nobody was asked: by the time it was sent they were not in any more, or had lost the rank. */
export const notTheirs = 'not-theirs';

const wasNotTheirs = ({ lastResult = '' }: Notice): boolean => lastResult.endsWith(`: ${notTheirs}`);

/** True for the e-mail that says that something is to be decided. */
export const isDutyMail = ({ kind }: Pick<Notice, 'kind'>): boolean => kind === 'duty-mail';

/** True for a question to one who may decide it, in their own chat. */
export const isAskedInPerson = ({ kind, to }: Pick<Notice, 'kind' | 'to'>): boolean =>
  to === 'decider' && questions.has(kind);
