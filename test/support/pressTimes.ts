import type { Page } from 'playwright-core';

/** How long presses took, from the client's request until it had the new card, in milliseconds. */
export type PressTimes = {
  /** "median 70 ms, longest 95 ms of 6 presses" */
  inWords(): string;
};

/** Listens to the presses of one Playground page. */
export function pressTimes(page: Page): PressTimes {
  const times: number[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().endsWith('/_conversation/v1/invoke')) times.push(request.timing().responseEnd);
  });
  return {
    inWords: () => {
      const sorted = times.toSorted((a, b) => a - b);
      const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
      return `median ${Math.round(median)} ms, longest ${Math.round(sorted.at(-1) ?? 0)} ms of ${sorted.length} presses`;
    },
  };
}
