import type { Remedy } from '../../domain/force/conditionOffer.ts';

/** "Unpaid work (find a place first)": a title where the officer chooses, with what they must know of it. */
export function titleWithNote({ title, note }: Pick<Remedy, 'title' | 'note'>): string {
  return note === undefined ? title : `${title} (${note})`;
}
