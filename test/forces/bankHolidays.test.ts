import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { bankHolidaysOfEngland } from '../../src/forces/bankHolidaysOfEngland.ts';
import { loadForce } from '../../src/forces/loadForce.ts';
import { nationalLaw } from '../../src/law/nationalLaw.ts';

/** The list anew, from the package's rules for the years in which clocks can run. */
function listFromThePackage(): string {
  const [first, last] = [2024, 2040];
  const england = new Holidays('GB', 'ENG');
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const days = years.flatMap((year) =>
    england.getHolidays(year).flatMap(({ type, date }) => (type === 'public' ? [date.slice(0, 10)] : [])),
  );
  const source =
    'date-holidays 3, GB-ENG, public holidays; gov.uk/bank-holidays lists the same for 2026 and 2027';
  return `${JSON.stringify({ source, until: `${last}-12-31`, days }, null, 2)}\n`;
}

describe('given the kept table of bank holidays, then', () => {
  test('it is what the package says of England', async () => {
    await expect(listFromThePackage()).toMatchFileSnapshot('../../src/forces/bankHolidays.json');
  });

  test.each([
    [
      2026,
      '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
      'Boxing Day is a Saturday: a Monday stands in for it',
    ],
    [
      2027,
      '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
      'Christmas Day is a Saturday: two days stand in',
    ],
  ])('%i has the days of England that GOV.UK lists on a weekday: %s (%s)', (year, expected) => {
    const known = bankHolidaysOfEngland.days
      .filter((day) => day.startsWith(String(year)) && new Date(day).getUTCDay() % 6 !== 0)
      .map((day) => day.slice(5));
    expect([...new Set(known)].sort().join(' ')).toBe(expected);
  });

  test('every year until 2040 has at least eight of them', () => {
    for (let year = 2026; year <= 2040; year += 1)
      expect(
        bankHolidaysOfEngland.days.filter((day) => day.startsWith(String(year))).length,
        String(year),
      ).toBeGreaterThanOrEqual(8);
  });

  test('those of Scotland and Northern Ireland alone are working days', () => {
    for (const day of ['2026-01-02', '2026-11-30', '2026-03-17', '2026-07-13'])
      expect(bankHolidaysOfEngland.days).not.toContain(day);
  });
});

test('given a day off that the force adds, when it is loaded, then the day is kept beside the others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'holidays-'));
  try {
    cpSync(fileURLToPath(new URL('../../src/forces/west-midlands/', import.meta.url)), folder, {
      recursive: true,
    });
    const file = join(folder, 'force.json');
    const content = { ...JSON.parse(readFileSync(file, 'utf8')), extraBankHolidays: ['2026-06-12'] };
    writeFileSync(file, JSON.stringify(content));
    const { bankHolidays } = loadForce(folder, nationalLaw);
    expect(bankHolidays).toContain('2026-06-12');
    expect(bankHolidays).toContain('2026-12-25');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
