/** The days on which something once went wrong, or might: what is counted in working days, months or London's hours. */
export const trickyDays = {
  'a weekday': '2026-12-02',
  'a Sunday': '2026-11-29',
  'a bank holiday': '2026-12-28',
  'the last day of the year': '2026-12-31',
  'a 29 February': '2028-02-29',
  'the day the clocks go forward': '2027-03-28',
  'the day the clocks go back': '2027-10-31',
} as const;

/** A day that nobody who reads this will see. */
export const longFromNow = '2999-01-01';
