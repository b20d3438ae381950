import type { Day } from '../../law/day.ts';
import type { Disposal } from '../../law/disposal.ts';
import type { Appointment } from '../booking/session.ts';
import type { CaseCondition } from '../conditions/condition.ts';
import type { Gap } from '../gap.ts';
import type { Instant } from '../instant.ts';

/** An intervention the person undertook, required or by choice, with its provider and how it begins. */
export type Undertaking = {
  readonly intervention: string;
  /** Provider id; empty where a case was filed before it was kept. */
  readonly provider: string;
  /** Waymark sends the provider a referral, and it reports; otherwise they make contact another way. */
  readonly referred?: true;
  /** The law requires it of them, whatever is decided: no part of the disposal, never by choice, and never a breach. */
  readonly requiredByLaw?: true;
  /** The place that was booked for it. */
  readonly appointment?: Appointment;
  /** The full session they wait for. */
  readonly waitingFor?: Appointment;
  /** Where no place is booked: the instant by which the provider makes first contact. */
  readonly firstContactBy?: Instant;
};

/**
 * What somebody takes up by choice though nothing is diverted, or before anything is decided, on their own yes to it; and
 * beside it what the law requires of them.
 */
export type Help = { readonly at: Instant; readonly support: readonly Undertaking[] };

/** What was agreed and with whom, once a case is filed. */
export type Filing = {
  readonly at: Instant;
  readonly disposal: Disposal;
  /** Part of the disposal, three at most; empty where no intervention was chosen. */
  readonly required: readonly Undertaking[];
  /** Taken up by choice, or required by law whatever is decided: nothing here can ever be breached. */
  readonly support: readonly Undertaking[];
  readonly conditions: readonly CaseCondition[];
  /** Nothing was agreed but words of advice, chosen as such; absent in cases filed before it was kept. */
  readonly wordsOfAdvice?: true;
  /** Help that was not there. */
  readonly gaps?: readonly Gap[];
  /** The last day on which the offence can be charged, as far as that was known; a new deadline never passes it. */
  readonly chargeBy?: Day;
  /** By when its officer says whether what has no day of its own was done, or given; absent in older cases. */
  readonly confirmBy?: Day;
  /** The same of what a provider reports. */
  readonly reportBy?: Day;
};
