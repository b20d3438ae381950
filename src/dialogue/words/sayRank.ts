import type { Authority } from '../../law/disposal.ts';

/** "a sergeant", "an inspector": whoever is asked first, where the police decide. */
export function sayRank(rank: Authority | null | undefined): string {
  return rank === 'inspector' ? 'an inspector' : 'a sergeant';
}

/** "a sergeant or above", "an inspector" */
export function sayRankOrAbove(rank: Authority | null | undefined): string {
  return rank === 'inspector' ? sayRank(rank) : `${sayRank(rank)} or above`;
}

/** "Ask a sergeant to close it: outcome 17": the button that puts what time ended before somebody; without a code they say which fits. */
export function askToClose(rank: Authority | null | undefined, outcome: string): string {
  return `Ask ${sayRank(rank)} to close it${outcome === '' ? '' : `: ${outcome}`}`;
}
