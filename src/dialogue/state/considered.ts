import { assess, factsToAsk, ruleInputOf } from '../../domain/assessment/assess.ts';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import type { Force } from '../../domain/force/force.ts';
import {
  type SuggestionContext,
  type Suggestions,
  saySuggestions,
  type WeighedCatalogue,
  weighCatalogue,
} from '../../domain/pathways/suggest.ts';
import type { Day } from '../../law/day.ts';
import type { FactName, Facts } from '../../law/facts.ts';
import type { RuleInput } from '../../law/truth.ts';
import { oncePer } from '../../shared/oncePer.ts';
import { oncePerKey } from '../../shared/oncePerKey.ts';

/** What the rule book makes of these facts on this day; each part is worked out when it is first asked for. */
export type Considered = {
  readonly input: RuleInput;
  readonly ask: () => readonly FactName[];
  readonly assessment: () => Assessment;
};

/** What the catalogue makes of these facts, and the words for it once they are asked for. */
export type Weighing = WeighedCatalogue & { readonly suggestions: () => Suggestions };

type Considering = { readonly force: Force; readonly decisionDay: Day; readonly allInPlay: boolean };
type Fit = Omit<SuggestionContext, 'force'> & { readonly force: Force };

/** A case is walked at every press, through the facts in the order asked: those of many more cases than are pressed at a time. */
const most = 1_000;

const consideredBy = oncePer((_force: Force) =>
  oncePerKey(
    {
      most,
      keyOf: (facts: Facts, { decisionDay, allInPlay }: Considering) =>
        JSON.stringify([facts, decisionDay, allInPlay]),
    },
    (facts, context): Considered => {
      const input = ruleInputOf(facts, context);
      return {
        input,
        ask: once(() => factsToAsk(facts, context, input)),
        assessment: once(() => assess(facts, context, input)),
      };
    },
  ),
);

const weighedBy = oncePer((_force: Force) =>
  oncePerKey(
    {
      most,
      keyOf: (facts: Facts, { offence, disposal, declined = [] }: Fit) =>
        JSON.stringify([facts, offence.id, disposal, declined]),
    },
    (facts, fit): Weighing => {
      const weighed = weighCatalogue(facts, fit);
      return { ...weighed, suggestions: once(() => saySuggestions(weighed, fit)) };
    },
  ),
);

/** `factsToAsk` and `assess` of these facts, worked out once while they are asked about again and again. */
export function considered(facts: Facts, context: Considering): Considered {
  return consideredBy(context.force)(facts, context);
}

/** `weighCatalogue` and `suggest` in the same way. */
export function weighing(facts: Facts, fit: Fit): Weighing {
  return weighedBy(fit.force)(facts, fit);
}

function once<T extends object>(work: () => T): () => T {
  let answer: T | undefined;
  return () => {
    answer ??= work();
    return answer;
  };
}
