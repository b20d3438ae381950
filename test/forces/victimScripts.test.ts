import { describe, expect, test } from 'vitest';
import type { ScriptRow, VictimKind } from '../../src/domain/force/forceScripts.ts';
import {
  type Occasion,
  occasions,
  type ScriptPartName,
  scriptParts,
} from '../../src/domain/force/vocabulary.ts';
import { questionsFor } from '../../src/domain/victim/questionsFor.ts';
import { checkQuestions } from '../../src/forces/checkQuestions.ts';
import { checkScripts, partsNeeded } from '../../src/forces/checkScripts.ts';
import { victimScripts as schema, victimKinds } from '../../src/forces/victimScripts.ts';
import { inEverySituation, sayCase } from '../support/everyScript.ts';
import { westMidlands } from '../support/westMidlands.ts';
import { secondForce } from './second/second.ts';

const { howTo = [], parts, mustNotSay, questions, version } = westMidlands.victimScripts;
const isForStrangers = (occasion: Occasion) => occasion === 'not-reached' || occasion === 'somebody-else';

/** What no victim is ever told, or told in these words. */
const forbidden =
  /\b(promis\w*|guarante\w*|offender\w*|criminal\w*|convict\w*|drink\w*|drunk\w*|alcohol\w*|drugs?|addict\w*|mental\w*|health\w*|ill|illness|medic\w*|treatment|therapy|disab\w*|neurodiver\w*|autis\w*|homeless\w*|sex work\w*|previous\w*|always|never will)\b/i;

/** A figure, or a right that is theirs: whoever reads it out can look it up, and sees what is to confirm. */
const restsOnLaw =
  / in 100| 4 days|can ask for more help|right to more help|three months|look at this choice again/;

