/** Why what was kept cannot be used: its content is broken, or a newer Waymark wrote it. */
export type Unreadable = 'damaged' | 'newer';

/** An error that says why what was kept cannot be used. `message` must not quote the content. */
export function unreadable(why: Unreadable, message: string): Error {
  return Object.assign(new Error(message), { unreadable: why });
}

/** Which kind of unreadable this error is; undefined for every other error (no permission, say). */
export function whyUnreadable(error: unknown): Unreadable | undefined {
  if (!(error instanceof Error) || !('unreadable' in error)) return undefined;
  return error.unreadable === 'damaged' || error.unreadable === 'newer' ? error.unreadable : undefined;
}
