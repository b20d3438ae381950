import { day } from '../../../src/law/day.ts';

/** A force that keeps these hours, in the clock of London; at Christmas nobody works. */
export const force = {
  policy: {
    safeHours: {
      mornings: { from: 9, until: 12 },
      afternoons: { from: 12, until: 17 },
      evenings: { from: 17, until: 21 },
      weekends: { from: 10, until: 20 },
    },
  },
  bankHolidays: [day('2026-12-25')],
};
