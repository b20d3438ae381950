import { describe, expect, test } from 'vitest';
import { offenceFinder } from '../../src/dialogue/text/offenceFinder.ts';
import { otherOffences } from '../../src/law/otherOffences.ts';
import { westMidlands } from '../support/westMidlands.ts';
import officialWordings from './officialWordings.json' with { type: 'json' };
import { press, sitDown } from './sitting.ts';
import { typedWords } from './typedWords.ts';

const find = offenceFinder(westMidlands.offences, otherOffences);
const ids = (words: string) => find(words).rows.map(({ id }) => id);
describe('given the words an officer types, when the offence is looked for, then', () => {
  test.each(
    Object.entries(typedWords).flatMap(([id, phrases]) => phrases.map((words) => [words, id] as const)),
  )('"%s" finds %s first', (words, id) => {
    expect(ids(words)[0]).toBe(id);
  });

  test.each(westMidlands.offences)('$id is found by its title and by every word of its own', (row) => {
    expect(ids(row.title)[0]).toBe(row.id);
    for (const words of row.synonyms) expect(ids(words)[0]).toBe(row.id);
    for (const words of row.alsoFoundBy ?? []) expect(ids(words)).toContain(row.id);
  });

  test.each(westMidlands.offences)(
    '$id is found by a title run together or with hyphens',
    ({ id, title }) => {
      expect(ids(title.replaceAll(' ', ''))[0]).toBe(id);
      expect(ids(title.replaceAll(' ', '-').toUpperCase())[0]).toBe(id);
    },
  );

  test.each(['', '   ', 'xyzzy', '!!!'])('"%s" finds nothing', (words) => {
    expect(ids(words)).toEqual([]);
  });

  test('five at most, each once', () => {
    const found = ids('assault theft drugs public order damage weapon');
    expect(found).toHaveLength(5);
    expect(new Set(found).size).toBe(5);
  });

  test('it answers at once, long text too', () => {
    const start = performance.now();
    find('punched '.repeat(200));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

const marked = (words: string) => find(words).match?.id ?? null;
const classOf = new Map(westMidlands.offences.map((row) => [row.id, row.class]));

// An officer in a hurry confirms what is marked: what is marked has to be right, and what is not sure is not marked.
describe('given what was typed or pasted, when one offence is marked for the officer, then', () => {
  test('of the official wordings of everyday charges 97 in 100 have the right row, or none, and none another class', () => {
    // Each expectation is from the statute and the class, written before the search was made.
    const wrong = officialWordings.filter(({ words, match }) => marked(words) !== match);
    const otherClass = officialWordings.filter(({ words, class: truth, match }) => {
      const got = marked(words);
      return got !== null && got !== match && classOf.get(got) !== truth;
    });
    expect(otherClass).toEqual([]);
    expect(
      wrong.length / officialWordings.length,
      wrong.map(({ words }) => `${words}: ${marked(words)}`).join('\n'),
    ).toBeLessThanOrEqual(0.03);
  });

  test.each([
    ['Assault by beating', 'common-assault'],
    ['Theft from a meter', 'theft'],
    ['Harassment without violence', 'harassment'],
    ['Drunk and disorderly in a public place', 'drunk-and-disorderly'],
    ['Begging in a public place', 'begging'],
    ['Use a motor vehicle on a road without third party insurance', 'no-insurance'],
    ['theft other than from a shop', 'theft'],
    ['assault by beating, not domestic', 'common-assault'],
    ['shoplifting, no violence', 'theft-shop'],
    ['Attempt theft from shop (£30,000 or less)', 'theft-shop'],
    ['Attempt robbery', 'robbery'],
    ['Conspire to commit robbery', 'robbery'],
    ['Concerned in the supply of cocaine', 'supply-class-a'],
    ['Criminal damage to property valued under £5000', 'criminal-damage'],
    ['Common assault of an emergency worker', 'assault-emergency-worker'],
    ['strangled and slapped her', 'strangulation'],
    ['wrap of coke', 'possession-class-a'],
    ['herion', 'possession-class-a'],
    ['small bag of cannabis', 'possession-cannabis'],
    ['two lads 16 and 17 sharing a joint, Sutton park', 'possession-cannabis'],
    ['slap between sisters, one is 19 the other 22', 'common-assault'],
    ['full licence, just no insurance', 'no-insurance'],
    ['common assault outside the star pub, stranger, adult', 'common-assault'],
    ['lad, 24, bit of weed, lives in Handsworth, admits it', 'possession-cannabis'],
    ['d&d, male 26, lives in Halesowen', 'drunk-and-disorderly'],
    // Who came, or where it was said, makes no other offence of what is no violence.
    ['shoplifting, officer attended', 'theft-shop'],
    ['shoplifting at Tesco, detained by police officer', 'theft-shop'],
    ['criminal damage, PC Smith attended', 'criminal-damage'],
    ['drunk and disorderly, police called', 'drunk-and-disorderly'],
    ['possession of cannabis, stopped by officers', 'possession-cannabis'],
    // What somebody lives with is no offence.
    ['shoplifting, male 34, heroin habit, no comment', 'theft-shop'],
    ['shoplifting, heroin user', 'theft-shop'],
    ['shoplifting 2 kilos of meat', 'theft-shop'],
    ['shoplifting scales', 'theft-shop'],
    // What officers write of personal use.
    ['possession of cannabis, no scales', 'possession-cannabis'],
    ['possession of cannabis, no scales or cash', 'possession-cannabis'],
    ['cannabis, no cash', 'possession-cannabis'],
    ['weed, no signs of dealing', 'possession-cannabis'],
    ['weed, no evidence of supply', 'possession-cannabis'],
  ])('“%s” is %s', (words, id) => expect(marked(words)).toBe(id));

  test.each([
    [
      'attempted common assault',
      'there is no attempt of a summary offence (Criminal Attempts Act 1981 s.1(4))',
    ],
    ['conspiracy to supply cocaine', 'a conspiracy is indictable-only, and the row is not'],
    ['aggravated common assault', 'what is aggravated is another offence'],
    ['drove whilst unfit through drink, causing death', 'somebody died'],
    ['throttled by collar', 'it is the neck'],
    ['no assault', 'it is denied'],
    ['assault pc', 'one of a constable is summary, one of an emergency worker is either-way'],
    ['knife', 'in public, at home, at school, sold or pointed at somebody'],
    ['stolen', 'from whom and from where is not said'],
    ['criminal damage and shoplifting', 'two offences'],
    ['xyzzy cocktail', 'no word of the list'],
    ['10 wraps of coke and a burner phone', 'more than one has for oneself: intent to supply may be meant'],
    ['racially abused him and spat at him', 'the assault may be racially aggravated'],
    [
      'pissed up and disorderly, then damaged the cell door',
      'the damage is another offence, and a graver one',
    ],
    ['punched him, he died', 'somebody died'],
    ['careless driving, IP died', 'somebody died'],
    ['punched him, IP has broken jaw', 'the injury makes it a graver assault'],
    ['assault, admits stabbing him', 'it was a stabbing'],
    ['punched him, paramedic', 'an emergency worker was harmed'],
    ['slapped her in hospital', 'it may have been a nurse'],
    ['scales and weed on him', 'signs of dealing'],
    ['20 rocks of crack cocaine', 'more than one has for oneself'],
    ['possession of class a, 15 rocks', 'more than one has for oneself'],
    ['3 rocks of heroin on him', 'more than one has for oneself'],
    ['possession of 12 rocks crack cocaine', 'more than one has for oneself'],
    ['criminal damage, admits setting fire to it', 'by fire it is arson'],
    ['shoplifting, had a knife on him', 'two offences, the knife graver in what follows'],
    ['joyriding, police chase', 'the driving makes it another'],
    ['groped a 12 year old', 'of a child it is a graver offence'],
    ['kilo of cocaine', 'nobody has that for oneself'],
    ['coke, scales, cash', 'signs of dealing'],
    ['hit him with a baseball bat', 'more than having it'],
    ['knife in kitchen', 'at home it is no offence in public'],
    ['locked her in the house', 'it may be false imprisonment'],
    ['careless driving, broken leg', 'an injury alone says nothing of how it came'],
    ['agravated common assault', 'a slip of the pen makes it no plain one'],
    ['pointed a BB gun at the cashier', 'more than having it'],
    ['bought a bike he knew was nicked', 'most of it is no word of the list'],
    ['conspiracy to shoplift', 'a conspiracy is indictable-only, and the row is not'],
    ['same class', 'no drug has a class without its letter'],
    ['wedding', 'it is no weed'],
    ['broke into a car', 'nothing says that something was taken, and interfering with it is another offence'],
    ['broke into van', 'nothing says that something was taken'],
  ])('“%s” marks none: %s', (words) => expect(marked(words)).toBeNull());

  // Police Act 1996 s.89(2) names who resists beside who obstructs; s.38 of the 1861 Act wants an assault.
  test('whoever resisted arrest is offered both, the graver in front, and none is marked', () => {
    expect(marked('resisted arrest')).toBeNull();
    expect(ids('resisted arrest').slice(0, 2)).toEqual(['assault-resist-arrest', 'obstruct-constable']);
  });

  test('what is not marked is offered all the same: dealing, and the aggravated assault', () => {
    expect(ids('10 wraps of coke and a burner phone')).toContain('pwits-class-a');
    expect(ids('racially abused him and spat at him')).toContain('racially-aggravated-assault');
  });

  test.each([
    ['manslaughter', 'Manslaughter'],
    ['murder', 'Murder'],
    ['attempted murder', 'Attempted murder'],
    ['fail to answer bail', 'Failing to surrender to bail'],
    ['found on enclosed premises', 'Found on enclosed premises'],
    ['breach of the peace', 'Breach of the peace'],
  ])('“%s” is said not to be on the list', (words, title) => {
    expect(find(words)).toMatchObject({ notListed: title });
    expect(find(words).match).toBeUndefined();
  });
});

test('given a force that lists what others leave out, then it is found there, whatever stands beside its name', () => {
  const [row] = westMidlands.offences;
  if (row === undefined) throw new Error('The list is empty');
  const own = { ...row, id: 'perjury', title: 'Perjury', synonyms: ['lied on oath'], alsoFoundBy: [] };
  const theirs = offenceFinder([...westMidlands.offences, own], otherOffences);
  for (const words of ['perjury', 'perjury in court', 'lied on oath'])
    expect(theirs(words).match?.id, words).toBe('perjury');
});

test('given words for what the list does not have, when they are typed, then the card says so, and what to do', () => {
  const { view } = press(sitDown(), 'answer', { words: 'manslaughter' });
  expect(view.target.step).toBe('offence');
  expect(view.fields.words?.error).toMatch(
    /^Manslaughter is not on the force’s list\. Deal with it as you would/,
  );
});

test('given offences that come near, when none of them is it, then the card says where to go', () => {
  const near = press(sitDown(), 'answer', { words: 'knife' });
  expect(near.view.fields.offence?.choices?.at(-1)?.title).toBe('None of these');
  const { view } = press(near, 'answer', { offence: 'none-of-these', age: '24' });
  expect(view.fields.offence?.error).toMatch(/^Press “Back” and say it another way\./);
});
