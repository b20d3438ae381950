import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDirectory, parseDirectory } from '../../src/providers/providerDirectory.ts';
import { newSecret } from './fixtures.ts';

const one = newSecret();
const two = newSecret();
const url = 'https://provider.example/referrals';

function faultsOf(content: unknown): string {
  try {
    parseDirectory(typeof content === 'string' ? content : JSON.stringify(content));
  } catch (error) {
    return String(error);
  }
  return 'none';
}

describe('the provider directory', () => {
  it('is empty when no file is named', async () => {
    expect((await loadDirectory(undefined)).size).toBe(0);
  });

  it('holds address and secrets of every provider in the file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'directory-'));
    const path = join(folder, 'providers.json');
    await writeFile(path, JSON.stringify({ cranstoun: { url, secrets: [one, two] } }));
    const directory = await loadDirectory(path);
    await rm(folder, { recursive: true });
    expect(directory.get('cranstoun')).toEqual({ url, secrets: [one, two] });
  });

  it('may begin with a byte order mark, as some editors write it', () => {
    const text = `\uFEFF${JSON.stringify({ cranstoun: { url, secrets: [one] } })}`;
    expect(parseDirectory(text).get('cranstoun')?.url).toBe(url);
  });

  it('says so when the file cannot be read, without its path', async () => {
    await expect(loadDirectory('/nowhere/providers.json')).rejects.toThrow(
      /^PROVIDERS_FILE cannot be used:\n- it cannot be read$/,
    );
  });

  it.each([
    ['not JSON', `{"cranstoun": {"secrets": ["${one}"] `, /not valid JSON/],
    ['a list', [], /must be an object with provider ids/],
    ['a provider that is no object', { cranstoun: one }, /"cranstoun": must be an object/],
    ['a bad id', { [one]: { url, secrets: [one] } }, /entry 1: the id/],
    ['no address', { cranstoun: { secrets: [one] } }, /"cranstoun": url: must be a text/],
    [
      'plain http',
      { cranstoun: { url: 'http://provider.example/', secrets: [one] } },
      /must start with https/,
    ],
    [
      'another protocol',
      { cranstoun: { url: 'file:///etc/passwd', secrets: [one] } },
      /must start with https/,
    ],
    [
      'a host that only begins like loopback',
      { a: { url: 'http://127.0.0.1.example/', secrets: [one] } },
      /https/,
    ],
    [
      'a password in the address',
      { a: { url: 'https://a:b@provider.example/', secrets: [one] } },
      /password/,
    ],
    ['no secret', { cranstoun: { url, secrets: [] } }, /must hold one secret/],
    ['three secrets', { cranstoun: { url, secrets: [one, two, newSecret()] } }, /two secrets at most/],
    ['no prefix', { cranstoun: { url, secrets: [one.slice(6)] } }, /secrets 1: must start with whsec_/],
    ['not base64', { cranstoun: { url, secrets: ['whsec_not base64!'] } }, /must be base64/],
    ['a short secret', { cranstoun: { url, secrets: ['whsec_c2hvcnQ='] } }, /24 to 64 bytes/],
    ['the same twice', { cranstoun: { url, secrets: [one, one] } }, /same secret stands there twice/],
    [
      'shared by two',
      { a: { url, secrets: [one] }, b: { url, secrets: [two, one] } },
      /"b": .* a secret of "a"/,
    ],
    [
      'a field too many',
      { cranstoun: { url, secrets: [one], key: one } },
      /may hold only url, secrets and calendar/,
    ],
  ])('refuses %s and prints no secret', (_name, content, expected) => {
    const faults = faultsOf(content);
    expect(faults).toMatch(expected);
    for (const secret of [one, two]) expect(faults).not.toContain(secret.slice(6, 20));
  });

  it('names every fault at once', () => {
    const faults = faultsOf({
      a: { url: 'nowhere', secrets: [] },
      b: { url: 'http://b.example', secrets: ['x'] },
    });
    expect(faults.split('\n- ')).toHaveLength(5);
  });

  it.each(['http://127.0.0.1:4010/x', 'http://localhost:4010/x', 'http://[::1]:4010/x'])(
    'lets %s be plain http',
    (loopback) => {
      expect(parseDirectory(JSON.stringify({ a: { url: loopback, secrets: [one] } })).get('a')?.url).toBe(
        loopback,
      );
    },
  );

  it('prints nothing of a secret, however it is spoilt', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), fc.nat(40), (noise, at) => {
        const spoilt = one.slice(0, at) + noise + one.slice(at);
        const faults = faultsOf({ cranstoun: { url, secrets: [spoilt] } });
        expect(faults).not.toContain(one.slice(-20));
      }),
    );
  });
});
