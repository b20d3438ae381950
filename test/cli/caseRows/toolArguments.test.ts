import { describe, expect, test } from 'vitest';
import { readToolArguments } from '../../../src/cli/caseRows/toolArguments.ts';

describe('the words after the tool', () => {
  test.each([
    ['no file', [], 'Name the file'],
    ['a file that is not there', ['nowhere.csv'], 'There is no file nowhere.csv'],
    ['two files', ['a.csv', 'b.csv'], 'one file only'],
    ['an unknown force', ['-', '--force', 'atlantis'], 'no force atlantis'],
    ['a force outside its folder', ['-', '--force', '../../etc'], 'no force'],
    ['a day that does not exist', ['-', '--as-of', '2026-02-30'], '--as-of must be a day that exists'],
    ['an unknown option', ['-', '--colour'], '--colour'],
    ['a folder for a tool that writes none', ['-', '--out', 'x'], '--out is not for this tool'],
  ])('are complained of in words: %s', (_what, words, says) => {
    const read = readToolArguments(words, { writes: false });
    expect(typeof read === 'object' && 'complaint' in read && read.complaint).toContain(says);
  });

  test('need a folder for a tool that writes', () => {
    expect(readToolArguments(['-'], { writes: true })).toEqual({
      complaint: 'Name the folder for the report with --out.',
    });
  });

  test('name the file, the force, the day and the folder', () => {
    const words = ['-', '--force', 'west-midlands', '--as-of', '2024-08-08', '--out', 'here'];
    expect(readToolArguments(words, { writes: true })).toEqual({
      file: '-',
      force: 'west-midlands',
      asOf: '2024-08-08',
      out: 'here',
    });
    expect(readToolArguments(['-'], { writes: false })).toEqual({
      file: '-',
      force: 'west-midlands',
      out: '',
    });
    expect(readToolArguments(['-', '--help'], { writes: false })).toBe('help');
  });
});
