import type { ForceScripts, ScriptRow, ScriptWhen } from '../domain/force/forceScripts.ts';
import {
  callers,
  lossStandings,
  newsHeard,
  type Occasion,
  offersHow,
  type ScriptPartName,
  slotNames,
  taskWishes,
  wishStandings,
} from '../domain/force/vocabulary.ts';
import { breachesOn, hasNextContact, toldOn, toldViews, victimKinds } from './victimScripts.ts';

const file = 'victimScripts.json';

const inEveryCall = ['who-i-am', 'safety', 'where-it-is', 'honest-limits', 'support'] as const;

/** The parts without which a conversation is not whole (the Victims' Code for what must be told). */
export const partsNeeded: Readonly<Record<Occasion, readonly ScriptPartName[]>> = {
  views: [
    ...inEveryCall,
    'listen',
    'why-this',
    'what-they-must-do',
    'your-choices',
    'statement-and-compensation',
    'when-you-hear-next',
    'later-call',
  ],
  disposal: [...inEveryCall, 'why-this', 'what-they-must-do', 'when-you-hear-next', 'later-call'],
  completion: [...inEveryCall, 'later-call'],
  breach: [...inEveryCall, 'what-they-must-do', 'when-you-hear-next'],
  'not-reached': ['who-i-am'],
  'somebody-else': ['who-i-am'],
};

/** After domestic abuse: whoever picks up hears neither who rings nor why, until it is they and they can talk. */
const firstWords: ScriptPartName = 'first-words';

/**
 * What no single row can show: a part that falls silent in some situation, two rows that would both speak, a slot that
 * nobody fills, a figure without its source, words for whoever answers that tell who rings, or differ with why. Gives back one sentence for each fault.
 */
export function checkScripts({
  parts,
  howTo = [],
}: Pick<ForceScripts, 'parts' | 'howTo'>): readonly string[] {
  return [
    ...parts.flatMap(unknownSlots),
    ...parts.flatMap(figureWithoutSource),
    ...parts.flatMap(tellsAStranger),
    ...parts.flatMap(promiseUnmarked),
    ...parts.flatMap((row) => howUnknown(row, howTo)),
    ...parts.flatMap(differsForOthers),
    ...everyPartSpeaksOnce(parts),
  ];
}

function unknownSlots({ id, words }: ScriptRow): readonly string[] {
  const asked = [...words.matchAll(/\{([^}]*)\}?/g)].map(([, name = '']) => name);
  const left = words.replace(/\{[^{}]*\}/g, '');
  return [
    ...asked
      .filter((name) => !slotNames.some((slot) => slot === name))
      .map((name) => `${file}, ${id}, words: nothing fills "{${name}}". Use ${slotNames.join(', ')}.`),
    ...(left.includes('}') ? [`${file}, ${id}, words: has a "}" that belongs to no slot.`] : []),
  ];
}

function figureWithoutSource({ id, words, source }: ScriptRow): readonly string[] {
  if (source !== undefined || !/\d|per ?cent|%/i.test(words)) return [];
  return [`${file}, ${id}, source: the words give a figure. Say where it comes from.`];
}

