import type { OffenceRow } from '../../domain/force/force.ts';

/** Words of a child, or an age under eighteen. */
const ofChild =
  /\b(?:child|children|girl|boy|pupil|schoolgirl|schoolboy|kid|minor|underage|teen\w*)\b|(?<![£\d])\b(?:\d|1[0-7])\b(?!\d)/i;

/** True where words tell of a child, and the row is a sexual offence that has a graver form of its own for one. */
export function isGraverOfChild({ flags }: Pick<OffenceRow, 'flags'>, words: string): boolean {
  return flags.includes('sexual') && !flags.includes('child-victim') && ofChild.test(words);
}
