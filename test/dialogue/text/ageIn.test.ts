import { describe, expect, test } from 'vitest';
import { ageIn, withoutAges } from '../../../src/dialogue/text/ageIn.ts';
import { offenceFinder } from '../../../src/dialogue/text/offenceFinder.ts';
import { otherOffences } from '../../../src/law/otherOffences.ts';
import { westMidlands } from '../../support/westMidlands.ts';
import { walkThrough } from '../sitting.ts';

// Whoever must look after a child asks the age first (CYPA 1933 s.50): what was said of it is not asked as if it were not.
describe('given what an officer types to find the offence, when an age stands in it', () => {
  test.each<[words: string, age: number | undefined, left: string]>([
    ['9 year old shoplifting', 9, 'shoplifting'],
    ['9-year-old shoplifting', 9, 'shoplifting'],
    ['nine-year-old shoplifting', 9, 'shoplifting'],
    ['Nine year old, shoplifting', 9, ', shoplifting'],
    ['shoplifting, aged 9', undefined, 'shoplifting,'],
    ['shoplifting by a 9 year old', 9, 'shoplifting by a'],
    ['shoplifting by a boy aged nine', 9, 'shoplifting by a boy'],
    ['a 9yo shoplifting', 9, 'a shoplifting'],
    ['9 y/o punched a neighbour', 9, 'punched a neighbour'],
    ['9 yrs old damage', 9, 'damage'],
    ['damage, age 15', undefined, 'damage,'],
    ['weed 24 years old', undefined, 'weed'],
    ['aged 9, shoplifting', 9, ', shoplifting'],
    ['new 9 year old shoplifting', 9, 'new shoplifting'],
    ['shoplifting, suspect aged 9', 9, 'shoplifting, suspect'],
    ['criminal damage by suspect, 9yo', 9, 'criminal damage by suspect,'],
    ['shoplifting, suspect is 9 years old', 9, 'shoplifting, suspect is'],
    ['assaulted by a 15 year old boy at school', 15, 'assaulted by a boy at school'],
    ['male aged 24 weed', 24, 'male weed'],
    ['by a 9 year old', 9, 'by a'],
    ['new by 9 year old boy', 9, 'new by boy'],
    ['theft by 9 year old', 9, 'theft by'],
    ['window smashed by a boy aged 9', 9, 'window smashed by a boy'],
    ['common assault, by a 9yo', 9, 'common assault, by a'],
    ['12 year old drunk and disorderly', 12, 'drunk and disorderly'],
    ['9 year old bit a teacher', 9, 'bit a teacher'],
    ['9 year old caught shoplifting at Tesco', 9, 'caught shoplifting at Tesco'],
    // The age of somebody who was harmed is not the person's.
    ['punched a 9 year old', undefined, 'punched a'],
    ['assault on a nine-year-old', undefined, 'assault on a'],
    ['assault on boy aged 9', undefined, 'assault on boy'],
    ['hit his 9 year old', undefined, 'hit his'],
    ['sex with 15 year old', undefined, 'sex with'],
    ['15 year old punched a 9 year old', undefined, 'punched a'],
    // Whoever is punched or robbed at nine is harmed: a wrong age here would end the case.
    ...[
      ['common assault, victim aged 9', 'common assault, victim'],
      ['common assault, aged 9', 'common assault,'],
      ['victim is 9 years old', 'victim is'],
      ['9 year old victim punched', 'victim punched'],
      ['9 year old son punched', 'son punched'],
      ['9 year old punched', 'punched'],
      ['9 year old punched in the face', 'punched in the face'],
      ['9 year old girl was punched', 'girl was punched'],
      ['9 year old robbed of his phone', 'robbed of his phone'],
      ['9 year old assaulted by a neighbour', 'assaulted by a neighbour'],
      ['9 year old hit by a man', 'hit by a man'],
      ['9 year old assault', 'assault'],
      // What came over a child, and no offence of theirs.
      ['9 year old bit on the arm', 'bit on the arm'],
      ['9 year old spat on', 'spat on'],
      ['9 year old stabbed several times', 'stabbed several times'],
      ['9 year old hit his head', 'hit his head'],
      ['9 year old broke his arm', 'broke his arm'],
      ['9 year old took pills', 'took pills'],
      ['9 year old girl drunk, given vodka', 'girl drunk, given vodka'],
      ['9 year old drinking, sold by the shop', 'drinking, sold by the shop'],
      ['9 year old weed in his sweets', 'weed in his sweets'],
      ['9 year old fighting for his life', 'fighting for his life'],
      ['9 year old threw up', 'threw up'],
      ['9 year old dealing with abuse', 'dealing with abuse'],
      ['9 year old damage to his bike', 'damage to his bike'],
      ['9 year old assaulted neighbour arrested', 'assaulted neighbour arrested'],
      ['9 year old theft of phone', 'theft of phone'],
      ['9 year old making an allegation', 'making an allegation'],
      ['9 year old caught in a fire', 'caught in a fire'],
      ['slapped her son aged 4', 'slapped her son'],
      ['35 year old slapped her son', 'slapped her son'],
      ['neglect of daughter aged 3', 'neglect of daughter'],
      ['neglect by 3 year old’s mother', 'neglect by ’s mother'],
      ['assault by the mother of a 9 year old', 'assault by the mother of a'],
      ['assault on baby aged 9 months', 'assault on baby months'],
      ['aged 9 months shaken', 'months shaken'],
      ['child of 9 years old hit', 'child of hit'],
      ['assault on 9 and 11 year olds', 'assault on 9 and'],
      ['9 year olds fighting', 'fighting'],
      ['IP 9yo common assault', 'IP common assault'],
      ['9 year old’s phone stolen', '’s phone stolen'],
      ['9 year old girl’s bike stolen', 'girl’s bike stolen'],
      // The age of a thing or an animal.
      ['assault reported by a 9 year old', 'assault reported by a'],
      ['seen by 9yo', 'seen by'],
      // Whoever sees, tells or lives there did nothing.
      ['theft watched by 9 year old', 'theft watched by'],
      ['theft filmed by a 9 year old', 'theft filmed by a'],
      ['shoplifting spotted by a 9 year old', 'shoplifting spotted by a'],
      ['damage noticed by a 9 year old boy', 'damage noticed by a boy'],
      ['burglary interrupted by 9 year old', 'burglary interrupted by'],
      ['assault phoned in by 9 year old', 'assault phoned in by'],
      ['thief identified by 9 year old', 'thief identified by'],
      ['house lived in by 9 year old', 'house lived in by'],
      ['theft, filmed by a boy aged 9', 'theft, filmed by a boy'],
      ['12 year old whisky', 'whisky'],
      ['12 year old whisky stolen', 'whisky stolen'],
      ['9 year old car damaged', 'car damaged'],
      ['3 year old dog bit a neighbour', 'dog bit a neighbour'],
      ['9 year old painting', 'painting'],
      ['bitten by a 3 year old dog', 'bitten by a dog'],
    ].map(([words = '', left = '']): [string, undefined, string] => [words, undefined, left]),
    // No ages.
    ['stole 9 bottles', undefined, 'stole 9 bottles'],
    ['damaged 9 cars', undefined, 'damaged 9 cars'],
    ['stole a year old phone', undefined, 'stole a year old phone'],
    ['girls aged 13 to 15', undefined, 'girls aged 13 to 15'],
    ['managed 9 dogs', undefined, 'managed 9 dogs'],
    ['900 year old painting', undefined, 'painting'],
  ])('“%s”: the person is %s', (words, age, left) => {
    expect(ageIn(words)).toBe(age);
    expect(withoutAges(words).replace(/\s+/g, ' ').trim()).toBe(left);
  });

  test('then it is no word of the offence: the same is found with it and without', () => {
    const find = offenceFinder(westMidlands.offences, otherOffences);
    const ids = (words: string) => find(words).rows.map(({ id }) => id);
    for (const words of ['shoplifting', 'punched', 'weed', 'criminal damage', 'stole from a car'])
      for (const age of ['9 year old', 'aged 9', 'nine-year-old', '14yo'])
        expect(ids(`${age} ${words}`), `${age} ${words}`).toEqual(ids(words));
    expect(ids('9 year old'), 'nothing is an offence by an age alone').toEqual([]);
  });

  test('then it stands in its field, first, with where it is from, and counts once the officer has confirmed it', () => {
    const { view, story } = walkThrough([{ words: 'nine-year-old shoplifting' }]);
    expect(Object.keys(view.fields).slice(0, 2)).toEqual(['offence', 'age']);
    expect(view.fields.age?.value).toBe('9');
    expect(view.data).toMatchObject({ ageSaid: true });
    expect(story.theCase.answers.facts.age).toBeUndefined();
    const unsaid = walkThrough([{ words: 'shoplifting' }]).view;
    expect([unsaid.fields.age?.value, unsaid.data]).toEqual([
      '',
      expect.objectContaining({ ageSaid: false }),
    ]);
  });
});
