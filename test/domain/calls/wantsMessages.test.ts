import { describe, expect, test } from 'vitest';
import { isEnhanced } from '../../../src/domain/calls/isEnhanced.ts';
import { wantsMessages } from '../../../src/domain/calls/wantsMessages.ts';
import type { VictimDetails, VictimWishes } from '../../../src/domain/victim/victimEvent.ts';
import type { VictimFile } from '../../../src/domain/victim/victimFile.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { drafting } from '../../support/caseStages.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const { offences } = westMidlands;
const both: VictimDetails = { phone: '07700 900777', email: 'ruth.doe@example.com' };
const nothing = { messages: [], calls: [], surveys: [], told: {} };
const byText: VictimWishes = { messages: true, preferred: 'text' };
const byMail: VictimWishes = { messages: true, preferred: 'email' };

function caseWith(
  wishes: VictimWishes,
  details: VictimDetails,
  facts: Facts,
  more: Partial<VictimFile> = {},
) {
  return { answers: { facts }, victim: { ...nothing, wishes, details, ...more } };
}

// Nothing is sent without consent, to a number that is not theirs, or where somebody else may read it (domestic abuse).
describe('given what a victim agreed to, when an update could go by message, then', () => {
  const assault: Facts = { offence: 'common-assault', domesticAbuse: 'none' };
  const { domesticAbuse: _unasked, ...unasked } = assault;
  const wrong = { isPhoneWrong: true } as const;
  const toPhone = { channel: 'text', address: '07700 900777' };
  const toMail = { channel: 'email', address: 'ruth.doe@example.com' };

  test.each<[string, VictimWishes, VictimDetails, Facts, Partial<VictimFile>, unknown]>([
    ['a text to the one who wants texts', byText, both, assault, {}, toPhone],
    ['a mail to the one who wants mail', byMail, both, assault, {}, toMail],
    ['nothing without consent', { preferred: 'text' }, both, assault, {}, undefined],
    ['nothing where they said no', { ...byText, messages: false }, both, assault, {}, undefined],
    [
      'nothing to one who wants to be rung',
      { messages: true, preferred: 'phone' },
      both,
      assault,
      {},
      undefined,
    ],
    ['nothing where nobody asked which way', { messages: true }, both, assault, {}, undefined],
    ['no text without a number', byText, { email: 'ruth.doe@example.com' }, assault, {}, undefined],
    ['no text to an empty number', byText, { ...both, phone: '' }, assault, {}, undefined],
    ['no text to a number that is not theirs', byText, both, assault, wrong, undefined],
    ['a mail although the number is not theirs', byMail, both, assault, wrong, toMail],
    ['no mail to an address that is not theirs', byMail, both, assault, { isEmailWrong: true }, undefined],
    ['a text although the address is not theirs', byText, both, assault, { isEmailWrong: true }, toPhone],
    ['no mail without an address', byMail, { phone: '07700 900777' }, assault, {}, undefined],
    ['no mail to an empty address', byMail, { ...both, email: '' }, assault, {}, undefined],
    ['no text after abuse by a partner', byText, both, { domesticAbuse: 'intimate-partner' }, {}, undefined],
    ['no mail after abuse by family', byMail, both, { domesticAbuse: 'family' }, {}, undefined],
    [
      'no text where nobody asked about abuse, after an offence that often is part of it',
      byText,
      both,
      unasked,
      {},
      undefined,
    ],
    [
      'a text where nobody asked about abuse, after another offence',
      byText,
      both,
      { offence: 'theft-shop' },
      {},
      toPhone,
    ],
  ])('%s', (_what, wishes, details, facts, more, expected) => {
    expect(wantsMessages(caseWith(wishes, details, facts, more), offences)).toEqual(expected);
  });

  test('without the offences of the force only what was answered tells of abuse', () => {
    expect(wantsMessages(caseWith(byText, both, unasked))).toEqual(toPhone);
    expect(wantsMessages(caseWith(byText, both, { domesticAbuse: 'family' }))).toBeUndefined();
  });

  test('nobody who said nothing is written to', () => {
    expect(wantsMessages({ answers: { facts: assault } }, offences)).toBeUndefined();
  });
});

// Victims’ Code: who has enhanced rights has them once it is known, whoever found out.
test.each<[string, Facts, VictimWishes, boolean]>([
  ['nobody said so', {}, {}, false],
  ['the officer found that they have none', { victimEnhanced: false }, {}, false],
  ['the officer found it', { victimEnhanced: true }, {}, true],
  ['a later call found it', { victimEnhanced: false }, { enhanced: true }, true],
])('that they have enhanced rights, where %s: %j, %j: %s', (_what, facts, wishes, is) => {
  expect(isEnhanced(caseWith(wishes, {}, facts))).toBe(is);
  const { victim: _none, ...unspoken } = drafting().theCase;
  expect(isEnhanced({ ...unspoken, answers: { facts } })).toBe(is && wishes.enhanced !== true);
});
