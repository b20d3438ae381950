import type { ForceScripts, ScriptRow, ScriptSlots, ScriptWhen } from '../force/forceScripts.ts';
import { slotNames, type TaskWish, taskWishes } from '../force/vocabulary.ts';
import type { ScriptInput } from './script.ts';

type Row = ScriptRow | ForceScripts['mustNotSay'][number];
type Check = (input: ScriptInput, slots: ScriptSlots) => boolean;

/** A script is composed for every call card, of hundreds of rows: what a row asks for is found out once. */
const checksOfRows = new WeakMap<Row, readonly Check[]>();

/**
 * True where a row of a force's scripts is said in this situation: all it asks for is so, and each of the case's words in
 * it is known. What a situation leaves out is not so, or not known.
 */
export function isSaid(row: Row, input: ScriptInput, slots: ScriptSlots): boolean {
  if (row.occasions?.includes(input.occasion) === false) return false;
  const known = checksOfRows.get(row);
  const checks = known ?? checksOf(row);
  if (known === undefined) checksOfRows.set(row, checks);
  return checks.every((isSo) => isSo(input, slots));
}

function checksOf(row: Row): readonly Check[] {
  const { when = {} } = row;
  const { due, lateWish, has = [], lacks = [] } = when;
  const words = 'words' in row ? row.words : '';
  const needed = slotNames.filter((name) => has.includes(name) || words.includes(`{${name}}`));
  return [
    ...flagNames.flatMap((name) => flagCheck(name, when[name])),
    ...listNames.flatMap((name) => listCheck(name, when[name])),
    ...(due === undefined ? [] : [(input: ScriptInput) => input.due?.includes(due) === true]),
    ...(lateWish === undefined
      ? []
      : [(input: ScriptInput) => input.lateWishes?.includes(lateWish) === true]),
    ...needed.map(
      (name): Check =>
        (_, slots) =>
          isFilled(slots[name]),
    ),
    ...lacks.map(
      (name): Check =>
        (_, slots) =>
          !isFilled(slots[name]),
    ),
  ];
}

function flagCheck(name: FlagName, wanted: boolean | undefined): readonly Check[] {
  return wanted === undefined ? [] : [(input) => (input[name] === true) === wanted];
}

function listCheck(name: ListName, list: readonly string[] | undefined): readonly Check[] {
  return list === undefined ? [] : [(input, slots) => list.includes(standing[name](input, slots))];
}

type FlagName = {
  [Name in keyof ScriptWhen]-?: ScriptWhen[Name] extends boolean | undefined ? Name : never;
}[keyof ScriptWhen];
type ListName = Exclude<keyof ScriptWhen, FlagName | 'due' | 'lateWish' | 'has' | 'lacks'>;

/** How it stands with what a row lists. */
const standing: Readonly<Record<ListName, (input: ScriptInput, slots: ScriptSlots) => string>> = {
  disposals: ({ occasion, disposal }) => disposal ?? (occasion === 'disposal' ? 'undecided' : 'not-known'),
  breaches: ({ breach = 'open' }) => breach,
  views: ({ view = 'not-known' }) => view,
  victims: ({ victim }) => victim,
  callers: (_, { caller }) => caller,
  toldBefore: ({ toldBefore = 'none' }) => toldBefore,
  loss: ({ loss = 'none' }) => loss,
  ...(Object.fromEntries(
    taskWishes.map((wish) => [wish, (input: ScriptInput) => input[wish] ?? 'none']),
  ) as Record<TaskWish, (input: ScriptInput) => string>),
};
const listNames = Object.keys(standing) as readonly ListName[];

const isFlag: Readonly<Record<FlagName, true>> = {
  firstCall: true,
  faceToFace: true,
  written: true,
  domesticAbuse: true,
  ofPartner: true,
  hateCrime: true,
  enhanced: true,
  mayMeet: true,
  personIsChild: true,
  noProsecution: true,
  outOfTime: true,
  notEnough: true,
  byCps: true,
  takenBack: true,
  toldDecision: true,
  keptUpOver: true,
  ended: true,
  leftOut: true,
  planOpen: true,
  changed: true,
  wroteBefore: true,
  advice: true,
  sessions: true,
  late: true,
  known: true,
  newsSince: true,
  newDayOpen: true,
  doneSince: true,
};
const flagNames = Object.keys(isFlag) as readonly FlagName[];

const isFilled = (value: string | readonly string[] | undefined): boolean =>
  value !== undefined && (typeof value === 'string' ? value.trim() !== '' : value.length > 0);
