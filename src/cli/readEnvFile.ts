/** Reads `.env` into the environment where there is one; real variables win. `--env-file-if-exists` would speak up. */
export function readEnvFile(): void {
  try {
    process.loadEnvFile();
  } catch {
    // There is none: everything has a default.
  }
}
