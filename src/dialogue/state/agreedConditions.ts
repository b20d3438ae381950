import type { CaseCondition, Undertaking } from '../../domain/case/case.ts';
import { lossAskedNow } from '../../domain/case/lossAskedNow.ts';
import type { Check } from '../../domain/conditions/check.ts';
import { checks } from '../../domain/conditions/checks.ts';
import { compose, repeats } from '../../domain/conditions/compose.ts';
import type { Condition } from '../../domain/conditions/condition.ts';
import { type Deadlines, deadlinesFrom } from '../../domain/conditions/deadlines.ts';
import { sayDay } from '../../domain/days.ts';
import type { ConditionOffer, Remedy } from '../../domain/force/conditionOffer.ts';
import type { Intervention } from '../../domain/force/intervention.ts';
import { isSentFromHere } from '../../domain/force/isSentFromHere.ts';
import { capital } from '../words/sayDisposal.ts';
import { chosenSupport, requiredInterventions } from './conditionsOffered.ts';
import { type DialogueState, hasVictim } from './dialogueState.ts';

/** The usual and the latest deadline of conditions set today, as far as the day of the offence is known (R30). */
export function deadlineRange({ today, force, offence, facts }: DialogueState): Deadlines {
  return deadlinesFrom(today, force.policy, offence && { offence, facts });
}

/**
 * What the person is asked to do: the interventions' conditions, the remedy the victim chose unless unsuitable (R26),
 * and what the officer added: in a community resolution only what the victim asked for of what was lost. All of a
 * caution's conditions have a deadline; else only what is counted, kept up or was given a day.
 */
export function agreedConditions(state: DialogueState): readonly Condition[] {
  const { answers } = state.theCase;
  const isEnforced = isEnforceable(state);
  const remedy = agreedRemedy(state);
  const { providers } = state.force;
  const lossAsked = lossAskedNow(state.theCase, state.offence);
  return compose(
    {
      interventions: requiredInterventions(state),
      support: chosenSupport(state).map(({ intervention }) => intervention.id),
      added: addedConditions(state),
      amounts: answers.amounts ?? {},
      ...(answers.payee === undefined ? {} : { payee: answers.payee }),
      ...(lossAsked === undefined ? {} : { payeeAsked: lossAsked.payee }),
      ...(remedy === undefined ? {} : { remedy }),
      ...(isEnforced ? { deadline: answers.deadline ?? deadlineRange(state).usual } : {}),
      ...(isEnforced || answers.deadline === undefined ? {} : { countedBy: answers.deadline }),
      ...(isAdviceChosen(state) && answers.deadline !== undefined ? { chosenBy: answers.deadline } : {}),
    },
    { facts: state.facts, providerTitle: (id) => providers.find((row) => row.id === id)?.title ?? id },
  );
}

/** What was found of these conditions, behind the three ticks; nothing where they are not enforced. */
export function conditionChecks(state: DialogueState): readonly Check[] {
  const { chosen, offence, facts, today } = state;
  if (chosen === undefined || offence === undefined || !isEnforceable(state)) return [];
  const context = { disposal: chosen.disposal, facts, offence, policy: state.force.policy, today };
  return checks(agreedConditions(state), context);
}

/**
 * Whatever is counted is agreed with an amount and a day, money with a payee, and what takes the place of advice with a
 * day, and said of exactly these conditions. Where it is enforced, confirmed besides, and nothing of them must be changed,
 * today.
 */
export function areConditionsSettled(state: DialogueState): boolean {
  const isPayeeMissing = agreedConditions(state).some(
    ({ measure, payee }) => measure === 'compensation' && payee === undefined,
  );
  if (isPayeeMissing) return false;
  const { conditionsFit, fittedTo } = state.theCase.answers;
  const isOfThese = fittedTo === nameOfSettled(state);
  if (!isEnforceable(state))
    return (
      !isSomethingAsked(state) ||
      (isOfThese && countedConditions(state).every((one) => isCounted(one, state)))
    );
  const mustChange = conditionChecks(state).some(({ is }) => is === 'blocks');
  return conditionsFit === true && isOfThese && !mustChange;
}

/** Whether the conditions have a card: where they are enforced, are counted, or could be more. */
export function isSomethingAsked(state: DialogueState): boolean {
  return isEnforceable(state) || countedConditions(state).length > 0 || conditionsToAdd(state).length > 0;
}

/** What is agreed by a day though nothing is enforced: in pounds or hours, until then, or in the place of words of advice. */
export function countedConditions(state: DialogueState): readonly Condition[] {
  const isInPlace = ({ from }: Condition) => from === 'victim' && isAdviceChosen(state);
  return agreedConditions(state).filter(
    (one) => one.measure !== undefined || one.isKeptUp === true || one.from === 'officer' || isInPlace(one),
  );
}

