import type { Sent } from './inbox.ts';
import { fromInput } from './sayTime.ts';
import { newLetterId, signedSend } from './signedSend.ts';

export type ReportButton = {
  readonly label: string;
  readonly body: object;
  /** Where it stands: with the answer to a referral, beside the time of an appointment, or with what happened. */
  readonly row: 'answer' | 'appointment' | 'happened';
};

/** What each button reports. */
export const reports: Readonly<Record<string, ReportButton>> = {
  accepted: { label: 'Accepted', body: { kind: 'accepted' }, row: 'answer' },
  declined: { label: 'Declined', body: { kind: 'declined' }, row: 'answer' },
  booked: { label: 'Booked', body: { kind: 'booked' }, row: 'appointment' },
  attended: { label: 'Attended', body: { kind: 'attended' }, row: 'happened' },
  missed: { label: 'Missed', body: { kind: 'missed' }, row: 'happened' },
  'missed-excused': {
    label: 'Missed, but excused',
    body: { kind: 'missed', excused: true },
    row: 'happened',
  },
  completed: { label: 'Completed', body: { kind: 'completed' }, row: 'happened' },
  withdrawn: { label: 'Withdrawn', body: { kind: 'withdrawn' }, row: 'happened' },
};

type Draft = Pick<Sent, 'id' | 'provider' | 'reference' | 'label' | 'body'>;

/** A fresh report from a button, for a booking its London time, and where it could be about several things which; undefined when either makes no sense. */
export function draftReport(
  provider: string,
  reference: string,
  button: string,
  given: { readonly appointment?: string; readonly intervention?: string; readonly now: Date },
): Draft | undefined {
  const { appointment = '', intervention = '' } = given;
  const report = Object.hasOwn(reports, button) ? reports[button] : undefined;
  const when = report?.row === 'appointment' ? fromInput(appointment) : '';
  if (report === undefined || when === undefined) return undefined;
  const at = given.now.toISOString();
  const about = { ...(when && { appointment: when }), ...(intervention && { intervention }) };
  const content = { schemaVersion: 1, reference, ...report.body, at, ...about };
  const id = newLetterId('report');
  return { id, provider, reference, label: report.label, body: JSON.stringify(content) };
}

/** POSTs the report, signed now, and says what came back. Never throws. */
export async function sendReport(draft: Draft, waymarkUrl: string, secret: string, now: Date): Promise<Sent> {
  const { id, provider, body } = draft;
  const letter = { method: 'POST', what: 'reports', provider, id, body } as const;
  return { type: 'sent', ...draft, ...(await signedSend(letter, waymarkUrl, secret, now)) };
}
