import { replay } from '../domain/case/apply.ts';
import { decide } from '../domain/case/decide.ts';
import type { CaseEvent } from '../domain/case/event.ts';
import type { VictimCommand } from '../domain/victim/victimCommand.ts';
import type { TurnDeps } from './deps.ts';
import { extend, untilCommitted, wasApplied } from './ledger.ts';

type MessageCommand = Extract<VictimCommand, { type: 'note-message' | 'end-message' }>;

/**
 * Writes to the case what became of a message to its victim: one commit for all of it, and nothing a second time for
 * the same cause. Throws when the store does.
 */
export async function noteMessage(
  caseId: string,
  cause: string,
  commands: readonly MessageCommand[],
  deps: TurnDeps,
): Promise<void> {
  await untilCommitted(async () => {
    const record = await deps.store.load(caseId);
    if (record === undefined || wasApplied(record, cause)) return 'done';
    const { policy, offences } = deps.force;
    const context = { now: deps.now(), by: 'clock', policy, offences } as const;
    let events: readonly CaseEvent[] = [];
    let theCase = replay(record.events);
    for (const command of commands) {
      const outcome = decide(theCase, command, context);
      if (!outcome.ok) return 'done';
      events = [...events, ...outcome.value];
      theCase = extend(record, { events, by: { kind: 'clock' }, cause }, deps).theCase;
    }
    if (events.length === 0) return 'done';
    const next = extend(record, { events, by: { kind: 'clock' }, cause }, deps).record;
    if ((await deps.store.commit(next)) === 'conflict') return 'conflict';
    deps.wake();
    return 'done';
  });
}
