import { describe, expect, test } from 'vitest';
import { readCpsAnswer } from '../../../src/dialogue/screens/case/readCpsAnswer.ts';
import { type PersonalDetail, personalDetails } from '../../../src/dialogue/text/personalDetails.ts';
import { day } from '../../../src/law/day.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const mail = 'an e-mail address';
const date = 'a date of birth or another full date';
const address = 'an address';
const account = 'an account on the web';
const name = 'a name';

// How somebody in a hurry names a person: caps lock, a phone's small letters, a rank, figures as a custody front sheet has them.
describe('given a name, a day of birth or an address without the words that announce it, then it is stopped:', () => {
  test.each<readonly [string, readonly PersonalDetail[]]>([
    ['SUSPECT JOHN SMITH', [name]],
    ['suspect john smith', [name]],
    ['suspect Ngozi Okafor', [name]],
    ['victim: priya nair was hit', [name]],
    ['male kacper wisniewski', [name]],
    ['John Smith agrees', [name]],
    ['JOHN SMITH AGREES', [name]],
    ['agreed by john smith', [name]],
    ['Kyle Brown sells it in Elm House', [name]],
    ['paid by Mark Jones', [name]],
    ['Imran Hussain paid', [name]],
    ['victim is called sarah', [name]],
    ['the victim was called sarah', [name]],
    ['suspect is named jordan', [name]],
    ['Aldi store manager Jane Doe', [name]],
    ['security guard Ngozi Okafor', [name]],
    ['Smith, John', [name]],
    ['Example, Priya', [name]],
    ['PC Jones was hit', [name]],
    ['DS Patel', [name]],
    ['Sgt Khan', [name]],
    ['PC 1234 Jones', [name]],
    ['PCSO O’Neil', [name]],
    ['Inspector A. Example', [name]],
    ['12 5 88', [date]],
    ['120588', [date]],
    ['12051988', [date]],
    ['19880512', [date]],
    ['male 120588 lives with his mother', [date]],
    ['a lad, 12 05 88', [date]],
    ['4 Elm Court', [address]],
    ['flat in 4 Old Elm House', [address]],
    ['14 the crescent', [address]],
    ['14 The Avenue', [address]],
    ['john at gmail dot com', [mail]],
    ['write to jo (at) example (dot) org', [mail]],
    ['@johnsmith99 on insta', [account]],
    ['facebook.com/john99', [account]],
    ['insta: johnno99', [account]],
  ])('%s', (text, found) => {
    expect(personalDetails(text)).toEqual(found);
  });
});

describe('given what officers write of a case every day, then it may be sent:', () => {
  test.each([
    'Exhibit JS/1 and exhibit 120588 booked in',
    'Crime number 120588, crime 20/120588/26',
    'crime no. 120588; CAD 120588; log 12051988',
    'Custody record 12051988, ref 19880512',
    'Paid £120588 back, £12 5 88 of it today',
    'Found 120588 g of cannabis; 110526 pounds',
    'From 12.05 to 12.15, at 1205, at 12:05:26',
    'Bought it at PC World and Currys',
    'Sgt on duty agrees; PC has the footage; PS: nothing more',
    'The inspector agreed, Sergeant to review',
    'PC West Midlands Police',
    'INSPECTOR AND SGT AGREED',
    'Victim agrees fully and suspect paid back',
    'VICTIM AGREES FULLY, SUSPECT PAID BACK',
    'Suspect will pay, victim may hope for more, suspect can mark it off',
    'victim will agree, suspect may grant it',
    'The victim was called at ten, was called names, was called by the officer',
    'The victim was called back twice',
    'The suspect was called in for interview',
    'Manager of Aldi Birmingham supports it',
    'Store Manager Aldi was there',
    'The guard saw Marks and Spencer bags',
    'Owner paid, owner Birmingham City Council',
    'Stolen from John Lewis; two bottles of Jack Daniels; a Ben Sherman shirt',
    'Stole Charlotte Tilbury lipsticks, Tom Ford and Jo Malone perfume; Marc Jacobs and Kate Spade bags',
    'Stole Elizabeth Arden cream and Vera Wang perfume',
    'On Victoria Road, by Albert Square, near Stanley Street and George Street',
    'In Walsall, Dudley and Sandwell; Coventry, Shirley',
    'However, Will they pay? Yes, Mark as done',
    'Mark Completed once paid. Will Agree to it',
    'Grace House, Daisy Court, the Amber Trust',
    '2 Crown Court hearings, 3 Magistrates Court days, 2 Safe House places',
    '12 of the close friends, 4 in the crescent',
    'Meet at six, at the dot on the map',
    'Insta is off, Snapchat not used, Facebook is the place they met',
    'His Instagram is not known; @waymark cases',
    'Score 3 5 7, cameras 10 11 12, from 18 00 to 19 30',
    'Class B found, 2 g, street value £20',
    'Low value, first offence, full admission, good prospects',
    'He has a job at Tesco Extra, Sutton Coldfield',
    'Rob a shop, bill paid, frank admission, rose bush taken',
    'Sections 12 5 and 88 of the Act',
    'bail to 18 00 hours, 24 hour clock',
    'A man called the police, a woman hit Security',
    'Christmas Day, Boxing Day, New Year',
    'Public Order Act, Criminal Damage Act, Bail Act',
    'Cannabis Warning, Community Resolution, Conditional Caution',
    'Birmingham New Street, Bull Ring, Star City',
    'Mother works nights, father lives abroad, brother admits it',
  ])('%s', (text) => {
    expect(personalDetails(text)).toEqual([]);
  });
});

// It cannot be written another way, and the officer is not to be kept from recording it.
test('given a CPS reference whose figures may be a date, then it is taken; a name beside it is not', () => {
  const days = { sentOn: day('2026-11-01'), today: day('2026-11-30') };
  const read = (cpsReference: string) => readCpsAnswer({ cpsReference, cpsDecidedOn: '2026-11-20' }, days);
  expect(read('120588').ok).toBe(true);
  expect(read('120588 John Smith').ok).toBe(false);
});

// "find …" and a note name them all day.
test('given the title of an intervention, a provider or an offence, then it is nobody’s name', () => {
  const { interventions, providers, offences } = westMidlands;
  const titles = [...interventions, ...providers, ...offences].map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(100);
  expect(titles.filter((title) => personalDetails(`Sent to ${title}`).length > 0)).toEqual([]);
});
