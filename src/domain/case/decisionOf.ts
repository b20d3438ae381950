import type { Disposal } from '../../law/disposal.ts';
import { isKnownUnderTen } from '../../law/isKnownChild.ts';
import { namedRules } from '../../law/namedRules.ts';
import type { Offence } from '../../law/offence.ts';
import type { Instant } from '../instant.ts';
import { isCaseWithVictim } from '../victim/hasVictim.ts';
import { asItStands } from './asItStands.ts';
import type { Case, CaseState, DisposalElsewhere } from './case.ts';
import { isChargeDue } from './isChargeDue.ts';
import { isWithdrawn } from './isWithdrawn.ts';
import { rankAfterDecision } from './rankAfterDecision.ts';

const decisions: readonly DisposalElsewhere[] = ['charge', 'no-further-action'];

/**
 * What can be recorded of a case that was not diverted, or whose breach leads to a charge or to the CPS: either decision at
 * first, and then the other one, for a slip of the finger or a review. After a breach whoever was harmed, as nobody is
 * charged until that is recorded. Of what was not diverted so that
 * the victim is told, and where nobody was harmed only if no further action is for a rank: after what it declined or
 * approved that is where it goes on, and what can no longer be charged somebody still has to close (R50).
 */
export function decisionsOpen(theCase: Case, offences: readonly Offence[]): readonly DisposalElsewhere[] {
  const { state, decisionElsewhere } = theCase;
  if (state.status !== 'closed' || endedByAge(theCase)) return [];
  if (!isChargeDue(theCase) && state.how !== 'not-diverted') return [];
  const open = decisions.filter((disposal) => disposal !== 'charge' || !endedByTime(theCase));
  return isChargeDue(theCase) ||
    isCaseWithVictim(theCase, offences) ||
    rankToDecide(theCase, 'no-further-action') !== undefined
    ? open.filter((disposal) => disposal !== decisionElsewhere?.disposal)
    : [];
}

/** True while its officer still has to record what came of it: whether they were charged, or what the CPS decided. */
export function isToBeRecorded(theCase: Case, offences: readonly Offence[]): boolean {
  return theCase.decisionElsewhere === undefined && decisionsOpen(theCase, offences).length > 0;
}

/**
 * The disposal and when it was decided: the diversion that was filed, or what came in the place of one. Undefined while
 * neither is known, and again while a case is decided anew after a breach.
 */
export function decisionOf(
  theCase: Pick<Case, 'state' | 'answers' | 'filed' | 'decisionElsewhere' | 'breach'>,
): { readonly disposal: Disposal; readonly at: Instant } | undefined {
  const { filed, decisionElsewhere, breach } = theCase;
  const state = asItStands(theCase);
  if (state.status === 'closed' && endedByAge(theCase))
    return { disposal: 'no-further-action', at: state.at };
  if (state.status === 'closed' && state.how === 'not-diverted') return decisionElsewhere;
  const isOver = filed !== undefined && breach?.decision === 'decide-again' && filed.at <= breach.at;
  return isOver ? undefined : filed;
}

/**
 * Who decides that a case which was not diverted goes on this way, where the officer may not: after a refusal anything as
 * light or lighter is for that rank, and what can no longer be charged, or only once there is a statement, a sergeant or
 * above closes (R50, R51b, R10b). So is what is lighter than a charge that was decided and not made yet. Once they are
 * charged the CPS alone stops it, and what it decides is only recorded.
 */
export function rankToDecide(
  theCase: Pick<Case, 'state' | 'refusals' | 'authority' | 'frozen' | 'breach' | 'decisionElsewhere'>,
  disposal: DisposalElsewhere,
): ReturnType<typeof rankAfterDecision> {
  const { state, breach, decisionElsewhere } = theCase;
  if (state.status !== 'closed' || (state.how !== 'not-diverted' && state.how !== 'charged'))
    return undefined;
  if (disposal === 'no-further-action' && decisionElsewhere?.disposal === 'charge') return undefined;
  if (disposal === 'no-further-action' && state.how === 'charged')
    return breach?.rank === 'inspector' ? 'inspector' : (rankAfterDecision(disposal, theCase) ?? 'sergeant');
  if (state.how === 'charged') return undefined;
  const isForRank = wasOutOfTime(theCase) || waitsForStatement(theCase);
  const closes = disposal === 'no-further-action' && isForRank ? 'sergeant' : undefined;
  return rankAfterDecision(disposal, theCase) ?? closes;
}

