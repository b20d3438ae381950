import { expect, test } from 'vitest';
import { day } from '../../src/law/day.ts';
import type { Facts } from '../../src/law/facts.ts';
import { ofDomesticAbuse } from '../../src/law/ofDomesticAbuse.ts';

const [then, today] = [day('2026-03-01'), day('2026-11-16')];

/** Two people personally connected and each of 16 or over on that day (Domestic Abuse Act 2021 s.1(2); CJA 1988 s.39A). */
test.each<[string, Facts, string, readonly string[]]>([
  ['a partner', { domesticAbuse: 'intimate-partner', age: 30 }, 'yes', []],
  ['a grown relative', { domesticAbuse: 'family', age: 30, victim: 'person' }, 'yes', []],
  ['a stranger', { domesticAbuse: 'none', age: 30 }, 'no', []],
  ['a stranger, by somebody whose age is not known', { domesticAbuse: 'none' }, 'no', []],
  ['by somebody under 16 on either day', { domesticAbuse: 'family', age: 15 }, 'no', []],
  ['by somebody under 16, whoever it was against', { age: 15 }, 'no', []],
  ['nobody has said', { age: 30 }, 'unknown', ['domesticAbuse']],
  ['nobody has said, nor how old they are', {}, 'unknown', ['domesticAbuse']],
  ['a partner, by somebody of unknown age', { domesticAbuse: 'intimate-partner' }, 'unknown', ['age']],
  ['a relative of unknown age', { domesticAbuse: 'family', age: 30 }, 'unknown', ['victim']],
  // The birthday may have been since.
  ['by somebody of 16 today', { domesticAbuse: 'intimate-partner', age: 16 }, 'check', []],
  ['a child in the family', { domesticAbuse: 'family', age: 30, victim: 'child' }, 'check', []],
])('%s', (_, facts, is, ask) => {
  const found = ofDomesticAbuse(facts, then, today);
  expect([found.is, found.ask]).toEqual([is, ask]);
});
