import type { Drug, PlaceId } from '../../law/facts.ts';
import type { Instant } from '../instant.ts';

/** A warning about a drug for officers and providers. It names nobody. */
export type DrugAlert = {
  readonly drug: Drug;
  /** The sender's own words for it, where the list of drugs is too coarse: "blue tablets", "nitazenes". */
  readonly named?: string;
  /** Where it was found; empty for the whole force area. */
  readonly area: readonly PlaceId[];
  /** What was found and what to do, in the sender's words. */
  readonly text: string;
  /** From then on nobody is told any more. Of a draft: as if it were sent when it was written. */
  readonly expiresAt: Instant;
};

/** A lead, or the early-warning system by its id among the providers. */
export type AlertSender =
  | { readonly kind: 'staff'; readonly id: string; readonly name: string }
  | { readonly kind: 'system'; readonly id: string };

/** What happened to an alert, and who did it. This is the audit. */
export type AlertEvent = {
  readonly at: Instant;
  readonly by: AlertSender;
  readonly what: 'drafted' | 'sent' | 'dropped';
  /** The press's mark, the message's or the webhook's id. */
  readonly cause: string;
};

/**
 * Somebody who is told: an officer or a provider by id, or whoever sent it, on whose card the count is written.
 * `expired`: the alert ran out before they could be reached. `parked`: they cannot be reached that way.
 */
export type AlertDelivery = {
  /** Unique and stable: the webhook id towards a provider. */
  readonly id: string;
  readonly to: 'officer' | 'provider' | 'sender';
  /** Of the officer or provider; empty for the sender. */
  readonly who: string;
  readonly state: 'waiting' | 'sent' | 'parked' | 'expired';
  readonly dueAt: Instant;
  readonly attempts: number;
  /** The last result in a word, for people who look after the service. */
  readonly lastResult?: string;
  /** As of a notice of a case. */
  readonly heldAt?: string;
};

/** Days an alert is in force unless its sender says otherwise, and at most. */
export const usualDays = 7;
export const mostDays = 30;

/** Characters of what was found and what to do, and of a drug's own name. */
export const longestText = 500;
export const longestName = 60;

/** How far back a referral counts, in days. */
export const lookBackDays = 90;

/** So many days later. */
export function daysLater(from: Instant, days: number): Instant {
  return new Date(Date.parse(from) + days * 86_400_000).toISOString();
}

/** True when the one instant lies at or after the other. */
export function isOver(expiresAt: Instant, now: Instant): boolean {
  return Date.parse(expiresAt) <= Date.parse(now);
}
