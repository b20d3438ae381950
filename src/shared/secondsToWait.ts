/** Whoever receives may ask us to wait, but not for longer than this. */
const longestWaitSeconds = 3_600;

/** Seconds a `Retry-After` header asks to wait, at most an hour: it is a number of them or a date. Undefined for neither. */
export function secondsToWait(header: string | null | undefined, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  const isDate = /^[A-Za-z]{3,9},/.test(text);
  const seconds = isDate
    ? Math.ceil((Date.parse(text) - now.getTime()) / 1_000)
    : Number(/^\d+$/.exec(text)?.[0]);
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), longestWaitSeconds);
}
