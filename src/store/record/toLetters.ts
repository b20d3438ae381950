import { looseEvents, looseOf } from './loose.ts';
import type { Upgrade } from './upgradeTo.ts';

/**
 * A case in which each filed condition that is a letter says so. Until 30 November 2026 a filing did not; it was known by
 * its id alone, and whoever had chosen the letter would never get it. What is not shaped as expected is left for the check
 * that follows.
 */
export const toLetters: Upgrade = (old) => {
  const { success, data } = looseEvents.safeParse(old);
  if (!success || !data.events.some(({ event }) => event.type === 'filed')) return old;
  const events = data.events.map((logged) => {
    const { event } = logged;
    if (event.type !== 'filed') return logged;
    const { conditions, ...filing } = looseOf(event.filing);
    if (!Array.isArray(conditions)) return logged;
    return {
      ...logged,
      event: { ...event, filing: { ...filing, conditions: conditions.map(asLetter) } },
    };
  });
  return { ...data, events };
};

function asLetter(condition: unknown): unknown {
  return looseOf(condition).id === 'written-apology' ? { ...looseOf(condition), isLetter: true } : condition;
}
