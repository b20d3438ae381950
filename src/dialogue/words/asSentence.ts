/** "No reason was given." for what somebody typed without its full stop, so that it can stand before the next sentence. */
export function asSentence(typed: string): string {
  const text = typed.trim();
  return text === '' || /[.!?…]["”’)]?$/.test(text) ? text : `${text}.`;
}
