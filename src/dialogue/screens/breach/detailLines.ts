import type { Case } from '../../../domain/case/case.ts';
import { saysNotKept } from '../../../domain/case/keptToAsk.ts';
import { standingApproval } from '../../../domain/case/rankAfterDecision.ts';
import type { Force } from '../../../domain/force/force.ts';
import { isCaseWithVictim } from '../../../domain/victim/hasVictim.ts';
import { sayDisposal } from '../../words/sayDisposal.ts';
import { sayRefusal } from '../../words/sayRefusal.ts';
import { viewThen } from '../../words/viewThen.ts';
import { decidedBeforeLines, missedLines } from './missedLines.ts';

/**
 * For whoever decides a breach, alone: what was missed, why its officer wanted it withdrawn, how it was decided
 * before, what the victim said, and who approved it.
 */
export function detailLines(theCase: Case, force: Force): readonly string[] {
  const approval = standingApproval(theCase);
  return [
    ...missedLines(theCase, force),
    ...withdrawalLine(theCase),
    ...decidedBeforeLines(theCase),
    ...viewLine(theCase, force),
    ...(saysNotKept(theCase) ? [notKept] : []),
    ...(approval === undefined ? [] : [`Approved: ${sayRefusal(approval)}.`]),
  ];
}

/** What they said is with its officer: a card says that, and no more. */
const notKept =
  'Asked whether they were left alone as was agreed, the victim says that they were not. Its officer knows what they said.';

/** The question fell away with the breach, and what it rested on may matter more now: it may be the wrong person. */
function withdrawalLine({ state, withdrawals }: Case): readonly string[] {
  const last = withdrawals?.at(-1);
  const { came } = last ?? {};
  if (last === undefined || came?.what !== 'fell-away' || came.because !== 'breached') return [];
  return state.status === 'breached' && came.at >= state.since
    ? [`Before the breach its officer asked to have the case withdrawn: ${last.reason}`]
    : [];
}

/** The victim was asked about the disposal; nobody has asked them what should follow from its breach. */
function viewLine(theCase: Case, { offences }: Pick<Force, 'offences'>): readonly string[] {
  const { filed, answers } = theCase;
  if (filed === undefined || !isCaseWithVictim(theCase, offences)) return [];
  const { victimView } = answers.facts;
  const said = victimView === undefined ? 'not heard' : viewThen[victimView];
  return [`The victim’s view of the ${sayDisposal(filed.disposal)}: ${said}.`];
}

/** The facts on which it was filed, as they were written down then; what was agreed and approved stands in lines of its own. */
export function factsOfBreach({ frozen }: Pick<Case, 'frozen'>): readonly Asked[] {
  return (frozen?.answers ?? []).filter(({ question }) => !saidAlready.includes(question));
}

type Asked = { readonly question: string; readonly answer: string };

const saidAlready: readonly string[] = ['Offence', 'What was agreed', 'Approved'];
