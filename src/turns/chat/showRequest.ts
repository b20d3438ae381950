import type { View } from '../../dialogue/view/view.ts';
import type { Asking } from '../caseFor.ts';
import type { StoredCase } from '../changeCase.ts';
import { logView } from '../logView.ts';
import { isDetailShownTo, showAuthorisationTo } from '../showToOfficer.ts';
import type { TurnDeps } from '../turnDeps.ts';

/** A request as this reader may see it, once it is written down that they did, and whether they read what it rests on. */
export async function showRequest(asking: Asking, found: StoredCase, deps: TurnDeps): Promise<View> {
  const { theCase } = found;
  const card = isDetailShownTo(asking, theCase, deps) ? 'authorisation-detail' : 'authorisation';
  await logView(theCase, card, asking, deps);
  return showAuthorisationTo(asking, found, deps);
}
