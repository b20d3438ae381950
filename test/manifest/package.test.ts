import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { exampleDetails, readAppDetails } from '../../src/cli/packageApp/appDetails.ts';
import { zipApp } from '../../src/cli/packageApp/zipApp.ts';
import { unzip } from '../support/unzip.ts';

const root = join(import.meta.dirname, '../..');

describe('the app package', () => {
  test('holds exactly the manifest and the two icons it names', async () => {
    const files = unzip(await zipApp(root, exampleDetails));
    expect([...files.keys()].sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
    const manifest = JSON.parse(files.get('manifest.json')?.toString('utf8') ?? '');
    expect(manifest.icons).toEqual({ color: 'color.png', outline: 'outline.png' });
    expect(files.get('color.png')).toEqual(readFileSync(join(root, 'manifest/color.png')));
  });

  test('says the ids it was given and the version of the code', async () => {
    const manifest = JSON.parse(
      unzip(await zipApp(root, exampleDetails))
        .get('manifest.json')
        ?.toString('utf8') ?? '',
    );
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({ id: exampleDetails.MICROSOFT_APP_ID, version });
  });

  test('is the same to the byte when nothing changed', async () => {
    expect(await zipApp(root, exampleDetails)).toEqual(await zipApp(root, exampleDetails));
  });
});

describe('npm run package', () => {
  test('refuses in plain words and writes nothing when the ids are missing', () => {
    const program = join(root, 'src/cli/packageApp.ts');
    const run = spawnSync(process.execPath, [program], { env: {}, encoding: 'utf8' });
    expect(run.status).toBe(1);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain('The app package was not made.');
    expect(run.stderr).toContain('- MICROSOFT_APP_ID is not set.');
  });
});

describe('the details of an organisation', () => {
  test('are taken from the environment', () => {
    expect(readAppDetails(exampleDetails)).toEqual({ details: exampleDetails });
  });

  test('may have the app id under the name botbuilder reads', () => {
    const { MICROSOFT_APP_ID, ...rest } = exampleDetails;
    expect(readAppDetails({ ...rest, MicrosoftAppId: MICROSOFT_APP_ID })).toEqual({
      details: exampleDetails,
    });
  });

  test('are all named when none is set', () => {
    const read = readAppDetails({});
    expect('faults' in read && read.faults).toEqual(
      Object.keys(exampleDetails).map((name) => `${name} is not set.`),
    );
  });

  it.each([
    ['MICROSOFT_APP_ID', 'not-a-guid', 'GUID'],
    ['MICROSOFT_APP_ID', '00000000-0000-0000-0000-000000000000', 'only zeros'],
    ['PUBLIC_HOST', 'https://bot.example', 'bare host name'],
    ['PUBLIC_HOST', 'bot.example/api', 'bare host name'],
    ['PUBLIC_HOST', 'localhost', 'bare host name'],
    ['APP_DEVELOPER_NAME', 'x'.repeat(33), '32 characters'],
    ['APP_PRIVACY_URL', 'http://force.example/privacy', 'https://'],
    ['APP_TERMS_URL', '   ', 'is not set'],
  ])('are refused when %s is "%s"', (name, value, says) => {
    const read = readAppDetails({ ...exampleDetails, [name]: value });
    const faults = 'faults' in read ? read.faults : [];
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${name} `);
    expect(faults[0]).toContain(says);
  });

  test('are refused when the app id is set twice and differs', () => {
    const read = readAppDetails({
      ...exampleDetails,
      MicrosoftAppId: exampleDetails.MICROSOFT_APP_ID.replace('1', '2'),
    });
    expect('faults' in read && read.faults[0]).toContain('differ');
  });
});
