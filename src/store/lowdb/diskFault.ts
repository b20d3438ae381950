const advice: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: free some space where the data folder is, then try again.',
  EDQUOT: 'The disk quota is used up: free some space where the data folder is, then try again.',
  EACCES: 'There is no permission: let the user that runs Waymark read and write the data folder.',
  EPERM: 'There is no permission: let the user that runs Waymark read and write the data folder.',
  EROFS: 'The disk is read-only: mount it so that it can be written to, then try again.',
  EIO: 'The disk reported a fault: check the disk and restore the data folder from a backup if needed.',
  ENOENT: 'The data folder or a file in it is gone: put it back, then restart Waymark.',
  ENOTDIR: 'The data folder has been replaced by something else: put it back, then restart Waymark.',
  EISDIR: 'A folder stands where a data file should be: move it away, then restart Waymark.',
  EMFILE: 'Too many files are open: raise the limit of open files for Waymark, then try again.',
  ENFILE: 'Too many files are open on this machine: close some programs, then try again.',
};

/** The operating system's word for what went wrong (`ENOSPC`), when there is one. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/**
 * An error for people who look after the service: what was not done, why, and what to do.
 * Carries `code`; has no path and no content of any file in it.
 *
 * @param whatFailed a sentence, "The case could not be saved."
 */
export function diskFault(whatFailed: string, error: unknown): Error {
  const code = codeOf(error) ?? 'unknown';
  const whatToDo =
    advice[code] ?? `The operating system answered ${code}: check the disk of the data folder.`;
  return Object.assign(new Error(`${whatFailed} ${whatToDo}`), { code });
}
