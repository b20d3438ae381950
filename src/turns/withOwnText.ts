import type { View } from '../dialogue/view/view.ts';
import type { Instant } from '../domain/case/case.ts';
import type { LoggedEvent } from '../domain/case/caseEvent.ts';
import type { CaseRecord } from '../store/store.ts';

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
    ({ by, step, at }) =>
      by === reader &&
      step === view.target.step &&
      !record.events.some((logged) => isOver(logged, reader, step, at)),
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

/** True for what ends the question that the text was an answer to: it was answered in other words, or asked anew. */
function isOver({ at, by, event }: LoggedEvent, reader: string, step: string, since: Instant): boolean {
  if (at < since) return false;
  if (step === 'authorisation')
    return event.type === 'authority-requested' || event.type === 'authority-decided';
  if (step === 'breach') return event.type === 'breached' || event.type === 'breach-decided';
  return event.type === 'answered' && event.step === step && by.kind === 'staff' && by.id === reader;
}
