import type { About, Verb, View } from '../dialogue/view/view.ts';

/** Buttons that only look, put something off or take it back: a card with nothing else to press is news. */
const asksNothing: ReadonlySet<Verb> = new Set<Verb>([
  'new',
  'cases',
  'open',
  'help',
  'show-intervention',
  'save',
  'back',
  'withdraw',
]);

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
          needsReader: view.verbs.some((verb) => !asksNothing.has(verb)),
        };
  return `${reference || 'Waymark'}: ${needsReader ? 'needs you' : 'news'}`;
}