describe('given the first force’s scripts, when every situation is rendered, then', () => {
  const faults = new Map<string, string>();
  const spoken = new Set<string>();
  const unsaid = new Set<string>();
  inEverySituation((script, situation, known) => {
    const note = (what: string) => faults.has(what) || faults.set(what, sayCase(situation, known));
    const order = script.pieces.map(({ part }) => scriptParts.indexOf(part));
    if (order.some((place, index) => index > 0 && place <= (order[index - 1] ?? 0))) note('out of order');
    for (const part of partsNeeded[situation.occasion])
      if (
        !(situation.written === true && (part === 'safety' || part === 'listen')) &&
        !script.pieces.some((piece) => piece.part === part)
      )
        note(`${part} is silent`);
    for (const { part, heading, words, source } of script.pieces) {
      spoken.add(words);
      if (/[{}$]|undefined|\s\s|\.\.|\s[.,]/.test(`${heading} ${words}`)) note(`${part} has a gap: ${words}`);
      if (forbidden.test(words)) note(`${part} says what must not be said: ${words}`);
      if (restsOnLaw.test(words) && source === undefined) note(`${part} has no source: ${words}`);
    }
    if (script.version !== version) note('not of this version');
    if (script.mustNotSay.length < 3) note('nothing must stay unsaid');
    for (const line of script.mustNotSay) unsaid.add(line);
    const all = script.pieces.map(({ words }) => words).join(' ');
    if (isForStrangers(script.occasion)) {
      if (/police|crime|case|victim|WM-|officer|court/i.test(all)) note(`tells a stranger: ${all}`);
    } else if (situation.faceToFace === true) {
      // Nobody is asked at their door, or at the scene, whether it is they to whom one speaks.
      if (!all.startsWith('Hello.') || /speaking to/i.test(all)) note(`begins as by phone: ${all}`);
      if (!script.mustNotSay.some((line) => /^By phone, (who rings or why|why you ring)/.test(line)))
        note('does not say what to wait for by phone');
    } else if (situation.written === true) {
      // A letter asks nothing that is answered there and then, and is not read out.
      if (!all.startsWith('Dear …, I ') || /\?|one oh one|Hello|speaking|we speak/.test(all))
        note(`is no letter: ${all}`);
      if (!/or want to ask us something, ring 101\./.test(all)) note(`does not say how to answer: ${all}`);
      if (all.split('your crime number').length !== 2) note(`asks for the crime number not once: ${all}`);
      // Nobody gave time to whoever only wrote to them.
      if (/the time you gave us/.test(all)) note(`thanks for a conversation: ${all}`);
      if (/answerBy/.test(all) || /Please do that by/.test(all) !== (known.answerBy !== undefined))
        note(`names no day to answer: ${all}`);
      // Nobody is there to tell how, and a day of ours shortens no right of theirs (Victims’ Right to Review: three months).
      if (/tell you how/.test(all)) note(`offers to tell how, in writing: ${all}`);
      if (/look at this choice again/.test(all) && !/To ask, (ring|write to)/.test(all))
        note(`does not say how to ask for a review: ${all}`);
      if (/you can complain/i.test(all) && !/To complain, ring 101/.test(all))
        note(`does not say how to complain: ${all}`);
      if (/choice again, until/.test(all) && !/also where we ask below to hear from you sooner/.test(all))
        note(`ends the time for a review on the day to answer: ${all}`);
      if (/Please do that by [^.]*\d\. /.test(all))
        note(`asks for an answer as if nothing came later: ${all}`);
      if (!script.mustNotSay.some((line) => line.startsWith('On the envelope')))
        note('does not say what stays off the envelope');
    } else if (situation.victim === 'business' && !situation.domesticAbuse) {
      // Nobody knows a name there, and whoever is on duty picks up.
      if (!all.startsWith('Hello. May I speak to the manager on duty, or to whoever is in charge?'))
        note('does not ask for the manager');
      if (!script.mustNotSay.includes('Why you ring, before it is the manager, or whoever is in charge.'))
        note('does not say to wait for the manager');
      if (script.mustNotSay.some((line) => line.includes('the name you know'))) note('asks by a name');
    } else if (!all.startsWith('Hello. Am I speaking to …?')) note('does not ask first who answers');
    // Whoever answers hears nothing of who rings before that; the caller is told to wait for it.
    else if (
      !script.mustNotSay.includes(
        'Who rings, or why, before you know that it is them: ask by the name you know.',
      )
    )
      note('does not say to wait for who answers');
    if (situation.faceToFace === true && /\b(I|we) ring\b/i.test(all)) note(`rings face to face: ${all}`);
    if (!isForStrangers(script.occasion) && situation.domesticAbuse) {
      // Whoever picks up may be whoever harmed them: they hear nothing before it is they, and they can talk.
      const [first, ...later] = script.pieces;
      if (first?.part !== 'first-words' || !/on your own\? Can you talk/.test(first.words))
        note('does not ask first whether they can talk');
      if (/police|crime|case|victim|officer|court|safe|help|news|\bforce\b/i.test(first?.words ?? ''))
        note(`says in the first words who rings, or why: ${first?.words}`);
      if (!later.some(({ words }) => /police officer|help victims/.test(words))) note('never says who rings');
      if (/ask to meet them\b/.test(all.replace('No one will ask you to meet them', '')))
        note(`asks to meet: ${all}`);
    }
  });

  test('nothing is left open, out of order, or said that must not be', () => {
    expect([...faults].map(([what, where]) => `${what} (${where})`)).toEqual([]);
  });

  test('every row and every line of the file is used in some situation', () => {
    const all = [...spoken].join('\n');
    const unused = parts.filter(({ words }) => !all.includes(words.split('{')[0] ?? ''));
    expect(unused.map(({ id }) => id)).toEqual([]);
    expect(mustNotSay.filter(({ line }) => !unsaid.has(line))).toEqual([]);
  });

  test('the forbidden words are found', () => {
    for (const words of ['I promise.', 'The offender', 'a drug course', 'his drinking', 'Mental health'])
      expect(words).toMatch(forbidden);
  });

  test('before the decision all parts speak, and after domestic abuse the first words before them', () => {
    // Whether it was kept is asked once that is over.
    expect(['first-words', 'was-it-kept', ...partsNeeded.views].sort()).toEqual([...scriptParts].sort());
    expect(Object.keys(partsNeeded)).toEqual([...occasions]);
  });
});

const changed = (id: string, change: Partial<ScriptRow>) =>
  checkScripts({ howTo, parts: parts.map((row) => (row.id === id ? { ...row, ...change } : row)) });
