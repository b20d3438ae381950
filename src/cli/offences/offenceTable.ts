import type { OffenceRow } from '../../domain/force/force.ts';
import { markdownTable } from '../tables/markdownTable.ts';

/** A force's offence list: how each is tried, by which codes the Criminal Justice System knows it, and where that stands. */
export function offenceTable(offences: readonly OffenceRow[]): string {
  return markdownTable(
    ['id', 'offence', 'class', 'codes', 'flags', 'source', 'standing'],
    offences.map(({ id, title, class: tried, codes = [], flags, source, standing }) => [
      id,
      title,
      tried,
      codes.map(({ code }) => code).join(' '),
      flags.join(' '),
      source,
      standing,
    ]),
  );
}
