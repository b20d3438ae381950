import type { z } from 'zod';

export type ReadField = { readonly value: unknown } | { readonly message: string };

/** Values remembered for each field: most cells say one of a few words, so a year of cases checks each word once. */
const remembered = 2_000;

/**
 * Reads one field after another by its schema; says what is wrong in words that leave the value out. A name without a
 * schema is wrong.
 */
export function fieldReader(
  schemas: Readonly<Record<string, z.ZodType>>,
): (name: string, value: unknown) => ReadField {
  const memory = new Map(Object.keys(schemas).map((name) => [name, new Map<unknown, ReadField>()]));
  return (name, value) => {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (!schema) return { message: 'is no fact that can be read: see --help for the names' };
    const known = memory.get(name);
    const before = known?.get(value);
    if (before) return before;
    const parsed = schema.safeParse(value);
    const read: ReadField = parsed.success
      ? { value: parsed.data }
      : { message: parsed.error.issues[0]?.message ?? 'cannot be read' };
    if (typeof value !== 'object' && known && known.size < remembered) known.set(value, read);
    return read;
  };
}
