import { addMonths, parseDay, sayDay } from '../../domain/days.ts';
import type { Day } from '../../law/day.ts';
import { aboutCase } from '../about.ts';
import { agreedConditions, deadlineRange, isEnforceable } from '../agreed.ts';
import { field, isTicked, typed } from '../fields.ts';
import { reasonLine } from '../say.ts';
import { accept, reject, type Step } from '../step.ts';
import { expectsShortPath, type Understanding } from '../understanding.ts';

/** Each condition with what it is for and by when; the officer confirms that they fit (R27, R30). */
export const conditionsStep: Step = {
  name: 'conditions',
  leadsTo: ['victim'],
  isExpected: (u) => isEnforceable(u) && !expectsShortPath(u),
  next: (u) => {
    const { deadline, conditionsFit } = u.theCase.answers;
    if (isEnforceable(u) && (deadline === undefined || conditionsFit !== true || !isInRange(u)))
      return 'here';
    return 'victim';
  },
  view: (u) => {
    const range = deadlineRange(u);
    return {
      card: 'conditions',
      data: {
        about: aboutCase(u),
        conditions: agreedConditions(u).map(({ text, objective }) => ({ text, objective })),
        latest: sayDay(range.latest),
        warnings: deadlineReasons(u).map(reasonLine),
      },
      fields: {
        offenceDate: field(u.facts.offenceDate),
        deadline: field(u.theCase.answers.deadline ?? range.usual),
        conditionsFit: field(u.theCase.answers.conditionsFit === true ? 'true' : ''),
      },
      verbs: ['answer', 'back', 'save'],
    };
  },
  submit: (u, { inputs }) => {
    const errors: Record<string, string> = {};
    const deadline = parseDay(typed(inputs, 'deadline'));
    const offenceDate = parseDay(typed(inputs, 'offenceDate'));
    const { latest } = deadlineRange(u);
    if (deadline === undefined || deadline <= u.today || deadline > latest) {
      errors.deadline = `Give a day after today and no later than ${sayDay(latest)}.`;
    }
    if (offenceDate === undefined || offenceDate > u.today) {
      errors.offenceDate = 'Give the day of the offence, today or earlier.';
    }
    if (!isTicked(inputs, 'conditionsFit')) {
      errors.conditionsFit = 'Confirm that the conditions are appropriate, proportionate and achievable.';
    }
    const isReadable = errors.deadline === undefined && deadline !== undefined && offenceDate !== undefined;
    if (isReadable && isTooLateToCharge(u, offenceDate, deadline)) {
      errors.deadline = `A summary offence must be charged within six months, by ${sayDay(addMonths(offenceDate, 6))}. Choose an earlier day.`;
    }
    if (Object.keys(errors).length > 0 || deadline === undefined || offenceDate === undefined)
      return reject(errors);
    return accept({
      type: 'answer',
      step: 'conditions',
      answers: { deadline, conditionsFit: true, facts: { offenceDate } },
    });
  },
};

function isInRange(u: Understanding): boolean {
  const { deadline } = u.theCase.answers;
  return deadline !== undefined && deadline > u.today && deadline <= deadlineRange(u).latest;
}

// A deadline that leaves no time to charge after a breach would make the condition unenforceable (R30).
function isTooLateToCharge(u: Understanding, offenceDate: Day, deadline: Day): boolean {
  return u.offence?.class === 'summary' && deadline > addMonths(offenceDate, 6);
}

function deadlineReasons(u: Understanding) {
  return (u.chosen?.reasons ?? []).filter(({ rule }) => rule.startsWith('R30') || rule.startsWith('R27'));
}
