import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { inEverySituation, sayCase } from '../support/everyScript.ts';
import { sizeOfSample } from '../support/samples.ts';
import { westMidlands } from '../support/westMidlands.ts';
import { secondForce } from './second/second.ts';

/** Grade 6 of the American scale is a reading age of 11. */
const hardestScript = 6;
const hardestPiece = 8;
const longestSentence = 25;
const longestMean = 14;
/** Of a conversation before the decision, as it is scrolled through on a phone. */
const longestScript = 2500;

type Counts = { readonly sentence: number; readonly word: number; readonly syllable: number };
const gradeOf = ({ sentence, word, syllable }: Counts) => fleschKincaid({ sentence, word, syllable });
const counted = new Map<string, Counts & { readonly longest: number; readonly longestIs: string }>();

/** Counts once for each text: the same pieces come back in thousands of scripts. */
function count(text: string) {
  const known = counted.get(text);
  if (known !== undefined) return known;
  const sentences = text.match(/[^.!?]+[.!?]/g) ?? [];
  const sizes = sentences.map((one) => ({ one, words: one.match(/[\p{L}\d][\p{L}\d’-]*/gu)?.length ?? 0 }));
  const longest = sizes.reduce((most, next) => (next.words > most.words ? next : most), {
    one: '',
    words: 0,
  });
  const made = {
    sentence: sizes.length,
    word: sizes.reduce((sum, { words }) => sum + words, 0),
    syllable: syllable(text),
    longest: longest.words,
    longestIs: longest.one,
  };
  counted.set(text, made);
  return made;
}

const sum = (all: readonly Counts[], of: keyof Counts) => all.reduce((total, one) => total + one[of], 0);

describe('given every script for every situation, when it is read aloud, then', () => {
  const faults = new Map<string, string>();
  const note = (what: string, where: string) => faults.has(what) || faults.set(what, where);
  let hardest = 0;
  let longest = 0;
  const seen = inEverySituation((script, situation, slots) => {
    const where = sayCase(situation, slots);
    const pieces = script.pieces.map(({ part, words }) => ({ part, words, counts: count(words) }));
    for (const { part, words, counts } of pieces) {
      const grade = gradeOf(counts);
      if (!(grade <= hardestPiece)) note(`${part} is of grade ${grade.toFixed(1)}: ${words}`, where);
      if (counts.longest > longestSentence)
        note(`${part} has ${counts.longest} words: ${counts.longestIs}`, where);
      if (!/[.!?]$/.test(words)) note(`${part} does not end its sentence: ${words}`, where);
    }
    const all = pieces.map(({ counts }) => counts);
    const whole = { sentence: sum(all, 'sentence'), word: sum(all, 'word'), syllable: sum(all, 'syllable') };
    const grade = gradeOf(whole);
    hardest = Math.max(hardest, grade);
    if (!(grade <= hardestScript)) note(`a ${script.occasion} script is of grade ${grade.toFixed(1)}`, where);
    if (whole.word / whole.sentence > longestMean)
      note(`sentences of a ${script.occasion} script are too long`, where);
    const size = pieces.reduce((total, { words }) => total + words.length, 0);
    longest = Math.max(longest, size);
    if (size >= longestScript) note(`a ${script.occasion} script has ${size} characters`, where);
  });

  test('all were looked at', () => {
    expect(seen).toBe(sizeOfSample((9 + 11 * 2 + 8 * 4 * 2 + 8 * 10 * 2 + 11 * 2) * 5 * 4 * 32 * 2 * 2));
    expect(hardest).toBeGreaterThan(0);
  });

  test('its reading age is 11 at most, its sentences are short, and it fits a phone', () => {
    expect([...faults].map(([what, where]) => `${what} (${where})`)).toEqual([]);
  });

  // Their IDVA passes it on by telephone: it is said aloud as the rest is.
  test.each([westMidlands, secondForce])('the words to an IDVA are as easy: $id', ({ victimScripts }) => {
    const counts = count(victimScripts.toAdvocate);
    expect(gradeOf(counts)).toBeLessThanOrEqual(hardestScript);
    expect(counts.longest).toBeLessThanOrEqual(longestSentence);
    expect(victimScripts.toAdvocate).not.toMatch(/[{}]|[^.!?]$/);
  });

  test('the measure sees what is hard', () => {
    const hard = 'Notwithstanding the aforementioned considerations, rehabilitation remains preferable.';
    expect(gradeOf(count(hard))).toBeGreaterThan(hardestPiece);
    expect(count(`${'word '.repeat(26)}.`).longest).toBe(26);
  });
});
