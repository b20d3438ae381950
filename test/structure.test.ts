import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { checkHouse, clockFaults } from './support/house/checkHouse.ts';
import { readImports } from './support/house/imports.ts';
import { readTree } from './support/house/readTree.ts';
import { longestFile, packages, rooms, topLevel } from './support/house/rules.ts';
import { sharedHooks } from './support/house/sharedHooks.ts';
import { daysInHouse, daysThatPass } from './support/house/writtenDays.ts';

const root = dirname(import.meta.dirname);

/** A house of one or more made-up files, to see that the check itself catches what it should. */
const faultsOf = (files: Record<string, string>) => checkHouse(new Map(Object.entries(files)));

describe('the house as it stands', () => {
  test('every import in src points where the architecture lets it', () => {
    expect(checkHouse(readTree(root))).toEqual([]);
  });

  test('no test takes the time from the machine', () => {
    const files = [...readTree(root, 'test')];
    expect(files.flatMap(([file, text]) => clockFaults(file, readImports(text)))).toEqual([]);
  });

  test('no module that test files share ends only what the first of them opens', () => {
    expect(sharedHooks(readTree(root, 'test'))).toEqual([]);
  });

  test('no code outside the law and the forces names a day, and no test one that passes', () => {
    expect(daysInHouse(readTree(root))).toEqual([]);
    expect(daysThatPass(readTree(root, 'test'))).toEqual([]);
  });

  test('the top of the repository holds only what belongs there', () => {
    const ignored = new Set(readFileSync(`${root}/.gitignore`, 'utf8').split('\n').map(bareName));
    const strangers = readdirSync(root).filter(
      (name) => !name.startsWith('.') && !ignored.has(name) && !topLevel.has(name) && !name.endsWith('.log'),
    );
    expect(strangers, 'move these into src, cards, manifest or test, or have git ignore them').toEqual([]);
  });

  test('every package that a room may use, and nothing else, is in the rules', () => {
    const { dependencies } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
    const unspoken = Object.keys(dependencies).filter((name) => !(name in packages));
    expect(unspoken, 'say in test/support/house/rules.ts which room may use it').toEqual([]);
  });

  test('the rooms let no arrow point back', () => {
    const inner = Object.entries(rooms).filter(([, room]) => room !== 'everything');
    const reaches = (from: string, to: string): boolean => {
      const room = rooms[from];
      if (!room || room === 'everything') return false;
      return Object.keys(room.may).some((next) => next === to || reaches(next, to));
    };
    expect(inner.map(([name]) => name).filter((name) => reaches(name, name))).toEqual([]);
  });
});

