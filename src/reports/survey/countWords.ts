import type { ScriptPartName } from '../../domain/force/vocabulary.ts';
import type { VictimCall } from '../../domain/victim/victimEvent.ts';
import { smallest } from '../dipSample/foldSmall.ts';
import { sayShare } from './shareInterval.ts';

/** One part of the words that was said to somebody, and whether it worked; nothing of what they answered. */
export type SaidPart = {
  readonly part: ScriptPartName;
  readonly version: string;
  readonly failed: boolean;
  readonly caseId: string;
};

/** How often a part of one version was said, and how often it did not work. */
export type WordsRow = {
  readonly part: ScriptPartName;
  readonly version: string;
  readonly said: number;
  readonly failed: number;
};

/** The parts that were ticked as said in one call; none where nobody was asked, nor of a letter: whether its words work, nobody hears. */
export function saidIn(
  { said = [], failed = [], outcome, script }: VictimCall,
  caseId: string,
): readonly SaidPart[] {
  if (outcome === 'sent') return [];
  return said.map((part) => ({ part, version: script.version, failed: failed.includes(part), caseId }));
}

/**
 * Adds up what was said by part and version, what failed most often first. A row of fewer than five people is left out: no
 * total is given from which it could be worked out.
 */
export function countWords(all: readonly SaidPart[]): readonly WordsRow[] {
  const groups = Map.groupBy(all, ({ part, version }) => `${version} ${part}`);
  return [...groups.values()]
    .filter((some) => new Set(some.map(({ caseId }) => caseId)).size >= smallest)
    .flatMap((some) => {
      const [first] = some;
      const failed = some.filter((one) => one.failed).length;
      return first === undefined
        ? []
        : [{ part: first.part, version: first.version, said: some.length, failed }];
    })
    .toSorted((a, b) => b.failed / b.said - a.failed / a.said || b.said - a.said || compare(a, b));
}

/** The head and the rows of the table: "25 % (9 to 53)" did not work. */
export function wordsCells(all: readonly SaidPart[]): readonly (readonly string[])[] {
  return [
    ['Part of the words', 'Version', 'Said', 'Did not work'],
    ...countWords(all).map(({ part, version, said, failed }) => [
      part.replaceAll('-', ' '),
      version,
      String(said),
      sayShare(failed, said),
    ]),
  ];
}

/** What is said below it. */
export const belowWords = [
  'Share of the calls in which whoever said these words found that they did not work, with its 95 % interval.',
  `Parts that were said to fewer than ${smallest} people are left out: so few people could be recognised.`,
].join('\n');

function compare(a: WordsRow, b: WordsRow): number {
  return `${a.version} ${a.part}`.localeCompare(`${b.version} ${b.part}`, 'en-GB');
}
