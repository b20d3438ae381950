import { asItStands } from '../../../domain/case/asItStands.ts';
import type { Case, CaseCondition, Closure } from '../../../domain/case/case.ts';
import { conditionsNow } from '../../../domain/case/conditionsNow.ts';
import { isConditionDone } from '../../../domain/case/isConditionDone.ts';
import { saidDone, sayConditionNow } from '../../state/sayConditionNow.ts';
import type { Line } from '../../view/view.ts';
import { adviceLine, capital } from '../../words/sayDisposal.ts';

/**
 * What the person must do, by when, and what of it is done. Once the case has ended nobody must do it any more: then it is what
 * was agreed, and what became of each.
 */
export function agreedLines(theCase: Case): readonly Line[] {
  const { filed } = theCase;
  if (filed === undefined) return [];
  const state = asItStands(theCase);
  if (state.status !== 'closed') {
    const advice = filed.wordsOfAdvice === true ? [adviceLine] : [];
    const agreed = conditionsNow(filed).map((one) => sayConditionNow(one, theCase));
    return [...agreed, ...advice].map((text) => ({ text }));
  }
  return whatBecame(theCase).map((text) => ({ text: `What was agreed: ${capital(text)}` }));
}

/** "Write a letter. Not confirmed as done." for each thing that was agreed in a case that has ended; empty in any other. */
export function whatBecame(theCase: Case): readonly string[] {
  const { filed } = theCase;
  const state = asItStands(theCase);
  if (filed === undefined || state.status !== 'closed') return [];
  const { how } = state;
  return [
    ...filed.conditions.map((one) => `${one.text} ${whatBecameOf(one, how, theCase)}`),
    ...(filed.wordsOfAdvice === true
      ? [`Words of advice. ${how === 'completed' ? 'Given.' : notAsked}`]
      : []),
  ];
}

/** What a provider did not report, and the officer did not confirm, nobody knows to be done. */
function whatBecameOf(one: CaseCondition, how: Closure, theCase: Case): string {
  if (how === 'completed' || isConditionDone(one, theCase)) return saidDone(one);
  if (how === 'withdrawn' || how === 'not-diverted') return notAsked;
  const row = theCase.filed?.required.find(({ intervention }) => intervention === one.id);
  return row?.referred === true ? 'Not completed.' : 'Not confirmed as done.';
}

const notAsked = 'Not asked of them any more.';
