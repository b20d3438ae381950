import type { Case } from '../domain/case/case.ts';
import { agreedNow, reportedOn } from '../domain/case/undertakings.ts';
import type { Force } from '../domain/force/force.ts';
import type { Notice } from '../domain/notices/notice.ts';
import type { Deliver, SendResult } from '../outbox/deliver.ts';
import { sendWithinMs } from '../shared/sendWithinMs.ts';
import type { CaseRecord } from '../store/store.ts';
import { assessmentReferral } from './assessmentReferral.ts';
import { jointDecisionRequest } from './jointDecisionRequest.ts';
import type { DirectoryEntry, ProviderDirectory } from './providerDirectory.ts';
import { type Built, byLawWith, referral } from './referral.ts';
import { referralUpdate } from './referralUpdate.ts';
import { resultOfFailure, resultOfStatus } from './resultOfStatus.ts';
import { signedHeaders } from './signedHeaders.ts';
import { supportReferral } from './supportReferral.ts';

type Means = {
  readonly directory: ProviderDirectory;
  readonly force: Force;
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds for the whole attempt, from connecting to the answer; five seconds when left out. */
  readonly timeoutMs?: number;
  readonly now: () => Date;
};

/** Nobody has said where it receives anything: somebody adds it to PROVIDERS_FILE and restarts, and then it goes. */
export const notConfigured = (provider: string): SendResult => ({
  ...{ result: 'blocked', why: 'not-in-providers-file' },
  at: addressOf(provider),
});

const addressOf = (provider: string) => `provider:${provider}`;

/**
 * Brings referrals, updates and joint decision requests to providers: one signed POST each, no redirects, no retries.
 * The notice's id is the webhook id, so a repeat is recognisable. Never throws; a `why` is a code without anything
 * about the person or the case.
 */
export function providerSender(means: Means): Deliver {
  return async (notice, theCase, record) => {
    const provider = notice.provider ?? '';
    const built = payloadFor(notice, theCase, record, means.force, provider);
    if ('refused' in built) return { result: 'refused', why: built.refused };
    const entry = means.directory.get(provider);
    if (entry === undefined) return notConfigured(provider);
    const outcome = await post(notice.id, entry, JSON.stringify(built.payload), means);
    return outcome.result === 'sent' ? outcome : { ...outcome, at: addressOf(provider) };
  };
}

function payloadFor(
  notice: Notice,
  theCase: Case,
  record: CaseRecord,
  force: Force,
  provider: string,
): Built {
  switch (notice.kind) {
    case 'referral': {
      const isByLaw = byLawWith(theCase, provider).length > 0;
      if (reportedOn(agreedNow(theCase) ?? { required: [] }).some((row) => row.provider === provider)) {
        const built = referral(theCase, force, provider);
        // What the law requires goes out also where the condition beside it came to its end first.
        if (!('refused' in built) || !isByLaw) return built;
      }
      return isByLaw
        ? assessmentReferral(theCase, force, provider)
        : supportReferral(theCase, force, provider);
    }
    case 'joint-decision':
      return jointDecisionRequest(theCase, force, provider);
    case 'referral-update':
      return referralUpdate(theCase, record.events, force, notice);
    default:
      return { refused: 'not-for-providers' };
  }
}

/** One signed POST under this webhook id; no redirects, no retries. Never throws. */
export async function post(
  id: string,
  { url, secrets }: DirectoryEntry,
  body: string,
  means: Pick<Means, 'fetch' | 'timeoutMs' | 'now'>,
): Promise<SendResult> {
  const { fetch = globalThis.fetch, timeoutMs = sendWithinMs, now } = means;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeoutMs);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...signedHeaders(secrets[0], id, body, now()), 'content-type': 'application/json' },
      body,
      redirect: 'manual',
      signal: stop.signal,
    });
    // Nothing in it is needed; left unread it would hold the connection.
    response.body?.cancel().catch(() => {});
    return resultOfStatus(response.status, response.headers.get('retry-after'), now());
  } catch (error) {
    return stop.signal.aborted ? { result: 'unsure', why: 'timeout' } : resultOfFailure(error);
  } finally {
    clearTimeout(timer);
  }
}