describe('the check', () => {
  it.each([
    [
      'law to domain',
      'src/law/rows.ts',
      "import { days } from '../domain/days.ts';",
      'law may import no other room',
    ],
    ['domain to store', 'src/domain/decide.ts', "import type { S } from '../store/store.ts';", 'only law'],
    ['domain to a package', 'src/domain/decide.ts', "import { z } from 'zod';", 'zod may be used only in'],
    ['domain to files', 'src/domain/decide.ts', "import { readFileSync } from 'node:fs';", 'none of Node'],
    ['dialogue to files', 'src/dialogue/flow.ts', "import { rm } from 'fs/promises';", 'only assert'],
    ['cards to the network', 'src/cards/renderCard.ts', "import http from 'node:http';", 'fs/promises'],
    [
      'turns to store values',
      'src/turns/press.ts',
      "import { open } from '../store/open.ts';",
      'import type',
    ],
    [
      'teams to store',
      'src/teams/send.ts',
      "import { open } from '../store/open.ts';",
      'only types of store',
    ],
    [
      'teams to forces',
      'src/teams/send.ts',
      "import { load } from '../forces/load.ts';",
      'only turns, cards',
    ],
    [
      'cards to a step',
      'src/cards/renderCard.ts',
      "import { walk } from '../dialogue/flow.ts';",
      'only types of dialogue',
    ],
    ['turns to botbuilder', 'src/turns/press.ts', "import type { X } from 'botbuilder';", 'src/teams'],
    [
      'the store outside store/lowdb to lowdb',
      'src/store/open.ts',
      "import { Low } from 'lowdb/node';",
      'src/store/lowdb',
    ],
    ['teams to restify', 'src/teams/bot.ts', "import { createServer } from 'restify';", 'import type'],
    [
      'anyone to app',
      'src/turns/press.ts',
      "import { start } from '../app.ts';",
      'Nothing in turns may know app',
    ],
    ['anyone to cli', 'src/app.ts', "import { zip } from './cli/zip.ts';", 'Nothing in app may know cli'],
    ['the demo provider to us', 'src/dev/demoProvider/a.ts', "import { x } from '../ports.ts';", 'over HTTP'],
    ['an unknown package', 'src/app.ts', "import x from 'left-pad';", 'No room may use'],
    ['code to tests', 'src/app.ts', "import { x } from '../test/support/x.ts';", 'may not need test/'],
    [
      'out of src',
      'src/turns/press.ts',
      "import x from '../../cards/x.json' with { type: 'json' };",
      'leaves src',
    ],
    ['no ending', 'src/app.ts', "import { x } from './config';", 'with its ending'],
    ['re-export', 'src/reports/figures.ts', "export * from '../store/open.ts';", 'only domain'],
    ['dynamic import', 'src/reports/figures.ts', "await import('../store/open.ts');", 'only domain'],
    ['import in a type', 'src/law/x.ts', "export type X = import('../domain/x.ts').X;", 'no other room'],
    [
      'types marked one by one',
      'src/turns/a.ts',
      "import { type A, b } from '../store/b.ts';",
      'import type',
    ],
    [
      'computed import',
      'src/turns/load.ts',
      'export const load = (x: string) => import(x);',
      'cannot be checked',
    ],
    ['default export', 'src/law/rows.ts', 'export default 1;', 'default export'],
    ['default by name', 'src/law/default.ts', 'const a = 1;\nexport { a as default };', 'default export'],
    ['a moment', 'src/law/at.ts', 'export const at = () => new Date();', 'reads the clock'],
    ['milliseconds', 'src/turns/at.ts', 'export const at = () => Date.now();', 'reads the clock'],
    ['a moment in words', 'src/turns/at.ts', 'export const at = () => Date();', 'reads the clock'],
    ['unknown room', 'src/utils/a.ts', 'export const a = 1;', 'no room of the house'],
    ['what is not TypeScript', 'src/law/rows.ts', 'export const = ;', 'cannot be read'],
    [
      'a list of the law written out',
      'src/forces/c.ts',
      "export const c = ['summary', 'either-way', 'indictable-only'];",
      'offenceClasses again',
    ],
    [
      'in another order',
      'src/cli/c.ts',
      "export const c = ['refuses', 'agrees'] as const;",
      'factWords.consent again',
    ],
    [
      'as a type',
      'src/domain/row.ts',
      "export type Row = { standing: 'confirmed' | 'to-confirm' };",
      'standings again',
    ],
    [
      'as a table',
      'src/forces/of.ts',
      "export const of = { 'charge-standard': true, 'reasonable-suspicion': true, insufficient: true };",
      'factWords.evidence again',
    ],
    [
      'a vocabulary that knows another file',
      'src/law/vocabulary.ts',
      "import type { Day } from './day.ts';",
      'knows only vocabularies',
    ],
    ['the id of a row', 'src/domain/is.ts', "export const is = (x: string) => x === 'R05';", 'namedRules.ts'],
    [
      'ids read apart',
      'src/dialogue/is.ts',
      'export const is = (x: string) => /^R0[13]/.test(x);',
      'namedRules.ts',
    ],
    [
      'the start of an id',
      'src/domain/is.ts',
      "export const is = (x: string) => x.startsWith('D-');",
      'namedRules.ts',
    ],
    [
      'a caution by its name',
      'src/cli/is.ts',
      "export const is = (x: string) => x.endsWith('-caution');",
      'isCaution',
    ],
    ['an age', 'src/domain/is.ts', 'export const is = (age: number) => age < 18;', 'isKnownChild.ts'],
    [
      'an age that may not be known',
      'src/providers/is.ts',
      'export const is = (facts: { age?: number }) => 18 <= (facts.age ?? 0);',
      'isKnownChild.ts',
    ],
    ['a file named after nothing in it', 'src/law/rows.ts', 'export const one = 1;', 'with its own name'],
    [
      'one of types, too, and of what it passes on',
      'src/law/rows.ts',
      "export type One = 1;\nexport type { Two } from './two.ts';",
      'exports One, Two',
    ],
    ['long file', 'src/law/rows.ts', 'export {};\n'.repeat(longestFile + 1), `${longestFile} at most`],
  ])('catches: %s', (_what, file, text, says) => {
    const faults = faultsOf({ [file]: text });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(file);
    expect(faults[0]).toContain(says);
  });

  test('catches a circle, even of types, and names every file on it once', () => {
    const faults = faultsOf({
      'src/law/a.ts': "import type { B } from './b.ts';",
      'src/law/b.ts': "import { c } from './c.ts';",
      'src/law/c.ts': "import { a } from './a.ts';",
      'src/law/d.ts': "import { a } from './a.ts';",
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('src/law/a.ts → src/law/b.ts → src/law/c.ts → src/law/a.ts');
  });

  it.each([
    [
      'siblings',
      ['src/domain/a', 'src/domain/b'],
      {
        'src/domain/a/one.ts': "import { two } from '../b/two.ts';",
        'src/domain/a/three.ts': 'export const three = 3;',
        'src/domain/b/two.ts': 'export const two = 2;',
        'src/domain/b/four.ts': "import { three } from '../a/three.ts';",
      },
    ],
    [
      'a folder and the one it stands in',
      ['src/domain', 'src/domain/a'],
      {
        'src/domain/one.ts': "import { two } from './a/two.ts';",
        'src/domain/three.ts': 'export const three = 3;',
        'src/domain/a/two.ts': 'export const two = 2;',
        'src/domain/a/four.ts': "import { three } from '../three.ts';",
      },
    ],
    [
      'a folder and its grandchild, of types alone',
      ['src/domain', 'src/domain/a/deep'],
      {
        'src/domain/one.ts': "import type { Two } from './a/deep/two.ts';",
        'src/domain/three.ts': 'export type Three = 3;',
        'src/domain/a/deep/two.ts': 'export type Two = 2;',
        'src/domain/a/deep/four.ts': "import { type Three } from '../../three.ts';",
      },
    ],
    [
      'three folders, one after the other',
      ['src/domain/a', 'src/domain/b', 'src/domain/c/deep'],
      {
        'src/domain/a/one.ts': "import { two } from '../b/two.ts';",
        'src/domain/a/six.ts': 'export const six = 6;',
        'src/domain/b/two.ts': 'export const two = 2;',
        'src/domain/b/three.ts': "import { four } from '../c/deep/four.ts';",
        'src/domain/c/deep/four.ts': 'export const four = 4;',
        'src/domain/c/deep/five.ts': "import { six } from '../../a/six.ts';",
      },
    ],
    [
      'folders of a room that may use everything, by a re-export',
      ['src/cli/a', 'src/cli/b'],
      {
        'src/cli/a/one.ts': "import { two } from '../b/two.ts';",
        'src/cli/a/three.ts': 'export const three = 3;',
        'src/cli/b/two.ts': 'export const two = 2;',
        'src/cli/b/three.ts': "export { three } from '../a/three.ts';",
      },
    ],
  ])('catches a circle of folders where no file is on one: %s', (_what, folders, files) => {
    const faults = faultsOf(files);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain([...folders, folders[0]].join(' → '));
    for (const [file, text] of Object.entries(files))
      if (text.includes(' from ')) expect(faults[0]).toContain(`${file} imports`);
  });

  test('lets folders know each other one way, over any number of others', () => {
    const files = {
      'src/domain/a/deep/one.ts': "import { two } from '../two.ts';\nimport { four } from '../../four.ts';",
      'src/domain/a/two.ts': "import { three } from '../b/three.ts';",
      'src/domain/b/three.ts': "import { four } from '../four.ts';",
      'src/domain/four.ts': 'export const four = 4;',
    };
    expect(faultsOf(files)).toEqual([]);
  });

  test('takes a file that stands in src itself for a room of its own', () => {
    const files = {
      'src/app.ts': "import { bot } from './teams/bot.ts';",
      'src/teams/bot.ts': "import type { Log } from '../log.ts';",
      'src/log.ts': 'export type Log = 1;',
    };
    expect(faultsOf(files)).toEqual([]);
  });

  test('names the line and the import as written', () => {
    const [fault] = faultsOf({ 'src/law/a.ts': "// why\n\nimport { x } from '../turns/x.ts';" });
    expect(fault).toContain("src/law/a.ts:3: imports '../turns/x.ts'");
  });

  it.each([
    [
      'cards hold data to its contract',
      'src/cards/renderCard.ts',
      "import { c } from '../dialogue/view/c.ts';",
    ],
    ['domain uses law', 'src/domain/a.ts', "import { rule } from '../law/rule.ts';"],
    ['types one by one', 'src/turns/a.ts', "import { type A, type B } from '../store/b.ts';"],
    ['forces reads files', 'src/forces/load.ts', "import { readFile } from 'node:fs/promises';"],
    [
      'cards reads templates',
      'src/cards/load.ts',
      "import x from '../../cards/x.json' with { type: 'json' };",
    ],
    ['teams uses botbuilder', 'src/teams/bot.ts', "import { CloudAdapter } from 'botbuilder';"],
    ['teams uses types of restify', 'src/teams/bot.ts', "import type { Request } from 'restify';"],
    ['the store uses lowdb', 'src/store/lowdb/open.ts', "import { Low } from 'lowdb';"],
    ['app wires', 'src/app.ts', "import { open } from './store/lowdb/open.ts';"],
    [
      'words about imports',
      'src/law/s.ts',
      "// import { x } from '../app.ts'\nexport const s = \"import('x')\";",
    ],
    [
      'the words of the law, where only its types may be used',
      'src/dialogue/inputs/a.ts',
      "import { factWords } from '../../law/vocabulary.ts';",
    ],
    [
      'a question about a word of the law, there too',
      'src/forces/a.ts',
      "import { isCaution } from '../law/disposal.ts';",
    ],
    ['a name with a capital', 'src/law/row.ts', 'export type Row = 1;\nexport const one = 1;'],
    ['a file that exports nothing', 'src/cli/tool.ts', 'const one = 1;\nvoid one;'],
    ['a collection', 'src/domain/days.ts', 'export const one = 1;\nexport const two = 2;'],
    ['the id of a row in the law', 'src/law/rules/id.ts', "export const id = 'R05';"],
    [
      'a rule cited in a sentence, another age, a name that only begins so',
      'src/forces/say.ts',
      "export const say = (age: number) => (age > 25 ? 'at least one miss (R36)' : 'R05x');",
    ],
    ['some words of a list', 'src/forces/open.ts', "export const open = ['summary', 'either-way'];"],
    [
      'words of a list with others',
      'src/forces/told.ts',
      "export type Told = 'supports' | 'neutral' | 'opposes' | 'not-known';",
    ],
  ])('lets through: %s', (_what, file, text) => {
    expect(faultsOf({ [file]: text })).toEqual([]);
  });
});

describe('the check of hooks', () => {
  const found = (file: string, text: string) => sharedHooks(new Map([[file, `import 'vitest';\n${text}`]]));

  it.each([
    ['a hook', 'afterEach(() => close());'],
    ['a folder that is removed by one', 'const folder = temporaryFolder();'],
  ])('catches in a shared module: %s', (_what, text) => {
    expect(found('test/support/a.ts', text)).toEqual([
      'test/support/a.ts:2: ends what the first test file opens alone. Use onTestFinished where it is opened.',
    ]);
  });

  it.each([
    ['a hook of a test file', 'test/a.test.ts', 'afterEach(() => close());'],
    ['one that a function sets', 'test/support/a.ts', 'export function a() {\n  afterAll(() => close());\n}'],
    ['one for the test that runs', 'test/support/a.ts', 'const a = () => onTestFinished(close);'],
  ])('lets through: %s', (_what, file, text) => {
    expect(found(file, text)).toEqual([]);
  });
});

describe('the check of days', () => {
  const inHouse = (text: string) => daysInHouse(new Map([['src/turns/a.ts', text]]));
  const byTheClock = "import { fromNow } from './support/clock/testClock.ts';\n";
  const inTest = (text: string) => daysThatPass(new Map([['test/a.test.ts', byTheClock + text]]));

  it.each([
    ['a day', "const a = day('2026-04-01');"],
    ['a month', "const a = '2026-04';"],
    ['an instant', "const a = new Date('2026-04-01T09:00:00Z');"],
    ['a year', 'const a = now.getFullYear() > 2026;'],
    ['a day with a hole', 'const a = `2026-04-01T${hour}`;'],
  ])('catches in the house: %s', (_what, text) => {
    expect(inHouse(text)).toHaveLength(1);
  });

  it.each([
    ['a day in a sentence', "const a = 'must be a day, such as 2026-04-01.';"],
    ['a size', 'const a = [2048, 2000, 2019.5];'],
    ['a range of years in a pattern', 'const a = /^20\\d\\d/;'],
    ['a comment', '// since 2026-04-01'],
  ])('lets through in the house: %s', (_what, text) => {
    expect(inHouse(text)).toEqual([]);
  });

  test('a test that lives by its day names none that passes; one before them all stays past', () => {
    expect(inTest("const startsAt = '2031-01-01T10:00';")).toEqual([
      "test/a.test.ts:2: 2031-01-01T10:00 will be past one day. Count it from the test's clock, or take it from test/support/clock/days.ts.",
    ]);
    expect(inTest("const sentAt = '2026-11-20T09:00:00Z';")).toEqual([]);
  });

  test('it is found through a helper, and left alone where the test hands in its own clock', () => {
    const far = "import { a } from './helper.ts';\nexport const b = '2031-01-01';";
    const helped = new Map([
      ['test/a.test.ts', far],
      ['test/helper.ts', byTheClock],
    ]);
    expect(daysThatPass(helped)).toHaveLength(1);
    expect(daysThatPass(new Map([['test/a.test.ts', far]]))).toEqual([]);
  });
});

function bareName(line: string): string {
  return line.replaceAll('/', '').trim();
}
