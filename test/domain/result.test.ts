import { expect, test } from 'vitest';
import { done, refuse } from '../../src/domain/result.ts';

test('what is refused says so, by a code for programs and a sentence for people', () => {
  expect(refuse('rank', 'A sergeant must decide this.')).toEqual({
    ok: false,
    code: 'rank',
    sentence: 'A sergeant must decide this.',
  });
});

test('what is done carries what came of it', () => {
  expect(done(['filed'])).toEqual({ ok: true, value: ['filed'] });
});
