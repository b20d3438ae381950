import type { Facts } from './facts.ts';
import { words } from './words.ts';

/**
 * Offences after which somebody in custody may be tested for heroin, cocaine and crack without more: Criminal Justice
 * and Court Services Act 2000 Schedule 6 as amended in 2004 and 2007, with PACE 1984 s.63B: theft, robbery, burglary, taking
 * a vehicle or another conveyance, handling and going equipped (Theft Act 1968 ss.1, 8 to 10, 12, 12A, 22, 25), fraud
 * and articles for it (Fraud Act 2006 ss.1, 6, 7) and begging (Vagrancy Act 1824 ss.3, 4). To confirm against the schedule
 * as it stands. After any other offence an inspector must authorise the test, suspecting that such a drug had a part in it.
 */
const triggerOffences: ReadonlySet<string> = new Set(
  words(`
    theft theft-shop theft-person theft-dwelling theft-employee theft-vehicle theft-from-vehicle theft-finding
    theft-delivery theft-cycle robbery assault-with-intent-to-rob burglary-dwelling burglary-other
    aggravated-burglary twoc take-cycle aggravated-vehicle-taking handling going-equipped fraud fraud-position
    fraud-articles begging`),
);

/** The same where it was committed in respect of such a drug (Misuse of Drugs Act 1971 ss.4, 5(2), 5(3)). */
const withTestedDrug: ReadonlySet<string> = new Set(
  words('possession-class-a supply-class-a production-class-a pwits-class-a'),
);
/** The specified Class A drugs: Criminal Justice (Specified Class A Drugs) Order 2001, SI 2001/1816, to confirm. */
const tested: readonly Facts['drug'][] = ['heroin', 'cocaine', 'crack'];

/** True for an offence that by itself allows a drug test in custody; of a Class A drug, while nobody knows which it was. */
export function isTriggerOffence({
  offence = '',
  drug = 'unknown',
}: Pick<Facts, 'offence' | 'drug'>): boolean {
  if (withTestedDrug.has(offence)) return drug === 'unknown' || tested.includes(drug);
  return triggerOffences.has(offence);
}