/** Words of advice were chosen in a community resolution, whatever the victim asks for since. */
export function isAdviceChosen({ chosen, theCase }: Pick<DialogueState, 'chosen' | 'theCase'>): boolean {
  return chosen?.disposal === 'community-resolution' && theCase.answers.wordsOfAdvice === true;
}

function isCounted(
  { measure, amount = 0, atMost = amount, deadline, isKeptUp }: Condition,
  state: DialogueState,
): boolean {
  const isInTime =
    deadline !== undefined &&
    (isKeptUp === true ? deadline > state.today : deadline >= state.today) &&
    deadline <= deadlineRange(state).latest;
  return isInTime && (measure === undefined || (amount > 0 && amount <= atMost));
}

/** Names the conditions as they are read, so that what was said of others does not count for them. */
export function nameOfConditions(state: DialogueState): string {
  return nameOf(agreedConditions(state));
}

/** The same of those that something is said of on their card: all that are enforced, or what is counted. */
export function nameOfSettled(state: DialogueState): string {
  return nameOf(isEnforceable(state) ? agreedConditions(state) : countedConditions(state));
}

function nameOf(conditions: readonly Condition[]): string {
  return JSON.stringify(conditions.map(({ id, text, where, deadline = '' }) => [id, text, where, deadline]));
}

/** The remedy the victim chose, unless the officer said why it is not suitable. */
export function agreedRemedy({ force, facts, theCase }: DialogueState): Remedy | undefined {
  if ((theCase.answers.remedyUnsuitable ?? '') !== '') return undefined;
  return force.remedies.find(({ id }) => id === facts.remedyChosen);
}

/** What the officer added from the force's list, in that order. */
export function addedConditions(state: DialogueState): readonly ConditionOffer[] {
  const rows = conditionsToAdd(state);
  return (state.theCase.answers.added ?? []).flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/**
 * What the force lets an officer add here, without what the victim has already chosen, or what only a victim can be given. Where nothing is enforced: what was lost,
 * where they asked for it.
 */
export function conditionsToAdd(state: DialogueState): readonly ConditionOffer[] {
  const remedy = agreedRemedy(state);
  const { chosen, theCase, force } = state;
  if (chosen === undefined) return [];
  const isAnybodyHarmed = hasVictim(state);
  const isAskedFor = theCase.victim?.wishes.compensation === 'wanted' && remedy?.measure !== 'compensation';
  const isOffered = ({ disposals, whereAskedFor, needsVictim }: ConditionOffer) =>
    (isAnybodyHarmed || needsVictim !== true) &&
    (disposals.includes(chosen.disposal) ||
      (chosen.disposal === 'community-resolution' && whereAskedFor === true && isAskedFor));
  return force.conditions.filter((row) => isOffered(row) && !repeats(remedy, row.id, row.measure));
}

/** Conditional cautions carry conditions that can be enforced; a community resolution's cannot. */
export function isEnforceable(state: DialogueState): boolean {
  const disposal = state.chosen?.disposal ?? state.assessment?.recommended;
  return disposal === 'conditional-caution' || disposal === 'youth-conditional-caution';
}

/** What is required, as it is filed. */
export function agreedRequired(state: DialogueState): readonly Undertaking[] {
  return requiredInterventions(state).map(asUndertaking);
}

/** What the person takes up by choice, as it is filed: apart from the conditions, and never one of them. */
export function agreedSupport(state: DialogueState): readonly Undertaking[] {
  return chosenSupport(state).map(({ intervention }) => asUndertaking(intervention));
}

/** An intervention as it is filed. */
export function asUndertaking(row: Intervention): Undertaking {
  const { id, provider, use } = row;
  return {
    intervention: id,
    provider,
    ...(isSentFromHere(row) ? { referred: true } : {}),
    ...(use === 'next-step' ? { requiredByLaw: true } : {}),
  };
}

/** True when a provider gets a referral, so that it needs to know whom to reach. */
export function isReferred(state: DialogueState): boolean {
  const isRequired = requiredInterventions(state).length > 0;
  return isRequired || agreedSupport(state).some(({ referred }) => referred === true);
}

/** "Take part in the course. By Friday 13 March.", without the day where there is none; "Stay away until Friday 13 March." */
export function sayCondition({
  text,
  deadline,
  isKeptUp,
}: Pick<CaseCondition, 'text' | 'deadline' | 'isKeptUp'>): string {
  if (deadline === undefined) return capital(text);
  if (isKeptUp === true) return capital(text.replace(/ until the deadline\b/, ` until ${sayDay(deadline)}`));
  return `${capital(text)} By ${sayDay(deadline)}.`;
}

/** The same with where, and how it is shown: what somebody signs. */
export function sayWholeCondition(condition: Condition): string {
  return `${sayCondition(condition)} Where: ${condition.where}. How it is shown: ${condition.shownBy}`;
}
