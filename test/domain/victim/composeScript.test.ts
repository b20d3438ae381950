import { describe, expect, test } from 'vitest';
import type { ForceScripts, ScriptRow } from '../../../src/domain/force/forceScripts.ts';
import { scriptParts } from '../../../src/domain/force/vocabulary.ts';
import { composeScript, rowsThatSpeak } from '../../../src/domain/victim/composeScript.ts';
import { bareSlots, fullSlots, slotsIn, usual } from '../../support/everyScript.ts';
import { westMidlands } from '../../support/westMidlands.ts';
import { expected, table } from './scriptTable.ts';

const { victimScripts } = westMidlands;

describe('given the first force’s scripts, when the victim is', () => {
  test.each(table)('%s, then the rows for it speak', (_, situation, known, says) => {
    const input = { ...usual, ...situation };
    const slots = known === 'all' ? slotsIn(input, fullSlots) : { ...bareSlots, ...known };
    const rows = rowsThatSpeak(victimScripts, input, slots);
    const parts = expected(says);
    const heard = Object.keys(parts).map((part) => [
      part,
      rows.flatMap((row) => (row.part === part ? row.id : [])).join(' '),
    ]);
    expect(Object.fromEntries(heard)).toEqual(parts);
  });

  test('looked at, at least 40 situations and every part are among them', () => {
    expect(table.length).toBeGreaterThanOrEqual(40);
    expect(new Set(table.flatMap(([, , , says]) => Object.keys(expected(says))))).toEqual(
      new Set(scriptParts),
    );
  });
});

const row = (changes: Partial<ScriptRow>): ScriptRow => ({
  id: 'row',
  part: 'listen',
  heading: 'Heading',
  words: 'Words.',
  occasions: ['views'],
  ...changes,
});
const scriptsOf = (...parts: readonly ScriptRow[]): ForceScripts => ({
  version: 'test',
  questions: [],
  parts,
  mustNotSay: [],
  toAdvocate: 'Please ring me.',
});

