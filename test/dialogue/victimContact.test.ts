import { describe, expect, test } from 'vitest';
import { contactLines } from '../../src/dialogue/victim/contactLines.ts';
import { readContact, wishLines } from '../../src/dialogue/victim/readContact.ts';
import { safeTimesOf } from '../../src/domain/victim/safeTimesOf.ts';
import * as stages from '../support/caseStages.ts';
import { minute } from '../support/caseStories.ts';
import { westMidlands } from '../support/westMidlands.ts';

const draft = { state: { status: 'drafting' } } as const;
const nothing = { details: {}, wishes: {}, calls: [], messages: [], surveys: [], told: {} };
const says = (details: object, wishes: object = {}) =>
  wishLines({ ...draft, victim: { ...nothing, details, wishes } }, false).map(({ text }) => text);

describe('given how a victim can be reached, when a card shows it, then', () => {
  test.each([
    ['safe times, in words', { safeToCall: 'mornings,weekends' }, {}, ['Safe to ring: mornings, weekends.']],
    ['what was once written freely is not shown', { safeToCall: 'evenings, not when Zebedee is in' }, {}, []],
    [
      'that a number and an address are there, not which',
      { phone: '07700900123', email: 'zebedee@quillfeather.example' },
      {},
      ['Phone number: recorded', 'E-mail address: recorded'],
    ],
    [
      'how they want to hear, and what they asked for',
      {},
      { preferred: 'in-person', support: 'wanted', statement: 'wanted', compensation: 'wanted' },
      [
        'They want to hear in person.',
        'They asked for: support; to make a statement (VPS, or ISB for a business); compensation, or the goods back.',
      ],
    ],
    // Whoever said that they want no calls is not rung, whatever else is to be done for them.
    [
      'that they do not want to hear, and are not rung',
      {},
      { preferred: 'none', support: 'wanted' },
      ['They do not want to hear from us: do not ring or write.', 'They asked for: support.'],
    ],
    ['nothing they said no to', {}, { support: 'declined', statement: 'offered', compensation: 'no' }, []],
  ])('%s', (_what, details, wishes, lines) => {
    expect(says(details, wishes)).toEqual(lines);
    if ('safeToCall' in details) expect(safeTimesOf(details).length > 0).toBe(lines.length > 0);
  });

  test.each([
    ['phone', true],
    ['none', false],
  ] as const)('the number to ring, where they want to hear: %s', (preferred, isShown) => {
    const victim = { ...nothing, details: { phone: '07700900123' }, wishes: { preferred } };
    const theCase = { ...stages.filedConditionalCaution().theCase, victim };
    const lines = contactLines(theCase, minute(0), westMidlands).map(({ text }) => text);
    expect(lines.some((line) => line.includes('07700900123'))).toBe(isShown);
  });

  test('that the number is wrong, once it was', () => {
    const victim = { ...nothing, details: { phone: '07700900123' }, isPhoneWrong: true } as const;
    expect(wishLines({ ...draft, victim }, false)).toEqual([{ text: 'Phone number: wrong, find another' }]);
    const mailed = { ...nothing, details: { email: 'ruth.doe@example.com' }, isEmailWrong: true } as const;
    expect(wishLines({ ...draft, victim: mailed }, false)).toEqual([
      { text: 'E-mail address: wrong, find another' },
    ]);
  });

  test('that there is an IDVA only after domestic abuse: the word alone tells of it', () => {
    const victim = { ...nothing, details: { advocate: 'Sandwell Women’s Aid, 0121 496 0123' } };
    const said = (isAtRisk: boolean) => wishLines({ ...draft, victim }, isAtRisk).map(({ text }) => text);
    expect(said(true)).toEqual(['Their IDVA: recorded']);
    expect(said(false)).toEqual([]);
  });

  test('nothing where nothing is known', () => {
    expect(wishLines(draft, false)).toEqual([]);
  });
});

describe('given what was put in about reaching them, when it is read, then', () => {
  test.each([
    ['a number', { victimContact: '07700 900 123' }, { phone: '07700900123' }, []],
    ['an address', { victimContact: 'a@b.example' }, { email: 'a@b.example' }, []],
    ['half a number', { victimContact: '07700' }, {}, ['victimContact']],
    ['half an address', { victimContact: 'a@' }, {}, ['victimContact']],
    ['times', { victimSafeToCall: 'evenings' }, { safeToCall: 'evenings' }, []],
    ['a time of their own', { victimSafeToCall: 'at three' }, {}, ['victimSafeToCall']],
    [
      'a right number with a wrong time is kept',
      { victimContact: '07700900123', victimSafeToCall: 'x' },
      { phone: '07700900123' },
      ['victimSafeToCall'],
    ],
    [
      'where it is safe',
      { victimSafePlace: 'at work, before noon' },
      { safePlace: 'at work, before noon' },
      [],
    ],
    ['a postcode', { victimSafePlace: 'B1 1AA' }, {}, ['victimSafePlace']],
    ['a name', { victimSafePlace: 'with Mrs Ruth Doe' }, {}, ['victimSafePlace']],
    ['a number to ring', { victimSafePlace: 'ring 07700 900123 first' }, {}, ['victimSafePlace']],
    // Their IDVA has a number of their own to be reached by; where they live, and who they are, is not asked.
    [
      'their IDVA',
      { victimAdvocate: 'Sandwell Women’s Aid, 0121 496 0123' },
      { advocate: 'Sandwell Women’s Aid, 0121 496 0123' },
      [],
    ],
    [
      'their IDVA by e-mail',
      { victimAdvocate: 'the IDVA team, idva@service.example' },
      { advocate: 'the IDVA team, idva@service.example' },
      [],
    ],
    ['a refuge by its address', { victimAdvocate: 'the refuge at B1 1AA' }, {}, ['victimAdvocate']],
    ['their own name', { victimAdvocate: 'for Mrs Ruth Doe, 0121 496 0123' }, {}, ['victimAdvocate']],
    ['nothing', {}, {}, []],
  ])('%s', (_what, inputs, details, wrong) => {
    const read = readContact(inputs as Record<string, string>);
    expect(read.details).toEqual(details);
    expect(Object.keys(read.errors)).toEqual(wrong);
  });
});
