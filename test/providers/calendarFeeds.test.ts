import { describe, expect, it } from 'vitest';
import { calendarFeeds } from '../../src/providers/calendar/calendarFeeds.ts';
import { parseDirectory } from '../../src/providers/providerDirectory.ts';
import { newSecret } from './fixtures.ts';
import { force } from './publishing.ts';

const url = 'https://provider.example/arv.ics';
const secrets = [newSecret()];
const directory = (calendar: unknown) =>
  JSON.stringify({ cranstoun: { url: 'https://provider.example/', secrets, calendar } });
const feedsOf = (calendar: unknown, loopback = false) =>
  calendarFeeds(parseDirectory(directory(calendar)), force.interventions, loopback);

function faultOf(calendar: unknown, loopback?: boolean): string {
  try {
    feedsOf(calendar, loopback);
    return 'none';
  } catch (error) {
    return String(error);
  }
}

describe('the calendars named in PROVIDERS_FILE', () => {
  it('are none where none is named', () => {
    expect(feedsOf(undefined)).toEqual([]);
  });

  it('are feeds with what their entry says of every session', () => {
    const arv = { url, places: 8, language: 'pa', where: 'Digbeth', onlyFor: 'female' };
    expect(feedsOf({ arv, divert: { url, places: 0 } })).toEqual([
      { provider: 'cranstoun', intervention: 'arv', ...arv },
      { provider: 'cranstoun', intervention: 'divert', url, places: 0 },
    ]);
  });

  it.each<[string, unknown, string]>([
    ['a list', [], '"cranstoun": calendar: must be an object with intervention ids as its keys'],
    ['an address alone', { arv: url }, '"cranstoun": calendar arv: must be an object with url and places'],
    ['no places', { arv: { url } }, '"cranstoun": calendar arv places: must be a whole number'],
    ['half a place', { arv: { url, places: 0.5 } }, 'calendar arv places: must be a whole number'],
    ['501 places', { arv: { url, places: 501 } }, 'calendar arv places: may be 500 at most'],
    ['no address', { arv: { places: 8 } }, 'calendar arv url: must be a text'],
    [
      'plain http',
      { arv: { url: 'http://provider.example/', places: 8 } },
      'calendar arv url: must start with https',
    ],
    ['a password', { arv: { url: 'https://a:b@provider.example/', places: 8 } }, 'user name or password'],
    [
      'no language',
      { arv: { url, places: 8, language: 'Punjabi please' } },
      'arv language: must be a language tag',
    ],
    ['for children', { arv: { url, places: 8, onlyFor: 'children' } }, 'arv onlyFor: must be female or male'],
    ['a field too many', { arv: { url, places: 8, token: 'x' } }, 'arv: may hold only url, places, language'],
    [
      'a key that is no id',
      { [secrets[0] ?? '']: { url, places: 8 } },
      'calendar: its keys must be intervention ids',
    ],
    [
      'another provider’s intervention',
      { cara: { url, places: 8 } },
      '"cranstoun": calendar cara: is no intervention of theirs',
    ],
    [
      'plain http on this machine, outside local mode',
      { arv: { url: 'http://127.0.0.1:4010/arv.ics', places: 8 } },
      'calendar arv url: must start with https:// outside local mode',
    ],
  ])('are refused in words for %s, without a secret', (_what, calendar, words) => {
    const fault = faultOf(calendar);
    expect(fault).toContain('PROVIDERS_FILE cannot be used:\n- ');
    expect(fault).toContain(words);
    expect(fault).not.toContain(secrets[0]);
    expect(fault).not.toContain('a:b@');
  });

  it('may be plain http on this machine in local mode', () => {
    expect(faultOf({ arv: { url: 'http://127.0.0.1:4010/arv.ics', places: 8 } }, true)).toBe('none');
  });
});
