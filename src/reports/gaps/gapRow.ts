import type { NotedGap } from '../../domain/case/gapsOfCase.ts';
import { londonDay } from '../../domain/days.ts';
import { type Policed, sayPlace } from '../../domain/force/place.ts';
import type { Gap } from '../../domain/gap.ts';
import { sayLanguage } from '../../domain/pathways/sayLanguage.ts';
import { sayNeed } from '../../domain/pathways/sayNeed.ts';

/** What gaps can be counted by. */
export const gapColumns = ['month', 'need', 'borough', 'language', 'why'] as const;

export type GapColumn = (typeof gapColumns)[number];

/** How many gaps share these words. */
export type GapRow = Readonly<Record<GapColumn, string>> & { readonly count: number };

const reasons: Record<Gap['kind'], string> = {
  'nothing-fits': 'nothing fits',
  'no-place': 'no place',
  language: 'language',
};

/** A gap in words, by the month it was noted in London: "2026-11". */
export function wordsOf({ at, gap }: NotedGap, force: Policed): Readonly<Record<GapColumn, string>> {
  return {
    month: londonDay(at).slice(0, 7),
    need: sayNeed(gap.need),
    borough: sayPlace(gap.borough, force),
    language: languageOf(gap),
    why: reasons[gap.kind],
  };
}

/** Nothing where English was no obstacle. */
function languageOf({ kind, language }: Gap): string {
  if (language !== undefined) return sayLanguage(language);
  return kind === 'language' ? 'not told' : '';
}
