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
  });
});
