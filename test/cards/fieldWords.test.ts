import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { westMidlands } from '../support/westMidlands.ts';

/** What an officer in England and Wales would not say, and what they do. A new one is a row. */
const foreign: readonly (readonly [never: RegExp, insteadOf: string])[] = [
  [/\b(ran|run|is|are|was) out of time\b|\btime[- ]barred\b|\btoo old to charge\b/i, 'statute-barred'],
  [/\bsummons(es|ed)?\b|\bsend (it|them) to court\b/i, 'charge or postal requisition'],
  [/\bwitness statement\b|\bvideo(ed)? statement\b/i, 'MG11 or VRI'],
  [/\bcustody (number|id)\b/i, 'custody record number'],
  [/\b(approver|authori[sz]er)s?\b/i, 'decision maker'],
  [
    /\bstrikes?\b|\bno[- ]shows?\b|\bdid not (attend|turn up|show up)\b|\ba miss\b|\bmissed (an|the) appointment\b|^Missed:/i,
    'failed to attend',
  ],
  [/\btelling[- ]off\b|\b(verbal|oral|informal) warning\b/i, 'words of advice'],
  [/\b(perpetrators?|culprits?|felons?|the accused)\b/i, 'person, or suspect'],
  [/\b(district attorney|prosecutor’s office)\b/i, 'the CPS'],
  [
    /\bwhoever (?:may |must )?(?:decides?|closes?|closed|decided|approves?|is asked|reads)\b/i,
    'decision maker',
  ],
  [/\b(?:their|her|his) own yes\b/i, 'consent'],
  [/\banew\b/i, 'again'],
];

const textOf = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(fileURLToPath(new URL(`../../${folder}`, import.meta.url)), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);
const wordsIn = /"(?:text|title|label|placeholder|errorMessage)": "((?:[^"\\]|\\.)*)"/g;
/** What stands in quotes, also within a phrase that has something filled in. */
const quotesIn = [/'((?:[^'\\\n]|\\.)*)'/g, /`((?:[^`\\]|\\.)*)`/g];
/** Whole phrases; not what stands in a comment, or names something in the code. */
const phrasesOf = (code: string) =>
  quotesIn
    .flatMap((quotes) => [...code.matchAll(quotes)].map(([, words = '']) => words))
    .filter((words) => words.includes(' '));
const codeOf = (text: string) => text.replace(/^\s*(?:\/\*\*|\*|\/\/|import ).*$/gm, '');

const said: readonly (readonly [where: string, words: string])[] = [
  ...filesIn('cards', '.json').flatMap((file) =>
    [...textOf(file).matchAll(wordsIn)].map(([, words = '']) => [file, words] as const),
  ),
  ...[
    ...['src/dialogue/screens', 'src/dialogue/steps', 'src/dialogue/words'],
    ...['src/turns', 'src/law/rules', 'src/domain/assessment'],
  ]
    .flatMap((folder) => filesIn(folder, '.ts'))
    .flatMap((file) =>
      phrasesOf(codeOf(textOf(file))).map((words) => [file, words.replace(/\$\{[^}]*\}/g, '…')] as const),
    ),
  ...westMidlands.victimScripts.parts.map(({ id, words }) => [`victimScripts.json, ${id}`, words] as const),
];

test('every card, refusal, rule and script was read', () => {
  expect(said.length).toBeGreaterThan(1000);
  expect(said.map(([, words]) => words)).toContain('Charge or postal requisition');
});

test.each(foreign)('nothing says %s: an officer says “%s”', (never) => {
  expect(said.filter(([, words]) => never.test(words)).map(([where, words]) => `${where}: ${words}`)).toEqual(
    [],
  );
});