/** True once a case has run its course; where it is decided elsewhere whether it goes to court, once that is known. */
export function hasEnded(theCase: Pick<Case, 'state' | 'answers' | 'decisionElsewhere' | 'breach'>): boolean {
  const { decisionElsewhere } = theCase;
  const state = asItStands(theCase);
  if (state.status !== 'closed' || isWithdrawn(theCase)) return false;
  return !isOpenEnded({ ...theCase, state }) || endedByAge(theCase) || decisionElsewhere !== undefined;
}

/**
 * What came of a breach that was sent to the CPS, or put before the charging decision maker; undefined until it is
 * recorded. Whoever heard that the decision to prosecute stands hears no news by the charge, but by the end of it.
 */
export function decisionAfterBreach(
  theCase: Pick<Case, 'state' | 'breach' | 'decisionElsewhere' | 'elsewhereBefore'>,
): Case['decisionElsewhere'] {
  const { decisionElsewhere, elsewhereBefore = [] } = theCase;
  const isEnd = decisionElsewhere?.disposal === 'no-further-action';
  const stood = elsewhereBefore.filter(({ takenBackAt }) => takenBackAt === undefined);
  const isNews = isChargeAsked(theCase) || isEnd || stood.length > 0;
  return isChargeDue(theCase) && isNews ? decisionElsewhere : undefined;
}

/** True for a case that ends here while it is decided elsewhere whether it goes to court. */
function isOpenEnded(theCase: Pick<Case, 'state' | 'breach'>): boolean {
  const { state } = theCase;
  return (state.status === 'closed' && state.how === 'not-diverted') || isChargeAsked(theCase);
}

/**
 * True after a breach that somebody else may charge: nobody is charged until they say so. A decision to prosecute that
 * stands was theirs already.
 */
export function isChargeAsked(theCase: Pick<Case, 'state' | 'breach'>): boolean {
  const { breach } = theCase;
  const state = asItStands(theCase);
  if (state.status !== 'closed') return false;
  return isWithCps({ state }) || (state.how === 'charged' && breach?.decision === 'charge');
}

/** True after a breach of which the CPS has to say, or has said, whether it is charged. */
export function isWithCps({ state }: Pick<Case, 'state'>): boolean {
  return state.status === 'closed' && state.how === 'referred-cps';
}

/** True for a case that the law ended, because the person is too young (R03a): nobody decides it, whatever was recorded. */
export function endedByAge({ state, answers }: Pick<Case, 'state' | 'answers'>): boolean {
  return state.status === 'closed' && state.how === 'not-diverted' && isKnownUnderTen(answers.facts.age);
}

/** True for a case that could still be charged when it was recorded, once the victim has made a statement (R51b). */
function waitsForStatement({ frozen }: Pick<Case, 'frozen'>): boolean {
  return frozen?.rules.some(({ id }) => id === namedRules.chargeableWithStatement) === true;
}

type Recorded = Pick<Case, 'frozen'> & { readonly state: CaseState };

/** True for a case that ends because its time is over, whichever code fits it besides 17 (R50h, R50j). */
export function endedByTime(theCase: Recorded): boolean {
  return wasOutOfTime(theCase) && graverMayFit(theCase) === '';
}

/**
 * True for a case that ends because its time is over, and that nobody has closed: its officer, or whoever would not close
 * it, may have seen that the offence or its day is wrong.
 */
export function isToBeClosed(theCase: Recorded & Pick<Case, 'answers' | 'decisionElsewhere'>): boolean {
  const isOpen = theCase.state.status === 'closed' && theCase.decisionElsewhere === undefined;
  return isOpen && endedByTime(theCase) && !endedByAge(theCase);
}

/** What is to be settled first of a case that is out of time: a graver offence may fit, and may have no limit (R50i). */
export function graverMayFit(theCase: Recorded): string {
  if (!wasOutOfTime(theCase)) return '';
  return theCase.frozen?.rules.find(({ id }) => id === namedRules.graverMayFit)?.text ?? '';
}

/** True for a case that was not diverted, and whose offence could no longer be charged when that was recorded (R50a). */
export function wasOutOfTime({ frozen, state: now }: Recorded): boolean {
  const state = asItStands({ state: now });
  if (state.status !== 'closed' || state.how !== 'not-diverted') return false;
  return state.outcomeCode === '17' || frozen?.rules.some(({ id }) => id === namedRules.outOfTime) === true;
}
