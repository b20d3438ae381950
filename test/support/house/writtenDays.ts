import { parseAst } from 'vitest/node';
import { longFromNow, trickyDays } from '../clock/days.ts';
import { type Import, readImports } from './imports.ts';
import { targetOf } from './places.ts';

type Tree = ReadonlyMap<string, string>;
type Node = { readonly type: string; readonly start: number; readonly [field: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const testClock = 'test/support/clock/testClock.ts';
/** The law's rows and the force's checks speak of days on which the law changed; the clock's room names its own. */
const ofDays = ['src/law/', 'src/forces/', 'test/support/clock/'];
/** The first day on which the suite runs: what is before it is past whenever somebody looks. */
const [firstDay = longFromNow] = Object.values(trickyDays).toSorted();

/** Every day, month or instant that stands in a file as a value, and every number that is a year; not those in sentences. */
function writtenDays(text: string): readonly { readonly line: number; readonly day: string }[] {
  const found: { readonly line: number; readonly day: string }[] = [];
  if (!/20\d\d/.test(text)) return found;
  const visit = (node: Node) => {
    const day = dayIn(node);
    if (day !== undefined) found.push({ line: text.slice(0, node.start).split('\n').length, day });
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child);
  };
  const program: unknown = parseAst(text, { lang: 'ts' });
  if (isNode(program)) visit(program);
  return found;
}

function dayIn({ type, value }: Node): string | undefined {
  if (type === 'Literal' && typeof value === 'number')
    // A size is no year: 2,048 and the like lie beyond.
    return Number.isInteger(value) && value >= 2020 && value < 2048 ? String(value) : undefined;
  const text = type === 'TemplateElement' ? rawOf(value) : value;
  if (type !== 'Literal' && type !== 'TemplateElement') return undefined;
  return typeof text === 'string' && /^20\d\d-\d\d(-\d\d(T.*)?)?$/.test(text) ? text : undefined;
}

const rawOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'raw' in value ? value.raw : undefined;

/** One sentence for each day that stands in code of the house outside the rooms that speak of days. */
export function daysInHouse(tree: Tree): readonly string[] {
  return [...tree].flatMap(([file, text]) =>
    ofDays.some((room) => file.startsWith(room))
      ? []
      : writtenDays(text).map(
          ({ line, day }) =>
            `${file}:${line}: ${day} is written out. Take the day as an argument, from the law or from the force's data.`,
        ),
  );
}

/**
 * One sentence for each day in a test, or in what it uses, that lives by the day it runs on and calls a day by its name
 * that is not past on all of them: it will be one day, and the test says something else from then on.
 */
export function daysThatPass(tree: Tree): readonly string[] {
  const passing = [...tree]
    .filter(([file]) => !ofDays.some((room) => file.startsWith(room)))
    .flatMap(([file, text]) => writtenDays(text).map((written) => ({ file, ...written })))
    .filter(({ day }) => day >= firstDay);
  if (passing.length === 0) return [];
  const imports = new Map(
    [...tree].map(([file, text]) => [file, readImports(text).imports.flatMap(targetIn(file))] as const),
  );
  return passing
    .filter(({ file }) => reaches(file, testClock, imports))
    .map(
      ({ file, line, day }) =>
        `${file}:${line}: ${day} will be past one day. Count it from the test's clock, or take it from test/support/clock/days.ts.`,
    );
}

const targetIn =
  (file: string) =>
  ({ from }: Import): readonly string[] =>
    from.startsWith('.') ? [targetOf(file, from)] : [];

function reaches(file: string, goal: string, imports: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set([file]);
  for (const one of seen) for (const next of imports.get(one) ?? []) seen.add(next);
  return seen.has(goal);
}
