import { describe, expect, it, test } from 'vitest';
import { exceptions } from '../../../src/cli/licences/exceptions.ts';
import { type InstalledPackage, judgeLicence } from '../../../src/cli/licences/judgeLicence.ts';

const using = (licence: string | undefined, use: InstalledPackage['use'] = 'production') =>
  judgeLicence({ name: 'some-package', version: '1.2.3', licence, use }, []);

describe('a package in production', () => {
  it.each([
    'MIT',
    'ISC',
    'BSD-3-Clause',
    'Apache-2.0',
    '0BSD',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'Unlicense',
    'MIT OR Apache-2.0',
    '(AFL-2.1 OR BSD-3-Clause)',
    'MIT AND ISC',
    'MIT AND (GPL-3.0-only OR (ISC AND Apache-2.0))',
  ])('may be under %s', (licence) => {
    expect(using(licence)).toEqual({ allowed: true, licence });
  });

  it.each([
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'MPL-2.0',
    'SEE LICENSE IN LICENSE',
    'UNLICENSED',
    'MIT AND GPL-3.0-only',
    '(MIT OR ISC) AND GPL-3.0-only',
    'mit-ish',
    '',
    undefined,
  ])('may not be under %s', (licence) => {
    const verdict = using(licence);
    expect(verdict.allowed).toBe(false);
    expect(!verdict.allowed && verdict.why).toContain('some-package@1.2.3 (production)');
  });
});

describe('a package for development', () => {
  test('may be under the Mozilla licence too', () => {
    expect(using('MPL-2.0', 'development').allowed).toBe(true);
  });

  test('may not be under the GPL', () => {
    expect(using('GPL-3.0-only', 'development').allowed).toBe(false);
  });
});

describe('an exception', () => {
  const exception = {
    name: 'odd',
    version: '1.0.0',
    use: 'development',
    licence: 'its own',
    reason: 'read',
  } as const;
  const odd = { name: 'odd', version: '1.0.0', licence: undefined, use: 'development' } as const;

  test('lets the package through under the licence that was read', () => {
    expect(judgeLicence(odd, [exception])).toEqual({ allowed: true, licence: 'its own', exception });
  });

  it.each([
    ['another version', { ...odd, version: '1.0.1' }],
    ['another package', { ...odd, name: 'odder' }],
    ['production', { ...odd, use: 'production' as const }],
  ])('does not reach %s', (_what, one) => {
    expect(judgeLicence(one, [exception]).allowed).toBe(false);
  });

  test('always says why', () => {
    expect(exceptions.filter((each) => each.reason.length < 20)).toEqual([]);
  });
});
