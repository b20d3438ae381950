import { describe, expect, test } from 'vitest';
import { interventionFinder, mostFound } from '../../src/dialogue/text/interventionFinder.ts';
import { westMidlands } from '../support/westMidlands.ts';

const find = interventionFinder(westMidlands);
const ids = (words: string) => find(words).rows.map(({ id }) => id);
const rowOf = (id: string) => westMidlands.interventions.find((row) => row.id === id);

describe('given what an officer types after “find”, when the catalogue is searched, then', () => {
  test.each([
    ['alcohol dudley', 'alcohol-related-violence'],
    ['alcahol', 'alcohol-related-violence'],
    ['drinkin dudly', 'alcohol-related-violence'],
    ['ALCOHOL, Dudley!', 'alcohol-related-violence'],
    ['dudley alcohol', 'alcohol-related-violence'],
    ['domestic abuse', 'cara'],
    ['hampton trust', 'cara'],
    ['cranstoun', 'divert'],
    ['cranston', 'divert'],
    ['weed', 'divert'],
    ['drugs in brum', 'divert'],
    ['victim suport', 'victim-awareness'],
    ['on-line course', 'victim-awareness'],
    ['coke', 'divert'],
    ['smack', 'drug-treatment'],
    ['mdma', 'divert'],
    ['ecstasy', 'divert'],
    ['pills', 'divert'],
    ['nitazenes', 'drug-treatment'],
    ['dv coventry', 'cara'],
    ['rj', 'restorative-justice'],
    ['rent', 'debt-advice'],
    ['rent', 'accommodation-support'],
    ['betting', 'gambling-help'],
    ['kids', 'family-support'],
    ['racism', 'hate-crime-intervention'],
    ['racist', 'hate-crime-victim-support'],
    ['homophobic', 'hate-crime-intervention'],
    ['shoplifting', 'victim-awareness'],
    ['county lines', 'sova-mentoring'],
  ])('“%s” finds %s', (words, id) => {
    expect(ids(words)).toContain(id);
    expect(find(words).all).toBe(true);
  });

  test.each([
    ['women coventry', 'new-chance-accord'],
    ['womans coventri', 'new-chance-accord'],
    ['ladies wolves', 'new-chance-changing-lives'],
    ['women birmingham', 'new-chance-anawim'],
    ['bcwa', 'new-chance-bcwa'],
    ['women’s aid dudley', 'new-chance-bcwa'],
    ['youth justice dudley', 'yjs-dudley'],
    ['cara', 'cara'],
    ['anger management', 'anger-anxiety'],
    ['need somewhere to live coventry', 'accommodation-support'],
    ['divert', 'divert'],
  ])('“%s” finds %s first', (words, id) => {
    expect(ids(words)[0]).toBe(id);
  });

  test('what is evaluated comes before what is for speakers of one language', () => {
    const found = ids('domestic abuse');
    for (const pilot of ['da-course-punjabi', 'da-course-polish'])
      expect(found.indexOf('cara')).toBeLessThan(found.indexOf(pilot));
    expect(ids('domestic abuse punjabi')[0]).toBe('da-course-punjabi');
  });

  test('a place leaves out what does not run there', () => {
    for (const { id: borough, title } of westMidlands.places) {
      const { rows, all } = find(`women ${title}`);
      expect(all).toBe(true);
      for (const row of rows) expect(row.boroughs, `${row.id} for ${borough}`).toContain(borough);
    }
  });

  test('a need leaves out what does nothing about it', () => {
    for (const { id } of find('alcohol dudley').rows.slice(0, 4))
      expect(rowOf(id)?.pathways, id).toContain('alcohol');
  });

  test('what an officer can refer to comes before what they need only know of', () => {
    const uses = find('alcohol dudley').rows.map(({ use }) => use);
    expect(uses[0]).toBe('referral');
  });

  test.each(westMidlands.interventions)('$id is found by its title', ({ id, title }) => {
    expect(ids(title)).toContain(id);
  });

  test.each(westMidlands.providers.filter(({ id }) => hasRows(id)))(
    '$id is found by its name',
    ({ id, title }) => {
      expect(find(title).rows.some(({ provider }) => provider === id)).toBe(true);
    },
  );

  test.each([
    ['racist', 'anger-anxiety'],
    ['betting', 'girls-at-risk'],
    ['county lines', 'cars'],
    ['county lines', 'new-chance-changing-lives'],
  ])('“%s” does not find %s', (words, id) => {
    expect(ids(words)).not.toContain(id);
  });

  test.each(['speeding', 'driving'])('“%s” is no way to misspell another word', (words) => {
    expect(ids(words)).toEqual([]);
  });

  test.each(['', '   ', 'xyzzy', '!!!', 'course', '🚓'])('“%s” finds nothing', (words) => {
    expect(ids(words)).toEqual([]);
  });

  test('when nothing meets every word it says so, and gives what meets some', () => {
    const { rows, all } = find('xyzzy dudley');
    expect(all).toBe(false);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.boroughs).toContain('dudley');
  });

  test('eight at most, each once', () => {
    const found = ids('birmingham');
    expect(found.length).toBe(mostFound);
    expect(new Set(found).size).toBe(found.length);
  });

  test('it answers at once, long text too', () => {
    const start = performance.now();
    find('alcahol dudlee '.repeat(200));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

function hasRows(provider: string): boolean {
  return westMidlands.interventions.some((row) => row.provider === provider);
}
