import { createHash } from 'node:crypto';
import { addDays, londonDay } from '../domain/days.ts';
import type { Survey } from '../domain/victim/victimEvent.ts';
import type { Json } from '../store/store.ts';
import { keptOrKeyed } from './keyedIds.ts';
import type { TurnDeps } from './turnDeps.ts';

/** Days for which a link can be answered. */
const openFor = 90;

/** Which case a link asks about, as it is remembered under the token's hash. */
export type RememberedSurvey = {
  readonly caseId: string;
  readonly after: Survey['after'];
  readonly until: string;
};

/**
 * The token of the link in one message. It follows from the notice's id, so that the same message sent twice has the
 * same link; who reads that id at the service that sends it cannot work the link out.
 */
export async function surveyToken(
  asked: { readonly noticeId: string; readonly caseId: string; readonly after: Survey['after'] },
  { store, now, idFor }: Pick<TurnDeps, 'store' | 'now' | 'idFor'>,
): Promise<string> {
  const { noticeId, caseId, after } = asked;
  const isKnown = async (old: string) => (await store.recall(keyOf(old))) !== undefined;
  const token = await keptOrKeyed(['survey', noticeId], `survey ${noticeId}`, idFor, isKnown);
  const known = readSurveyLink(await store.recall(keyOf(token)));
  if (known === undefined) {
    const until = addDays(londonDay(now()), openFor);
    await store.remember(keyOf(token), { caseId, after, until });
  }
  return token;
}

/** What the link of this token asks about; undefined for a token that was never given out, or has run out. */
export async function surveyBehind(
  token: string,
  { store, now }: Pick<TurnDeps, 'store' | 'now'>,
): Promise<RememberedSurvey | undefined> {
  if (!/^[0-9a-f]{32}$/.test(token)) return undefined;
  const found = readSurveyLink(await store.recall(keyOf(token)));
  return found !== undefined && londonDay(now()) <= found.until ? found : undefined;
}

// Whoever reads the store's list of keys cannot answer in somebody's place.
function keyOf(token: string): string {
  return `survey:${hashOf(token)}`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function readSurveyLink(found: Json | undefined): RememberedSurvey | undefined {
  if (found === null || typeof found !== 'object' || !('caseId' in found)) return undefined;
  const { caseId, after, until } = found;
  if (typeof caseId !== 'string' || typeof until !== 'string') return undefined;
  return after === 'call' || after === 'closure' ? { caseId, after, until } : undefined;
}
