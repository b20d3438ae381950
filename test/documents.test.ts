import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = dirname(import.meta.dirname);
const itself = 'test/documents.test.ts';
/** Names of what a command writes for whoever runs it. */
const written = ['report.md', 'out/report.md'];
const files = globSync(
  ['*.md', '.env.example', '{src,cards,manifest,test}/**/*.{ts,mjs,json,md}', 'vitest.config.ts', '.ci/*'],
  { cwd: root },
).filter((file) => file !== itself && !file.startsWith('test/store/kept/'));

/** What a text points to and this repository does not have: documents by their name, files by a link, numbered issues. */
function strangersIn(file: string, text: string): readonly string[] {
  const here = (path: string) => existsSync(join(root, path)) || existsSync(join(root, dirname(file), path));
  const documents = [...text.matchAll(/[\w./-]+\.md\b/g)]
    .map(([name]) => name)
    .filter((name) => !written.includes(name));
  const links = file.endsWith('.md')
    ? [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, to = '']) => to)
    : [];
  const named = file.endsWith('.md')
    ? [...text.matchAll(/`((?:src|test|cards|manifest)\/[\w./-]+)`/g)].map(([, path = '']) => path)
    : [];
  const issues = [...text.matchAll(/\bissue (?:#|no\. ?)?\d+/gi)].map(([words]) => words);
  return [...[...documents, ...links, ...named].filter((path) => !here(path)), ...issues].map(
    (what) => `${file}: ${what}`,
  );
}

describe('what is written here', () => {
  test('points to no document, file or issue that a reader of this repository cannot open', () => {
    expect(files).toContain('README.md');
    expect(files.flatMap((file) => strangersIn(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  test.each([
    ['a document of somebody else', 'src/a.ts', '// see rules.md 6', 'src/a.ts: rules.md'],
    ['a link to a file that has moved', 'README.md', '[x](src/gone.ts)', 'README.md: src/gone.ts'],
    ['a file by a name it no longer has', 'README.md', 'see `src/gone.ts`', 'README.md: src/gone.ts'],
    ['an issue by its number', 'src/a.ts', '// issue 5', 'src/a.ts: issue 5'],
  ])('catches %s', (_what, file, text, found) => {
    expect(strangersIn(file, text)).toEqual([found]);
  });

  test.each([
    ['README.md', 'see [the example](.env.example) and [law](https://www.legislation.gov.uk/)'],
    ['src/law/rule.ts', '// README.md says how; an issue of 3 copies is not one'],
  ])('lets a true pointer stand in %s', (file, text) => {
    expect(strangersIn(file, text)).toEqual([]);
  });
});
