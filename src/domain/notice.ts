import type { Instant } from './case/case.ts';

/** Something someone must be told. The words are drawn when it is sent, from the case as it is then. */
export type NoticeKind =
  | 'officer-card'
  | 'officer-message'
  | 'authorisation-card'
  | 'authorisation-outcome'
  | 'breach-alert'
  | 'breach-outcome'
  | 'referral'
  | 'referral-update'
  | 'joint-decision';

/** Which piece of news an officer's message is about. */
export type News =
  | 'authority-approved'
  | 'authority-declined'
  | 'accepted'
  | 'declined'
  | 'booked'
  | 'attended'
  | 'missed'
  | 'withdrawn-by-provider'
  | 'completed'
  | 'breached'
  | 'breach-decided';

export type Notice = {
  /** Unique and stable: it is the webhook id towards a provider. */
  readonly id: string;
  readonly kind: NoticeKind;
  readonly to: 'officer' | 'supervisors' | 'provider';
  readonly provider?: string;
  readonly news?: News;
  readonly state: 'waiting' | 'sent' | 'parked';
  readonly dueAt: Instant;
  readonly attempts: number;
  /** The last result in a word, for people who look after the service. */
  readonly lastResult?: string;
};
