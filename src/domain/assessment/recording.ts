import type { FactName } from '../../law/facts.ts';
import { isSettledAlone } from '../../law/settledBy.ts';
import type { RuleInput } from '../../law/truth.ts';

/** Which row of the law an offence is: an injury decides it too (`offenceInCase.ts`). */
const ofTheOffence: readonly FactName[] = ['offence', 'injury'];

/**
 * The same situation, noting the name of each fact that a rule reads: another value of the rest cannot change anything
 * alone. Nor can one of a fact about which the offence leaves nothing to say, so that is not noted.
 */
export function recording(input: RuleInput, looked: Set<FactName>): RuleInput {
  for (const name of ofTheOffence) looked.add(name);
  const facts = new Proxy(input.facts, {
    get: (target, name) => {
      if (!isSettledAlone(name as FactName, input.offence)) looked.add(name as FactName);
      return Reflect.get(target, name);
    },
  });
  return { ...input, facts };
}
