import type { CaseEvent } from '../../domain/case/caseEvent.ts';
import { isVictimEvent } from '../../domain/victim/applyVictim.ts';
import { isVictimTask } from '../../domain/victim/victimTasks.ts';
import type { CaseRecord } from '../../store/store.ts';
import { detailCardOf } from '../detailCardOf.ts';
import type { Press } from '../turns.ts';

/**
 * True where a request or a breach that was drawn earlier asks the same as today's: since then nothing happened but a call to the
 * victim that was logged, what they asked for that was done, or a word about a session. Whoever reads it for a while decides on what they read.
 */
export function isSameRequest(
  step: Press['step'],
  { revision }: Pick<Press, 'revision'>,
  { events }: Pick<CaseRecord, 'events'>,
): boolean {
  if (detailCardOf(step) === undefined || revision < 1 || revision > events.length) return false;
  return events.slice(revision).every(({ event }) => isOfNoSubstance(event));
}

function isOfNoSubstance(event: CaseEvent): boolean {
  return (
    isVictimEvent(event) ||
    isVictimTask(event.type) ||
    event.type === 'support-reported' ||
    event.type.startsWith('place-')
  );
}
