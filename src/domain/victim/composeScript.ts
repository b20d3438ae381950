import type { ForceScripts, ScriptRow, ScriptSlots } from '../force/forceScripts.ts';
import {
  offersHow,
  type ScriptPartName,
  type SlotName,
  scriptParts,
  slotNames,
} from '../force/vocabulary.ts';
import { isSaid } from './isSaid.ts';
import type { Script, ScriptInput, ScriptPiece } from './script.ts';

/**
 * The words for one conversation: one piece for each part that speaks, in the order of the parts, with the case's own
 * words filled in; of some parts alone, where not all are said. A row that asks for a word this case has not is left out.
 */
export function composeScript(
  scripts: ForceScripts,
  input: ScriptInput,
  slots: ScriptSlots,
  isIn: (part: ScriptPartName) => boolean = () => true,
): Script {
  const rows = sorryOnce(rowsThatSpeak(scripts, input, slots).filter(({ part }) => isIn(part)));
  const parts = scriptParts.flatMap((part) =>
    pieceOf(
      rows.filter((row) => row.part === part),
      slots,
      scripts,
    ),
  );
  return {
    version: scripts.version,
    occasion: input.occasion,
    // A letter says itself how, so that nobody has to be told what to say of it.
    pieces: input.written === true ? parts.map(({ how: _how, ...piece }) => piece) : parts,
    mustNotSay: scripts.mustNotSay.filter((row) => isSaid(row, input, slots)).map(({ line }) => line),
  };
}

/** The rows that are said in this situation, in the order of the force's file. */
export function rowsThatSpeak(
  { parts, howTo = [] }: Pick<ForceScripts, 'parts' | 'howTo'>,
  input: ScriptInput,
  slots: ScriptSlots,
): readonly ScriptRow[] {
  const rows = parts.filter((row) => isSaid(row, input, slots));
  return input.written === true ? rows.flatMap((row) => asWritten(row, howTo)) : rows;
}

/**
 * What was not told or done by its day is said of each, and that somebody is sorry for it once: said after every one of them it
 * sounds read out. In the order in which it is read.
 */
function sorryOnce(rows: readonly ScriptRow[]): readonly ScriptRow[] {
  const late = rows.filter(({ when }) => when?.late === true || when?.lateWish !== undefined);
  const [first] = scriptParts.flatMap((part) =>
    late.filter((row) => row.part === part && isSorry.test(row.words)),
  );
  return rows.map((row) =>
    row !== first && late.includes(row) ? { ...row, words: row.words.replace(isSorry, '') } : row,
  );
}

const isSorry = /,? and I am sorry(?=\.)/;

/** Parts that ask, and listen to what is answered. */
const onlySpoken: readonly ScriptPartName[] = ['first-words', 'safety', 'listen'];

/**
 * The row as it is written: a letter asks nothing that is answered there and then, and where it would offer to tell how it
 * tells it. Nothing where it only asks.
 */
function asWritten(row: ScriptRow, howTo: NonNullable<ForceScripts['howTo']>): readonly ScriptRow[] {
  const how = howTo.filter(({ id }) => row.how?.includes(id) === true).map(({ inWriting }) => inWriting);
  const told = row.words.split(/(?<=[.!?])\s+/).flatMap((sentence) => {
    if (offersHow.test(sentence)) return how;
    return sentence.endsWith('?') ? [] : [sentence];
  });
  return onlySpoken.includes(row.part) || told.length === 0 ? [] : [{ ...row, words: told.join(' ') }];
}

function pieceOf(
  rows: readonly ScriptRow[],
  slots: ScriptSlots,
  { howTo = [] }: Pick<ForceScripts, 'howTo'>,
): readonly ScriptPiece[] {
  const main = rows.find(({ adds }) => adds === undefined) ?? rows[0];
  if (main === undefined) return [];
  const how = howTo.filter(({ id }) => rows.some((row) => row.how?.includes(id) === true));
  const sources = [...new Set([...rows.flatMap(({ source }) => source ?? []), ...how.map(sourceOf)])];
  return [
    {
      part: main.part,
      heading: main.heading,
      words: rows.map(({ words }) => fill(words, slots)).join(' '),
      ...(how.length === 0 ? {} : { how: how.map(({ line }) => line).join(' ') }),
      ...(sources.length === 0 ? {} : { source: sources.join('; ') }),
    },
  ];
}

function sourceOf({ source, standing }: NonNullable<ForceScripts['howTo']>[number]): string {
  return standing === 'confirmed' ? source : `${source} (to confirm)`;
}

function fill(words: string, slots: ScriptSlots): string {
  return words.replace(/\{(\w+)\}/g, (_, asked: string) => {
    const name = slotNames.find((one) => one === asked);
    const value = name === undefined ? undefined : slots[name];
    if (name === undefined || !lists.includes(name)) return String(value ?? '');
    return listAloud(typeof value === 'string' ? value.split(';') : (value ?? []));
  });
}

/** What is a list, with a sentence for each. */
const lists: readonly SlotName[] = [
  'conditions',
  'conditionsLeft',
  'lossAgreed',
  'onlyThing',
  'keptUp',
  'remedies',
];

/** "A written apology. Repair of the damage.": read aloud, a list of short sentences is easier than one long one. */
function listAloud(items: readonly string[]): string {
  return items
    .map((item) => item.trim().replace(/\.$/, ''))
    .filter((item) => item !== '')
    .map((item) => `${item.charAt(0).toUpperCase()}${item.slice(1)}.`)
    .join(' ');
}
