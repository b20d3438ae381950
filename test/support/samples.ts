const { SAMPLES = 'some' } = process.env;
if (SAMPLES !== 'some' && SAMPLES !== 'all') throw new Error('SAMPLES must be some or all.');
const meetsAll = SAMPLES === 'all';

/** Of so many made-up cases one in this many is met on every run: a prime, so that no pattern in their order hides one kind. */
const oneIn = 13;
/** Fewer than these are too few to meet what is rare. */
const fewest = 100;

/**
 * How many made-up cases a test meets: all of them under `npm run proof` (`SAMPLES=all`), the first of them, from the
 * same seed, on every run; `some` says how many where a test needs more to find what is rare.
 */
export const samples = (all: number, some = Math.max(fewest, Math.ceil(all / oneIn))): number =>
  meetsAll ? all : Math.min(all, some);

/** Of a long list that is written out in full: every one under `npm run proof`, one in thirteen on every run. */
export function* sampleOf<T>(all: Iterable<T>): Generator<T> {
  let place = 0;
  for (const one of all) {
    if (meetsAll || place % oneIn === 0) yield one;
    place += 1;
  }
}

/** How many `sampleOf` gives of a list that long. */
export const sizeOfSample = (all: number): number => (meetsAll ? all : Math.ceil(all / oneIn));
