import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { notifyFile, templates } from '../../src/dev/demoNotify/templates.ts';
import { loadTemplates } from '../../src/notify/loadTemplates.ts';
import { temporaryFolder } from '../store/lowdb/dataFolder.ts';

const folder = temporaryFolder();

async function loaded(text: string): Promise<unknown> {
  const path = join(folder, 'notify.json');
  await writeFile(path, text);
  return loadTemplates(path);
}

describe('NOTIFY_FILE', () => {
  it('is read', async () => {
    expect(await loaded(JSON.stringify(notifyFile))).toEqual(notifyFile);
    expect(await loaded(`\uFEFF${JSON.stringify(notifyFile)}`), 'as Notepad saves it').toEqual(notifyFile);
  });

  it.each([
    ['no JSON', '{ secret', 'it is not valid JSON'],
    ['empty', '{}', 'contact'],
    ['a template missing', { ...notifyFile, templates: {} }, 'templates disposal'],
    ['an id that is none', withId('hello'), 'templates disposal text: must be the id of a template'],
    [
      'a template nobody sends',
      withMore(),
      'may hold disposal, completion, breach, survey, no-prosecution only',
    ],
  ])('is refused when it is %s, without a word out of it', async (_what, file, says) => {
    const text = typeof file === 'string' ? file : JSON.stringify(file);
    const fault = await loaded(text).then(String, (error: Error) => error.message);
    expect(fault).toContain('NOTIFY_FILE cannot be used');
    expect(fault).toContain(says);
    expect(fault).not.toContain('secret');
  });

  it('may leave out the words for where the law allows no prosecution', async () => {
    const { 'no-prosecution': _added, ...templates } = notifyFile.templates;
    const older = { ...notifyFile, templates };
    expect(await loaded(JSON.stringify(older))).toEqual(older);
  });

  it('is refused when it cannot be read', async () => {
    await expect(loadTemplates(join(folder, 'none.json'))).rejects.toThrow('it cannot be read');
  });
});

function withId(id: string): object {
  const { disposal, ...others } = notifyFile.templates;
  return { ...notifyFile, templates: { ...others, disposal: { ...disposal, text: id } } };
}

function withMore(): object {
  return { ...notifyFile, templates: { ...notifyFile.templates, secret: notifyFile.templates.survey } };
}

describe('the suggested words', () => {
  it('stand in the README as the demo has them', () => {
    const readme = readFileSync(join(dirname(dirname(import.meta.dirname)), 'README.md'), 'utf8');
    expect(templates.filter(({ body }) => !readme.includes(`| ${body} |`))).toEqual([]);
  });

  it('ask for nothing but reference, force, contact and the link', () => {
    const gaps = templates.flatMap(
      ({ body, subject = '' }) => `${subject} ${body}`.match(/\(\(\w+\)\)/g) ?? [],
    );
    expect([...new Set(gaps)].sort()).toEqual(['((contact))', '((force))', '((link))', '((reference))']);
  });
});

describe('the configuration of GOV.UK Notify', () => {
  const key = 'waymark-11111111-1111-4111-8111-111111111111-22222222-2222-4222-8222-222222222222';
  const real = {
    MicrosoftAppId: '00000000-0000-4000-8000-0000000000aa',
    MicrosoftAppTenantId: '00000000-0000-4000-8000-0000000000bb',
    MicrosoftAppPassword: 'test',
  };

  it('is key and file, and where people outside reach the service', () => {
    const set = { NOTIFY_API_KEY: key, NOTIFY_FILE: 'notify.json', PUBLIC_URL: 'https://waymark.example/' };
    expect(readConfig(set)).toMatchObject({
      notify: { apiKey: key, file: 'notify.json' },
      publicUrl: 'https://waymark.example',
    });
  });

  it.each([
    ['the key alone', { NOTIFY_API_KEY: key }, 'must be set together'],
    ['the file alone', { NOTIFY_FILE: 'notify.json' }, 'must be set together'],
    [
      'a key that is none',
      { NOTIFY_API_KEY: 'hello', NOTIFY_FILE: 'x' },
      'NOTIFY_API_KEY must be an API key',
    ],
    ['an open address', { NOTIFY_URL: 'http://notify.example' }, 'NOTIFY_URL must start with https://'],
    [
      'this machine in a real service',
      { ...real, NOTIFY_URL: 'http://127.0.0.1:4011' },
      'once MicrosoftAppId is set',
    ],
  ])('is refused with %s', (_what, set, says) => {
    expect(() => readConfig(set)).toThrow(says);
    expect(() => readConfig(set)).not.toThrow(key);
  });
});
