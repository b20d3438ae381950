/** What time it is for a test, and for whatever it hands a clock to: that of the day it runs on (`onADay.ts`). */
export const testClock = (): Date => new Date();

/** So many milliseconds from now; before it when negative. */
export const fromNow = (milliseconds: number): Date => new Date(testClock().getTime() + milliseconds);

/** Moves this process, the libraries in it too, to another instant, from which time runs on. */
export function moveTo(instant: string): void {
  (globalThis as unknown as Record<symbol, { moveTo(to: string): void }>)[mark]?.moveTo(instant);
}

/** What a program that gets no other environment needs in order to run on the same day (`shiftDate.mjs`). */
export function onTheSameDay(): Record<string, string> {
  const { NODE_OPTIONS = '', WAYMARK_TEST_NOW = '', WAYMARK_TEST_BEGAN = '' } = process.env;
  return { NODE_OPTIONS, WAYMARK_TEST_NOW, WAYMARK_TEST_BEGAN };
}

const mark = Symbol.for('waymark.test.clock');
