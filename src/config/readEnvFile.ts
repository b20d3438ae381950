/**
 * Reads `.env` into the environment where there is one; real variables win. `--env-file-if-exists` would speak up.
 * Throws with a sentence when there is one that cannot be read.
 */
export function readEnvFile(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown';
    // Without one everything has a default.
    if (code !== 'ENOENT') throw new Error(`.env is there and cannot be read (${code}).`);
  }
}
