import { caseView } from '../../../src/dialogue/screens/case/caseView.ts';
import type { View } from '../../../src/dialogue/view/view.ts';
import { replay } from '../../../src/domain/case/apply.ts';
import type { CaseRecord } from '../../../src/store/store.ts';
import { showCall } from '../../../src/turns/calls/listCalls.ts';
import { noticeView } from '../../../src/turns/chat/noticeView.ts';
import { shareScript } from '../../../src/turns/chat/shareScript.ts';
import { showAuthorisation, showBreach, showToOfficer } from '../../../src/turns/showToOfficer.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import { walkCase } from '../../../src/turns/walkCase.ts';

/** Whoever calls victims in these folders. */
export type Reader = { readonly id: string; readonly name: string };

/** Everything that anybody may be shown of a case as it stands, by what it is. */
export async function cardsOf(
  record: CaseRecord,
  readers: { readonly supervisor: Reader; readonly liaison: Reader },
  deps: TurnDeps,
): Promise<ReadonlyMap<string, View>> {
  const theCase = replay(record.events);
  const { state, authority, breach, officer } = theCase;
  const cards = new Map<string, View>();
  cards.set('to the officer', showToOfficer({ theCase, record, way: await walkCase(theCase, deps) }, deps));
  cards.set('the case', caseView(theCase, deps.force));
  if (state.status === 'awaiting-authority' || authority !== undefined)
    cards.set('the request', showAuthorisation(theCase, deps));
  if (state.status === 'breached' || breach !== undefined)
    for (const by of [officer, readers.supervisor])
      cards.set(`the breach to ${by.name}`, showBreach({ theCase, record }, { by }, deps));
  for (const by of [officer, readers.liaison]) {
    const call = showCall(theCase, by, deps);
    if (call !== undefined) cards.set(`the call to ${by.name}`, call);
  }
  for (const notice of record.notices) {
    const about = `${notice.kind} ${notice.to} ${notice.news ?? ''}`;
    if (cards.has(about)) continue;
    const said = await noticeView(notice, theCase, record, deps);
    if (said !== undefined) cards.set(about, said.view);
  }
  const [script] = await shareScript({ text: theCase.reference, by: officer }, deps);
  if (script !== undefined) cards.set('the words for the victim', script.view);
  return cards;
}
