/**
 * Something someone must be told. The words are drawn when it is sent, from the case as it is then. Nothing here knows
 * another file, so that a store may take the list.
 */
export const noticeKinds = [
  'officer-card',
  'officer-message',
  'authorisation-card',
  'authorisation-outcome',
  'authorisation-detail',
  'second-route',
  'duty-mail',
  'breach-alert',
  'breach-outcome',
  'breach-detail',
  'referral',
  'referral-update',
  'place',
  'first-contact',
  'joint-decision',
  'call-asked',
  'call-card',
  'victim-reminder',
  'victim-overdue',
  'victim-unsafe',
  'victim-message',
  'victim-message-check',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];
