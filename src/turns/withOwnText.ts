import type { View } from '../dialogue/view/view.ts';
import type { CaseRecord } from '../store/store.ts';
import { isTextOver } from './isTextOver.ts';

/**
 * The card with what its reader typed there and what did not go out, until it does: their phone may have died since. For
 * a card that nobody else reads.
 */
export function withOwnText(
  view: View,
  record: Pick<CaseRecord, 'stopped' | 'events'>,
  reader: string,
): View {
  const own = (record.stopped ?? []).filter(
    (text) => text.by === reader && text.step === view.target.step && !isTextOver(text, record.events),
  );
  if (own.length === 0) return view;
  const fields = Object.fromEntries(
    Object.entries(view.fields).map(([id, field]) => {
      const text = own.findLast((one) => one.field === id)?.text;
      return [id, text === undefined || field.value !== '' ? field : { ...field, value: text }];
    }),
  );
  return { ...view, fields } as View;
}
