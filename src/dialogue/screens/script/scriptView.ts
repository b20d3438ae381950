import type { Script } from '../../../domain/victim/script.ts';
import { aimedAtNone } from '../../view/verb.ts';
import type { View } from '../../view/view.ts';

/** The words for a victim as a card without buttons, to be put into a chat with a colleague. */
export function scriptView(
  { pieces, mustNotSay, version }: Script,
  { reference, offenceClass }: { readonly reference: string; readonly offenceClass: string },
): View {
  return {
    card: 'script',
    data: {
      about: { reference, offenceClass, offenceTitle: '', step: '' },
      script: pieces.map(({ heading, words, source = '' }, at) => ({
        heading: `${at + 1}. ${heading}`,
        words,
        source,
      })),
      mustNotSay: mustNotSay.map((text) => ({ text })),
      version,
    },
    fields: {},
    note: '',
    ...aimedAtNone('menu', []),
  };
}
