import type { ForceScripts, ScriptRow, ScriptSlots, ScriptWhen } from '../force/forceScripts.ts';
import { offersHow, type ScriptPartName, scriptParts, slotNames, taskWishes } from '../force/vocabulary.ts';
import type { Script, ScriptInput, ScriptPiece } from './script.ts';

/**
 * The words for one conversation: one piece for each part that speaks, in the order of the parts, with the case's own
 * words filled in. A row that asks for a word this case has not is left out.
 */
export function composeScript(scripts: ForceScripts, input: ScriptInput, slots: ScriptSlots): Script {
  const rows = rowsThatSpeak(scripts, input, slots);
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
    mustNotSay: scripts.mustNotSay
      .filter(({ occasions }) => occasions === undefined || occasions.includes(input.occasion))
      .filter(({ when }) => holds(when, input, slots))
      .map(({ line }) => line),
  };
}

/** The rows that are said in this situation, in the order of the force's file. */
export function rowsThatSpeak(
  { parts, howTo = [] }: Pick<ForceScripts, 'parts' | 'howTo'>,
  input: ScriptInput,
  slots: ScriptSlots,
): readonly ScriptRow[] {
  const rows = parts.filter(
    ({ occasions, when, words }) =>
      occasions.includes(input.occasion) &&
      holds(when, input, slots) &&
      slotNames.every((name) => !words.includes(`{${name}}`) || isFilled(slots[name])),
  );
  return input.written === true ? rows.flatMap((row) => asWritten(row, howTo)) : rows;
}

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

function holds(when: ScriptWhen = {}, input: ScriptInput, slots: ScriptSlots): boolean {
  const { occasion, disposal, breach = 'open', view = 'not-known' } = input;
  const told = disposal ?? (occasion === 'disposal' ? 'undecided' : 'not-known');
  const isListed = <T>(list: readonly T[] | undefined, value: T) =>
    list === undefined || list.includes(value);
  const isSo = (wanted: boolean | undefined, value: boolean) => wanted === undefined || wanted === value;
  return (
    isListed(when.disposals, told) &&
    isListed(when.breaches, breach) &&
    isListed(when.views, view) &&
    isListed(when.victims, input.victim) &&
    isListed(when.callers, slots.caller) &&
    isListed(when.toldBefore, input.toldBefore ?? 'none') &&
    isListed(when.loss, input.loss ?? 'none') &&
    taskWishes.every((wish) => isListed(when[wish], input[wish] ?? 'none')) &&
    (when.due === undefined || input.due?.includes(when.due) === true) &&
    isSo(when.firstCall, input.firstCall === true) &&
    isSo(when.faceToFace, input.faceToFace === true) &&
    isSo(when.written, input.written === true) &&
    isSo(when.domesticAbuse, input.domesticAbuse) &&
    isSo(when.ofPartner, input.ofPartner === true) &&
    isSo(when.hateCrime, input.hateCrime) &&
    isSo(when.enhanced, input.enhanced) &&
    isSo(when.mayMeet, input.mayMeet) &&
    isSo(when.personIsChild, input.personIsChild) &&
    isSo(when.noProsecution, input.noProsecution === true) &&
    isSo(when.outOfTime, input.outOfTime === true) &&
    isSo(when.notEnough, input.notEnough === true) &&
    isSo(when.byCps, input.byCps === true) &&
    isSo(when.takenBack, input.takenBack === true) &&
    isSo(when.toldDecision, input.toldDecision === true) &&
    isSo(when.keptUpOver, input.keptUpOver === true) &&
    isSo(when.planOpen, input.planOpen === true) &&
    isSo(when.changed, input.changed === true) &&
    isSo(when.advice, input.advice === true) &&
    isSo(when.sessions, input.sessions === true) &&
    isSo(when.late, input.late === true) &&
    isSo(when.leftOut, input.leftOut === true) &&
    isSo(when.lateHelp, input.lateHelp === true) &&
    isSo(when.ended, input.ended === true) &&
    isSo(when.known, input.known === true) &&
    isSo(when.doneSince, input.doneSince === true) &&
    (when.has ?? []).every((name) => isFilled(slots[name])) &&
    (when.lacks ?? []).every((name) => !isFilled(slots[name]))
  );
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
    if (name !== 'conditions' && name !== 'remedies') return String(value ?? '');
    return listAloud(typeof value === 'string' ? value.split(';') : (value ?? []));
  });
}

/** "A written apology. Repair of the damage.": read aloud, a list of short sentences is easier than one long one. */
function listAloud(items: readonly string[]): string {
  return items
    .map((item) => item.trim().replace(/\.$/, ''))
    .filter((item) => item !== '')
    .map((item) => `${item.charAt(0).toUpperCase()}${item.slice(1)}.`)
    .join(' ');
}

const isFilled = (value: string | readonly string[] | undefined): boolean =>
  value !== undefined && (typeof value === 'string' ? value.trim() !== '' : value.length > 0);