const without = (id: string) => checkScripts({ howTo, parts: parts.filter((row) => row.id !== id) });

// Who was harmed decides what is asked. Support, a statement and compensation are for everybody, an impact statement for
// businesses among them; enhanced rights are a person's (Victims' Code).
describe('given the questions of a force, when they are checked, then', () => {
  test('those of both forces have no fault', () => {
    for (const force of [westMidlands, secondForce])
      expect(checkQuestions(force.victimScripts), force.id).toEqual([]);
  });

  test('a kind of victim who is never asked is named', () =>
    expect(checkQuestions({ questions: questions.filter(({ id }) => id !== 'statement') })).toEqual(
      victimKinds.map((kind) => `victimScripts.json, questions: nobody asks "statement" when ${kind}.`),
    ));

  test('a question that is asked twice is named, and one that nobody asks need not be', () => {
    const some = questions.filter(({ id }) => id !== 'enhanced' && id !== 'restorative-justice');
    expect(checkQuestions({ questions: some })).toEqual([]);
    const support = { id: 'support', title: 'Support', victims: ['child'] } as const;
    expect(checkQuestions({ questions: [...some, support] })).toEqual([
      'victimScripts.json, questions: "support" is asked 2 times when child.',
    ]);
  });

  test.each(['westMidlands', 'second'])('a business is not asked for enhanced rights: %s', (name) => {
    const { victimScripts } = name === 'second' ? secondForce : westMidlands;
    const asked = (kind: VictimKind) => questionsFor(kind, victimScripts).map(({ id }) => id);
    expect(asked('business')).not.toContain('enhanced');
    for (const kind of victimKinds.filter((one) => one !== 'business'))
      expect(asked(kind)).toContain('enhanced');
    const titles = questionsFor('business', victimScripts).map((row) => ('title' in row ? row.title : ''));
    expect(titles.join(' ')).toMatch(/statement for (business|the shop).*Goods back/i);
  });
});

