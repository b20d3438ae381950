import { words } from './words.ts';

/**
 * Offences after which somebody in custody may be tested for heroin, cocaine and crack without more: Criminal Justice
 * and Court Services Act 2000 Schedule 6 with PACE 1984 s.63B; the list is to be confirmed against the schedule as it
 * stands. After any other offence an inspector may authorise the test where such a drug had a part in it.
 */
const triggerOffences: ReadonlySet<string> = new Set(
  words(`
    theft theft-shop theft-person theft-dwelling theft-employee theft-vehicle theft-from-vehicle theft-finding
    theft-delivery theft-cycle robbery burglary-dwelling burglary-other aggravated-burglary twoc
    aggravated-vehicle-taking handling going-equipped fraud fraud-articles begging possession-class-a
    supply-class-a production-class-a pwits-class-a`),
);

/** True for an offence that by itself allows a drug test in custody. */
export function isTriggerOffence(id: string): boolean {
  return triggerOffences.has(id);
}
