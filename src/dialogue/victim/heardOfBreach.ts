import type { Case } from '../../domain/case/case.ts';
import { decisionAfterBreach } from '../../domain/case/decisionOf.ts';
import { wasToldAloud } from '../../domain/victim/isToldAloud.ts';
import type { ScriptInput } from '../../domain/victim/script.ts';

type Told = Pick<Case, 'victim' | 'breach'> & Parameters<typeof decisionAfterBreach>[0];

/**
 * What a victim knows of this breach but of what is told now: a letter told it, of which nobody knows whether they read it; and
 * what was decided on it they heard or read, so that only what came of that is news.
 */
export function heardOfBreach(theCase: Told): Pick<ScriptInput, 'wroteBefore' | 'newsSince'> {
  const { victim, breach, state } = theCase;
  const at = victim?.told.breach;
  const since = state.status === 'breached' ? state.since : breach?.since;
  if (victim === undefined || at === undefined || at < (since ?? '')) return {};
  return {
    ...(wasToldAloud(victim, 'breach') ? {} : { wroteBefore: true }),
    ...(isNewsSince(theCase) ? { newsSince: true } : {}),
  };
}

/** True once the decision on a breach was told, and whoever may charge has decided since. */
function isNewsSince(theCase: Told): boolean {
  const decided = decisionAfterBreach(theCase);
  const { breach, victim } = theCase;
  const told = victim?.told.breach;
  if (decided === undefined || breach === undefined || told === undefined) return false;
  return told >= breach.at && told < decided.at;
}
