import { describe, expect, test } from 'vitest';
import { isDay } from '../../src/law/day.ts';
import { ruleBook, ruleById } from '../../src/law/rules/ruleBook.ts';

const numbers = Array.from({ length: 47 }, (_, index) => String(index + 1).padStart(2, '0'));

describe('the rule book', () => {
  test.each(numbers)('holds R%s of the source table', (number) => {
    expect(ruleBook.some(({ id }) => id.startsWith(`R${number}`))).toBe(true);
  });

  test('gives every row an id of its own', () => {
    const ids = ruleBook.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(ruleBook)('$id can be read aloud, looked up and dated', (rule) => {
    expect(rule.text).toMatch(/^\p{Lu}.*\.$/u);
    expect(rule.text.length).toBeLessThanOrEqual(120);
    expect(rule.text).not.toMatch(/\$\{|\{\{|offender(?! management)/);
    expect(rule.source.name).not.toBe('');
    expect(isDay(rule.inForce.from)).toBe(true);
    expect(rule.inForce.until === undefined || rule.inForce.from <= rule.inForce.until).toBe(true);
    expect(rule.disposals.length).toBeGreaterThan(0);
  });

  test('never takes a rule further back than the law or paper it cites', () => {
    const tooEarly = ruleBook.filter(({ source, inForce }) => inForce.from < '2013-04-08' && source.dated);
    expect(tooEarly).toEqual([]);
  });

  test('says what to do instead for every block, except where nothing is in force', () => {
    const silent = ruleBook.filter(({ effect, instead }) => effect.kind === 'blocks' && !instead);
    expect(silent.map(({ id }) => id)).toEqual(['R01']);
  });

  test.each(['R36', 'R40', 'D-CC', 'D00'])('finds %s by its id', (id) => {
    expect(ruleById(id).id).toBe(id);
  });

  test('changes only where somebody sees it: the table of its rows beside this test', async () => {
    const rows = ruleBook.map(({ id, effect, disposals, inForce, standing, source }) => {
      const { kind, ...decides } = effect;
      const days = `${inForce.from}${inForce.until ? `–${inForce.until}` : ''}`;
      const whose = Object.values(decides).map((value) => ` ${value}`);
      return [id, `${kind}${whose.join('')}`, days, standing, source.name, disposals.join(', ')].join(' | ');
    });
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('ruleBook.txt');
  });

  test('refuses an id it does not hold', () => {
    expect(() => ruleById('R99')).toThrow(RangeError);
  });
});
