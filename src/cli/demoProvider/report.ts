import { Webhook } from 'standardwebhooks';
import type { Sent } from './inbox.ts';
import { fromInput } from './londonTime.ts';

/** What each button reports. */
export const reports: Readonly<Record<string, { readonly label: string; readonly body: object }>> = {
  accepted: { label: 'Accepted', body: { kind: 'accepted' } },
  declined: { label: 'Declined', body: { kind: 'declined' } },
  booked: { label: 'Booked', body: { kind: 'booked' } },
  attended: { label: 'Attended', body: { kind: 'attended' } },
  missed: { label: 'Missed', body: { kind: 'missed' } },
  'missed-excused': { label: 'Missed, but excused', body: { kind: 'missed', excused: true } },
  completed: { label: 'Completed', body: { kind: 'completed' } },
  withdrawn: { label: 'Withdrawn', body: { kind: 'withdrawn' } },
};

type Draft = Pick<Sent, 'id' | 'provider' | 'reference' | 'label' | 'body'>;

/** A fresh report from a button and, for a booking, its London time; undefined when either makes no sense. */
export function draftReport(
  provider: string,
  reference: string,
  button: string,
  appointment: string,
): Draft | undefined {
  const report = Object.hasOwn(reports, button) ? reports[button] : undefined;
  const when = button === 'booked' ? fromInput(appointment) : '';
  if (report === undefined || when === undefined) return undefined;
  const at = new Date().toISOString();
  const content = { schemaVersion: 1, reference, ...report.body, at, ...(when && { appointment: when }) };
  const id = `report_${crypto.randomUUID().replaceAll('-', '')}`;
  return { id, provider, reference, label: report.label, body: JSON.stringify(content) };
}

const patienceMs = 10_000;

/** POSTs the report, signed now, and says what came back. Never throws. */
export async function sendReport(draft: Draft, waymarkUrl: string, secret: string): Promise<Sent> {
  const now = new Date();
  const url = `${waymarkUrl.replace(/\/$/, '')}/api/providers/${encodeURIComponent(draft.provider)}/reports`;
  const headers = {
    'content-type': 'application/json',
    'webhook-id': draft.id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(draft.id, now, draft.body),
  };
  const sent = { type: 'sent', ...draft, at: now.toISOString() } as const;
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: draft.body,
      signal,
      redirect: 'manual',
    });
    return { ...sent, status: response.status, answer: inWords(await response.text()) };
  } catch {
    return { ...sent, status: 0, answer: 'no answer' };
  }
}

/** The words in Waymark's answer, or the answer as it is. */
function inWords(text: string): string {
  try {
    const { result, message, problems } = JSON.parse(text);
    const sentences = Array.isArray(problems) ? problems.map((problem) => String(problem?.message)) : [];
    return String(result ?? message ?? sentences.join(' ')) || text.slice(0, 300);
  } catch {
    return text.slice(0, 300);
  }
}
