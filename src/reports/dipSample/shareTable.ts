import { foldSmall, type NamedShare, shown } from './foldSmall.ts';

/** A Markdown table: words to the left, columns of numbers to the right. `or` is said when there is no row. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], or: string): string {
  if (rows.length === 0) return or;
  const line = (cells: readonly string[]) => `| ${cells.map(asCell).join(' | ')} |`;
  const rule = head.map((_, at) => (rows.every((row) => isNumber(row[at] ?? '')) ? ' ---: ' : ' --- '));
  return [line(head), `|${rule.join('|')}|`, ...rows.map(line)].join('\n');
}

/** An id in words: `community-resolution` as "Community resolution". */
export function inWords(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const isNumber = (cell: string): boolean => /^(<?[\d,.]+( %)?( \(.*\))?)?$/.test(cell);

/** Cases and suitable ones by name, most suitable first, small rows put together. */
export function shareTable(what: string, rows: readonly NamedShare[]): string {
  const { rows: kept, folded } = foldSmall(rows);
  const lines = kept.map(({ name, cases, suitable }) => [
    name,
    shown(cases),
    shown(suitable),
    percent(suitable, cases),
  ]);
  if (folded)
    lines.push([
      `${folded.names} with small numbers, together`,
      shown(folded.cases),
      shown(folded.suitable),
      '',
    ]);
  return table([what, 'Cases', 'Suitable', 'Share'], lines, 'None.');
}

/** "12.3 %"; empty where a share would give a small number away. */
export function percent(part: number, whole: number): string {
  const hidden = [part, whole, whole - part].some((count) => shown(count).startsWith('<'));
  return whole === 0 || hidden ? '' : `${((100 * part) / whole).toFixed(1)} %`;
}

const asCell = (text: string): string => text.replace(/[\\|]/g, '\\$&').replace(/\s+/g, ' ');
