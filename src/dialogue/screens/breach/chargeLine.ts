import { type BreachLaw, mayLeadToCharge, timeLeftToCharge } from '../../../domain/case/breachRules.ts';
import type { Case } from '../../../domain/case/case.ts';
import { sayDayWithYear } from '../../../domain/days.ts';

/**
 * Until when the offence can be charged, where a breach may lead to that; nothing where it has no limit. Not for a channel:
 * a longer time tells of abuse at home. With its year: it may be two years from the offence.
 */
export function chargeLine(theCase: Case, law: BreachLaw): readonly string[] {
  const time = mayLeadToCharge(theCase) ? timeLeftToCharge(theCase, law) : undefined;
  switch (time?.is) {
    case 'in-time':
      return [
        `Last day to charge: ${sayDayWithYear(time.lastDay)}.${time.toCheck ? ' Check that day.' : ''}`,
      ];
    case 'barred':
      return [`Statute-barred: the last day to charge was ${sayDayWithYear(time.lastDay)}.`];
    case 'needs-statement':
      return [
        `It can be charged only once the victim has made a statement, and by ${sayDayWithYear(time.atMost)} at the latest.`,
      ];
    case undefined:
    case 'not-limited':
      return [];
    default:
      return ['Nobody can say here by when it must be charged: find out before you decide.'];
  }
}
