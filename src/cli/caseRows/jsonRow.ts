import type { Fields } from './caseRow.ts';
import type { InputRow } from './inputRow.ts';

/** One JSON value as a row. */
export function jsonRow(text: string, row: number): InputRow {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { row, fields: value as Fields };
    return { row, fault: { field: 'row', message: 'must be an object of facts' } };
  } catch {
    return { row, fault: { field: 'row', message: 'is not valid JSON' } };
  }
}