describe('given scripts with a fault, when they are checked, then a sentence says so:', () => {
  test('none as shipped', () => expect(checkScripts({ parts, howTo })).toEqual([]));

  test('a slot that nobody fills', () => {
    expect(changed('who-officer', { words: 'I am {name}.' })).toEqual([
      'victimScripts.json, who-officer, words: nothing fills "{name}". Use force, reference, conditions, sumAsked, sumAgreed, conditionsLeft, lossAgreed, onlyThing, keptUp, deadline, pastDeadline, remedies, nextContact, decidedOn, supportService, supportOn, meetingOn, reviewUntil, answerBy.',
    ]);
    expect(changed('who-officer', { words: 'I am {force.' })[0]).toContain('nothing fills "{force.}"');
    expect(changed('who-officer', { words: 'I am force}.' })[0]).toContain(
      'has a "}" that belongs to no slot',
    );
  });

  // Whoever is asked “Shall I tell you how?” and says yes is told.
  test('an offer to tell how that nobody could keep', () => {
    expect(changed('complain-time', { how: ['ombudsman'] })).toEqual([
      'victimScripts.json, complain-time, how: "ombudsman" is no row of "howTo".',
    ]);
    expect(changed('later-nfa', { words: 'You can complain. Shall I tell you how?' })).toEqual([
      'victimScripts.json, later-nfa, how: the words offer to tell how. Say which row of "howTo" does.',
    ]);
  });

  test.each(['About 9 in 10 agree.', 'Half, or fifty per cent, agree.'])(
    'a figure without source: %s',
    (words) => {
      expect(changed('listen-person', { words })).toEqual([
        'victimScripts.json, listen-person, source: the words give a figure. Say where it comes from.',
      ]);
    },
  );

  // Whoever hears it may be whoever harmed them.
  test.each(['This is {force}.', 'Ring the police back.', 'It is about your case {reference}.'])(
    'words for whoever answers that tell who rings: %s',
    (words) => {
      expect(changed('who-not-reached-safe', { words })).toEqual([
        'victimScripts.json, who-not-reached-safe, words: at "not-reached" a stranger may hear them. Say nothing of who rings, or why.',
      ]);
      expect(changed('who-somebody-else', { words })).toEqual([
        'victimScripts.json, who-somebody-else, words: at "somebody-else" a stranger may hear them. Say nothing of who rings, or why.',
      ]);
    },
  );

  test.each(['Hello. This is {force}.', 'Hello. I am a police officer. Can you talk?'])(
    'first words after domestic abuse that tell who rings: %s',
    (words) => {
      expect(changed('safe-to-talk', { words })).toEqual([
        'victimScripts.json, safe-to-talk, words: at "first-words" a stranger may hear them. Say nothing of who rings, or why.',
      ]);
    },
  );

  // Whoever hears it waits for it, so that the card asks for a day.
  test.each([
    'We will tell you.',
    'You will hear from us by {nextContact}.',
    'I will find out and tell you.',
  ])('words that promise to be back, and are not marked: %s', (words) => {
    expect(changed('must-nfa', { words })[0]).toBe(
      'victimScripts.json, must-nfa, promises: the words promise that they hear again. Say so, or promise nothing.',
    );
    expect(changed('must-nfa', { words: 'The court will tell you.' })).toEqual([]);
  });

  // Words that differ with what happened tell whoever hears them what happened.
  test('words for whoever else answers that differ with what it is about', () => {
    const differs =
      'victimScripts.json, who-somebody-else, when: at "somebody-else" the words are the same whatever it is about.';
    for (const when of [
      { domesticAbuse: true },
      { victims: ['person', 'business'], domesticAbuse: true },
      { victims: ['business'], hateCrime: true },
    ] as const)
      expect(changed('who-somebody-else', { when })).toContain(differs);
    expect(changed('who-somebody-else-shop', {})).toEqual([]);
  });

  test.each<[string, ScriptPartName, string]>([
    ['listen-business', 'listen', '"listen" at "views" when business'],
    ['must-dp', 'what-they-must-do', '"what-they-must-do" at "views" when deferred-prosecution, advice'],
    [
      'choose-open',
      'your-choices',
      '"your-choices" at "views" when not domesticAbuse, not remedies, not written',
    ],
    ['who-not-reached', 'who-i-am', '"who-i-am" at "not-reached" when not domesticAbuse'],
    ['who-somebody-else', 'who-i-am', '"who-i-am" at "somebody-else" when person, domesticAbuse'],
    ['who-liaison', 'who-i-am', '"who-i-am" at "views" when liaison'],
    ['safe-to-talk', 'first-words', '"first-words" at "views" when not faceToFace, domesticAbuse'],
  ])('without %s the part %s falls silent', (id, _, where) => {
    expect(without(id)[0]).toBe(`victimScripts.json: nothing is said of ${where}.`);
  });

  test('two rows that would both speak', () => {
    expect(changed('choose-list', { when: {} })).toEqual([
      'victimScripts.json: "choose-list" and "choose-home" both speak of "your-choices" at "views" when remedies, written, domesticAbuse. Mark one as adding.',
    ]);
  });

  test('a row for what is late that adds to nothing', () => {
    const alone = parts.map(({ adds, ...row }) =>
      row.id !== 'letter-wanted-late' && adds !== undefined ? { ...row, adds } : row,
    );
    expect(checkScripts({ parts: alone, howTo }).join(' ')).toMatch(
      /"letter-wanted-late"[^.]* both speak of/,
    );
  });

  test.each([
    ['a part nobody knows', { part: 'greeting' }],
    ['an occasion nobody knows', { occasions: ['birthday'] }],
    ['a condition nobody reads', { when: { mood: 'good' } }],
    ['a slot nobody knows', { when: { has: ['name'] } }],
    ['no words', { words: ' ' }],
  ])('%s', (_, change) => {
    const { toAdvocate } = westMidlands.victimScripts;
    const rows = { questions, mustNotSay, toAdvocate, parts };
    const file = { version: '1', source: 'test', standing: 'to-confirm', ...rows };
    expect(schema.safeParse(file).success).toBe(true);
    expect(schema.safeParse({ ...file, parts: [{ ...parts[0], ...change }] }).success).toBe(false);
  });
});
