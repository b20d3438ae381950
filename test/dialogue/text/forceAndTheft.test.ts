import { describe, expect, test } from 'vitest';
import { forceAndTheft } from '../../../src/dialogue/text/forceAndTheft.ts';
import { offenceFinder } from '../../../src/dialogue/text/offenceFinder.ts';
import { otherOffences } from '../../../src/law/otherOffences.ts';
import { westMidlands } from '../../support/westMidlands.ts';
import { press, sitDown, wayOf } from '../sitting.ts';

const find = offenceFinder(westMidlands.offences, otherOffences);
const ids = (words: string) => find(words).rows.map(({ id }) => id);

// Theft Act 1968 s.8(1): a person who steals, and immediately before or at the time of doing so, and in order to do so, uses
// force on any person, or puts or seeks to put any person in fear of being then and there subjected to force.
describe('given words of force and of theft', () => {
  test.each([
    ['shoplifting, pushed the security guard', 'theft-shop'],
    ['snatched her phone', 'theft-person'],
    ['phone snatch', 'theft-person'],
    ['grabbed her handbag and ran', 'theft-person'],
    ['threatened staff and took £40', 'common-assault'],
    ['nicked a bottle and punched the guard', 'theft'],
    ['pushed past guard leaving store', 'common-assault'],
    ['took his phone and hit him', 'theft'],
    ['stole beer, kicked the guard', 'common-assault'],
    ['shoplifter bit the guard', 'theft-shop'],
    ['ripped the chain from her neck', 'theft-person'],
    ['yanked his phone off him', 'theft'],
    ['pushed security and left the store', 'common-assault'],
    ['out of the shop, elbowing the guard', 'common-assault'],
  ])('“%s” offers robbery, and %s beside it', (words, lighter) => {
    expect(ids(words)).toEqual(expect.arrayContaining(['robbery', 'common-assault', lighter]));
  });

  test('then none is marked, the card says what robbery is, and that each victim is a case', () => {
    const { view } = press(sitDown(), 'answer', { words: 'shoplifting, pushed the security guard' });
    expect(view.fields.offence?.value).toBe('');
    expect(view.data).toMatchObject({ about: { offenceTitle: '', offenceClass: '' } });
    expect(view.data).toMatchObject({
      found: expect.stringMatching(/Theft Act 1968 s\.8.*open another case/),
    });
  });

  test('then nobody goes on without choosing, and what was chosen counts', () => {
    const found = press(sitDown(), 'answer', { words: 'nicked a bottle and punched the guard' });
    expect(press(found, 'answer', {}).view.fields.offence?.error).toMatch(/Choose the offence/);
    const chosen = press(found, 'answer', {
      offence: 'robbery',
      age: '24',
      admission: 'full',
      evidence: 'charge-standard',
    });
    expect(wayOf(chosen).state.offence?.id).toBe('robbery');
  });
});

describe('given words of one of them alone', () => {
  test.each([
    'stole his bike',
    'shoplifting',
    'stole a knife',
    'forced the till and stole cash',
    'grabbed two bottles and ran',
    'stole a bit of cash',
    'assault shop worker',
    'punched him outside the shop',
    'took drugs and hit him',
    'took a swing at him',
    'hit and run',
    'pushed her into the road',
    'left the scene after a punch',
    'grabbed her bum',
    'grabbed my arm',
    'ripped her dress',
    'wrestled her to the floor',
    'drunk and disorderly, grabbed his arm',
    'grabbed his ex partner and pushed her',
    'punched his brother and left the shop',
    'assault by beating, she left the shop crying',
    'pushed hospital staff and left',
    'pushed security when leaving club',
  ])('“%s” is no word for both, and nothing is said of robbery', (words) => {
    expect(forceAndTheft(words)).toBe(false);
    const { view } = press(sitDown(), 'answer', { words });
    if (view.target.step === 'questions')
      expect(JSON.stringify(view.data)).not.toContain('Theft Act 1968 s.8');
  });
});

// Whoever is taken hold of is not stolen from: what was done to her stands first, and is not pushed out by a theft.
describe('given somebody who is grabbed, and nothing that is taken', () => {
  test.each([
    ['grabbed her by the throat', 'strangulation'],
    ['grabbed her bum', 'sexual-assault'],
    ['police officer grabbed his collar, resisted arrest', 'assault-resist-arrest'],
  ])('“%s” is %s, before all others', (words, offence) => {
    expect(ids(words)[0]).toBe(offence);
    expect(ids(words)).not.toContain('robbery');
  });
});
