import { scriptOf } from '../../dialogue/screens/calls/scriptOf.ts';
import { scriptView } from '../../dialogue/screens/script/scriptView.ts';
import { sayClass } from '../../dialogue/words/sayDisposal.ts';
import { callToday } from '../../domain/calls/dueCall.ts';
import { asItStands } from '../../domain/case/asItStands.ts';
import type { Case } from '../../domain/case/case.ts';
import { decisionAfterBreach, decisionOf } from '../../domain/case/decisionOf.ts';
import { londonDay } from '../../domain/days.ts';
import type { Occasion } from '../../domain/force/vocabulary.ts';
import { normaliseReference } from '../../domain/reference.ts';
import type { CaseRecord } from '../../store/store.ts';
import { caseFor } from '../caseFor.ts';
import { storedCase } from '../changeCase.ts';
import { logView } from '../logView.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Search, Shared } from '../turns.ts';

/** A list in the compose box shows no more without scrolling. */
const mostShown = 8;

/**
 * The words for the victim of a case, to put into a chat with a colleague: by its reference, or those of the caller's
 * own open cases when nothing was typed. Nothing for a case that is not theirs to see, exactly as for none at all.
 */
export async function shareScript(search: Search, deps: TurnDeps): Promise<readonly Shared[]> {
  const { text, by } = search;
  const { store } = deps;
  if (text === '') {
    const own = await store.openCasesOf(by.id);
    const records = await Promise.all(own.slice(0, mostShown).map(({ id }) => store.load(id)));
    return records.flatMap((record) => offered(record, search, deps)?.cards ?? []);
  }
  const reference = normaliseReference(text);
  const record = reference === undefined ? undefined : await store.findByReference(reference);
  const one = offered(record, search, deps);
  if (one === undefined || one.cards.length === 0) return [];
  await logView(one.theCase, 'script', search, deps);
  return one.cards;
}

type Offered = { readonly theCase: Case; readonly cards: readonly Shared[] };

function offered(record: CaseRecord | undefined, search: Search, deps: TurnDeps): Offered | undefined {
  const found = caseFor(storedCase(record), 'script', search, deps);
  return found && { theCase: found.theCase, cards: shared(found.theCase, deps) };
}

function shared(theCase: Case, { force, now }: TurnDeps): readonly Shared[] {
  const offence = force.offences.find(({ id }) => id === theCase.answers.facts.offence);
  const today = londonDay(now());
  const due = callToday(theCase, force, today);
  const occasion = due?.occasion ?? occasionOf(theCase);
  const hasVictim =
    offence !== undefined && !offence.flags.includes('victimless') && theCase.answers.facts.victim !== 'none';
  if (!hasVictim || occasion === undefined) return [];
  const said = { caller: 'officer', today } as const;
  // The same words as on the card of the call, so that nothing is told as news weeks later.
  const script = scriptOf(unheard(theCase), { occasion, clocks: due?.clocks ?? [] }, force, said);
  const view = scriptView(script, { reference: theCase.reference, offenceClass: sayClass(offence.class) });
  return [{ title: theCase.reference, text: `${titles[occasion]}. Nothing personal is in it.`, view }];
}

/** It goes into a chat that anybody may read: without what the victim said of it, asked for, and was referred to. */
function unheard(theCase: Case): Case {
  const { victimView: _theirs, ...facts } = theCase.answers.facts;
  const answers = { ...theCase.answers, facts };
  if (theCase.victim === undefined) return { ...theCase, answers };
  const { askedAt: _asked, tasksDone: _done, notWantedAt: _refused, ...victim } = theCase.victim;
  return { ...theCase, answers, victim: { ...victim, wishes: {} } };
}

const titles: Readonly<Record<Occasion, string>> = {
  views: 'Words for the victim, before the decision',
  disposal: 'Words for the victim about the decision',
  completion: 'Words for the victim: it is done',
  breach: 'Words for the victim: a breach of what was agreed',
  'not-reached': 'Words to leave when nobody answers',
  'somebody-else': 'Words for whoever else answers',
};

/** Which conversation comes next; none once a case ended in another way. */
function occasionOf(theCase: Case): Occasion | undefined {
  const { decisionElsewhere } = theCase;
  const state = asItStands(theCase);
  switch (state.status) {
    case 'drafting':
    case 'awaiting-authority':
    case 'with-youth-justice':
    case 'declined':
      return decisionOf(theCase) === undefined ? 'views' : 'disposal';
    case 'in-progress':
      return 'disposal';
    case 'breached':
      return 'breach';
    case 'closed':
      if (state.how === 'completed') return 'completion';
      if (decisionAfterBreach(theCase) !== undefined) return 'breach';
      return decisionElsewhere === undefined ? undefined : 'disposal';
  }
}
