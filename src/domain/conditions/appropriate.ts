import { namedRules } from '../../law/namedRules.ts';
import type { Objective } from '../../law/vocabulary.ts';
import type { Check, CheckContext } from './check.ts';
import { rowFor } from './check.ts';
import type { Condition } from './condition.ts';

const purposes: Record<Objective, string> = {
  rehabilitation: 'to help them change',
  reparation: 'to repair the harm',
  punishment: 'to punish',
};

/** Each condition serves a purpose the law names, there is at least one, and the victim's choice is among them. */
export function appropriate(conditions: readonly Condition[], context: CheckContext): readonly Check[] {
  return [purpose(conditions, context), ...victimsChoice(conditions, context)];
}

function purpose(conditions: readonly Condition[], context: CheckContext): Check {
  const check = {
    name: 'purpose',
    tick: 'appropriate',
    rule: rowFor(context, namedRules.conditionsFit),
  } as const;
  const served = (Object.keys(purposes) as Objective[]).filter((one) =>
    conditions.some(({ objective }) => objective === one),
  );
  if (served.length === 0) {
    const sentence =
      'A conditional caution needs at least one condition. Add one here, or go back and choose an intervention.';
    return { ...check, is: 'blocks', sentence };
  }
  const sentence = `Every condition is there for what the law allows: ${served.map((one) => purposes[one]).join(', ')}.`;
  return { ...check, is: 'ok', sentence };
}

function victimsChoice(conditions: readonly Condition[], context: CheckContext): readonly Check[] {
  const { remedyChosen = 'none' } = context.facts;
  if (remedyChosen === 'none' || remedyChosen === '') return [];
  const check = {
    name: 'victims-choice',
    tick: 'appropriate',
    rule: rowFor(context, namedRules.victimsChoice, namedRules.childsVictimsChoice),
  } as const;
  if (conditions.some(({ isUnnamedCourse }) => isUnnamedCourse)) {
    const sentence =
      'The victim asked for a course, and none is named. Go back and choose one, or say why a course is not suitable.';
    return [{ ...check, is: 'blocks', sentence }];
  }
  const isThere = conditions.some(({ from, isVictimsChoice }) => from === 'victim' || isVictimsChoice);
  return isThere
    ? [{ ...check, is: 'ok', sentence: 'What the victim chose is one of them.' }]
    : [{ ...check, is: 'warns', sentence: 'What the victim chose is left out, for the reason you gave.' }];
}
