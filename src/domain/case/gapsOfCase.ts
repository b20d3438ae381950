import type { Gap } from '../gap.ts';
import type { Instant } from '../instant.ts';
import type { LoggedEvent } from './caseEvent.ts';

export type NotedGap = { readonly at: Instant; readonly gap: Gap };

/**
 * The help that was not there for one case, with when it was first noted: at a filing, or where the case ended
 * undiverted. A case that is filed again lacks the same help only once.
 */
export function gapsOfCase(events: readonly Pick<LoggedEvent, 'at' | 'event'>[]): readonly NotedGap[] {
  const noted = new Map<string, NotedGap>();
  for (const { at, event } of events) {
    for (const gap of gapsIn(event)) {
      const name = JSON.stringify([gap.kind, gap.need, gap.borough, gap.language ?? '']);
      if (!noted.has(name)) noted.set(name, { at, gap });
    }
  }
  return [...noted.values()];
}

function gapsIn(event: LoggedEvent['event']): readonly Gap[] {
  if (event.type === 'filed') return event.filing.gaps ?? [];
  return event.type === 'not-diverted' ? (event.gaps ?? []) : [];
}
