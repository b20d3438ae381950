/** The story with the source of what is expected, the day of the decision, the facts, and what must come out. */
export type Row = readonly [
  story: string,
  decisionDay: string,
  facts: Readonly<Record<string, string | number>>,
  expected: string,
];

const wife = {
  offence: 'common-assault',
  offenceDate: '2026-03-01',
  domesticAbuse: 'intimate-partner',
  age: 35,
};
const stranger = { ...wife, domesticAbuse: 'none' };
const brother = { ...wife, domesticAbuse: 'family', victim: 'person' };
const drunk = { offence: 'drunk-and-disorderly', offenceDate: '2026-03-01' };
const car = { offence: 'twoc', offenceDate: '2026-03-01' };
const message = { offence: 'public-communications', offenceDate: '2026-03-01' };
const decided = '2026-11-16';

/** Written from the Acts before the program was run. "From" leaves the first day out, "beginning with" counts it. */
export const limits: readonly Row[] = [
  // CJA 1988 s.39A(4): within two years from the offence and six months from the first statement or recorded interview.
  [
    'his wife, statement on 20 October',
    decided,
    { ...wife, statementDate: '2026-10-20' },
    'in time to 2027-04-20',
  ],
  [
    'his wife, statement on 20 October, on the last day',
    '2027-04-20',
    { ...wife, statementDate: '2026-10-20' },
    'in time to 2027-04-20',
  ],
  [
    'his wife, statement on 20 October, a day late',
    '2027-04-21',
    { ...wife, statementDate: '2026-10-20' },
    'barred since 2027-04-20',
  ],
  ['his wife, nobody knows of a statement', decided, wife, 'take a statement, to 2028-03-01'],
  [
    'his wife, no statement yet',
    decided,
    { ...wife, statementDate: 'none' },
    'take a statement, to 2028-03-01',
  ],
  ['his wife, no statement, on the last day of six months', '2026-09-01', wife, 'in time to 2026-09-01'],
  ['his wife, no statement, a day later', '2026-09-02', wife, 'take a statement, to 2028-03-01'],
  [
    'his wife, no statement, on the last day of two years',
    '2028-03-01',
    wife,
    'take a statement, to 2028-03-01',
  ],
  ['his wife, no statement, two years and a day', '2028-03-02', wife, 'barred since 2028-03-01'],
  [
    'his wife, statement so late that two years end first',
    '2028-02-20',
    { ...wife, statementDate: '2028-02-01' },
    'in time to 2028-03-01',
  ],
  [
    'his wife, statement so late, after two years',
    '2028-03-02',
    { ...wife, statementDate: '2028-02-01' },
    'barred since 2028-03-01',
  ],
  [
    'his wife, statement on the day itself',
    '2026-09-01',
    { ...wife, statementDate: '2026-03-01' },
    'in time to 2026-09-01',
  ],
  [
    'his wife, statement on the day itself, half a year later',
    '2026-09-02',
    { ...wife, statementDate: '2026-03-01' },
    'barred since 2026-09-01',
  ],
  [
    'his wife, within six months a statement lengthens the time',
    '2026-08-01',
    { ...wife, statementDate: '2026-05-10' },
    'in time to 2026-11-10',
  ],
  ['his wife, statement today', decided, { ...wife, statementDate: '2026-11-16' }, 'in time to 2027-05-16'],
  [
    'his wife, a statement from before it happened',
    decided,
    { ...wife, statementDate: '2026-02-01' },
    'check: days-contradict',
  ],
  [
    'his wife, a statement that is still to come',
    decided,
    { ...wife, statementDate: '2026-12-01' },
    'check: days-contradict',
  ],
  [
    'his brother, who is grown up',
    decided,
    { ...brother, statementDate: '2026-10-20' },
    'in time to 2027-04-20',
  ],
  // Domestic Abuse Act 2021 s.1(2): both 16 or over, on the day it happened.
  [
    'a boy of 15 and his mother: s.39A is not for him',
    decided,
    { ...brother, age: 15, statementDate: '2026-10-20' },
    'barred since 2026-09-01',
  ],
  [
    'a boy of 16 who may have been 15 then',
    decided,
    { ...brother, age: 16, statementDate: '2026-10-20' },
    'check: age-then',
  ],
  [
    'a boy of 16 who may have been 15 then, within six months',
    '2026-08-31',
    { ...brother, age: 16 },
    'in time to 2026-09-01',
  ],
  [
    'somebody of 17, who was 16 at least',
    decided,
    { ...brother, age: 17, statementDate: '2026-10-20' },
    'in time to 2027-04-20',
  ],
  [
    'somebody of 17 a year later to the day was 16',
    '2027-03-01',
    { ...brother, age: 17, statementDate: '2026-10-20' },
    'in time to 2027-04-20',
  ],
  [
    'somebody of 17 a year and a day later may have been 15',
    '2027-03-02',
    { ...brother, age: 17, statementDate: '2026-10-20' },
    'check: age-then',
  ],
  [
    'somebody of 16 a year later was 15',
    '2027-03-01',
    { ...brother, age: 16, statementDate: '2026-10-20' },
    'barred since 2026-09-01',
  ],
  [
    'his child: 16 or 17 would be domestic abuse',
    decided,
    { ...brother, victim: 'child', statementDate: '2026-10-20' },
    'check: victims-age',
  ],
  ['a relative nobody has named', decided, { ...wife, domesticAbuse: 'family' }, 'ask victim'],
  [
    'nobody said who it was',
    decided,
    { offence: 'common-assault', offenceDate: '2026-03-01', age: 35 },
    'ask domesticAbuse',
  ],
  [
    'nobody said who it was, within six months',
    '2026-09-01',
    { offence: 'common-assault', offenceDate: '2026-03-01', age: 35 },
    'in time to 2026-09-01',
  ],
  [
    'his wife, and how old he is nobody knows',
    decided,
    { offence: 'common-assault', offenceDate: '2026-03-01', domesticAbuse: 'intimate-partner' },
    'ask age',
  ],
  // MCA 1980 s.127(1): within six months from the offence.
  ['a stranger, in November', decided, stranger, 'barred since 2026-09-01'],
  ['a stranger, the day before the last', '2026-08-31', stranger, 'in time to 2026-09-01'],
  ['a stranger, on the last day', '2026-09-01', stranger, 'in time to 2026-09-01'],
  ['a stranger, a day late', '2026-09-02', stranger, 'barred since 2026-09-01'],
  ['a stranger, two years and more later', '2028-05-01', stranger, 'barred since 2026-09-01'],
  [
    'a stranger, with a statement that changes nothing',
    decided,
    { ...stranger, statementDate: '2026-10-20' },
    'barred since 2026-09-01',
  ],
  ['drunk and disorderly', '2026-03-01', drunk, 'in time to 2026-09-01'],
  ['drunk and disorderly, a day late', '2026-09-02', drunk, 'barred since 2026-09-01'],
  [
    'on 31 August: six months end with February',
    '2027-03-01',
    { ...drunk, offenceDate: '2026-08-31' },
    'barred since 2027-02-28',
  ],
  [
    'on 31 August before a leap year',
    '2024-02-29',
    { ...drunk, offenceDate: '2023-08-31' },
    'in time to 2024-02-29',
  ],
  ['nobody said when', decided, { offence: 'drunk-and-disorderly' }, 'ask offenceDate'],
  [
    'harassment, from the last act',
    '2026-09-02',
    { offence: 'harassment', offenceDate: '2026-03-01' },
    'barred since 2026-09-01',
  ],
  [
    'stalking of his wife: s.39A is for assault alone',
    decided,
    { ...wife, offence: 'stalking', statementDate: '2026-10-20' },
    'barred since 2026-09-01',
  ],
  [
    'a constable was assaulted',
    '2026-09-02',
    { offence: 'assault-constable', offenceDate: '2026-03-01' },
    'barred since 2026-09-01',
  ],
  [
    'a bicycle was taken: s.12(5) has no time of its own',
    '2026-09-02',
    { ...car, offence: 'take-cycle', evidenceDate: '2026-08-01' },
    'barred since 2026-09-01',
  ],
  [
    'over the limit: RTOA 1988 s.6 does not name it',
    '2026-09-02',
    { ...car, offence: 'drink-driving', evidenceDate: '2026-08-01' },
    'barred since 2026-09-01',
  ],
  // Theft Act 1968 s.12(4A): six months beginning with the day of enough evidence, three years beginning with the offence.
  ['a car, evidence on 1 October', decided, { ...car, evidenceDate: '2026-10-01' }, 'in time to 2027-03-31'],
  [
    'a car, evidence on 1 October, on the last day',
    '2027-03-31',
    { ...car, evidenceDate: '2026-10-01' },
    'in time to 2027-03-31',
  ],
  [
    'a car, evidence on 1 October, a day late',
    '2027-04-01',
    { ...car, evidenceDate: '2026-10-01' },
    'barred since 2027-03-31',
  ],
  ['a car, and when there was enough nobody said', decided, car, 'ask evidenceDate'],
  ['a car, within six months whenever it was', '2026-08-31', car, 'in time to 2026-08-31'],
  ['a car, a day later it must be said', '2026-09-01', car, 'ask evidenceDate'],
  [
    'a car, not enough evidence yet',
    decided,
    { ...car, evidence: 'reasonable-suspicion' },
    'in time to 2029-02-28',
  ],
  [
    'a car, evidence so late that three years end first',
    '2029-02-28',
    { ...car, evidenceDate: '2029-01-10' },
    'in time to 2029-02-28',
  ],
  [
    'a car, after three years',
    '2029-03-01',
    { ...car, evidenceDate: '2029-01-10' },
    'barred since 2029-02-28',
  ],
  ['a car, after three years, whatever else', '2029-03-01', car, 'barred since 2029-02-28'],
  ['a car, evidence today', decided, { ...car, evidenceDate: '2026-11-16' }, 'in time to 2027-05-15'],
  [
    'a car, evidence on the day itself',
    '2026-08-31',
    { ...car, evidenceDate: '2026-03-01' },
    'in time to 2026-08-31',
  ],
  [
    'a car, evidence before it happened',
    decided,
    { ...car, evidenceDate: '2026-02-01' },
    'check: days-contradict',
  ],
  [
    'a car, evidence that is still to come',
    decided,
    { ...car, evidenceDate: '2026-12-01' },
    'check: days-contradict',
  ],
  // Communications Act 2003 s.127(5): both periods begin with their day.
  [
    'a message, evidence on 1 October',
    decided,
    { ...message, evidenceDate: '2026-10-01' },
    'in time to 2027-03-31',
  ],
  ['a message, when there was enough nobody said', decided, message, 'ask evidenceDate'],
  [
    'a message, when there was enough nobody said, on the last day of three years',
    '2029-02-28',
    message,
    'ask evidenceDate',
  ],
  ['a message, three years and a day', '2029-03-01', message, 'barred since 2029-02-28'],
  [
    'a message, evidence in April',
    decided,
    { ...message, evidenceDate: '2026-04-10' },
    'barred since 2026-10-09',
  ],
  [
    'a nuisance call is of the same section',
    decided,
    { ...message, offence: 'hoax-emergency-call', evidenceDate: '2026-10-01' },
    'in time to 2027-03-31',
  ],
  // No limit for what is indictable (MCA 1980 s.127(2)), small values included (Candlish; DPP v Bird).
  [
    'shop theft of £150',
    decided,
    { offence: 'theft-shop', offenceDate: '2026-03-01', value: 150 },
    'not limited',
  ],
  [
    'damage of £800',
    decided,
    { offence: 'criminal-damage', offenceDate: '2026-03-01', value: 800 },
    'not limited',
  ],
  [
    'cannabis ten years ago',
    decided,
    { offence: 'possession-cannabis', offenceDate: '2016-03-01' },
    'not limited',
  ],
  ['actual bodily harm', decided, { ...wife, offence: 'abh' }, 'not limited'],
  // Dangerous Dogs Act 1991 s.3: with an injury it is the aggravated, indictable offence.
  [
    'a dog, somebody was bitten',
    decided,
    { offence: 'dangerous-dog', offenceDate: '2026-03-01', injury: 'minor' },
    'not limited',
  ],
  [
    'a dog, nobody was hurt',
    decided,
    { offence: 'dangerous-dog', offenceDate: '2026-03-01', injury: 'none' },
    'barred since 2026-09-01',
  ],
  [
    'a dog, and whether it bit nobody said',
    decided,
    { offence: 'dangerous-dog', offenceDate: '2026-03-01' },
    'ask injury',
  ],
  [
    'a dog, within six months',
    '2026-09-01',
    { offence: 'dangerous-dog', offenceDate: '2026-03-01' },
    'in time to 2026-09-01',
  ],
  // Believed or not read: never barred, and past the first six months always to check.
  [
    'no insurance, in November',
    decided,
    { offence: 'no-insurance', offenceDate: '2026-03-01' },
    'check: limit-not-read',
  ],
  [
    'no insurance, within six months',
    '2026-09-01',
    { offence: 'no-insurance', offenceDate: '2026-03-01' },
    'in time to 2026-09-01',
  ],
  [
    'no insurance, evidence on 1 October',
    decided,
    { offence: 'no-insurance', offenceDate: '2026-03-01', evidenceDate: '2026-10-01' },
    'check, believed to be in time to 2027-04-01',
  ],
  [
    'no insurance, evidence in March',
    decided,
    { offence: 'no-insurance', offenceDate: '2026-03-01', evidenceDate: '2026-03-02' },
    'check: limit-not-read',
  ],
  [
    'disqualified, four years on',
    '2030-03-02',
    { offence: 'disqualified-driving', offenceDate: '2026-03-01' },
    'check: limit-not-read',
  ],
  [
    'alcohol sold to a child, in November',
    decided,
    { offence: 'sell-alcohol-child', offenceDate: '2026-03-01' },
    'check, believed to be in time to 2027-03-01',
  ],
  [
    'alcohol sold to a child, a year and a day',
    '2027-03-02',
    { offence: 'sell-alcohol-child', offenceDate: '2026-03-01' },
    'check: limit-not-read',
  ],
  [
    'poaching, within three months',
    '2026-06-01',
    { offence: 'poaching', offenceDate: '2026-03-01' },
    'in time to 2026-06-01',
  ],
  [
    'poaching, after three months',
    '2026-06-02',
    { offence: 'poaching', offenceDate: '2026-03-01' },
    'check: limit-not-read',
  ],
  [
    'a drone, whose article was not read',
    '2026-03-02',
    { offence: 'drone', offenceDate: '2026-03-01' },
    'check, believed to be in time to 2026-09-01',
  ],
  [
    'a drone, half a year later',
    '2026-09-02',
    { offence: 'drone', offenceDate: '2026-03-01' },
    'check: limit-not-read',
  ],
  [
    'a flick knife, whose class is in doubt',
    decided,
    { offence: 'flick-knife', offenceDate: '2026-03-01' },
    'check: limit-not-read',
  ],
  [
    'a pet that was not cared for',
    decided,
    { offence: 'animal-welfare', offenceDate: '2026-03-01' },
    'check: limit-not-read',
  ],
];