/** Whoever hears a message, or answers in their place, may be whoever harmed them. */
function tellsAStranger({ id, part, words, occasions }: ScriptRow): readonly string[] {
  const at =
    part === firstWords ? part : occasions.find((one) => one === 'not-reached' || one === 'somebody-else');
  if (at === undefined || !/\{|police|crime|court|victim/i.test(words)) return [];
  return [`${file}, ${id}, words: at "${at}" a stranger may hear them. Say nothing of who rings, or why.`];
}

/** Whoever says so is asked for a day. What somebody else will tell them, or we if they ring us, is no promise of ours. */
function promiseUnmarked({ id, words, promises }: ScriptRow): readonly string[] {
  const says =
    /\b(we|I) will tell you\b|will hear from us by|when you next hear from us|find out and tell you/i;
  if (promises === true || !says.test(words)) return [];
  return [`${file}, ${id}, promises: the words promise that they hear again. Say so, or promise nothing.`];
}

/** Whoever is asked “Shall I tell you how?” is told by a caller who has it under the words. */
function howUnknown({ id, words, how = [] }: ScriptRow, known: readonly { readonly id: string }[]) {
  const left = how.filter((one) => !known.some((row) => row.id === one));
  const isOpen = how.length === 0 && offersHow.test(words);
  return [
    ...left.map((one) => `${file}, ${id}, how: "${one}" is no row of "howTo".`),
    ...(isOpen ? [`${file}, ${id}, how: the words offer to tell how. Say which row of "howTo" does.`] : []),
  ];
}

/** Words that differ with what happened tell whoever hears them what happened. A shop knows that it is one, and no more. */
function differsForOthers({ id, occasions, when = {} }: ScriptRow): readonly string[] {
  const { victims, domesticAbuse, ...rest } = when;
  const isOfShop = victims?.every((one) => one === 'business') === true;
  const isTheSame = Object.keys(rest).length === 0 && (isOfShop || domesticAbuse === undefined);
  if (!occasions.includes('somebody-else') || isTheSame) return [];
  return [`${file}, ${id}, when: at "somebody-else" the words are the same whatever it is about.`];
}

function everyPartSpeaksOnce(rows: readonly ScriptRow[]): readonly string[] {
  const occasions = Object.keys(partsNeeded) as Occasion[];
  return occasions.flatMap((occasion) => {
    const own = rows.filter((row) => row.adds === undefined && row.occasions.includes(occasion));
    const names = new Set([firstWords, ...partsNeeded[occasion], ...own.map(({ part }) => part)]);
    return [...names].flatMap((part) => faultsOfPart(occasion, part, own));
  });
}

/** The first situation in which the part is silent though needed, and the first in which each two rows both speak. */
function faultsOfPart(occasion: Occasion, part: ScriptPartName, own: readonly ScriptRow[]) {
  const faults = new Map<string, string>();
  const rows = own.filter((row) => row.part === part);
  const asking = rows.map((row) => ({ id: row.id, asks: constraints(row) }));
  for (const situation of situationsOf(asking, occasion)) {
    const speak = asking.filter(({ asks }) => asks.every(([axis, values]) => isIn(values, situation[axis])));
    const where = `when ${Object.values(situation).join(', ') || 'anything'}`;
    const ids = speak.map(({ id }) => id).join('" and "');
    if (speak.length === 0 && isNeeded(part, occasion, situation) && !faults.has(''))
      faults.set('', `${file}: nothing is said of "${part}" at "${occasion}" ${where}.`);
    if (speak.length > 1 && !faults.has(ids))
      faults.set(
        ids,
        `${file}: "${ids}" both speak of "${part}" at "${occasion}" ${where}. Mark one as adding.`,
      );
  }
  return [...faults.values()];
}

/** The first words stand for themselves only after domestic abuse, and where somebody is spoken to. */
function isNeeded(part: ScriptPartName, occasion: Occasion, situation: Readonly<Record<string, string>>) {
  if (part !== firstWords) return partsNeeded[occasion].includes(part);
  return partsNeeded[occasion].includes('safety') && situation.domesticAbuse !== 'not domesticAbuse';
}

const axes: Readonly<Record<string, readonly string[]>> = {
  victims: victimKinds,
  views: toldViews,
  callers,
  toldBefore: [...newsHeard, 'none'],
  loss: lossStandings,
  ...Object.fromEntries(taskWishes.map((wish) => [wish, wishStandings])),
};

/** Every combination that can be of the things on which these rows differ: of the others none can change who speaks. */
function situationsOf(
  rows: readonly { readonly asks: readonly Constraint[] }[],
  occasion: Occasion,
): readonly Readonly<Record<string, string>>[] {
  const ofOccasion: typeof axes = { ...axes, disposals: toldOn[occasion], breaches: breachesOn(occasion) };
  const named = new Map(
    rows.flatMap(({ asks }) => asks).map(([axis]) => [axis, ofOccasion[axis] ?? [axis, `not ${axis}`]]),
  );
  const all = [...named].reduce<readonly Record<string, string>[]>(
    (made, [axis, values]) => made.flatMap((one) => values.map((value) => ({ ...one, [axis]: value }))),
    [{}],
  );
  const possible = toldOn[occasion].filter((told) => hasNextContact(occasion, told));
  return all.filter(
    ({ nextContact, disposals = possible[0] }) =>
      nextContact !== 'nextContact' || possible.some((told) => told === disposals),
  );
}

/** An axis, and the values on it that will do. */
type Constraint = readonly [axis: string, values: readonly string[]];

/** What a row asks for, axis by axis; a slot in its words is asked for too. */
function constraints({ when = {}, words }: ScriptRow): readonly Constraint[] {
  const { has = [], lacks = [], due, lateWish, ...rest } = when;
  const used = slotNames.filter(
    (slot) => words.includes(`{${slot}}`) && slot !== 'force' && slot !== 'reference',
  );
  return [
    ...(Object.entries(rest) as [keyof ScriptWhen, readonly string[] | boolean][]).map(
      ([axis, wanted]): Constraint =>
        typeof wanted === 'boolean' ? [axis, [wanted ? axis : `not ${axis}`]] : [axis, wanted],
    ),
    ...[...new Set([...has, ...used])].map((slot): Constraint => [slot, [slot]]),
    ...(due === undefined ? [] : [[`${due} due`, [`${due} due`]] as const]),
    ...(lateWish === undefined ? [] : [[`${lateWish} late`, [`${lateWish} late`]] as const]),
    ...lacks.map((slot): Constraint => [slot, [`not ${slot}`]]),
  ];
}

const isIn = (values: readonly string[], value: string | undefined): boolean =>
  value !== undefined && values.includes(value);
