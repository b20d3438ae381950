import { Webhook } from 'standardwebhooks';

export type Letter = {
  readonly method: 'POST' | 'PUT';
  /** `reports` or `sessions`. */
  readonly what: string;
  readonly provider: string;
  /** Webhook id: the same for a repeat. */
  readonly id: string;
  readonly body: string;
};

/** When it was sent and what came back; status 0 when nothing did. */
export type Answered = { readonly at: string; readonly status: number; readonly answer: string };

const patienceMs = 10_000;

/** Sends a letter to Waymark's API, signed now, and says what came back. Never throws. */
export async function signedSend(
  letter: Letter,
  waymarkUrl: string,
  secret: string,
  now: Date,
): Promise<Answered> {
  const { method, what, provider, id, body } = letter;
  const at = now.toISOString();
  const url = `${waymarkUrl.replace(/\/$/, '')}/api/providers/${encodeURIComponent(provider)}/${what}`;
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, now, body),
  };
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const response = await fetch(url, { method, headers, body, signal, redirect: 'manual' });
    return { at, status: response.status, answer: inWords(await response.text()) };
  } catch {
    return { at, status: 0, answer: 'no answer' };
  }
}

/** A fresh webhook id. */
export function newLetterId(prefix: string): string {
  return `${prefix}_${crypto.randomUUID().replaceAll('-', '')}`;
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
