import type { Case } from '../../../domain/case/case.ts';
import type { View } from '../../view/view.ts';
import { messageView } from '../messageView.ts';

/**
 * What somebody was told of a case and can still act on, as it stands today, to whoever asks for it by its reference: all
 * of it on one card, under what comes first.
 */
export function toldView({ reference }: Pick<Case, 'reference'>, told: readonly View[]): View {
  const [first, ...others] = told.flatMap((view) => (view.card === 'message' ? [view] : []));
  if (first === undefined)
    return messageView(`${reference}: nothing for you to do`, [
      'What you were told of it is done, or is settled.',
    ]);
  const lines = others.flatMap(({ data }) => [
    `${sentence(data.heading.replace(`${reference}: `, ''))}.`,
    ...data.lines.map(({ text }) => text),
  ]);
  const { target, verbs } = first;
  const shown = messageView(first.data.heading, [...first.data.lines.map(({ text }) => text), ...lines], {
    reference,
    needsReader: first.data.needsReader,
  });
  return { ...shown, target, verbs };
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
