import { assessDisposal, unsettledOf } from '../../domain/assessment/assessDisposal.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Force, OffenceRow } from '../../domain/force/force.ts';
import { inAskingOrder } from '../../domain/inAskingOrder.ts';
import type { Disposal } from '../../law/disposal.ts';
import type { FactName, Facts } from '../../law/facts.ts';
import type { RuleInput } from '../../law/truth.ts';
import { weighing } from './considered.ts';
import { isOnTheMenu } from './offeredByPolice.ts';

/** The disposal that the officer wants weighed as an exception in this case; undefined where none is. */
export function exceptionSought({ id }: OffenceRow, { answers }: Case): Disposal | undefined {
  return answers.exceptionSought?.offence === id ? answers.exceptionSought.disposal : undefined;
}

/** What is chosen in place of an exception that was looked at: the case is as it was without it. */
export const noException = { title: 'No exception: go back to what is left', value: 'none' };

type Weighed = {
  readonly force: Force;
  readonly offence: OffenceRow;
  readonly disposal: Disposal;
  readonly declined?: Case['declined'];
};

/**
 * The facts to ask before anybody is asked for this exception: what the usual case is weighed with, and what the
 * catalogue needs. An exception is decided on no less, and what follows it has something to offer.
 */
export function askedForException(input: RuleInput, facts: Facts, about: Weighed): readonly FactName[] {
  const { force, disposal } = about;
  const { exceptional, authority } = assessDisposal(disposal, input);
  if (!exceptional || authority === null) return [];
  const { adult, child } = force.policy.menu;
  const rows = [...new Set([...adult, ...child])].filter((one) => isOnTheMenu(one, force, facts));
  const asks = [...rows.flatMap((one) => unsettledOf(one, input)), ...weighing(facts, about).ask];
  const others = (['borough', 'risk'] as const).filter((name) => facts[name] === undefined);
  return inAskingOrder([...asks, ...others].filter((name) => facts[name] === undefined));
}
