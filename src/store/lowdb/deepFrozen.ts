/**
 * The same value, which nobody can change any more, whatever it holds. What is frozen already is taken as frozen
 * throughout: a record that grew from one that was kept costs only what is new in it.
 */
export function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const held of Object.values(value)) deepFrozen(held);
  return Object.freeze(value);
}
