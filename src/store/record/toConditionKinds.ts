import { looseEvents, looseOf } from './loose.ts';
import type { Upgrade } from './upgradeTo.ts';

/**
 * A case in which each filed condition says whether it is a letter, makes good what was taken or damaged, or is kept up until its day.
 * Until 30 November 2026 a filing did not, and these were known by their ids alone: whoever had chosen a letter would never get
 * it, whoever had it given back or repaired would hear that it is not asked of anybody, and who relies on somebody staying away would
 * not hear that it is over. What is not shaped as expected is left for the check that follows.
 */
export const toConditionKinds: Upgrade = (old) => {
  const { success, data } = looseEvents.safeParse(old);
  if (!success || !data.events.some(({ event }) => event.type === 'filed')) return old;
  const events = data.events.map((logged) => {
    const { event } = logged;
    if (event.type !== 'filed') return logged;
    const { conditions, ...filing } = looseOf(event.filing);
    if (!Array.isArray(conditions)) return logged;
    return {
      ...logged,
      event: { ...event, filing: { ...filing, conditions: conditions.map(ofItsKind) } },
    };
  });
  return { ...data, events };
};

const kinds: Readonly<Record<string, object>> = {
  'written-apology': { isLetter: true },
  repair: { makesGood: true },
  'goods-back': { makesGood: true },
  'stay-away': { isKeptUp: true },
  'no-contact': { isKeptUp: true, needsVictim: true },
};

function ofItsKind(condition: unknown): unknown {
  const { id } = looseOf(condition);
  const kind = typeof id === 'string' && Object.hasOwn(kinds, id) ? kinds[id] : undefined;
  return kind === undefined ? condition : { ...looseOf(condition), ...kind };
}
