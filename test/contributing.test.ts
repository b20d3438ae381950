import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from './store/lowdb/dataFolder.ts';

const root = dirname(import.meta.dirname);
const run = promisify(execFile);
const recipes = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').split('## Recipes')[1] ?? '';

/** A recipe: what it is for, and the existing files of its numbered steps. */
const written = [...recipes.matchAll(/^\*\*(.+)\.\*\*\n((?:.+\n?)*)/gm)].map(([, what = '', steps = '']) => ({
  what,
  files: steps
    .split('\n')
    .filter((line) => /^\d+\. (?!new:)/.test(line))
    .map((line) => /^\d+\. `([^`]+)`/.exec(line)?.[1] ?? line),
}));

const newcomers = [
  'A rule',
  'A fact that is yes or no',
  'A step of the dialogue',
  'A field on a card',
  'The words of a card',
  'A button on the case’s card',
  'A kind of report',
  'Who may decide in their own case',
  'A reminder',
  'Who a course is for',
  'How many conditions at most',
  'Another force',
  'A store',
];

describe('the recipes for whoever carries on', () => {
  test('there is one for each thing a newcomer is first asked to change', () => {
    expect(written.map(({ what }) => what.replaceAll("'", '’'))).toEqual(newcomers);
  });

  test.each(written)('$what: touches at most four files that are here', ({ files }) => {
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(files.length).toBeLessThanOrEqual(4);
  });

  test('a rule that is added as the first says speaks in the rule book and in an assessment', async () => {
    const copy = temporaryFolder();
    for (const folder of ['src', 'cards', 'package.json'])
      cpSync(join(root, folder), join(copy, folder), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const [file = ''] = written[0]?.files ?? [];
    const before = readFileSync(join(copy, file), 'utf8');
    const text = 'Look once more at whether this was the person.';
    const row = `{
      id: 'P99',
      disposals: ['community-resolution'],
      effect: { kind: 'warns' },
      text: '${text}',
      source: forceChoice('looking twice'),
      restsOn: 'Made up for a test.',
      standing: 'to-confirm',
      inForce: from,
      when: onceKnown('age', (age) => age >= 18),
    },`;
    const after = before.replace('...schemeGates,', `...schemeGates, ${row}`);
    expect(after).not.toBe(before);
    writeFileSync(join(copy, file), after);

    const tool = async (name: string, words: readonly string[]) =>
      (await run(process.execPath, [join(copy, `src/cli/${name}.ts`), ...words], { cwd: copy })).stdout;
    expect(await tool('rules', [])).toContain('P99');
    const cases = join(copy, 'cases.json');
    writeFileSync(cases, JSON.stringify([{ id: '1', offence: 'possession-cannabis', age: 30 }]));
    expect(await tool('assess', [cases])).toContain(text);
  });
});
