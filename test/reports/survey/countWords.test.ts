import { describe, expect, test } from 'vitest';
import { countWords, type SaidPart, saidIn, wordsCells } from '../../../src/reports/survey/countWords.ts';
import { callAbout } from '../../support/victimCalls.ts';

/** A part said in so many cases, and in how many of them it did not work. */
const said = (part: SaidPart['part'], version: string, count: number, failed: number): readonly SaidPart[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ part, version, caseId: `case-${at}` },
    failed: at < failed,
  }));

describe('given calls, when the words said in them are counted, then', () => {
  test('each part of each version stands by itself, what failed most often first', () => {
    const all = [
      ...said('why-this', '2026-11', 12, 3),
      ...said('safety', '2026-11', 12, 0),
      ...said('why-this', '2026-12', 10, 5),
    ];
    expect(countWords(all)).toEqual([
      { part: 'why-this', version: '2026-12', said: 10, failed: 5 },
      { part: 'why-this', version: '2026-11', said: 12, failed: 3 },
      { part: 'safety', version: '2026-11', said: 12, failed: 0 },
    ]);
    // Wilson 1927, by hand: 3 of 12 lie between 8.9 and 53.2 in 100.
    expect(wordsCells(all)[2]).toEqual(['why this', '2026-11', '12', '25 % (9 to 53)']);
  });

  test('what was said to fewer than five people is left out, however often', () => {
    const few = [1, 2, 3].flatMap(() => said('listen', '2026-11', 4, 2));
    expect(countWords(few)).toEqual([]);
    expect(countWords(said('listen', '2026-11', 5, 2))).toHaveLength(1);
  });

  test('a call of an older card, which did not ask, says nothing', () => {
    const call = callAbout('disposal', 'disposal');
    expect(saidIn(call, 'case-1')).toEqual([]);
    expect(saidIn({ ...call, said: ['safety', 'listen'], failed: ['listen'] }, 'case-1')).toEqual([
      { part: 'safety', version: 'test', failed: false, caseId: 'case-1' },
      { part: 'listen', version: 'test', failed: true, caseId: 'case-1' },
    ]);
  });

  // Nobody says of a letter whether its words worked: it would stand as said, and never as failed.
  test('a letter counts for no part, and what they answered aloud does', () => {
    const call = { ...callAbout('disposal', 'disposal'), said: ['listen'] } as const;
    expect(saidIn({ ...call, channel: 'letter', outcome: 'sent' }, 'case-1')).toEqual([]);
    expect(saidIn(call, 'case-1')).toHaveLength(1);
  });
});
