import { principles } from '../../domain/pathways/principles.ts';
import { markdownTable } from '../tables/markdownTable.ts';

/** The principles of what is suggested, one a row, each with its source. */
export function principlesTable(): string {
  return markdownTable(
    ['Id', 'Principle', 'Source'],
    principles.map(({ id, text, source }) => [id, text, source]),
  );
}
