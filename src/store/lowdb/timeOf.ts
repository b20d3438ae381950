/** The instant in milliseconds since 1970, to compare with. Throws RangeError for what is none. */
export function timeOf(instant: string): number {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) throw new RangeError('The time to compare with is not an instant (ISO 8601).');
  return time;
}
