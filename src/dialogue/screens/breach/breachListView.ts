import type { Case } from '../../../domain/case/case.ts';
import type { View } from '../../view/view.ts';
import { titleOf } from '../../words/sayDisposal.ts';
import { messageView } from '../messageView.ts';

/**
 * Many breaches in one post, which the channel's limits would not carry one by one: of each its reference and what was
 * breached, nothing more. Whoever decides opens each in their own chat.
 */
export function breachListView(cases: readonly Case[]): View {
  const rows = cases.map(
    ({ reference, filed }) => `${reference}: ${filed === undefined ? 'breach' : titleOf(filed.disposal)}`,
  );
  const open = 'Write a reference to me in your own chat: there it opens with what can be decided.';
  return messageView(`${cases.length} breaches: somebody must decide each`, [open, ...rows], {
    reference: '',
    needsReader: true,
  });
}
