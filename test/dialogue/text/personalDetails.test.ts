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
const health = 'an NHS number';
const pnc = 'a PNC id';
const vehicle = 'a vehicle registration';

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
    ['Miss A Example agrees', [name]],
    ['Miss A. Example agrees', [name]],
    ['Miss Faraday agrees', [name]],
    ['Miss An Example agrees', [name]],
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
    ['1 2 2010', [date]],
    ['dob given as 01 02 1998 at the desk', [date]],
    ['seen 28 11 2026, at six', [date]],
    ['1 / 2 / 2010', [date]],
    ['01 - 02 - 1998', [date]],
    ['2010 02 01', [date]],
    ['2010/02/01', [date]],
    // 999 numbers are for tests; the last figure is the check digit.
    ['NHS 999 123 4527', [health]],
    ['999-123-4535 on the form', [health]],
    ['nhs no: 9991234543', [health]],
    ['NHS number 9434765919', [health]],
    ['PNC 2011/123456X', [pnc]],
    ['2011/0123456H', [pnc]],
    ['pncid 1998/54321j', [pnc]],
    // (11 0123456) mod 23 is the seventh of the letters from nought, H.
    ['11/123456H on the printout', [pnc]],
    ['drove AB12 CDE', [vehicle]],
    ['a white van, ab12cde', [vehicle]],
    ['BX73KLM left', [vehicle]],
    ['reg A123 BCD', [vehicle]],
    ['Registration number: ABC 123D', [vehicle]],
    ['VRM is J1 ABC', [vehicle]],
    ['index M123ABC', [vehicle]],
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
    // Amounts, sections, numbers of things and of forms, as they stand in officers' reasons.
    '£1 200 50 paid, 12 of 24 instalments',
    'Paid £20 10 2026 is the last day',
    'Compensation 1 200 in 3 parts',
    'Sections 4 5 and 18 of the 1986 Act',
    's.5 POA 1986, s.39 CJA 1988, s.1 Theft Act 1968',
    'S47 OAPA, S20 GBH, S39 CJA',
    'MG11 AND VRI attached, MG5 DONE',
    'MG11 NOT SENT, MG3 OUT FOR CPS',
    'PC24 ALL shifts, PS12 AND PS14',
    'Crime number 20/12345/26',
    'Crime number 20CV/123456A/26',
    'Crime ref 6002/12345/26, OEL 14',
    'Order 2024/12 of the court',
    'R v Example 2011/45',
    'URN 20 AB 12345 26',
    'Custody record 2600012345, desk 2',
    'ref 999 123 4567, and 123 456 7890',
    'Log 1234 of 28 11, log 567 of 12 11',
    'CAD 123 456 0000',
    'CCTV 10 11 and 12 seized',
    'Cameras 3 4 5, from 18 00 to 19 30',
    'exhibit AB12/3, exhibits JD1 to JD4',
    'exhibit KM12 and KM13, bag A1234567',
    'On the A38 and the M6, J7 to J8',
    'B4123 at Quinton, bus 11A, tram 2',
    'NPCC 2023 1 2 tier framework',
    'Score 12/20, risk 3/5, tier 1/2',
    'reg 5 of the 2013 regulations, regs 2 and 3',
    'The index offence 12 months ago',
    'Code of 2024 11 pages, guidance 2019 2',
    'They have 2 dogs 1 cat 2010 onwards',
    'Band 4 2020 to 2026, 15 20 2024 times',
    'Breath 52 in 100, 0 35 limit',
    'Phone IMEI taken, laptop HP15 AND charger',
    'He did not miss Monday’s session, and will miss Tuesday',
    'Do not miss Divert again',
    'They miss Divert again',
    'MISS A SESSION AND IT IS A STRIKE',
    'The plan was born on the spot; born of fear',
    'He is new in the area; new address is known',
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
      'Do not miss doses of methadone',
      'DO NOT MISS DOSES OF METHADONE',
      'Do not Miss Doses',
      'Never miss a dose. Miss doses and tolerance falls',
      'MISS NO DOSES',
      'If patients miss doses or miss appointments, tolerance falls',
      'Some miss a dose, some miss two; a near miss in Digbeth',
      'Patients who do not attend Miss Appointments, Miss Monday',
      'They miss Monday’s dose; do not miss methadone',
      'People who miss Methadone should not make it up',
      'Deaths born out of the batch; born of the same press',
      'Stronger: 5 ms release, 20 MS tablets',
      'Born in a lab in Digbeth, it is said',
      'The name is Blue Punisher, their name on the street Benzo',
    ])
      expect(whyNotInAlert(text), text).toBe('');
  });

  test('then where somebody lives, or writes from, is', () => {
    expect(whyNotInAlert('seen at B4 6NQ')).toContain('a postcode');
    expect(whyNotInAlert('ask pat@example.org')).toContain('an e-mail address');
    expect(whyNotInAlert('sold from 14 Wibbleswick Crescent')).toContain('an address');
    expect(whyNotInAlert('Mr John Smith died of purple pills')).toContain('a name');
    for (const name of [
      'Miss Smith',
      'MISS SMITH',
      'Miss smith',
      'miss smith',
      'miss o’neil',
      'miss j smith',
      'Miss J. Smith',
      'Miss A Smith',
      'miss faraday',
      'miss doyle',
      'Miss An Example',
      'Ms Smith',
      'ms smith',
      'Ms smith',
      'MS SMITH',
      'ms. smith',
      'ms j smith',
      'mr smith',
      'Mrs. Smith',
      'Mr J Smith',
    ])
      expect(whyNotInAlert(`${name} was sold it`), name).toContain('a name');
    for (const born of [
      'born on 1 Feb 10',
      'Born 1 Feb 2010',
      'born in 2010',
      'BORN ON THE 1st',
      'born in May',
      'dob 1/2/10',
      'D.O.B. 2010',
    ])
      expect(whyNotInAlert(`sold by a man ${born}`), born).toContain('date of birth');
    expect(whyNotInAlert('found on a man, his name is smith, born 1 Feb 10')).toMatch(
      /date of birth.*name|name.*date of birth/,
    );
  });
});
