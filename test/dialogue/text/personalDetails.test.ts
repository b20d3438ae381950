import { describe, expect, test } from 'vitest';
import {
  notFound,
  type PersonalDetail,
  personalDetails,
  whyNotForOthers,
  whyNotInAlert,
} from '../../../src/dialogue/text/personalDetails.ts';

const phone = 'a phone number';
const mail = 'an e-mail address';
const date = 'a date of birth or another full date';
const postcode = 'a postcode';
const name = 'a name';
const address = 'an address';
const insurance = 'a National Insurance number';

describe('given a text that others will read', () => {
  // As officers write them. Numbers are Ofcom's for drama, postcodes of public buildings, names made up.
  test.each<readonly [string, readonly PersonalDetail[]]>([
    ['ring her on 07700 900123', [phone]],
    ['07700900123', [phone]],
    ['+44 7700 900 123 after six', [phone]],
    ['office is 0121 496 0000', [phone]],
    ['(0121) 496-0000', [phone]],
    ['write to pat@example.org', [mail]],
    ['dob 01/02/1998', [date]],
    ['01.02.98', [date]],
    ['1998-02-01', [date]],
    ['1st February 1998', [date]],
    ['Feb 1, 1998', [date]],
    ['D.O.B. on the custody record', [date]],
    ['lives at B4 6NQ', [postcode]],
    ['lives at b46nq', [postcode]],
    ['SW1A 1AA', [postcode]],
    ['Mr Smith agrees', [name]],
    ['mrs smith agrees, typed in a hurry', [name]],
    ['spoke to Mrs. O’Neil-Jones', [name]],
    ['his name is Jordan Example', [name]],
    ['a man called Zoë Example', [name]],
    ['surname Example', [name]],
    ['Dr Example saw him', [name]],
    ['0044 7700 900123', [phone]],
    ['07700–900123', [phone]],
    ['name: Example', [name]],
    ['MISS Example', [name]],
    ['his name is jordan example', [name]],
    ['the name was jordan', [name]],
    ['name’s Jordan', [name]],
    ['names: jordan and sam', [name]],
    ['name Jordan Example, agrees', [name]],
    ['surname: example', [name]],
    ['forename jordan', [name]],
    ['aka jonno', [name]],
    ['Mr J Example', [name]],
    ['mr j. example', [name]],
    ['Ms J. Example', [name]],
    ['Mr O’Neil', [name]],
    ['Mrs Smith-Jones', [name]],
    ['dr Example saw him', [name]],
    ['Prof Example wrote', [name]],
    ['victim Jordan Example agrees', [name]],
    ['his mum Sam Example came', [name]],
    ['the suspect J Example', [name]],
    ['named Jordan Example', [name]],
    ['a man called J. Example', [name]],
    ['1 Feb 10', [date]],
    ['she was 1st Feb ’98, and agrees', [date]],
    ['3-Mar-1998', [date]],
    ['3 mar 98.', [date]],
    ['born 010298', [date]],
    ['born on the 1st of February', [date]],
    ['dob 010298', [date]],
    ['07700.900.123', [phone]],
    ['ring 0 7 7 0 0 9 0 0 1 2 3', [phone]],
    ['+447700900123', [phone]],
    ['AB 12 34 56 C', [insurance]],
    ['nino ab123456c', [insurance]],
    ['14 Wibbleswick Crescent', [address]],
    ['lives at 14a wibbleswick road', [address]],
    ['Flat 3, the towers', [address]],
    ['2 Old Mill Lane', [address]],
    ['ec1a1bb', [postcode]],
    ['Mr Example, 07700 900123, pat@example.org, dob 1.2.98, B4 6NQ', [phone, mail, date, postcode, name]],
  ])('“%s” is stopped', (text, found) => {
    expect(personalDetails(text)).toEqual(found);
    const why = whyNotForOthers(text);
    for (const detail of found) expect(why).toContain(detail);
    expect(why).toContain(notFound);
    for (const word of text.split(/\s+/).filter((one) => /\d|@|Example|Smith/.test(one)))
      expect(why, 'nothing of it is said back').not.toContain(word);
  });

  // What a reason must be able to say.
  test.each([
    'First offence, full admission, £1,000 of damage paid back',
    'WM-7Q4K-93: see crime number 20/123456/26',
    'crime number 20CV/12345A/26',
    'custody record 2600012345',
    'It happened on 12 November, reported on Monday 16 November',
    'Agreed with PC Khan and Sergeant Patel',
    'The Crown and Anchor, Broad Street',
    'Birmingham City Council asks for it',
    'Two weeks on remand, 24 to 28 weeks in all, 4 or 5 visits',
    'from 9.30 to 11.15, in 2 or 3 sessions',
    'Miss a session and it is a strike',
    'They may march with 40 others',
    'M6 closed for 3 hours; the A38 too',
    'shop 12 of 14, unit B4',
    'Called the provider twice',
    'Called CPS for advice, and the mother called Police',
    's39 1st offence, A38 2nd incident',
    'Guidance para 5.10.12, score 3-2-10',
    'He was born on the estate',
    'The course named in the catalogue',
    'R v Example is no name of ours',
    'The name is known to the provider',
    'His name is not on the list',
    'Name withheld, name: withheld',
    'No surname was given',
    'The victim West Midlands Police asks for it',
    'The victim Victim Support spoke to',
    'Their partner Conditional Caution was declined before',
    'Lives in West Bromwich, works in Sutton Coldfield',
    'Under Section 5, Public Order Act 1986',
    'It happened on 12 November, 20 people came',
    'On 12 November 14 of them were there',
    'From 12 November 14:00 to 15:00',
    'They met at 9 on Broad Street',
    'A shop in the High Street, 2 street lights out',
    'Two very close friends, 2 very close friends',
    'A hearing on 24 November, Crown Court',
    'Used MS Teams; wants to master Excel',
    'Miss three and it is a breach; a miss is a strike',
    'Mark as completed; March is too late; May suits',
    'Will Grace House have a place?',
    'Born in Wolverhampton, in care since',
    'He called the police himself',
    'They were called to the bar of the club',
    'AB123 is the exhibit; form MG11; CR 12 34',
    'Guidance of June 2024, Code of 2013',
    'Order of 300 pounds at 20 a week',
    'Sir, madam: no',
    '',
  ])('“%s” may be sent', (text) => {
    expect(personalDetails(text)).toEqual([]);
    expect(whyNotForOthers(text)).toBe('');
  });
});

describe('given a warning to everybody, when it is checked', () => {
  test('then a product’s name, a day and a helpline are no fault', () => {
    for (const text of [
      'Tablets called Blue Punisher hold nitazenes',
      'Found 28/11/2026 in Digbeth. Call Frank on 0300 123 6600',
    ])
      expect(whyNotInAlert(text)).toBe('');
  });

  test('then where somebody lives, or writes from, is', () => {
    expect(whyNotInAlert('seen at B4 6NQ')).toContain('a postcode');
    expect(whyNotInAlert('ask pat@example.org')).toContain('an e-mail address');
    expect(whyNotInAlert('sold from 14 Wibbleswick Crescent')).toContain('an address');
    expect(whyNotInAlert('Mr John Smith died of purple pills')).toContain('a name');
    expect(whyNotInAlert('found on a man, his name is smith, born 1 Feb 10')).toMatch(
      /date of birth.*name|name.*date of birth/,
    );
  });
});
