import type { Suggestion } from '../../domain/pathways/suggest.ts';
import { field, tickedIn } from '../inputs/field.ts';
import type { DialogueState } from '../state/dialogueState.ts';
import { notReachedBefore } from '../state/notReachedBefore.ts';
import { withProvider } from '../state/supportLines.ts';
import type { Fields, OfferLine } from '../view/view.ts';

/** What may be taken up by choice, with why, for a card that asks for something else besides. */
export function offerLines(offered: readonly Suggestion[], state: DialogueState): readonly OfferLine[] {
  return offered.map((one) => {
    const { intervention, because } = one;
    const before = notReachedBefore(state, intervention.provider);
    return { title: titleOf(one, state.force), because: `${because} ${before}`.trim() };
  });
}

/** The same as ticks. Nothing is ticked before somebody wants it. */
export function offerFields(
  offered: readonly Suggestion[],
  wanted: readonly Suggestion[],
  { force }: DialogueState,
): Fields {
  if (offered.length === 0) return {};
  const choices = offered.map((one) => ({ title: titleOf(one, force), value: one.intervention.id }));
  return { support: field(wanted.map(({ intervention }) => intervention.id).join(','), { choices }) };
}

/** Reads the ticks: what they want of what is offered, and what is wrong with it at its input. */
export function readOffers(
  offered: readonly Suggestion[],
  inputs: Readonly<Record<string, string>>,
): { readonly support: readonly string[]; readonly errors: Readonly<Record<string, string>> } {
  const ticks = tickedIn(inputs, 'support');
  const support = offered.map(({ intervention }) => intervention.id).filter((id) => ticks.includes(id));
  const isOnTheList = support.length === ticks.length;
  return { support, errors: isOnTheList ? {} : { support: 'Tick only what is on this list.' } };
}

function titleOf({ intervention: { title, provider } }: Suggestion, force: DialogueState['force']): string {
  return withProvider(title, force.providers.find(({ id }) => id === provider)?.title ?? provider);
}
