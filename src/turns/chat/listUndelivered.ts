import { messageView } from '../../dialogue/screens/messageView.ts';
import { type Undelivered, undeliveredView } from '../../dialogue/screens/undeliveredView.ts';
import type { Staff } from '../../domain/case/case.ts';
import { isNotReached } from '../../domain/notices/isNotReached.ts';
import { isSupervisor, type TurnDeps } from '../turnDeps.ts';
import type { Answer } from '../turns.ts';

/** What could not be delivered so far, for a supervisor: by case, to whom, and why. */
export async function listUndelivered(by: Staff, deps: TurnDeps): Promise<Answer> {
  if (!isSupervisor(by.id, deps)) {
    return { view: messageView('A supervisor can see this', ['Ask a sergeant or an inspector.']) };
  }
  const ids = await deps.store.heldAt();
  const records = await Promise.all(ids.map((id) => deps.store.load(id)));
  const rows = records.flatMap((record): readonly Undelivered[] =>
    record === undefined
      ? []
      : record.notices.filter(isNotReached).map(({ to, state, attempts, lastResult = '' }) => ({
          ...{ reference: record.reference, to, state, attempts, lastResult },
        })),
  );
  return { view: undeliveredView(rows) };
}
