import type { CaseCondition } from '../domain/case/case.ts';
import { addWeeks } from '../domain/days.ts';
import type { Day } from '../law/day.ts';
import { chosenIntervention, type Understanding } from './understanding.ts';

/** The usual and the latest deadline from today, in the force's weeks (R30). */
export function deadlineRange({ today, force }: Understanding): { usual: Day; latest: Day } {
  const { usual, longest } = force.policy.deadlineWeeks;
  return { usual: addWeeks(today, usual), latest: addWeeks(today, longest) };
}

/** What the person is asked to do: the intervention's condition, and the remedy the victim chose unless unsuitable (R26). */
export function agreedConditions(u: Understanding): readonly CaseCondition[] {
  const deadline = u.theCase.answers.deadline ?? deadlineRange(u).usual;
  const intervention = chosenIntervention(u) ?? undefined;
  const remedy = u.force.remedies.find(({ id }) => id === u.facts.remedyChosen);
  const isUnsuitable = u.theCase.answers.remedyUnsuitable !== undefined;
  return [
    ...(intervention === undefined
      ? []
      : [
          {
            id: intervention.id,
            text: intervention.condition,
            objective: intervention.objective,
            deadline,
            from: 'intervention',
          } as const,
        ]),
    ...(remedy === undefined || isUnsuitable
      ? []
      : [
          {
            id: remedy.id,
            text: remedy.condition,
            objective: 'reparation',
            deadline,
            from: 'victim',
          } as const,
        ]),
  ];
}
