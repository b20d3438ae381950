import type { Case } from '../../../domain/case/case.ts';
import { londonDay, sayDay } from '../../../domain/days.ts';
import { sayDecided } from '../sayDecided.ts';
import { sayElsewhere } from '../sayElsewhere.ts';

type FactLine = { readonly question: string; readonly answer: string };

/**
 * What was decided on a charge before somebody asks for no further action: after the breach, and what came of it. It is
 * why a rank is asked, so whoever is asked knows whose decision they would end.
 */
export function decidedBefore({ state, breach, decisionElsewhere }: Case): readonly FactLine[] {
  if (state.status !== 'awaiting-authority' || state.closed === undefined) return [];
  const decided =
    state.closed.how !== 'charged' || breach === undefined
      ? []
      : [`${sayDecided(breach.decision)}, by ${breach.by}, on ${sayDay(londonDay(breach.at))}`];
  const recorded = decisionElsewhere === undefined ? [] : [sayElsewhere(decisionElsewhere)];
  return [
    ...decided.map((answer) => ({ question: 'Decided after the breach', answer })),
    ...recorded.map((answer) => ({ question: 'Recorded before', answer })),
  ];
}
