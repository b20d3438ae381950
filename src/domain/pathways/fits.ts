import { askWhen } from '../../law/askWhen.ts';
import type { Need } from '../../law/facts.ts';
import { given } from '../../law/given.ts';
import { mayBeDomestic, mayHurtSomebody, simplePossession } from '../../law/rules/kinds.ts';
import { all, any, type Condition, fact, known, not, offence, onceKnown } from '../../law/truth.ts';
import type { Gate, Intervention } from './intervention.ts';

/**
 * Whether an intervention is for this person: it treats a cause of this offending, runs where they live, and every
 * gate holds. The cause is looked at first, so the gates of interventions for other needs ask nothing.
 */
export function fits(intervention: Intervention): Condition {
  const condition = conditions.get(intervention) ?? conditionOf(intervention);
  conditions.set(intervention, condition);
  return condition;
}

/** A year of cases asks the same of every intervention, so each row is read once. */
const conditions = new WeakMap<Intervention, Condition>();

function conditionOf(intervention: Intervention): Condition {
  return given(
    treatsTheCause(intervention.pathways),
    all(
      fact('borough', (borough) => intervention.boroughs.includes(borough)),
      notDependent(intervention),
      ...intervention.gates.map(asCondition),
    ),
  );
}

/** Needs the officer ticked, and those the offence itself shows. */
function treatsTheCause(pathways: readonly Need[]): Condition {
  const shown: Condition = any(
    all(pathwayOf(pathways, 'drugs'), simplePossession),
    all(
      pathwayOf(pathways, 'attitudes'),
      onceKnown('domesticAbuse', (relation) => relation === 'intimate-partner'),
    ),
  );
  return any(
    shown,
    fact('needs', (needs) => needs.some((need) => pathways.includes(need))),
  );
}

const pathwayOf =
  (pathways: readonly Need[], need: Need): Condition =>
  () =>
    known(pathways.includes(need));

/**
 * Dependent drinking is a need for treatment by choice, never for a condition that can be enforced (CJI guide). It is
 * asked only where drink is what the intervention would treat.
 */
function notDependent({ pathways, disposals }: Intervention): Condition {
  const enforceable = disposals.some((disposal) => disposal.endsWith('conditional-caution'));
  if (!enforceable || !pathways.includes('alcohol')) return () => known(true);
  const drinks = onceKnown('needs', (needs) => needs.includes('alcohol'));
  return not(askWhen(drinks, 'alcoholPattern', (pattern) => pattern === 'dependent'));
}

function asCondition(gate: Gate): Condition {
  if ('offence' in gate) {
    return offence((row) =>
      gate.offence === 'id'
        ? gate.isOneOf.includes(row.id)
        : gate.isOneOf.some((flag) => row.flags.some((own) => own === flag)),
    );
  }
  if (gate.fact === 'age') {
    const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = gate;
    return fact('age', (age) => age >= atLeast && age <= atMost);
  }
  if (gate.fact === 'needs')
    return fact('needs', (needs) => gate.includesAny.some((need) => needs.includes(need)));
  if ('is' in gate) return fact(gate.fact, (value) => value === gate.is);
  const admits = (value: string) => gate.isOneOf.includes(value);
  if (gate.fact === 'injury') return noneUnless(mayHurtSomebody, 'injury', admits);
  if (gate.fact === 'domesticAbuse') return noneUnless(mayBeDomestic, 'domesticAbuse', admits);
  return fact(gate.fact, admits);
}

/** Where the fact is not plausible for the offence and so is never asked, it counts as "none". */
function noneUnless(
  plausible: Condition,
  name: 'injury' | 'domesticAbuse',
  admits: (value: string) => boolean,
): Condition {
  if (admits('none')) return not(askWhen(plausible, name, (value) => !admits(value)));
  return askWhen(plausible, name, admits);
}
