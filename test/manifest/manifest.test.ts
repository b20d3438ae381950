import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import AjvDraft04 from 'ajv-draft-04';
import { describe, expect, it, test } from 'vitest';
import { exampleDetails } from '../../src/cli/packageApp/appDetails.ts';
import { fillManifest } from '../../src/cli/packageApp/fillManifest.ts';

const root = join(import.meta.dirname, '../..');
const template = readJson(join(root, 'manifest/manifest.json'));
const details = { ...exampleDetails, PUBLIC_HOST: 'bot.force.police.example', APP_DEVELOPER_NAME: 'A force' };
const filled = fillManifest(template, details, '4.5.6');

/** The schema Microsoft publishes for the version the manifest says it is written in. */
function officialFaults(manifest: unknown): readonly string[] {
  const { manifestVersion } = manifest as { manifestVersion: string };
  const folder = join(
    createRequire(import.meta.url).resolve('@microsoft/app-manifest'),
    '../json-schemas/teams',
  );
  const schema = readJson(join(folder, `v${manifestVersion}`, 'MicrosoftTeams.schema.json')) as object;
  const validate = new AjvDraft04.default({ strict: false, allErrors: true, validateFormats: false }).compile(
    schema,
  );
  return validate(manifest) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
}

describe('the manifest', () => {
  test('is written in a version that knows channel features', () => {
    expect(Number(String(filled.manifestVersion).split('.')[1])).toBeGreaterThanOrEqual(25);
    expect(filled.supportsChannelFeatures).toBe('tier1');
    expect(filled.$schema).toContain(`/v${filled.manifestVersion}/`);
  });

  test('follows the official schema as it lies in the repository and as it is filled', () => {
    expect(officialFaults(template)).toEqual([]);
    expect(officialFaults(filled)).toEqual([]);
  });

  it.each([
    ['an id that is no GUID', { ...filled, id: 'waymark' }],
    ['a field nobody knows', { ...filled, colour: 'red' }],
    ['a short name over 30 characters', { ...filled, name: { short: 'W'.repeat(31) } }],
    ['no icons', { ...filled, icons: undefined }],
  ])('would not follow it with %s', (_what, wrong) => {
    expect(officialFaults(JSON.parse(JSON.stringify(wrong)))).not.toEqual([]);
  });

  test('takes ids, host, addresses and version from the organisation and keeps the rest', () => {
    expect(filled).toMatchObject({
      id: details.MICROSOFT_APP_ID,
      version: '4.5.6',
      bots: [{ botId: details.MICROSOFT_APP_ID, scopes: ['personal', 'team'] }],
      developer: { name: 'A force', privacyUrl: details.APP_PRIVACY_URL },
      validDomains: ['bot.force.police.example'],
      name: { short: 'Waymark' },
    });
    expect(JSON.stringify(filled)).not.toMatch(/00000000-0000|\$\{/);
  });

  test('lets the words for a victim be put into any chat, under the same bot', () => {
    expect(filled.composeExtensions).toMatchObject([
      { botId: details.MICROSOFT_APP_ID, commands: [{ id: 'script', type: 'query', initialRun: true }] },
    ]);
  });

  test('is refused when a placeholder was replaced by hand in the repository', () => {
    const edited = { ...(template as object), id: details.MICROSOFT_APP_ID };
    expect(() => fillManifest(edited, details, '1.0.0')).toThrow();
  });

  test('lists commands within what every Teams client shows', () => {
    const lists = commandLists(filled);
    expect(lists.map((list) => list.commands.length).every((count) => count > 0 && count <= 10)).toBe(true);
    const commands = lists.flatMap((list) => list.commands);
    expect(
      commands.filter(({ title, description }) => title.length > 32 || description.length > 128),
    ).toEqual([]);
  });

  test('lists the commands of the personal chat and of a channel', () => {
    const titles = commandLists(filled).map((list) => [list.scopes, list.commands.map(({ title }) => title)]);
    expect(titles).toEqual([
      [['personal'], ['new', 'cases', 'case', 'calls', 'undelivered', 'withdraw', 'help']],
      [['team'], ['alerts here', 'help']],
    ]);
  });
});

type CommandList = { scopes: string[]; commands: { title: string; description: string }[] };

function commandLists(manifest: Record<string, unknown>): readonly CommandList[] {
  return (manifest.bots as [{ commandLists: CommandList[] }])[0].commandLists;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
