import type { Case } from '../../domain/case/case.ts';
import type { Force } from '../../domain/force.ts';
import { suggest } from '../../domain/pathways/suggest.ts';
import { withProvider } from '../supportLines.ts';
import type { Line } from '../view.ts';
import { providerTitle } from './names.ts';

/** What the law requires of them by now, whatever is decided, and who sees to it; empty where nothing is. */
export function requiredLines(theCase: Case, force: Force): readonly Line[] {
  const { answers, filed, state } = theCase;
  const offence = force.offences.find(({ id }) => id === answers.facts.offence);
  const isTakenBack = state.status === 'closed' && state.how === 'withdrawn';
  if (offence === undefined || state.status === 'drafting' || isTakenBack) return [];
  const { nextSteps } = suggest(answers.facts, { force, offence, disposal: filed?.disposal ?? 'charge' });
  return nextSteps.map(({ intervention: { title, provider } }) => ({
    text: `Required, whatever is decided: ${withProvider(title, providerTitle(force, provider))}. You see to it: give them the time and place before they leave custody.`,
  }));
}
