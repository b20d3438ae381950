import { type ApprovalChange, type ApprovalTerms, changesSince } from '../../domain/case/approvalTerms.ts';
import type { Case } from '../../domain/case/case.ts';
import { lessThanAsked } from '../../domain/case/lossAsked.ts';
import { lossAskedNow } from '../../domain/case/lossAskedNow.ts';
import { adviceGiven } from './adviceGiven.ts';
import { agreedConditions, areConditionsSettled } from './agreedConditions.ts';
import { conditionsOffered } from './conditionsOffered.ts';
import { type DialogueState, hasVictim } from './dialogueState.ts';
import { chosenIntervention } from './isShortPath.ts';

/** What a decision maker would have before them now. */
export function termsNow(state: DialogueState): ApprovalTerms {
  const { victimView, remedyChosen } = state.theCase.answers.facts;
  const isSetAside =
    remedyChosen !== undefined &&
    remedyChosen !== 'none' &&
    (state.theCase.answers.remedyUnsuitable ?? '') !== '';
  const less = isSettled(state)
    ? lessThanAsked(agreedConditions(state), lossAskedNow(state.theCase, state.offence))
    : undefined;
  return {
    ...(less === undefined ? {} : { moreAsked: less.asked }),
    ...(isSettled(state)
      ? { conditions: agreedConditions(state).map(asAgreed) }
      : { mayRequire: conditionsOffered(state).map(({ intervention }) => intervention.id) }),
    ...(victimView === undefined ? {} : { victimView }),
    ...(isSetAside ? { isRemedySetAside: true } : {}),
    ...(adviceGiven(state) && hasVictim(state) ? { isAdviceAlone: true } : {}),
  };
}

/**
 * What changed in substance since it was approved, where somebody other than the officer decides: it goes back to them
 * before it is filed. What was filed on an approval is what was approved.
 */
export function sinceApproved(state: DialogueState): readonly ApprovalChange[] {
  const { chosen, authorised, theCase } = state;
  if (chosen?.authority === 'officer' || !authorised || !isSettled(state)) return [];
  return changesSince(approvedTerms(theCase), termsNow(state));
}

function approvedTerms({ authority, filed }: Pick<Case, 'authority' | 'filed'>): ApprovalTerms {
  const terms = authority?.terms ?? {};
  const isFiled = filed !== undefined && authority !== undefined && authority.at <= filed.at;
  return isFiled ? { ...terms, conditions: filed.conditions } : terms;
}

function isSettled(state: DialogueState): boolean {
  return chosenIntervention(state) !== undefined && areConditionsSettled(state);
}

function asAgreed({ id, from, amount, payee, deadline }: ReturnType<typeof agreedConditions>[number]) {
  return {
    id,
    from,
    ...(amount === undefined ? {} : { amount }),
    ...(payee === undefined ? {} : { payee }),
    ...(deadline === undefined ? {} : { deadline }),
  };
}
