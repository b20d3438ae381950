export type SortedList<T> = Iterable<T> & {
  readonly size: number;
  add(item: T): void;
  /** Removes the item that compares equal; nothing happens when there is none. */
  remove(item: T): void;
};

/**
 * A list that is always in order. Finding a place takes the logarithm of the size; making room moves memory in one
 * piece, which stays in microseconds for a hundred thousand items.
 *
 * @param compare a total order: 0 only for the same item
 */
export function sortedList<T>(compare: (a: T, b: T) => number, items: Iterable<T> = []): SortedList<T> {
  const sorted = [...items].sort(compare);

  const placeOf = (item: T): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = sorted[middle];
      if (other !== undefined && compare(other, item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    get size() {
      return sorted.length;
    },
    add: (item) => void sorted.splice(placeOf(item), 0, item),
    remove: (item) => {
      const place = placeOf(item);
      const found = sorted[place];
      if (found !== undefined && compare(found, item) === 0) sorted.splice(place, 1);
    },
    [Symbol.iterator]: () => sorted[Symbol.iterator](),
  };
}
