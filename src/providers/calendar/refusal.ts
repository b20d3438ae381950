/** An error that carries a code and nothing else. */
export function refusal(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}
