import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InputRow } from '../../../src/cli/caseRows/inputRow.ts';
import { readRows } from '../../../src/cli/caseRows/readRows.ts';

async function rowsOf(text: string, pieceLength = text.length || 1): Promise<readonly InputRow[]> {
  const bytes = Buffer.from(text);
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += pieceLength) pieces.push(bytes.subarray(at, at + pieceLength));
  const rows: InputRow[] = [];
  for await (const row of readRows(Readable.from(pieces, { objectMode: false }))) rows.push(row);
  return rows;
}

const told = (rows: readonly InputRow[]) =>
  rows.map((row) => [row.row, 'fault' in row ? `${row.fault.field} ${row.fault.message}` : row.fields]);

describe('reading rows', () => {
  test.each([
    ['CSV', 'id,exceptional\r\n1,"a, ""b""\nc"\r\n\r\n2,é\r\n', { id: '1', exceptional: 'a, "b"\nc' }],
    ['CSV without a quote', 'id,exceptional\r\n1,a b\r\n\r\n2,é', { id: '1', exceptional: 'a b' }],
    ['CSV of an old Macintosh', 'id,exceptional\r1,a b\r2,é\r', { id: '1', exceptional: 'a b' }],
    ['JSON Lines', '{"id":"1","x":"é}"}\n\n{"id":"2"}', { id: '1', x: 'é}' }],
    [
      'a JSON list',
      ' [ {"id":"1","x":["]",{"y":"\\"}"}]} , {"id":"2"} ] ',
      { id: '1', x: [']', { y: '"}' }] },
    ],
  ])('of %s is the same wherever the bytes are cut', async (_what, text, first) => {
    const whole = await rowsOf(text);
    expect(whole).toHaveLength(2);
    expect(told(whole)[0]).toEqual([1, first]);
    for (let length = 1; length < 12; length += 1) expect(await rowsOf(text, length)).toEqual(whole);
  });

  test('of CSV are the same with a quote in the first row, in a later one, or in none', async () => {
    const lines = Array.from({ length: 30 }, (_, at) => `${at},text ${at}`);
    const plain = told(await rowsOf(['id,exceptional', ...lines].join('\n'), 17));
    expect(plain).toHaveLength(30);
    for (const quoted of [0, 7, 29]) {
      const mixed = lines.map((line, at) => (at === quoted ? `${at},"text ${at}"` : line));
      expect(told(await rowsOf(['id,exceptional', ...mixed].join('\n'), 17))).toEqual(plain);
    }
  });

  test('gives back any list of objects as JSON.parse would', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.object()), fc.integer({ min: 1, max: 40 }), async (list, length) => {
        const text = JSON.stringify(list);
        const rows = await rowsOf(text, length);
        expect(rows.map((row) => ('fields' in row ? row.fields : 'fault'))).toEqual(JSON.parse(text));
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['nothing', '', []],
    ['blank lines', '\n \n', []],
    ['an empty list', '[ ]', []],
    ['a header alone', 'id,offence\n', []],
    [
      'a line that is no JSON',
      '{"id":1}\n{oops\n{"id":3}',
      [
        [1, { id: 1 }],
        [2, 'row is not valid JSON'],
        [3, { id: 3 }],
      ],
    ],
    [
      'a number in a list',
      '[1,{"id":2}]',
      [
        [1, 'row must be an object of facts'],
        [2, { id: 2 }],
      ],
    ],
    [
      'a missing piece',
      '[{"id":1},,{"id":3}]',
      [
        [1, { id: 1 }],
        [2, 'row is not valid JSON'],
        [3, { id: 3 }],
      ],
    ],
    [
      'a list that stops',
      '[{"id":1},{"id"',
      [
        [1, { id: 1 }],
        [2, 'row is not the end of the list: the closing bracket is missing'],
      ],
    ],
    [
      'words after a list',
      '[{"id":1}] {}',
      [
        [1, { id: 1 }],
        [2, 'row stands after the end of the list'],
      ],
    ],
    [
      'a short row',
      'id,age\n1\n2,20\n',
      [
        [1, 'row has 1 cells where the header has 2'],
        [2, { id: '2', age: '20' }],
      ],
    ],
    [
      'an unclosed quote',
      'id,age\n1,20\n2,"20\n',
      [
        [1, { id: '1', age: '20' }],
        [2, 'row cannot be taken apart: is a quotation mark not closed or out of place?'],
      ],
    ],
    [
      'an unknown column',
      'id,shoe size\n1,42\n',
      [[0, 'shoe size is no column that can be read: see --help for the names']],
    ],
    ['a column twice', 'id,age,age\n1,2,3\n', [[0, 'age stands twice in the header']]],
    ['a column without a name', 'id,\n1,2\n', [[0, 'column 2 has no name in the header']]],
  ])('tells apart %s', async (_what, text, expected) => {
    expect(told(await rowsOf(text))).toEqual(expected);
  });

  test('gives up on a row that never ends instead of holding the whole file', async () => {
    for (const start of ['{"id":"', '[{"id":"', 'id,age\n1,"']) {
      const rows = await rowsOf(start + 'x'.repeat(3_000_000), 100_000);
      expect(rows).toHaveLength(1);
      expect(rows[0]).toHaveProperty('fault');
    }
  });
});
