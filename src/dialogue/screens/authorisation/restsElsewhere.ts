import { sayNames } from '../../words/sayNames.ts';

/**
 * What a request rests on, in words that are the same for everybody, because to say that there is a record or a need would
 * tell of it; and where it is read. Who has no chat with the bot yet is told how to get one.
 */
export function restsElsewhere(
  parts: readonly string[],
  { isInOwnChat, isToReadOnly }: { readonly isInOwnChat: boolean; readonly isToReadOnly: boolean },
): string {
  if (isToReadOnly)
    return 'It is not for you to decide. What it rests on opens for its decision maker alone.';
  const all = sayNames(parts);
  if (isInOwnChat)
    return `It rests on ${all}. Before you approve, press “Send me the detail” and read it here.`;
  return `It rests on ${all}. Nobody reads that here. Before you approve, press “Send me the detail” and read it in your own chat with me. If you have no chat with Waymark yet, add it under Apps in Teams to see what it rests on.`;
}
