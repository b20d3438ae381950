import type { Asking } from '../caseFor.ts';
import type { StoredCase } from '../changeCase.ts';
import { logView } from '../logView.ts';
import { isDetailShownTo, showBreach } from '../showToOfficer.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Answer } from '../turns.ts';
import { keptForRedraw } from './showRequest.ts';

/** A breach as this reader may see it, once it is written down that they did, and whether they read what it rests on. */
export async function openBreach(asking: Asking, found: StoredCase, deps: TurnDeps): Promise<Answer> {
  const { theCase } = found;
  const isDetail = isDetailShownTo('breach-detail', asking, theCase, deps);
  await logView(theCase, isDetail ? 'breach-detail' : 'breach', asking, deps);
  const answer = { view: showBreach(found, asking, deps) };
  return isDetail ? keptForRedraw(answer, theCase.id, asking, 'breach') : answer;
}
