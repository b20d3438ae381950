/** A share with the interval that holds the true one 95 times in 100. */
export type ShareInterval = { readonly share: number; readonly low: number; readonly high: number };

/** Of a normal distribution: 95 % lie within so many standard errors. */
const z = 1.959964;

/** `part` of `all` with its 95 % score interval (Wilson 1927), which stays between 0 and 1 also for few answers. */
export function shareOf(part: number, all: number): ShareInterval {
  const share = part / all;
  const middle = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all);
  const half = (z / (1 + z ** 2 / all)) * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** The same as it is read: "72 % (64 to 79)". */
export function sayShare(part: number, all: number): string {
  const { share, low, high } = shareOf(part, all);
  return `${percent(share)} % (${percent(low)} to ${percent(high)})`;
}

/** A share in whole per cent. */
export function percent(share: number): number {
  return Math.round(share * 100);
}

/** How much larger the first share is than the second, with its 95 % interval (Newcombe 1998, method 10). */
export function differenceOf(first: ShareInterval, second: ShareInterval): ShareInterval {
  const share = first.share - second.share;
  const down = Math.hypot(first.share - first.low, second.high - second.share);
  const up = Math.hypot(first.high - first.share, second.share - second.low);
  return { share, low: share - down, high: share + up };
}
