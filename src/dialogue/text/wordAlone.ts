/** What somebody means who writes one of these words alone, of a case that they do not name. */
export type Meant = 'withdraw' | 'undo' | 'again' | 'close' | 'answer' | 'next';

const words: Readonly<Record<Meant, string>> = {
  withdraw: 'withdraw|withdrawn|cancel|stop|delete|remove|scrap|abandon|discard',
  undo: 'undo|back|go back|take back|change|edit|correct|wrong|mistake',
  again: 'start again|start over|begin again|restart|reset|redo',
  close: 'close|closed|finish|finished|complete|completed|done|end|file|submit|save',
  next: 'next|what next|whats next|what is next|what now|what do i do|what do i do now|what do i do next|what should i do',
  answer: 'yes|no|y|n|yep|nope|ok|okay|confirm|agreed?|accept|reject',
};

const shapes = (Object.keys(words) as Meant[]).map(
  (meant) =>
    [
      meant,
      new RegExp(`^(?:please )?(?:${words[meant]})(?: (?:it|that|this|the|my|case|one|please))*$`),
    ] as const,
);

/** What a line means that is one of these words, however it is written: in capitals, quotes or with a full stop. */
export function wordAlone(line: string): Meant | undefined {
  const plain = line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return shapes.find(([, shape]) => shape.test(plain))?.[0];
}
