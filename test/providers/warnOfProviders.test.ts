import { expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { warnOfProviders } from '../../src/providers/warnOfProviders.ts';
import { westMidlands } from '../support/westMidlands.ts';
import { directoryOf, newSecret } from './fixtures.ts';

/** What is said at the start of a force whose file names these. */
function warned(...ids: readonly string[]): readonly Record<string, unknown>[] {
  const lines: string[] = [];
  const directory = directoryOf(Object.fromEntries(ids.map((id) => [id, { secrets: [newSecret()] }])));
  warnOfProviders(directory, westMidlands, createLog('warn', { write: (line) => lines.push(line) }));
  return lines.map((line) => JSON.parse(line));
}
const everybody = westMidlands.providers.map(({ id }) => id);

it('says nothing where everybody stands in the file', () => {
  expect(warned(...everybody)).toEqual([]);
});

it('names an id that the force does not know, and the one that was meant', () => {
  expect(warned(...everybody, 'cranstown')).toMatchObject([
    { msg: 'provider-unknown', level: 'warn', provider: 'cranstown', nearest: 'cranstoun' },
  ]);
});

it('names every such id, also one that is like none of them', () => {
  const [first, second, ...others] = warned(...everybody, 'cranstown', 'somebody-else');
  expect([first?.provider, second?.provider, others]).toEqual(['cranstown', 'somebody-else', []]);
  expect(second).not.toHaveProperty('nearest');
});

it('names, in one line, whoever is sent referrals and stands not in it', () => {
  const left = everybody.filter((id) => id !== 'cranstoun' && id !== 'yjs-dudley');
  expect(warned(...left)).toMatchObject([
    { msg: 'providers-not-in-providers-file', providers: ['cranstoun', 'yjs-dudley'], count: 2 },
  ]);
});

// catalogue.json: an alcohol service is signposted to, the early-warning system only warns, the courses of the sexual
// behaviour charity have no named provider yet, liaison and diversion is reached in person.
it.each([
  ['alcohol-services'],
  ['drugs-early-warning'],
  ['sexual-behaviour-course'],
  ['liaison-and-diversion'],
])('does not miss %s, who is sent no referral from here', (id) => {
  expect(warned(...everybody.filter((known) => known !== id))).toEqual([]);
});

it('names all of them where there is no file', () => {
  const [line, ...others] = warned();
  expect(others).toEqual([]);
  expect(line?.providers).toHaveLength(Number(line?.count));
  expect(line?.providers).toEqual(
    expect.arrayContaining(['cranstoun', 'drug-services', 'hampton-trust', 'yjs-birmingham']),
  );
});
