import fc from 'fast-check';

/**
 * Every property meets the same made-up cases on every run, so that the verdict on a commit depends on the commit
 * alone. `SAMPLES_SEED=<whole number> npm run test:unit` meets others.
 */
const usual = 20261120;
const wanted = Number(process.env.SAMPLES_SEED ?? usual);
if (!Number.isSafeInteger(wanted)) throw new Error('SAMPLES_SEED must be a whole number.');

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: wanted });

/** Numbers from 0 up to 1 that look random and are the same on every run, by the same seed; another row for another `which`. */
export function steadyRandom(which = 0): () => number {
  let state = (wanted + which * 7_919) >>> 0;
  // mulberry32: small, and good enough to choose faults by.
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
