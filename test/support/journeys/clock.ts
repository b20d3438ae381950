/** A clock that was set to this moment when it was made, and runs on. */
export function clockSetTo(moment: string): () => Date {
  const begun = performance.now();
  return () => new Date(Date.parse(moment) + performance.now() - begun);
}
