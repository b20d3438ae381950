import { describe, expect, test } from 'vitest';
import { isTestedOnAuthority, mayHaveBeenTested } from '../../../src/domain/alerts/mayHaveBeenTested.ts';
import type { Facts } from '../../../src/law/facts.ts';

describe('whether somebody may have been tested in custody', () => {
  // Criminal Justice and Court Services Act 2000 Schedule 6: theft, robbery, burglary, taking a vehicle, handling, going
  // equipped, fraud, begging, and Class A drugs; PACE 1984 s.63B: adults; after any other offence where drugs had a part.
  test.each<readonly [Facts, boolean]>([
    [{ offence: 'theft-shop', age: 30 }, true],
    [{ offence: 'robbery', age: 18 }, true],
    [{ offence: 'burglary-other', age: 44 }, true],
    [{ offence: 'handling', age: 44 }, true],
    [{ offence: 'begging', age: 44 }, true],
    [{ offence: 'possession-class-a', age: 30 }, true],
    // Theft Act 1968 ss.8(2) and 12(5), Fraud Act 2006 s.4, which s.1 makes an offence: in the schedule by their section.
    [{ offence: 'assault-with-intent-to-rob', age: 30 }, true],
    [{ offence: 'take-cycle', age: 30 }, true],
    [{ offence: 'fraud-position', age: 30 }, true],
    // The schedule names "a specified Class A drug": heroin and cocaine (SI 2001/1816), crack being cocaine.
    [{ offence: 'possession-class-a', drug: 'heroin', age: 30 }, true],
    [{ offence: 'supply-class-a', drug: 'crack', age: 30 }, true],
    [{ offence: 'possession-class-a', drug: 'unknown', age: 30 }, true],
    [{ offence: 'possession-class-a', drug: 'mdma', age: 30 }, false],
    [{ offence: 'possession-class-a', drug: 'mdma', age: 30, needs: ['drugs'] }, true],
    // Not in it: Theft Act 1978 s.3, Theft Act 1968 ss.13 and 21, Fraud Act 2006 s.11, Criminal Attempts Act 1981 s.9.
    [{ offence: 'making-off', age: 30 }, false],
    [{ offence: 'abstract-electricity', age: 30 }, false],
    [{ offence: 'blackmail', age: 30 }, false],
    [{ offence: 'services-dishonestly', age: 30 }, false],
    [{ offence: 'vehicle-interference', age: 30 }, false],
    [{ offence: 'possession-cannabis', age: 30 }, false],
    [{ offence: 'common-assault', age: 30 }, false],
    [{ offence: 'common-assault', age: 30, needs: ['drugs'] }, true],
    [{ offence: 'common-assault', age: 30, needs: ['alcohol'] }, false],
    [{ offence: 'theft-shop', age: 17 }, false],
    [{ offence: 'theft-shop' }, false],
    [{}, false],
  ])('%j: %s', (facts, may) => {
    expect(mayHaveBeenTested(facts)).toBe(may);
  });
});

// PACE 1984 s.63B(1A)-(2): after a trigger offence a test needs no authority; after another an inspector authorises it.
test.each<readonly [Facts, boolean]>([
  [{ offence: 'theft-shop', age: 30 }, false],
  [{ offence: 'possession-class-a', drug: 'heroin', age: 30 }, false],
  [{ offence: 'common-assault', age: 30, needs: ['drugs'] }, true],
  [{ offence: 'possession-class-a', drug: 'mdma', age: 30, needs: ['drugs'] }, true],
])('%j: an inspector must have authorised the test: %s', (facts, is) => {
  expect(isTestedOnAuthority(facts)).toBe(is);
});
