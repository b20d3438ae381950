import type { Case } from '../../../domain/case/case.ts';
import type { View } from '../../view/view.ts';
import { titleOf } from '../../words/sayDisposal.ts';
import { messageView } from '../messageView.ts';

/**
 * Many breaches in one post, which the limits of a channel or a chat would not carry one by one: of each its reference and what was
 * breached, nothing more, the oldest first. Whoever decides opens each in their own chat; the post is no card of one case
 * and is not drawn anew for it, so it says that a decided one opens there too.
 */
export function breachListView(cases: readonly Case[], where: 'channel' | 'own chat' = 'channel'): View {
  const rows = cases
    .toSorted((one, other) => breachedAt(one) - breachedAt(other))
    .map(
      ({ reference, filed }) => `${reference}: ${filed === undefined ? 'breach' : titleOf(filed.disposal)}`,
    );
  const writeIt =
    where === 'channel'
      ? 'Write a reference to me in your own chat: there it'
      : 'Write a reference to me here: it';
  const open = `The oldest is first. ${writeIt} opens with what can be decided, or says that it is decided.`;
  const many =
    cases.length === 1
      ? '1 breach: somebody must decide it'
      : `${cases.length} breaches: somebody must decide each`;
  return messageView(many, [open, ...rows], {
    reference: '',
    needsReader: true,
  });
}

function breachedAt({ state }: Case): number {
  return state.status === 'breached' ? Date.parse(state.since) : Number.POSITIVE_INFINITY;
}
