import type { CaseCondition, Undertaking } from '../../domain/case/case.ts';
import type { Check } from '../../domain/conditions/check.ts';
import { checks } from '../../domain/conditions/checks.ts';
import { compose, repeats } from '../../domain/conditions/compose.ts';
import type { Condition } from '../../domain/conditions/condition.ts';
import { type Deadlines, deadlinesFrom } from '../../domain/conditions/deadlines.ts';
import { sayDay } from '../../domain/days.ts';
import type { ConditionOffer, Remedy } from '../../domain/force/conditionOffer.ts';
import type { Intervention } from '../../domain/force/intervention.ts';
import { capital } from '../words/say.ts';
import type { Understanding } from './dialogueState.ts';
import { chosenSupport, requiredInterventions } from './suggested.ts';

/** The usual and the latest deadline of conditions set today, as far as the day of the offence is known (R30). */
export function deadlineRange({ today, force, offence, facts }: Understanding): Deadlines {
  return deadlinesFrom(today, force.policy, offence && { offence, facts });
}

/**
 * What the person is asked to do: the interventions' conditions, the remedy the victim chose unless unsuitable (R26),
 * and where conditions are enforced, what the officer added. Only a caution's conditions have a deadline.
 */
export function agreedConditions(u: Understanding): readonly Condition[] {
  const { answers } = u.theCase;
  const isEnforced = isEnforceable(u);
  const remedy = agreedRemedy(u);
  const { providers } = u.force;
  return compose(
    {
      interventions: requiredInterventions(u),
      support: chosenSupport(u).map(({ intervention }) => intervention.id),
      added: isEnforced ? addedConditions(u) : [],
      amounts: answers.amounts ?? {},
      ...(remedy === undefined ? {} : { remedy }),
      ...(isEnforced ? { deadline: answers.deadline ?? deadlineRange(u).usual } : {}),
    },
    { facts: u.facts, providerTitle: (id) => providers.find((row) => row.id === id)?.title ?? id },
  );
}

/** What was found of these conditions, behind the three ticks; nothing where they are not enforced. */
export function conditionChecks(u: Understanding): readonly Check[] {
  const { chosen, offence, facts, today } = u;
  if (chosen === undefined || offence === undefined || !isEnforceable(u)) return [];
  const context = { disposal: chosen.disposal, facts, offence, policy: u.force.policy, today };
  return checks(agreedConditions(u), context);
}

/** Names the conditions as they are read, so that what was said of others does not count for them. */
export function nameOfConditions(u: Understanding): string {
  return JSON.stringify(
    agreedConditions(u).map(({ id, text, where, deadline = '' }) => [id, text, where, deadline]),
  );
}

/** The remedy the victim chose, unless the officer said why it is not suitable. */
export function agreedRemedy({ force, facts, theCase }: Understanding): Remedy | undefined {
  if ((theCase.answers.remedyUnsuitable ?? '') !== '') return undefined;
  return force.remedies.find(({ id }) => id === facts.remedyChosen);
}

/** What the officer added from the force's list, in that order. */
export function addedConditions(u: Understanding): readonly ConditionOffer[] {
  const rows = conditionsToAdd(u);
  return (u.theCase.answers.added ?? []).flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** What the force lets an officer add here, without what the victim has already chosen. */
export function conditionsToAdd(u: Understanding): readonly ConditionOffer[] {
  const remedy = agreedRemedy(u);
  return u.force.conditions.filter(
    ({ id, measure, disposals }) =>
      u.chosen !== undefined && disposals.includes(u.chosen.disposal) && !repeats(remedy, id, measure),
  );
}

/** Conditional cautions carry conditions that can be enforced; a community resolution's cannot. */
export function isEnforceable(u: Understanding): boolean {
  const disposal = u.chosen?.disposal ?? u.assessment?.recommended;
  return disposal === 'conditional-caution' || disposal === 'youth-conditional-caution';
}

/** What is required, as it is filed. */
export function agreedRequired(u: Understanding): readonly Undertaking[] {
  return requiredInterventions(u).map(asUndertaking);
}

/** What the person takes up by choice, as it is filed: apart from the conditions, and never one of them. */
export function agreedSupport(u: Understanding): readonly Undertaking[] {
  return chosenSupport(u).map(({ intervention }) => asUndertaking(intervention));
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

/** True when Waymark refers to the provider of this row. Others are reached by phone or in person: no webhook waits for them. */
export function isSentFromHere({ use, referral }: Intervention): boolean {
  return (use === 'referral' || use === 'next-step') && referral.route === 'waymark';
}

/** True when a provider gets a referral, so that it needs to know whom to reach. */
export function isReferred(u: Understanding): boolean {
  const isRequired = requiredInterventions(u).length > 0;
  return isRequired || agreedSupport(u).some(({ referred }) => referred === true);
}

/** "Take part in the course. By Friday 13 March.", without the day where there is none. */
export function sayCondition({ text, deadline }: Pick<CaseCondition, 'text' | 'deadline'>): string {
  return deadline === undefined ? capital(text) : `${capital(text)} By ${sayDay(deadline)}.`;
}

/** The same with where, and how it is shown: what somebody signs. */
export function sayWholeCondition(condition: Condition): string {
  return `${sayCondition(condition)} Where: ${condition.where}. How it is shown: ${condition.shownBy}`;
}
