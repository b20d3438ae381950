import { describe, expect, test } from 'vitest';
import { nameAfterNew } from '../../../src/dialogue/text/nameAfterNew.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const isName = (text: string) => nameAfterNew(text, westMidlands);
const inTitleCase = (words: string) =>
  words.replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());

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
    // A phone begins a line with a capital, and knows "John" but not "Smith" as a name.
    'New John Smith',
    'NEW JOHN SMITH',
    'New JOHN SMITH',
    'new John smith',
    'new John smith shoplifting',
    ' NEW J EXAMPLE',
    // Words for an offence that are names: a peeping Tom, Charlie, a Stanley knife, brown, green.
    'new Rob Example',
    'new Tom Example',
    'new Charlie Brown',
    'new Stanley Green cannabis',
    'new Sarah Brown',
    'new Peter stone',
    // What stands before the name is no name.
    'new A Example',
    'new a John Smith',
    'new case John Smith',
    'New male John Smith',
    'new young Male John Smith shoplifting',
    'new West Bromwich John Smith',
    'new West Bromwich, John Smith',
    'new Two Males, John Smith',
    'new West Bromwicham',
    // A place of the force that is a name as well.
    'new Shirley Example',
    'New Dudley smith',
    // A word for a person is a surname too.
    'new John Little',
    'new Mary Young',
  ])('then “%s” is a name', (text) => {
    expect(isName(text)).toBe(true);
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
    'New shoplifting from Tesco',
    'NEW SHOP THEFT AT TESCO',
    'new West Bromwich shoplifting',
    'NEW WEST BROMWICH SHOPLIFTING',
    'new West Bromwich, shoplifting',
    'new West Bromwich',
    'New Sutton Coldfield: Two Males, Fight',
    'New Sutton Coldfield Town Centre Fight',
    'new Walsall shoplifting',
    'new Low Level shoplifting',
    'NEW LOW LEVEL SHOPLIFTING',
    'new Low level shoplifting',
    'new Two Males fighting',
    'New Two males fighting outside pub',
    'new Three Girls Kicking Off',
    'new Young Male Shoplifting',
    'new Someone Smashed Window',
    'new Repeat Shoplifter',
    'new Lad caught with weed',
    'new High Street Theft',
    'new Stanley Knife',
    'new Crystal Meth',
    'new Racist Neighbour',
    'NEW A FIGHT',
    'new',
    'NEW',
    'cases',
    'John Smith',
    'find John Smith',
  ])('then “%s” is none', (text) => {
    expect(isName(text)).toBe(false);
  });

  test('then what the force calls an offence is none, however it is written', () => {
    const phrases = westMidlands.offences.flatMap(({ title, synonyms }) => [title, ...synonyms]);
    const lines = phrases.flatMap((phrase) => [
      `new ${phrase}`,
      `New ${inTitleCase(phrase)}`,
      `NEW ${phrase.toUpperCase()}`,
    ]);
    expect(lines.length).toBeGreaterThan(1000);
    expect(lines.filter(isName)).toEqual([]);
  });

  test('then an offence in a place of the force is none, however it is written', () => {
    const places = westMidlands.places.flatMap(({ title, nicknames, parts }) => [
      title,
      ...nicknames,
      ...parts,
    ]);
    const lines = places.flatMap((place) =>
      ['shoplifting', 'drunk and disorderly', 'cannabis'].flatMap((offence) => [
        `new ${inTitleCase(place)} ${offence}`,
        `New ${inTitleCase(`${place} ${offence}`)}`,
        `NEW ${`${place} ${offence}`.toUpperCase()}`,
      ]),
    );
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter(isName)).toEqual([]);
  });

  test('then a name in small letters, by itself or after the offence is not told by its form', () => {
    expect(isName('new john smith')).toBe(false);
    expect(isName('New john smith')).toBe(false);
    expect(isName('new Smith')).toBe(false);
    expect(isName('new shoplifting John Smith')).toBe(false);
  });
});
