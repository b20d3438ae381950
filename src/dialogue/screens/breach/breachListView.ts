import type { Case } from '../../../domain/case/case.ts';
import type { View } from '../../view/view.ts';
import { titleOf } from '../../words/sayDisposal.ts';
import { messageView } from '../messageView.ts';

/**
 * Many breaches in one post, which the channel's limits would not carry one by one: of each its reference and what was
 * breached, nothing more, the oldest first. Whoever decides opens each in their own chat; the post is no card of one case
 * and is not drawn anew for it, so it says that a decided one opens there too.
 */
export function breachListView(cases: readonly Case[]): View {
  const rows = cases
    .toSorted((one, other) => breachedAt(one) - breachedAt(other))
    .map(
      ({ reference, filed }) => `${reference}: ${filed === undefined ? 'breach' : titleOf(filed.disposal)}`,
    );
  const open =
    'The oldest is first. Write a reference to me in your own chat: there it opens with what can be decided, or says that it is decided.';
  return messageView(`${cases.length} breaches: somebody must decide each`, [open, ...rows], {
    reference: '',
    needsReader: true,
  });
}

function breachedAt({ state }: Case): number {
  return state.status === 'breached' ? Date.parse(state.since) : Number.POSITIVE_INFINITY;
}
