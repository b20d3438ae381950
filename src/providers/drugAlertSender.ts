import type { AlertDelivery } from '../domain/alerts/drugAlert.ts';
import type { Force } from '../domain/force/force.ts';
import type { SendResult } from '../outbox/deliver.ts';
import type { AlertRecord } from '../store/store.ts';
import { drugAlertMessage } from './drugAlertMessage.ts';
import type { ProviderDirectory } from './providerDirectory.ts';
import { notConfigured, post } from './providerSender.ts';

type Means = {
  readonly directory: ProviderDirectory;
  readonly force: Force;
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds for the whole attempt, from connecting to the answer; five seconds when left out. */
  readonly timeoutMs?: number;
  readonly now: () => Date;
};

/**
 * Brings a drug alert to a provider, signed like everything else. The delivery's id is the webhook id, so a repeat is
 * recognisable. Never throws, never tries twice.
 */
export function drugAlertSender(
  means: Means,
): (delivery: AlertDelivery, record: AlertRecord) => Promise<SendResult> {
  return async ({ id, who }, record) => {
    const entry = means.directory.get(who);
    if (entry === undefined) return notConfigured(who);
    return post(id, entry, JSON.stringify(drugAlertMessage(record, means.force, who)), means);
  };
}
