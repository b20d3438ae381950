import type { CaseCondition } from '../domain/case/case.ts';
import { addWeeks, sayDay } from '../domain/days.ts';
import type { Day } from '../law/day.ts';
import { capital } from './say.ts';
import { chosenIntervention, type Understanding } from './understanding.ts';

/** The usual and the latest deadline from today, in the force's weeks (R30). */
export function deadlineRange({ today, force }: Understanding): { usual: Day; latest: Day } {
  const { usual, longest } = force.policy.deadlineWeeks;
  return { usual: addWeeks(today, usual), latest: addWeeks(today, longest) };
}

/**
 * What the person is asked to do: the intervention's condition, and the remedy the victim chose unless unsuitable
 * (R26). Only a caution's conditions have a deadline.
 */
export function agreedConditions(u: Understanding): readonly CaseCondition[] {
  const deadline = isEnforceable(u) ? { deadline: u.theCase.answers.deadline ?? deadlineRange(u).usual } : {};
  const intervention = chosenIntervention(u) ?? undefined;
  const remedy = u.force.remedies.find(({ id }) => id === u.facts.remedyChosen);
  const conditions: CaseCondition[] = [];
  if (intervention !== undefined) {
    const { id, condition, objective } = intervention;
    conditions.push({ id, text: condition, objective, from: 'intervention', ...deadline });
  }
  if (remedy !== undefined && (u.theCase.answers.remedyUnsuitable ?? '') === '') {
    const { id, condition } = remedy;
    conditions.push({ id, text: condition, objective: 'reparation', from: 'victim', ...deadline });
  }
  return conditions;
}

/** Conditional cautions carry conditions that can be enforced; a community resolution's cannot. */
export function isEnforceable(u: Understanding): boolean {
  const disposal = u.chosen?.disposal ?? u.assessment?.recommended;
  return disposal === 'conditional-caution' || disposal === 'youth-conditional-caution';
}

/** "Take part in the course. By Friday 13 March.", without the day where there is none. */
export function sayCondition({ text, deadline }: Pick<CaseCondition, 'text' | 'deadline'>): string {
  return deadline === undefined ? capital(text) : `${capital(text)} By ${sayDay(deadline)}.`;
}
