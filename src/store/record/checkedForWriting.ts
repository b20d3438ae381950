/**
 * The record, once it is sure that it can be read back: what could not be must not be written. The error names fields
 * and quotes nothing.
 *
 * @param noun the kind of record, as sentences name it: "case"
 * @param check what is asked of a record that is read; throws when it is not fulfilled
 */
export function checkedForWriting<R extends object>(noun: string, check: (data: object) => R, record: R): R {
  try {
    return check(record);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it has no shape';
    throw new Error(`The ${noun} cannot be saved: ${why}.`);
  }
}
