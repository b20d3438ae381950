import type { Asking } from '../caseFor.ts';
import type { StoredCase } from '../changeCase.ts';
import { logView } from '../logView.ts';
import { isDetailShownTo, showAuthorisationTo } from '../showToOfficer.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Answer } from '../turns.ts';

/** A request as this reader may see it, once it is written down that they did, and whether they read what it rests on. */
export async function showRequest(asking: Asking, found: StoredCase, deps: TurnDeps): Promise<Answer> {
  const { theCase } = found;
  const isDetail = isDetailShownTo('authorisation-detail', asking, theCase, deps);
  const card = isDetail ? 'authorisation-detail' : 'authorisation';
  await logView(theCase, card, asking, deps);
  const view = showAuthorisationTo(asking, found, deps);
  return isDetail ? keptForRedraw({ view }, theCase.id, asking) : { view };
}

/**
 * It can be decided on this card, what it rests on with it: where that stands is kept, so that it can be drawn without once
 * it is decided.
 */
export function keptForRedraw(
  { view }: Answer,
  caseId: string,
  { by }: Pick<Asking, 'by'>,
  about?: 'breach',
): Answer {
  const slot = { detailOf: by.id, ...(about === undefined ? {} : { about }) };
  return { view, keepPlaceFor: { caseId, slot } };
}
