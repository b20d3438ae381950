import type { Answer, Message } from '../turns.ts';

/**
 * The answer to a message that brought a picture or a file, which is never looked at: of a bruise, a bag or a driving licence
 * its sender must not think that it is with the case. It is retained before it is deleted (the Code under CPIA 1996 s.23).
 */
export function withoutFiles({ hasFiles }: Pick<Message, 'hasFiles'>, answer: Answer): Answer {
  if (hasFiles !== true) return answer;
  const { view } = answer;
  const note = `Waymark takes no pictures or files: none of it is with a case. Put it where your force keeps evidence, then delete it from this chat. ${view.note}`;
  return { ...answer, view: { ...view, note: note.trim() } };
}
