import type { VictimCommand } from '../domain/case/victimCommand.ts';
import { wasApplied } from './appendEvents.ts';
import { changeCase } from './changeCase.ts';
import { decideAll } from './decideAll.ts';
import type { TurnDeps } from './turnDeps.ts';

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
  await changeCase<void>(
    caseId,
    (found) => {
      const done = { answer: undefined };
      if (found === undefined || wasApplied(found.record, cause)) return done;
      const asked = commands.map((command) => () => command);
      const { events } = decideAll(found.theCase, asked, 'clock', deps);
      if (events.length === 0) return done;
      return { change: { events, by: { kind: 'clock' }, cause }, answer: () => undefined };
    },
    deps,
  );
}
