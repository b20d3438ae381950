import type { Shared } from '../turns/turns.ts';
import type { Draw } from './cardMessage.ts';

const adaptive = 'application/vnd.microsoft.card.adaptive';
const thumbnail = 'application/vnd.microsoft.card.thumbnail';

/** The answer to a search from the compose box: a list to choose from, or one sentence when there is nothing. */
export function searchAnswer(found: readonly Shared[], draw: Draw): object {
  if (found.length === 0)
    return sayInBox('No case of yours has this reference. Type it as it stands on the card.');
  return {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: found.map(({ title, text, view }) => ({
        contentType: adaptive,
        content: draw(view).card,
        preview: { contentType: thumbnail, content: { title, text } },
      })),
    },
  };
}

/** A sentence in the place of a list. */
export function sayInBox(text: string): object {
  return { composeExtension: { type: 'message', text } };
}