describe('given rows of a force, when a script is composed, then', () => {
  test('the pieces stand in the order of the parts, whatever that of the file', () => {
    const { pieces } = composeScript(
      scriptsOf(row({ part: 'support' }), row({ part: 'listen' }), row({ part: 'who-i-am' })),
      usual,
      bareSlots,
    );
    expect(pieces.map(({ part }) => part)).toEqual(['who-i-am', 'listen', 'support']);
  });

  test('what adds to a part is said where it stands, under the part’s own heading, with every source once', () => {
    const { pieces } = composeScript(
      scriptsOf(
        row({ adds: true, heading: 'No', words: 'First.', source: 'A trial' }),
        row({ words: 'Second.', source: 'A trial' }),
        row({ adds: true, heading: 'No', words: 'Third.', source: 'Another' }),
      ),
      usual,
      bareSlots,
    );
    expect(pieces).toEqual([
      { part: 'listen', heading: 'Heading', words: 'First. Second. Third.', source: 'A trial; Another' },
    ]);
  });

  // Who has spoken to them before does not begin anew, and news is told only where it is due.
  test.each<[string, ScriptRow['when'], Partial<typeof usual>, boolean]>([
    ['a first call, in one', { firstCall: true }, { firstCall: true }, true],
    ['a first call, in a later one', { firstCall: true }, {}, false],
    ['a later call, in a first one', { firstCall: false }, { firstCall: true }, false],
    ['a later call, in one', { firstCall: false }, {}, true],
    ['a breach that is due', { due: 'breach' }, { due: ['disposal', 'breach'] }, true],
    ['a breach while something else is due', { due: 'breach' }, { due: ['disposal'] }, false],
    ['a breach while nothing is due', { due: 'breach' }, {}, false],
  ])('words for %s: said or not', (_what, when, some, isSaid) => {
    const rows = rowsThatSpeak(scriptsOf(row({ when: when ?? {} })), { ...usual, ...some }, bareSlots);
    expect(rows.length > 0).toBe(isSaid);
  });

  test('the case’s own words are filled in, a list as short sentences', () => {
    const words = '{force}, {reference}: {conditions} By {deadline}. {remedies} {nextContact}.';
    const { pieces } = composeScript(scriptsOf(row({ words })), usual, {
      ...fullSlots,
      remedies: ['repair of $& the damage', 'A letter.'],
    });
    expect(pieces[0]?.words).toBe(
      'West Midlands Police, WM-4F7K2: Sessions about what led to this. A written apology. ' +
        'By Friday 12 March. Repair of $& the damage. A letter. Friday 27 November.',
    );
  });

  test.each(['{conditions}', '{deadline}', '{remedies}', '{nextContact}'])(
    'a row that asks for %s is not said while that is not known',
    (words) => {
      expect(composeScript(scriptsOf(row({ words })), usual, bareSlots).pieces).toEqual([]);
      expect(composeScript(scriptsOf(row({ words })), usual, { ...bareSlots, deadline: ' ' }).pieces).toEqual(
        [],
      );
      expect(composeScript(scriptsOf(row({ words })), usual, fullSlots).pieces).toHaveLength(1);
    },
  );

  test('a row needs each of its slots filled and each of the others empty', () => {
    const scripts = scriptsOf(row({ when: { has: ['deadline'], lacks: ['nextContact'] } }));
    const said = (slots: object) => composeScript(scripts, usual, { ...bareSlots, ...slots }).pieces.length;
    expect([
      said({}),
      said({ deadline: 'Friday' }),
      said({ deadline: 'Friday', nextContact: 'Monday' }),
    ]).toEqual([0, 1, 0]);
  });

  test.each([
    ['not-known', 'views'],
    ['undecided', 'disposal'],
  ] as const)('without a disposal, what is said of “%s” is for “%s” alone', (told, occasion) => {
    const scripts = scriptsOf(row({ occasions: ['views', 'disposal'], when: { disposals: [told] } }));
    const said = (situation: object) =>
      composeScript(scripts, { ...usual, ...situation }, bareSlots).pieces.length;
    expect(said({ occasion })).toBe(1);
    expect(said({ occasion: occasion === 'views' ? 'disposal' : 'views' })).toBe(0);
    expect(said({ occasion, disposal: 'charge' })).toBe(0);
  });

  test('a breach of which nothing is known counts as open', () => {
    const scripts = scriptsOf(row({ occasions: ['breach'], when: { breaches: ['open'] } }));
    const said = (breach?: 'open' | 'court') =>
      composeScript(
        scripts,
        { ...usual, occasion: 'breach', ...(breach === undefined ? {} : { breach }) },
        bareSlots,
      ).pieces.length;
    expect([said(), said('open'), said('court')]).toEqual([1, 1, 0]);
  });

  // Nobody is there to answer “Shall I tell you how?”: the letter says it, and once.
  test.each(['You can ask. Shall I tell you how?', 'You can ask. I can tell you how.'])(
    'a letter tells how where a call offers to: %s',
    (words) => {
      const ask = { id: 'ask', line: 'They ring us.', inWriting: 'To ask, ring us.' } as const;
      const scripts: ForceScripts = {
        ...scriptsOf(row({ words, how: ['ask'], part: 'honest-limits' })),
        howTo: [{ ...ask, source: 'Nobody', standing: 'to-confirm' }],
      };
      const said = (written: boolean) => composeScript(scripts, { ...usual, written }, bareSlots).pieces;
      const piece = { part: 'honest-limits', heading: 'Heading', source: 'Nobody (to confirm)' };
      expect(said(false)).toEqual([{ ...piece, words, how: 'They ring us.' }]);
      expect(said(true)).toEqual([{ ...piece, words: 'You can ask. To ask, ring us.' }]);
    },
  );

  test('what must stay unsaid is that of the occasion and the situation', () => {
    const scripts: ForceScripts = {
      ...scriptsOf(),
      mustNotSay: [
        { line: 'Always.' },
        { line: 'At a breach.', occasions: ['breach'] },
        { line: 'At home.', when: { domesticAbuse: true } },
      ],
    };
    const unsaid = (changes: object) =>
      composeScript(scripts, { ...usual, ...changes }, bareSlots).mustNotSay;
    expect(unsaid({})).toEqual(['Always.']);
    expect(unsaid({ occasion: 'breach', domesticAbuse: true })).toEqual([
      'Always.',
      'At a breach.',
      'At home.',
    ]);
  });
});
