/** A node of a parsed file. */
export type Node = { readonly type: string; readonly start: number; readonly [field: string]: unknown };

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
