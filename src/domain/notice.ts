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
  | 'place'
  | 'first-contact'
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
  | 'breach-decided'
  | 'place-free'
  | 'place-lost'
  | 'first-contact-overdue';

export type Notice = {
  /** Unique and stable: it is the webhook id towards a provider. */
  readonly id: string;
  readonly kind: NoticeKind;
  /** `sessions`: the session's own record is to be brought into line with the case (`place`). */
  readonly to: 'officer' | 'supervisors' | 'provider' | 'sessions';
  readonly provider?: string;
  readonly news?: News;
  /** Key of the session a `place` is about. */
  readonly session?: string;
  /** Which deadline a `first-contact` looks at; when the case has another one by then, there is nothing to say. */
  readonly deadline?: Instant;
  readonly state: 'waiting' | 'sent' | 'parked';
  readonly dueAt: Instant;
  readonly attempts: number;
  /** The last result in a word, for people who look after the service. */
  readonly lastResult?: string;
};
