import { describe, expect, test } from 'vitest';
import { nameAfterNew } from '../../../src/dialogue/text/nameAfterNew.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const { offences } = westMidlands;

// Officers begin a case with the offence; whoever has the person before them types their name. Names made up.
describe('given a line that begins a case, when it is looked at,', () => {
  test.each([
    'new John Smith',
    'new John Smith shoplifting',
    'new Zoë O’Neil',
    'new J Example',
    'new J. Example',
    'new Robin Example',
    'new Anne-Marie Example',
  ])('then “%s” is a name', (text) => {
    expect(nameAfterNew(text, offences)).toBe(true);
  });

  // Offences as they stand in Home Office titles, and as officers type them on a phone that capitalises.
  test.each([
    'new shoplifting',
    'new Shoplifting',
    'new Shop Lifting',
    'new Shop Theft',
    'new Criminal Damage',
    'new Common Assault',
    'new Common Assualt',
    'new Drunk and disorderly',
    'new Possession Cannabis',
    'new Section 39',
    'new Public Order',
    'new Theft From Shop',
    'new weed',
    'new ABH',
    'new',
    'cases',
    'John Smith',
    'find John Smith',
  ])('then “%s” is none', (text) => {
    expect(nameAfterNew(text, offences)).toBe(false);
  });

  test('then a name in small letters, after the offence, or that is a word for one is not told by its form', () => {
    expect(nameAfterNew('new john smith', offences)).toBe(false);
    expect(nameAfterNew('new shoplifting John Smith', offences)).toBe(false);
    expect(nameAfterNew('new Rob Example', offences)).toBe(false);
  });
});
