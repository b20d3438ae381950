/**
 * Every test file, and every program that it starts, runs on the day that is asked for with `TEST_DAY=2027-03-28`; an
 * ordinary working day when nothing is, so that no verdict hangs on when somebody looks. London's morning, at ten.
 */
const usual = '2026-12-02';

const { TEST_DAY = usual } = process.env;
if (!/^\d{4}-\d{2}-\d{2}$/.test(TEST_DAY)) throw new Error('TEST_DAY must be a day, as 2026-11-29.');

const preload = new URL('shiftDate.mjs', import.meta.url).href;
if (process.env.WAYMARK_TEST_NOW === undefined) {
  process.env.WAYMARK_TEST_BEGAN = new Date().toISOString();
  process.env.WAYMARK_TEST_NOW = `${TEST_DAY}T10:00:00.000Z`;
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import=${preload}`.trim();
}
await import(preload);
