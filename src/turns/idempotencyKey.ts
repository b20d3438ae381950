import { createHash } from 'node:crypto';
import type { Press } from './turns.ts';

/** Names a press: the same press carries the same inputs, so a retry is told from a second one on the same card. */
export function idempotencyKey({ nonce, verb, inputs }: Press): string {
  const content = JSON.stringify([verb, Object.entries(inputs).sort(([a], [b]) => a.localeCompare(b))]);
  return `press:${nonce}:${createHash('sha256').update(content).digest('hex').slice(0, 12)}`;
}
