import type { Case, Undertaking } from '../../domain/case/case.ts';
import { isWithdrawn } from '../../domain/case/isWithdrawn.ts';
import { agreedNow, byChoice } from '../../domain/case/undertakings.ts';
import type { Force } from '../../domain/force/force.ts';
import type { Intervention } from '../../domain/force/intervention.ts';
import type { Line } from '../view/view.ts';
import { agreedSupport } from './agreedConditions.ts';
import type { DialogueState } from './dialogueState.ts';

/**
 * What the person takes up by choice: "Debt advice with Citizens Advice." It stands apart from every condition.
 *
 * @param next what follows for one of them, as a sentence; empty for nothing
 */
export function supportLines(
  state: DialogueState,
  next: (row: Intervention) => string = () => '',
): readonly Line[] {
  return agreedSupport(state).map((row) => {
    const intervention = state.force.interventions.find(({ id }) => id === row.intervention);
    const follows = intervention === undefined ? '' : next(intervention);
    return { text: `${saySupport(row, state.force)}${follows === '' ? '' : ` ${follows}`}` };
  });
}

/** The same for a case that is filed, or recorded as not diverted; nothing stands once it was withdrawn. */
export function supportOf(theCase: Pick<Case, 'filed' | 'help' | 'state'>, force: Force): readonly Line[] {
  if (isWithdrawn(theCase)) return [];
  return byChoice(agreedNow(theCase)?.support ?? []).map((row) => ({ text: saySupport(row, force) }));
}

/** What had been agreed by choice in a case that was withdrawn; nothing in any other. */
export function takenBackHelp(
  theCase: Pick<Case, 'filed' | 'help' | 'state'>,
  force: Force,
): readonly Line[] {
  if (!isWithdrawn(theCase)) return [];
  return byChoice(agreedNow(theCase)?.support ?? []).map((row) => ({
    text: `Was agreed by choice, before it was withdrawn: ${saySupport({ ...row, referred: true }, force)}`,
  }));
}

/** "Debt advice with Citizens Advice"; a title that names its provider already says it once. */
export function withProvider(title: string, provider: string): string {
  return title.includes(provider) ? title : `${title} with ${provider.replace(/^The /, 'the ')}`;
}

function saySupport({ intervention, provider, referred }: Undertaking, force: Force): string {
  const title = force.interventions.find(({ id }) => id === intervention)?.title ?? intervention;
  const by = force.providers.find(({ id }) => id === provider)?.title ?? provider;
  const next = referred === true ? '' : ' Nothing is sent from here: give them the details.';
  return `${withProvider(title, by)}.${next}`;
}
