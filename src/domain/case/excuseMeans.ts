import type { Case } from './case.ts';
import { isDoneSince } from './sinceBreach.ts';
import { endedByProvider } from './standingOf.ts';

/** What comes of letting a breach pass: they are rebooked, another is chosen, or what was done since is accepted. */
export type ExcuseMeans = 'rebook' | 'another' | 'accept';

/** What letting the open breach of this case pass comes to, by what providers have said of it. */
export function excuseMeans(theCase: Pick<Case, 'state' | 'filed' | 'reports' | 'breach'>): ExcuseMeans {
  if (endedByProvider(theCase).length > 0) return 'another';
  return isDoneSince(theCase) ? 'accept' : 'rebook';
}
