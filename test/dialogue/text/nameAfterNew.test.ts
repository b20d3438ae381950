import { describe, expect, test } from 'vitest';
import { nameAfterNew } from '../../../src/dialogue/text/nameAfterNew.ts';
import { personalDetails } from '../../../src/dialogue/text/personalDetails.ts';
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
    // Forenames and surnames that are words, places, or words of an offence.
    'new Mark Jones',
    'new Bill Rivers',
    'new Rod Hull',
    'new Dean Power',
    'new Mark Jones theft',
    'New Will Young shoplifting',
    'new Rob Banks',
    'new Victoria Wood',
    'new Jack Straw criminal damage',
    'new Chelsea Martin',
    'new Paris Brown',
    'new Jordan Ward assault',
    'new Austin Reed',
    'new Brooke Shields',
    'new Joy Field weed',
    'new Mohammed Ali',
    'new Imran Hussain shoplifting',
    'new Gurpreet Singh drunk and disorderly',
    'new Priya Patel',
    'new Przemyslaw Kowalski',
    'new Wojciech Nowak theft',
    'new Kwame Mensah cannabis',
    'new shoplifting by Mark Jones',
    'new assault on Sarah Brown',
    'new theft by Dean Power',
    'NEW BILL RIVERS THEFT',
    'new shoplifting John Smith',
    'new criminal damage, suspect Kyle Green',
    'new male Rod Hull drunk',
    'new Aston Taylor',
    'new Ashley Cross',
    'new Dudley Moore theft',
    'new Shirley Bassey',
    'new J Rivers',
    'new Carl Cox possession',
    'new Josh Bull ABH',
    'new harassment of Dawn French',
    'new john smith',
    'New Rose Stone shop theft',
    'new Frank Bullock shoplifting',
    'new Daisy Rivers theft',
    'new Grant Power',
    'new Jay Shah cannabis',
    'New Amber Heard assault',
    'new Pat Butcher',
    'new Tariq Mahmood common assault',
    'new Ravinder Kaur',
    'new Sukhjit Dhillon shoplifting',
    'new Andrei Popescu theft',
    'new Kacper Wisniewski drunk and disorderly',
    'new Delroy Campbell weed',
    'new Ngozi Okafor',
    'new common assault by Ray Fox',
    'new criminal damage Terry Hall',
    'new female Holly Bush shoplifting',
    'NEW WAYNE ROONEY PUBLIC ORDER',
    'new harassment, suspect Carl Hunt',
    'new Zbigniew Wozniak theft',
    'new SMITH John',
    'new mohammed khan weed',
    'new Abdul-Rahman Osman',
    'new Mary-Jane Watson',
    'new D. Power theft',
    'new Chantelle Fox assault',
    'new Tyrone King drugs',
    "new Siobhán O'Brien",
    'new Lewis Hamilton speeding',
    'new public order Jordan Pickford',
    'new Steven Gerrard, public order',
    'new ABH - Ellie Simmonds',
    'new drunk Gary Lineker',
    'new Jade Goody ABH',
    'new Tommy Lee Royle theft',
    'new theft by Mohammed Salah',
    'new Jamie-Lee Curtis',
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
    // Shops, pubs, streets and what was taken, before the offence and after it.
    'new Burger King theft',
    'new Star City fight',
    'new Bull Ring shoplifting',
    'new Home Bargains theft',
    'new River Island Shoplifting',
    'new Sports Direct theft',
    'new Holland Barrett shoplifting',
    'new shoplifting from John Lewis',
    'new shoplifting at Marks Spencer',
    'new Costa Coffee criminal damage',
    'new assault outside Red Lion',
    'new fight at The Prince Albert pub',
    'new drunk and disorderly Broad Street',
    'new criminal damage Victoria Road',
    'new theft Stanley Road Co-op',
    'new Royal Oak pub fight',
    'new Snow Hill Station Assault',
    'new cannabis Cannon Hill Park',
    'new Corporation Street public order',
    'new Queen Elizabeth Hospital assault',
    'new Sainsburys Local theft',
    'new Aldi Walsall theft',
    'new JD Sports shoplifting',
    'new Resorts World public order',
    'new Merry Hill shoplifting',
    'new Touchwood Solihull theft',
    'new Fort Dunlop criminal damage',
    'New Drunk Driver',
    'New Knife In School',
    'New Hate Crime',
    'New Assault On Security Guard',
    'new Trade Mark',
    'new Crystal Meth Possession',
    'new Stanley Knife in public',
    'new theft of Jack Daniels',
    'new St Pauls Square assault',
    'new Dudley Road theft',
    'NEW BURGER KING THEFT',
    'New Spitting At Bus Driver',
    'new Greggs New Street theft',
    'new Poundland High Street theft',
    'new Primark Bullring shoplifting',
    'new Marks and Spencer theft',
    'new Bear Grylls Adventure criminal damage',
    'new Pizza Hut assault',
    'new Cadbury World theft',
    'new White Hart pub fight',
    'new shoplifting from Fred Perry',
    'new criminal damage to Ford Fiesta',
    'new assault on Bus Driver',
    'new drunk and disorderly Arcadian Centre',
    'new affray Hurst Street',
    'new cannabis Summerfield Park',
    'New Racially Aggravated Public Order',
    'New Theft Of Pedal Cycle',
    'NEW POSSESSION OF BLADE IN SCHOOL',
    'new Prince Albert pub assault',
    'new George Street burglary',
    'new Wilko Erdington theft',
    'new theft from Shell Garage',
    'new Lloyds Bank fraud',
    'new Lloyds Pharmacy theft',
    'new Victoria Park fight',
    'new Superdrug Broad Street theft',
    'new Rose Villa Tavern fight',
    'new Mecca Bingo fight',
    'new E Scooter no insurance',
    'new E Bike on pavement',
    'new Jet Petrol making off',
    'new Lily Road criminal damage',
    'new T K Maxx theft',
    'new Ben Nevis Close burglary',
    'new Bills Restaurant making off',
    'new Crown Court contempt',
    'new St Andrews football public order',
    'new Aston Villa football disorder',
    'new Wolverhampton Wanderers pitch invasion',
    'new',
    'NEW',
    'cases',
    'John Smith',
    'find John Smith',
  ])('then “%s” is none', (text) => {
    expect(isName(text)).toBe(false);
    // Whoever writes it is told to delete what either of the two finds.
    if (text !== 'John Smith' && text !== 'find John Smith') expect(personalDetails(text)).toEqual([]);
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

  test('then a name in small letters is told where it begins the line', () => {
    expect(isName('new john smith')).toBe(true);
    expect(isName('New john smith shoplifting')).toBe(true);
    // "Mark" and "will" are words of offences; small letters do not say that they are somebody's.
    expect(isName('new mark jones')).toBe(false);
    expect(isName('new will writing fraud')).toBe(false);
    expect(isName('new shoplifting john smith')).toBe(false);
  });

  // A street or a park is called after somebody far oftener than somebody is called so; one word alone is anything.
  test.each([
    'new Smith',
    'new Grace Park cannabis',
    'new Penny Lane',
    'new Miles Street',
    'new Singh Gurpreet cannabis',
    'new Khan assault',
  ])('then “%s” is not told', (text) => {
    expect(isName(text)).toBe(false);
  });

  // A shop that begins with a forename has the form of a name.
  test.each(['new Max Spielmann theft', 'new Ruby Cantonese assault', 'new Frankie Bennys criminal damage'])(
    'then “%s” is taken for one',
    (text) => {
      expect(isName(text)).toBe(true);
    },
  );
});
