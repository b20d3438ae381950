import type { View } from '../../dialogue/view/view.ts';
import type { Press } from '../turns.ts';

type Typed = Readonly<Record<string, string>>;

/** Fields in which somebody writes in their own words why: a rationale must not be lost. */
const ownWords = [
  'reason',
  'endReason',
  'withdrawReason',
  'requestNote',
  'exceptional',
  'remedyUnsuitable',
] as const;

/** What whoever pressed wrote in their own words, by field. */
export function typedWords({ inputs }: Pick<Press, 'inputs'>): Typed {
  return Object.fromEntries(
    ownWords.flatMap((id) => {
      const text = inputs[id] ?? '';
      return text.trim() === '' ? [] : [[id, text]];
    }),
  );
}

/** Today’s card with what they wrote on the one before it, where it asks the same. */
export function withTyped(view: View, pressed: Pick<Press, 'inputs' | 'step'>): View {
  if (view.target.step !== pressed.step) return view;
  const typed = typedWords(pressed);
  const fields = Object.fromEntries(
    Object.entries(view.fields).map(([id, field]) => [id, { ...field, value: typed[id] ?? field.value }]),
  );
  return { ...view, fields } as View;
}

/** What of it stands in no field of this card. */
export function leftOut({ fields }: View, pressed: Pick<Press, 'inputs'>): Typed {
  return Object.fromEntries(
    Object.entries(typedWords(pressed)).filter(([id, text]) => fields[id]?.value !== text),
  );
}

/** Said where there is any. */
export const isKept = 'What you wrote was not sent; it is kept.';
