import { needsReader as asksSomething } from '../dialogue/view/needsReader.ts';
import type { About, View } from '../dialogue/view/view.ts';

/** Which case a card is about; undefined on one that is about none, or says so elsewhere. */
export function aboutOf(view: View): About | undefined {
  return 'about' in view.data ? view.data.about : undefined;
}

/**
 * What a notification shows, on a locked phone that lies face up on a desk: the reference and whether its reader must do
 * something, and no word of the offence, of what is decided, or of anybody.
 */
export function bannerOf(view: View): string {
  const { reference, needsReader } =
    view.card === 'message'
      ? view.data
      : {
          reference: aboutOf(view)?.reference ?? '',
          needsReader: asksSomething(view),
        };
  return `${reference || 'Waymark'}: ${needsReader ? 'needs you' : 'news'}`;
}
