import { expect, test } from 'vitest';
import { idempotencyKey } from '../../src/turns/idempotencyKey.ts';
import type { Press } from '../../src/turns/turns.ts';

const keyOf = (some: Partial<Press>) =>
  idempotencyKey({ nonce: 'n', verb: 'answer', inputs: { a: '1', b: '2' }, ...some } as Press);

test('the same press is known again, in whichever order its inputs come', () => {
  expect(keyOf({ inputs: { b: '2', a: '1' } })).toBe(keyOf({}));
  expect(keyOf({})).toMatch(/^press:n:[0-9a-f]{12}$/);
});

test.each<[string, Partial<Press>]>([
  ['on another card', { nonce: 'm' }],
  ['of another button', { verb: 'save' }],
  ['with something else typed', { inputs: { a: '1', b: '3' } }],
  ['with less typed', { inputs: { a: '1' } }],
  ['with what was typed elsewhere', { inputs: { a: '2', b: '1' } }],
])('a press %s is another one', (_what, some) => {
  expect(keyOf(some)).not.toBe(keyOf({}));
});
